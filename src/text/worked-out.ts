/**
 * Answers a question about a thing once, however often it is asked, for as long as the thing is there. The
 * answer may hang on the thing alone, and may not be `undefined`.
 */
export function workedOutOnce<Thing extends object, Value>(
  answer: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const known = new WeakMap<Thing, Value>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const value = answer(thing);
    known.set(thing, value);
    return value;
  };
}
