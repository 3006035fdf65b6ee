import { READINGS } from '../../src/review/reading.ts';
import { RULES } from '../../src/review/rules/index.ts';
import { type PairRecord, type Reviewed, wholeText } from './answers.ts';
import { naiveFirings } from './baseline.ts';
import { separation } from './separation.ts';
import { percent, ratio, table } from './table.ts';

function faultsOf({ findings }: Reviewed): number {
  return findings.filter(({ weight }) => weight === 'fault').length;
}

/** How many answers of each label a rule flags, and praises. */
export function rulesTable(reviewed: readonly Reviewed[], labels: readonly string[]): string[] {
  const rows = RULES.map(({ id, weight }) => {
    const cells = labels.map((label) => {
      const group = reviewed.filter(({ record }) => record.label === label);
      const seen = (praise: boolean) =>
        group.filter(({ findings }) =>
          findings.some((each) => each.rule === id && (each.weight === 'praise') === praise),
        ).length;
      return `${percent(seen(false), group.length)} +${percent(seen(true), group.length)}`;
    });
    return [id, weight, ...cells];
  });
  return table(['rule', 'weight', ...labels], rows);
}

/** Faults an answer and readings, by label. */
export function faultsTable(reviewed: readonly Reviewed[], labels: readonly string[]): string[] {
  return table(
    ['label', 'answers', 'faults each', 'naive each', 'at most one', ...READINGS],
    labels.map((label) => {
      const group = reviewed.filter(({ record }) => record.label === label);
      const faults = group.map(faultsOf);
      const naive = group.map(({ record }) => naiveFirings(record).length);
      const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
      return [
        label,
        String(group.length),
        ratio(sum(faults), group.length),
        ratio(sum(naive), group.length),
        percent(faults.filter((each) => each <= 1).length, group.length),
        ...READINGS.map((reading) =>
          String(group.filter(({ review }) => review.reading === reading).length),
        ),
      ];
    }),
  );
}

/** What tells strong from weak, beside what length alone does. */
export function separationTable(reviewed: readonly Reviewed[]): string[] {
  const measures: [string, (each: Reviewed) => number][] = [
    ['words (baseline)', ({ review }) => review.words],
    ['digits (baseline)', ({ record }) => wholeText(record).match(/\d/g)?.length ?? 0],
    ['naive word lists (baseline)', ({ record }) => -naiveFirings(record).length],
    ['faults, fewer', (each) => -faultsOf(each)],
    ['faults in 100 words, fewer', (each) => -faultsOf(each) / Math.max(each.review.words, 1)],
    ['reading', ({ review }) => READINGS.indexOf(review.reading)],
  ];
  const of = (label: string) => reviewed.filter(({ record }) => record.label === label);
  return table(
    ['strong above weak by', 'AUC'],
    measures.map(([name, measure]) => [
      name,
      separation(of('strong').map(measure), of('weak').map(measure))?.toFixed(2) ?? '-',
    ]),
  );
}

/** Which of two answers reads better, and has fewer faults. */
export function pairLines(
  pairs: readonly PairRecord[],
  byId: ReadonlyMap<string, Reviewed>,
): string[] {
  return pairs.map(({ better, worse }) => {
    const [high, low] = [byId.get(better), byId.get(worse)];
    if (!high || !low) return `pair ${better} / ${worse}: not in the file`;
    return `pair ${better} / ${worse}: ${high.review.reading} / ${low.review.reading}, faults ${faultsOf(high)} / ${faultsOf(low)}`;
  });
}

/** How many Actions their author calls strong are flagged for "we". */
export function weInStrongActions(reviewed: readonly Reviewed[]): string {
  const strong = reviewed.filter(
    ({ record, review }) =>
      record.label === 'strong' && review.sections.some(({ section }) => section === 'action'),
  );
  const flagged = strong.filter(({ findings }) =>
    findings.some(({ rule }) => rule === 'we-dilution'),
  );
  const naive = strong.filter(({ record }) => naiveFirings(record).includes('we-dilution'));
  return `author-strong Actions flagged for we: ${percent(flagged.length, strong.length)} of ${strong.length} (any "we": ${percent(naive.length, strong.length)})`;
}
