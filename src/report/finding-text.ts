import type { RecurringFinding } from '../progress/stats.ts';

/** `No number in the Result: 6 of your last 8 results`. */
export function findingText(
  { rule, section, count, of }: RecurringFinding,
  titles: ReadonlyMap<string, string>,
): string {
  return `${titles.get(rule) ?? rule}: ${count} of your last ${of} ${section}s`;
}
