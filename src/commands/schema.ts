import { UsageError } from '../errors.ts';
import type { Ports } from '../ports.ts';

export interface SchemaOptions {
  path?: boolean;
}

const KINDS = ['scenario', 'question'] as const;
type Kind = (typeof KINDS)[number];

function kindOf(text: string): Kind {
  const kind = KINDS.find((each) => each === text);
  if (kind !== undefined) return kind;
  throw new UsageError(`no schema "${text}"`, { hint: `Expected ${KINDS.join(' or ')}.` });
}

/** Prints the JSON Schema of a kind of file, or where the installed package holds it. */
export async function schema(
  wanted: string,
  { path = false }: SchemaOptions,
  ports: Ports,
): Promise<void> {
  const kind = kindOf(wanted);
  const { scenarios, questions, output } = ports;
  if (path) {
    const source = kind === 'scenario' ? scenarios : questions;
    return output.print([source.schemaPath]);
  }
  const { scenarioJsonSchema, questionJsonSchema } = await import('../authoring/json-schema.ts');
  output.json(kind === 'scenario' ? scenarioJsonSchema() : questionJsonSchema());
}
