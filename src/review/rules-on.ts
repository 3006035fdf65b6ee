import type { Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

/** The rules that are looked for: all but those whose ids are off. */
export function rulesOn(off: ReadonlySet<string>): readonly Rule[] {
  return off.size === 0 ? RULES : RULES.filter(({ id }) => !off.has(id));
}
