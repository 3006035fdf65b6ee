import * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/** What may be left out, or is filled in, is described by the schema within. */
function within(schema: Schema | undefined): Schema | undefined {
  const wraps = schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodDefault;
  return wraps ? within(schema._zod.def.innerType) : schema;
}

function below(schema: Schema | undefined, step: PropertyKey): Schema | undefined {
  if (schema instanceof z.core.$ZodObject) return schema._zod.def.shape[String(step)];
  if (schema instanceof z.core.$ZodRecord) return schema._zod.def.valueType;
  if (schema instanceof z.core.$ZodArray) return schema._zod.def.element;
  return undefined;
}

/** The keys a schema knows at a path: an object's own, or a record's when they are enumerated. */
export function knownKeys(schema: Schema, path: readonly PropertyKey[]): string[] {
  let here: Schema | undefined = schema;
  for (const step of path) here = within(below(here, step));
  if (here instanceof z.core.$ZodObject) return Object.keys(here._zod.def.shape);
  if (here instanceof z.core.$ZodRecord) {
    const { keyType } = here._zod.def;
    if (keyType instanceof z.core.$ZodEnum) return [...keyType._zod.values].map(String);
  }
  return [];
}
