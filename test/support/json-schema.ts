type Schema = Record<string, unknown>;

function isGroup(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const IS: Record<string, (value: unknown) => boolean> = {
  object: isGroup,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: Number.isInteger,
};

const limit = (value: unknown, none: number) => (typeof value === 'number' ? value : none);

/**
 * Where a value does not fit a JSON Schema, as far as ours go: `path keyword`. Throws for a keyword
 * it does not know, so that none is passed over.
 */
export function misfits(schema: unknown, value: unknown, path = ''): string[] {
  if (!isGroup(schema)) throw new Error(`no schema at ${path}`);
  const { $schema, title, description, default: _, ...rules } = schema;
  const { type, properties, required, additionalProperties, items, ...more } = rules;
  if (typeof type === 'string' && !IS[type]?.(value)) return [`${path} type`];
  const found: string[] = [];
  const needs = (keyword: string, holds: boolean) =>
    found.push(...(holds ? [] : [`${path} ${keyword}`]));
  if (isGroup(value)) {
    const known = isGroup(properties) ? properties : {};
    if (additionalProperties === false) {
      needs(
        'additionalProperties',
        Object.keys(value).every((key) => Object.hasOwn(known, key)),
      );
    }
    needs(
      'required',
      !Array.isArray(required) || required.every((key) => Object.hasOwn(value, key)),
    );
    for (const [key, each] of Object.entries(value)) {
      if (Object.hasOwn(known, key)) found.push(...misfits(known[key], each, `${path}/${key}`));
    }
  }
  if (Array.isArray(value) && items !== undefined) {
    for (const [at, each] of value.entries()) found.push(...misfits(items, each, `${path}/${at}`));
  }
  for (const [keyword, rule] of Object.entries(more)) {
    const size = Array.isArray(value) || typeof value === 'string' ? value.length : Number(value);
    const holds: Record<string, () => boolean> = {
      enum: () => Array.isArray(rule) && rule.includes(value),
      const: () => value === rule,
      pattern: () => new RegExp(String(rule), 'u').test(String(value)),
      minLength: () => size >= limit(rule, 0),
      maxLength: () => size <= limit(rule, Infinity),
      minItems: () => size >= limit(rule, 0),
      maxItems: () => size <= limit(rule, Infinity),
      minimum: () => size >= limit(rule, -Infinity),
      maximum: () => size <= limit(rule, Infinity),
    };
    const check = holds[keyword];
    if (check === undefined) throw new Error(`unknown keyword ${keyword} at ${path}`);
    needs(keyword, check());
  }
  return found;
}
