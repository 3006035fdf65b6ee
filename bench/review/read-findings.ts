import { RULES } from '../../src/review/rules/index.ts';
import type { Judged, Reader } from './readers.ts';
import { ratio, table } from './table.ts';

/**
 * What readers praise, by the rule that sees it. Left out is their "own action": ours is praise for a
 * decision, which they did not mark apart.
 */
const PRAISED_AS: ReadonlyMap<string, string> = new Map([
  ['no-scope-boundary', 'scope'],
  ['no-outcome-number', 'outcome-number'],
  ['no-second-order', 'second-order'],
  ['no-reflection', 'changed-habit'],
]);

/** What both readers, one of them, or neither named, and whether we saw it there. */
interface Tally {
  both: number;
  one: number;
  hits: number;
  disputed: number;
  falseAlarms: number;
}

function names(marks: Reader['findings'], what: string, section: string): boolean {
  return marks.some(([mark, where]) => mark === what && where === section);
}

function tally(
  judged: readonly Judged[],
  isSeen: (each: Judged, section: string) => boolean,
  isNamed: (reader: Reader, section: string) => boolean,
): Tally {
  const counts: Tally = { both: 0, one: 0, hits: 0, disputed: 0, falseAlarms: 0 };
  for (const each of judged) {
    for (const { section } of each.review.sections) {
      const where = section ?? 'whole';
      const named = each.readers.filter((reader) => isNamed(reader, where)).length;
      const seen = isSeen(each, where) ? 1 : 0;
      if (named === 2) {
        counts.both += 1;
        counts.hits += seen;
      } else if (named === 1) {
        counts.one += 1;
        counts.disputed += seen;
      } else counts.falseAlarms += seen;
    }
  }
  return counts;
}

function row(name: string, { both, one, hits, disputed, falseAlarms }: Tally): string[] {
  const counts = [both, one, hits, disputed, falseAlarms, both - hits].map(String);
  const agreed = ratio(2 * both, 2 * both + one);
  return [name, ...counts, ratio(hits, hits + falseAlarms), ratio(hits, both), agreed];
}

/** A rule that neither reader was asked about says nothing. */
function isAsked({ both, one }: Tally): boolean {
  return both + one > 0;
}

/**
 * Precision and recall by rule, section by section: wanted is what both readers named, a false alarm
 * what neither did. What only one named is counted apart and held against nobody.
 */
export function readFindingsTable(judged: readonly Judged[]): string[] {
  const rows = RULES.flatMap(({ id }) => {
    const sees = (isPraise: boolean) => (each: Judged, where: string) =>
      each.findings.some(
        ({ rule, section, weight }) =>
          rule === id && (section ?? 'whole') === where && (weight === 'praise') === isPraise,
      );
    const flagged = tally(judged, sees(false), ({ findings }, where) => names(findings, id, where));
    const what = PRAISED_AS.get(id) ?? '';
    const praised = tally(judged, sees(true), ({ praise }, where) => names(praise, what, where));
    return [
      ...(isAsked(flagged) ? [row(id, flagged)] : []),
      ...(isAsked(praised) ? [row(`${id}: praise`, praised)] : []),
    ];
  });
  return table(
    [
      'readers',
      'both',
      'one',
      'hit',
      'of one',
      'false',
      'missed',
      'precision',
      'recall',
      'readers F1',
    ],
    rows,
  );
}
