import { describe, expect, test } from 'vitest';
import { questionJsonSchema, scenarioJsonSchema } from '../../src/authoring/json-schema.ts';
import { schema } from '../../src/commands/schema.ts';
import { UsageError } from '../../src/errors.ts';
import { testPorts } from '../support/test-ports.ts';

describe.each([
  { kind: 'scenario', document: scenarioJsonSchema() },
  { kind: 'question', document: questionJsonSchema() },
])('of a $kind', ({ kind, document }) => {
  test('the schema is one JSON document', async () => {
    const { ports, documents, printed } = testPorts();
    await schema(kind, {}, ports);
    expect(documents).toEqual([document]);
    expect(printed).toEqual([]);
  });

  test('or the path of the one that is installed', async () => {
    const { ports, documents, printed } = testPorts();
    await schema(kind, { path: true }, ports);
    expect(printed).toEqual([expect.stringMatching(`/dist/${kind}\\.schema\\.json$`)]);
    expect(documents).toEqual([]);
  });
});

test('of anything else there is none', async () => {
  const { ports } = testPorts();
  await expect(schema('story', {}, ports)).rejects.toThrow(UsageError);
});
