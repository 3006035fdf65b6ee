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
  const visit = (each: unknown, step: string | number) => {
    path.push(step);
    visitWithin(each);
    path.pop();
  };
  const visitWithin = (each: unknown): void => {
    if (typeof each === 'string') {
      if (isWanted(each)) found.push({ path: [...path], text: each });
    } else if (Array.isArray(each)) {
      each.forEach(visit);
    } else if (typeof each === 'object' && each !== null) {
      for (const [key, inside] of Object.entries(each)) visit(inside, key);
    }
  };
  visitWithin(value);
  return found;
}
