import type { RecurringFinding } from '../../progress/stats.ts';
import { sectionTitle } from '../../scenario/sections.ts';
import { bars } from './bars.ts';
import type { Chart } from './chart.ts';

const MOST_SHOWN = 8;

/** What the review keeps seeing, the most frequent first. */
export function findingsChart(
  all: readonly RecurringFinding[],
  ruleTitles: ReadonlyMap<string, string>,
): Chart {
  const head = { id: 'findings' as const, title: 'What keeps coming back' };
  const findings = all.slice(0, MOST_SHOWN);
  const [first] = findings;
  if (first === undefined) {
    return {
      ...head,
      says: 'Nothing was seen twice in your last takes. What the review sees again and again will stand here.',
      drawn: null,
    };
  }
  const title = (rule: string) => ruleTitles.get(rule) ?? rule;
  const shown = findings.map(({ rule, section, count, of }) => ({
    label: `${title(rule)}, ${section}`,
    ...{ count, of },
    row: [title(rule), sectionTitle(section), `${count} of ${of}`],
  }));
  return {
    ...head,
    says: `In how many of your last takes of a section the review saw it. Most often: ${title(first.rule)}.`,
    drawn: {
      picture: bars(shown),
      table: { head: ['Finding', 'Section', 'Takes'], rows: shown.map(({ row }) => row) },
    },
  };
}
