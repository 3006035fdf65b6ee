import type { RuleBook } from '../terminal/screens/recorded-findings.ts';

/** What the review rules are called and why they matter, by their ids. */
export async function openRuleBook(): Promise<RuleBook> {
  const { RULES } = await import('../review/rules/index.ts');
  return new Map(RULES.map(({ id, title, why }) => [id, { title, why }]));
}
