import { SECTIONS } from '../../src/scenario/sections.ts';
import { interval, type Pair, weightedKappa } from './kappa.ts';
import { type Judged, ownRatingStep, ownReadingStep, ratingStep, readingStep } from './readers.ts';
import { percent, table } from './table.ts';

/** The steps the three of us gave one thing: we, one reader, the other. */
type Steps = readonly [number, number, number];

function kappaCell(pairs: readonly Pair[]): string {
  const kappa = weightedKappa(pairs);
  const range = interval(pairs);
  if (kappa === null || range === null) return '-';
  return `${kappa.toFixed(2)} [${range.map((each) => each.toFixed(2)).join(' ')}]`;
}

function row(name: string, steps: readonly Steps[]): string[] {
  const between = (a: 0 | 1 | 2, b: 0 | 1 | 2) =>
    kappaCell(steps.map((each) => [each[a], each[b]]));
  return [name, String(steps.length), between(1, 2), between(0, 1), between(0, 2)];
}

function sectionSteps(judged: readonly Judged[], section: string): Steps[] {
  return judged.flatMap((each): Steps[] => {
    const [one, other] = each.readers.map(({ ratings }) => ratingStep(ratings[section]));
    const own = ownRatingStep(each, section);
    if (one === undefined || other === undefined || Math.min(own, one, other) < 0) return [];
    return [[own, one, other]];
  });
}

function readingSteps(judged: readonly Judged[]): Steps[] {
  return judged.map((each) => {
    const [one, other] = each.readers;
    return [ownReadingStep(each), readingStep(one.reading), readingStep(other.reading)];
  });
}

/** A step more or less, where both did read it; 0 is "not enough to judge". */
function isWithinOne([first, second]: Pair): boolean {
  return first === second || (first > 0 && second > 0 && Math.abs(first - second) === 1);
}

function readingRow(name: string, pairs: readonly Pair[]): string[] {
  const same = pairs.filter(([first, second]) => first === second);
  return [
    name,
    String(pairs.length),
    percent(same.length, pairs.length),
    percent(pairs.filter(isWithinOne).length, pairs.length),
  ];
}

/** Weighted kappa by section and of the reading, between the readers and between each and us. */
export function kappaTable(judged: readonly Judged[]): string[] {
  const readings = readingSteps(judged).filter((each) => Math.min(...each) > 0);
  return table(
    ['quadratic kappa [95 %]', 'n', 'readers', 'us, reader 1', 'us, reader 2'],
    [
      ...[...SECTIONS, 'whole'].map((name) => row(name, sectionSteps(judged, name))),
      row('reading', readings),
    ],
  );
}

/** How often the reading is the same, or one step off. */
export function readingTable(judged: readonly Judged[]): string[] {
  const steps = readingSteps(judged);
  return table(
    ['reading', 'n', 'same', 'within one'],
    [
      readingRow(
        'readers',
        steps.map(([, one, other]) => [one, other]),
      ),
      readingRow(
        'us, reader 1',
        steps.map(([own, one]) => [own, one]),
      ),
      readingRow(
        'us, reader 2',
        steps.map(([own, , other]) => [own, other]),
      ),
      readingRow(
        'us, either reader',
        steps.flatMap(([own, one, other]): Pair[] => [
          [own, one],
          [own, other],
        ]),
      ),
    ],
  );
}
