/** A text somewhere in what a file holds, and the path to it. */
export interface TextAt {
  path: (string | number)[];
  text: string;
}

/** Every text in a value at a path, where it is wanted, in its order. */
export function textsIn(
  value: unknown,
  at: TextAt['path'] = [],
  isWanted: (text: string) => boolean = () => true,
): TextAt[] {
  const found: TextAt[] = [];
  const path = [...at];
  const look = (each: unknown, step: string | number) => {
    path.push(step);
    lookInto(each);
    path.pop();
  };
  const lookInto = (each: unknown): void => {
    if (typeof each === 'string') {
      if (isWanted(each)) found.push({ path: [...path], text: each });
    } else if (Array.isArray(each)) {
      each.forEach(look);
    } else if (typeof each === 'object' && each !== null) {
      for (const [key, inside] of Object.entries(each)) look(inside, key);
    }
  };
  lookInto(value);
  return found;
}
