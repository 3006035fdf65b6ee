import { READINGS } from '../../src/review/reading.ts';
import { RULES } from '../../src/review/rules/index.ts';
import {
  type AnswerRecord,
  beside,
  type GoldRecord,
  type PairRecord,
  type Reviewed,
  readRecords,
  reviewRecord,
  wholeText,
} from './answers.ts';
import { naiveFirings } from './baseline.ts';
import { type Scores, score, scoreNaive } from './gold.ts';
import { measureHostile } from './hostile.ts';
import { separation } from './separation.ts';
import { measureSpeed } from './speed.ts';
import { line, percent, ratio, table } from './table.ts';

function faultsOf({ findings }: Reviewed): number {
  return findings.filter(({ weight }) => weight === 'fault').length;
}

function rulesTable(reviewed: readonly Reviewed[], labels: readonly string[]): string[] {
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

function goldTable(all: readonly [string, Scores][]): string[] {
  return table(
    ['gold', 'by', 'hit', 'false', 'missed', 'precision', 'recall'],
    all.map(([by, { rule, hits, falseAlarms, missed }]) => [
      rule,
      by,
      String(hits),
      String(falseAlarms),
      String(missed),
      ratio(hits, hits + falseAlarms),
      ratio(hits, hits + missed),
    ]),
  );
}

function faultsTable(reviewed: readonly Reviewed[], labels: readonly string[]): string[] {
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
function separationTable(reviewed: readonly Reviewed[]): string[] {
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

function pairLines(pairs: readonly PairRecord[], byId: ReadonlyMap<string, Reviewed>): string[] {
  return pairs.map(({ better, worse }) => {
    const [high, low] = [byId.get(better), byId.get(worse)];
    if (!high || !low) return `pair ${better} / ${worse}: not in the file`;
    return `pair ${better} / ${worse}: ${high.review.reading} / ${low.review.reading}, faults ${faultsOf(high)} / ${faultsOf(low)}`;
  });
}

function weInStrongActions(reviewed: readonly Reviewed[]): string {
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

/** Prints the benchmark of one file. `--rule ID` lists what that rule saw; `--misses` the disagreements. */
export function benchmark(args: readonly string[]): number {
  const path = args.find(
    (each) => !each.startsWith('--') && args[args.indexOf(each) - 1] !== '--rule',
  );
  if (path === undefined) {
    process.stderr.write('usage: npm run bench:review -- FILE.jsonl [--rule ID] [--misses]\n');
    return 2;
  }
  const records = readRecords<AnswerRecord>(path);
  const reviewed = records.map(reviewRecord);
  const byId = new Map(reviewed.map((each) => [each.record.id, each]));
  const labels = [...new Set(records.map(({ label }) => label))];
  const ruleAt = args.indexOf('--rule');
  if (ruleAt !== -1) {
    for (const { record, findings } of reviewed) {
      for (const { rule, weight, section, quote } of findings) {
        if (rule === args[ruleAt + 1])
          line(`${record.id} ${record.label} ${weight} ${section}: ${quote}`);
      }
    }
    return 0;
  }
  const we = readRecords<GoldRecord>(beside(path, 'gold_we_action.jsonl'));
  const passive = readRecords<GoldRecord>(beside(path, 'gold_passive.jsonl'));
  const golds: [string, Scores][] = [
    ['engine', score('we-dilution', 'dilutes', we, byId)],
    ['word list', scoreNaive('we-dilution', 'dilutes', we)],
    ['engine', score('agentless-outcome', 'agentless_own_outcome', passive, byId)],
    ['word list', scoreNaive('agentless-outcome', 'agentless_own_outcome', passive)],
  ];
  const speed = measureSpeed(records);
  const hostile = measureHostile();
  const parts = [
    ['Answers flagged by each rule, +praised:', ...rulesTable(reviewed, labels)],
    [weInStrongActions(reviewed)],
    goldTable(golds),
    faultsTable(reviewed, labels),
    separationTable(reviewed),
    pairLines(readRecords<PairRecord>(beside(path, 'pairs.jsonl')), byId),
    [
      `${speed.words} words: ${speed.milliseconds.toFixed(2)} ms; ${speed.megabytesPerSecond.toFixed(2)} MB/s`,
      'a megabyte of hostile text, slowest:',
      ...Object.entries(hostile).map(
        ([part, { what, milliseconds }]) => `  ${part}: ${milliseconds.toFixed(0)} ms (${what})`,
      ),
    ],
  ];
  for (const part of parts) line(`${part.join('\n')}\n`);
  if (args.includes('--misses')) {
    for (const [by, { rule, disagreements }] of golds) {
      for (const each of disagreements) line(`${by} ${rule} ${each}`);
    }
  }
  return 0;
}
