import type { SectionName } from '../scenario/sections.ts';
import type { Rating } from './ratings.ts';

/** What an interviewer would write at the top of the notes. */
export const READINGS = [
  'not enough to judge',
  'no hire',
  'leaning no hire',
  'leaning hire',
  'hire',
] as const;
export type Reading = (typeof READINGS)[number];

/** The rating of each section; an answer without labels has one, under `null`. */
export type Ratings = ReadonlyMap<SectionName | null, Rating>;

interface ReadingRow {
  reading: Reading;
  /** When it applies to sections, and to the whole of an answer without labels, as printed. */
  when: string;
  whenWhole: string;
  applies(ratings: Ratings): boolean;
}

function count(ratings: Ratings, rating: Rating): number {
  return [...ratings.values()].filter((each) => each === rating).length;
}

const NEEDED: readonly SectionName[] = ['situation', 'task', 'action', 'result'];

/** The sections a reading needs and does not have: there is none, or not enough in it to judge. */
export function missingFor(ratings: Ratings): (SectionName | null)[] {
  const needed = ratings.has(null) ? [null] : NEEDED;
  return needed.filter(
    (name) => (ratings.get(name) ?? 'not enough to judge') === 'not enough to judge',
  );
}

function heart(ratings: Ratings): (Rating | undefined)[] {
  return ratings.has(null) ? [ratings.get(null)] : [ratings.get('action'), ratings.get('result')];
}

/** From the ratings to one reading: the first row that applies. Anyone can follow it by hand. */
const READING_TABLE: readonly ReadingRow[] = [
  {
    reading: 'not enough to judge',
    when: 'situation, task, action or result is missing or not enough to judge',
    whenWhole: 'there is not enough in the answer to judge',
    applies: (ratings) => missingFor(ratings).length > 0,
  },
  {
    reading: 'no hire',
    when: 'action and result are both below the bar',
    whenWhole: 'the answer as a whole is far below the bar',
    applies: (ratings) =>
      !ratings.has(null) && heart(ratings).every((each) => each === 'below the bar'),
  },
  {
    reading: 'leaning no hire',
    when: 'action or result is below the bar, or two sections are',
    whenWhole: 'the answer as a whole is below the bar',
    applies: (ratings) =>
      heart(ratings).includes('below the bar') || count(ratings, 'below the bar') >= 2,
  },
  {
    reading: 'hire',
    when: 'result raises the bar, so does another section, and none is below it',
    whenWhole: 'the answer as a whole raises the bar',
    applies: (ratings) =>
      ratings.get(null) === 'raises the bar' ||
      (ratings.get('result') === 'raises the bar' &&
        count(ratings, 'raises the bar') >= 2 &&
        count(ratings, 'below the bar') === 0),
  },
  {
    reading: 'leaning hire',
    when: 'neither action nor result is below the bar; for more, result and another section have to raise it and none may be below',
    whenWhole: 'the answer as a whole is at the bar',
    applies: () => true,
  },
];

export function readingOf(ratings: Ratings): Reading {
  return READING_TABLE.find(({ applies }) => applies(ratings))?.reading ?? 'not enough to judge';
}

/** Why it reads so, as printed; `isLabelled` where the answer has sections. */
export function whyRead(reading: Reading, isLabelled: boolean): string {
  const row = READING_TABLE.find((each) => each.reading === reading);
  return (isLabelled ? row?.when : row?.whenWhole) ?? '';
}
