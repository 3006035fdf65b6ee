import { VOTES, type Vote } from '../progress/votes.ts';
import type { Reading } from '../review/reading.ts';

/**
 * What a vote hangs on: how the answer reads, and whether it ended in "I have nothing", said twice. A
 * question that the time did not allow to be answered is none of it.
 */
export interface VoteOf {
  /** Null where nobody wrote down what was said, or nothing was. */
  reading: Reading | null;
  brokeOff: boolean;
}

interface VoteRow {
  /** When it applies, as printed. */
  when: string;
  /** Null where there is nothing to vote on. */
  vote: Vote | null;
  applies(of: VoteOf): boolean;
}

/** From an answer and its probes to a vote: the first row that applies. Anyone can follow it by hand. */
const VOTE_TABLE: readonly VoteRow[] = [
  {
    when: 'nothing was said, or nobody wrote it down, or too little to judge: no vote',
    vote: null,
    applies: ({ reading }) => reading === null || reading === 'not enough to judge',
  },
  {
    when: 'it reads no hire',
    vote: 'no hire',
    applies: ({ reading }) => reading === 'no hire',
  },
  {
    when: 'it reads leaning no hire',
    vote: 'leaning no',
    applies: ({ reading }) => reading === 'leaning no hire',
  },
  {
    when: 'it reads leaning hire, but you had nothing to say to two of the questions about it',
    vote: 'leaning no',
    applies: ({ reading, brokeOff }) => reading === 'leaning hire' && brokeOff,
  },
  {
    when: 'it reads hire, but you had nothing to say to two of the questions about it',
    vote: 'leaning hire',
    applies: ({ reading, brokeOff }) => reading === 'hire' && brokeOff,
  },
  {
    when: 'it reads leaning hire',
    vote: 'leaning hire',
    applies: ({ reading }) => reading === 'leaning hire',
  },
  { when: 'it reads hire', vote: 'hire', applies: () => true },
];

/** The rule by which several votes become one, as printed. */
export const MIDDLE_RULE = 'of several votes the middle one counts, of two the lower';
/** The rule of the second vote, as printed. */
export const SECOND_RULE =
  'when they compare notes, a story told to two of them, or a gap two of them found, makes a hire a leaning hire; with one no hire it is leaning no at most';

/** The table as printed, with what each row gives. */
export function votesTable(): { when: string; vote: Vote | null }[] {
  return VOTE_TABLE.map(({ when, vote }) => ({ when, vote }));
}

/** The vote on one answer, null where there is none, and by which row of the table, as printed. */
export function voteOn(of: VoteOf): { vote: Vote | null; why: string } {
  const row = VOTE_TABLE.find(({ applies }) => applies(of));
  return { vote: row?.vote ?? null, why: row?.when ?? '' };
}

/** The middle one, of two the lower; null where nobody votes. */
export function middleVote(votes: readonly (Vote | null)[]): Vote | null {
  const cast = votes
    .flatMap((vote) => vote ?? [])
    .toSorted((one, other) => VOTES.indexOf(one) - VOTES.indexOf(other));
  return cast[Math.floor((cast.length - 1) / 2)] ?? null;
}

/** How an interviewer votes after having read what the others wrote, and why where that is another vote. */
export function secondVote(
  vote: Vote | null,
  { isToldTwice, hasComeBack }: { isToldTwice: boolean; hasComeBack: boolean },
): { second: Vote | null; why: string | null } {
  if (vote !== 'hire' || !(isToldTwice || hasComeBack)) return { second: vote, why: null };
  const why = isToldTwice ? 'a story told to two of them' : 'a gap two of them found';
  return { second: 'leaning hire', why };
}

/** What the second votes come to. */
export function decision(votes: readonly (Vote | null)[]): Vote | null {
  const middle = middleVote(votes);
  if (middle === null || !votes.includes('no hire')) return middle;
  return VOTES.indexOf(middle) > VOTES.indexOf('leaning no') ? 'leaning no' : middle;
}
