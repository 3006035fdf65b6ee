import type { Node } from 'yaml';
import type { Problem } from '../problem.ts';
import type { SourceText } from '../source-text.ts';
import { keyText, offsetOf, partsOf } from './nodes.ts';
import { quotedKey } from './quoting.ts';

/** Keys written twice in one map, and `__proto__`: zod's records skip that one without a word. */
export function refusedKeys(root: Node | null, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  for (const part of partsOf(root)) {
    if (!('pairs' in part)) continue;
    const firstAt = new Map<string, number>();
    for (const { key } of part.pairs) {
      const name = keyText(key);
      const offset = offsetOf(key) ?? 0;
      const before = firstAt.get(name);
      if (name === '__proto__') {
        problems.push(source.problem(offset, 'unknown key `__proto__`: remove it'));
      } else if (before === undefined) {
        firstAt.set(name, offset);
      } else {
        const [first, again] = [source.lineOf(before), source.lineOf(offset)];
        const lines =
          first === again ? `on line ${first}` : `on line ${first} and on line ${again}`;
        const found = `${quotedKey(name)} is written twice, ${lines}: keep one of them`;
        problems.push(source.problem(offset, found));
      }
    }
  }
  return problems;
}
