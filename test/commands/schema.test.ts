import { describe, expect, test } from 'vitest';
import { jsonSchemaOf } from '../../src/authoring/json-schema.ts';
import { schema } from '../../src/commands/schema.ts';
import { UsageError } from '../../src/errors.ts';
import { FILE_KINDS } from '../../src/scenario/file-kinds.ts';
import { testPorts } from '../support/test-ports.ts';

describe.each(FILE_KINDS)('of a %s', (kind) => {
  test('the schema is one JSON document', async () => {
    const { ports, documents, printed } = testPorts();
    await schema(kind, {}, ports);
    expect(documents).toEqual([jsonSchemaOf(kind)]);
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
