import { RATINGS } from '../../src/review/ratings.ts';
import { READINGS } from '../../src/review/reading.ts';
import { beside, type Reviewed, readRecords } from './answers.ts';

/** What one reader wrote of one answer; sections by name, `whole` for an answer without labels. */
export interface Reader {
  ratings: Readonly<Record<string, string>>;
  reading: string;
  findings: readonly (readonly [rule: string, section: string])[];
  praise: readonly (readonly [what: string, section: string])[];
  outcome_quantity: string;
  before_after: string;
  /** Share of the words in percent, of an answer without labels. */
  division: Readonly<Record<'setup' | 'action' | 'result' | 'reflection', number>> | null;
}

interface ReadRecord {
  id: string;
  readers: readonly [Reader, Reader];
}

/** An answer as we and as both readers saw it. */
export interface Judged extends Reviewed {
  readers: readonly [Reader, Reader];
}

/** The answers that two readers rated, in a `ratings.jsonl` beside the file. */
export function judgedIn(path: string, reviewed: readonly Reviewed[]): Judged[] {
  const records = readRecords<ReadRecord>(beside(path, 'ratings.jsonl'));
  const byId = new Map(records.map(({ id, readers }) => [id, readers]));
  return reviewed.flatMap((each) => {
    const readers = byId.get(each.record.id);
    return readers ? [{ ...each, readers }] : [];
  });
}

/** Not enough, below, at, raises: steps of `RATINGS`; -1 for none. */
export const ratingStep = (letter: string | undefined): number =>
  letter === undefined ? -1 : 'NBAR'.indexOf(letter);

/** `?`, no hire, leaning no hire, leaning hire, hire: steps of `READINGS`. */
export const readingStep = (letters: string): number =>
  ['?', 'NH', 'LN', 'LH', 'H'].indexOf(letters);

/** Our own rating of a section on the same scale; -1 for none. */
export function ownRatingStep({ review }: Reviewed, wanted: string): number {
  const found = review.sections.find(({ section }) => (section ?? 'whole') === wanted);
  return found ? RATINGS.indexOf(found.rating) : -1;
}

export function ownReadingStep({ review }: Reviewed): number {
  return READINGS.indexOf(review.reading);
}
