import * as z from 'zod';

type Schema = z.core.$ZodType;

/** What may be left out, or is filled in, is described by the schema within. */
function within(schema: Schema | undefined): Schema | undefined {
  const wraps = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return wraps ? within(schema.unwrap()) : schema;
}

function below(schema: Schema | undefined, step: PropertyKey): Schema | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(step)];
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodArray) return schema.element;
  return undefined;
}

/** The keys a schema knows at a path: an object's own, or a record's when they are enumerated. */
export function knownKeys(schema: Schema, path: readonly PropertyKey[]): string[] {
  let here: Schema | undefined = schema;
  for (const step of path) here = within(below(here, step));
  if (here instanceof z.ZodObject) return Object.keys(here.shape);
  if (here instanceof z.ZodRecord && here.keyType instanceof z.ZodEnum) {
    return here.keyType.options.map(String);
  }
  return [];
}
