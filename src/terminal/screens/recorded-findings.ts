import type { Look } from '../../look.ts';
import type { TakeJudgement } from '../../progress/judgement-record.ts';
import { hanging } from '../lines.ts';

/** What a review rule is called and why it matters. */
export interface RuleWords {
  title: string;
  why: string;
}

/** The words of review rules by their ids; a rule that is gone has none. */
export type RuleBook = ReadonlyMap<string, RuleWords>;

export type RecordedFinding = TakeJudgement['findings'][number];

/** What a rule is called; its id when it is gone. */
export function ruleTitle(rule: string, rules: RuleBook): string {
  return rules.get(rule)?.title ?? rule;
}

/** Each rule once: its title, how often, and why an interviewer minds. */
export function recordedFindingLines(
  findings: readonly RecordedFinding[],
  rules: RuleBook,
  look: Look,
): string[] {
  return [...new Set(findings.map(({ rule }) => rule))].flatMap((rule) => {
    const own = findings.filter((each) => each.rule === rule);
    const isFault = own.some(({ weight }) => weight === 'fault');
    const style = isFault ? look.bad : look.warn;
    const times = own.length > 1 ? `, ${own.length} times` : '';
    const why = rules.get(rule)?.why ?? '';
    const title = `${style(ruleTitle(rule, rules))}${times}${isFault ? '' : ' (a hint)'}.`;
    return hanging('  - ', `${title} ${why}`.trim(), look.width);
  });
}
