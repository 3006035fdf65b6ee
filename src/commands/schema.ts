import type { Ports } from '../ports.ts';

export interface SchemaOptions {
  path?: boolean;
}

/** Prints the JSON Schema of a scenario file, or where the installed package holds it. */
export async function schema({ path = false }: SchemaOptions, ports: Ports): Promise<void> {
  if (path) return ports.output.print([ports.scenarios.schemaPath]);
  const { scenarioJsonSchema } = await import('../authoring/json-schema.ts');
  ports.output.json(scenarioJsonSchema());
}
