import * as z from 'zod';

type Schema = z.core.$ZodType;

function below(schema: Schema | undefined, step: PropertyKey): Schema | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(step)];
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodArray) return schema.element;
  return undefined;
}

/** The keys a schema knows at a path: an object's own, or a record's when they are enumerated. */
export function knownKeys(schema: Schema, path: readonly PropertyKey[]): string[] {
  let here: Schema | undefined = schema;
  for (const step of path) here = below(here, step);
  if (here instanceof z.ZodObject) return Object.keys(here.shape);
  if (here instanceof z.ZodRecord && here.keyType instanceof z.ZodEnum) {
    return here.keyType.options.map(String);
  }
  return [];
}
