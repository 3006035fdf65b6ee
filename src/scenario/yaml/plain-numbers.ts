import type { Node } from 'yaml';
import type { Problem } from '../problem.ts';
import type { SourceText } from '../source-text.ts';
import { numbersOf, offsetOf } from './nodes.ts';
import { quotedKey } from './quoting.ts';

const DIGITS = /^-?(?:0|[1-9][0-9]*)$/;

/**
 * Whole numbers that are not written in plain digits: `0x1e`, `0o36`, `3e1`, `30.0`, `+30`, `030`.
 * Another reader takes some of them for another number, and no author means them.
 */
export function unusualNumbers(root: Node | null, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  for (const { scalar, value, written } of numbersOf(root)) {
    if (!Number.isSafeInteger(value) || DIGITS.test(written)) continue;
    const message = `${quotedKey(written)} would be read as ${value}: write it in plain digits`;
    problems.push(source.problem(offsetOf(scalar) ?? 0, message));
  }
  return problems;
}
