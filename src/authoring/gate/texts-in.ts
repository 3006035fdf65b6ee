/** A text somewhere in what a file holds, and the path to it. */
export interface TextAt {
  path: (string | number)[];
  text: string;
}

/** Every text in a value, in its order. */
export function textsIn(value: unknown, path: TextAt['path'] = []): TextAt[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((each, index) => textsIn(each, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, [...path, key]));
}
