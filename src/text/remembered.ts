/** Words remembered of one question, and the longest of them: more are never one person's. */
const MOST = 5000;
const LONGEST = 64;

/**
 * Answers a question about a word once: texts are made of the same few thousand words. The answer may hang
 * on the word alone, and may not be `undefined`.
 */
export function remembered<Value extends string | number | boolean>(
  answer: (word: string) => Value,
): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = answer(word);
    if (word.length > LONGEST) return value;
    if (known.size >= MOST) known.clear();
    known.set(word, value);
    return value;
  };
}
