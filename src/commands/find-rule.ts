import { UsageError } from '../errors.ts';
import type { Rule } from '../review/rule.ts';
import { RULES } from '../review/rules/index.ts';
import { didYouMean } from '../scenario/nearest-names.ts';

/** The review rule of an id, in any case. Throws a usage error, with what may have been meant. */
export function findRule(id: string): Rule {
  const rule = RULES.find((each) => each.id === id.toLowerCase());
  if (rule !== undefined) return rule;
  const ids = RULES.map((each) => each.id);
  throw new UsageError(`no review rule is called "${id}"`, {
    hint: didYouMean(id, ids) ?? 'See them all: star-coach rules',
  });
}
