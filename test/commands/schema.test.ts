import { expect, test } from 'vitest';
import { scenarioJsonSchema } from '../../src/authoring/json-schema.ts';
import { schema } from '../../src/commands/schema.ts';
import { testPorts } from '../support/test-ports.ts';

test('the schema is one JSON document', async () => {
  const { ports, documents, printed } = testPorts();
  await schema('scenario', {}, ports);
  expect(documents).toEqual([scenarioJsonSchema()]);
  expect(printed).toEqual([]);
});

test('or the path of the one that is installed', async () => {
  const { ports, documents, printed } = testPorts();
  await schema('scenario', { path: true }, ports);
  expect(printed).toEqual([ports.scenarios.schemaPath]);
  expect(documents).toEqual([]);
});
