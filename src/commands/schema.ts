import { UsageError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { FILE_KINDS, type FileKind } from '../scenario/file-kinds.ts';
import { didYouMean } from '../scenario/nearest-names.ts';

export interface SchemaOptions {
  path?: boolean;
}

function kindOf(text: string): FileKind {
  const kind = FILE_KINDS.find((each) => each === text);
  if (kind !== undefined) return kind;
  throw new UsageError(`no schema "${text}"`, {
    hint: didYouMean(text, FILE_KINDS) ?? `Expected ${FILE_KINDS.join(', ')}.`,
  });
}

/** Prints the JSON Schema of a kind of file, or where the installed package holds it. */
export async function schema(
  wanted: string,
  { path = false }: SchemaOptions,
  { output, schema: schemaOf, schemaPath }: Pick<Ports, 'output' | 'schema' | 'schemaPath'>,
): Promise<void> {
  const kind = kindOf(wanted);
  if (path) output.print([schemaPath(kind)]);
  else output.json(schemaOf(kind));
}
