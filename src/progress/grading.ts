import { FEWEST_WORDS, FOLLOW_UP_SECONDS, OVER_LIMIT } from '../review/limits.ts';
import type { Rating } from '../review/ratings.ts';
import { countWords, spokenSeconds } from '../text/words.ts';
import type { TakeJudgement } from './judgement-record.ts';
import type { AnswerRecord, DrillRecord, Grade, ProbeRecord } from './records.ts';
import type { SessionTake, TakeFacts } from './sessions.ts';

/** A story whose first line takes longer than this to come is not ready for the question. */
const DRILL_SECONDS = 10;
/** An answer to a follow-up that takes so many times as long as it should is much too long. */
const MUCH_OVER = 1.5;
/** Graded sections it takes to say something of the whole story. */
const FEWEST_GRADED = 3;

const BY_RATING: Readonly<Record<Rating, Grade>> = {
  'not enough to judge': 1,
  'below the bar': 1,
  'at the bar': 3,
  'raises the bar': 4,
};

function atMost(grade: Grade, limit: Grade): Grade {
  return grade < limit ? grade : limit;
}

function oneLower(grade: Grade): Grade {
  if (grade === 4) return 3;
  return grade === 3 ? 2 : 1;
}

/** A take that was judged. */
export interface JudgedTake extends SessionTake<TakeFacts> {
  judgement: TakeJudgement;
}

function isOver({ take, judgement }: JudgedTake): boolean {
  return judgement.spokenSeconds > take.targetSeconds * OVER_LIMIT;
}

/**
 * A text that cannot be judged and yet holds half the key phrases is the example itself. The record
 * does not say why a text could not be judged, and mash, a copied question or another language holds
 * hardly any.
 */
function isKnownExample({ rating, wordCount, phrases }: TakeJudgement): boolean {
  if (phrases === null || phrases.of === 0 || wordCount < FEWEST_WORDS) return false;
  return rating === 'not enough to judge' && phrases.hit * 2 >= phrases.of;
}

/** Whether a typed take says what the person can do: pasted words and the example do not. */
export function isOwnRecall({ take, judgement }: JudgedTake): boolean {
  return !take.pasted && !isKnownExample(judgement);
}

function gradeOfWords(judged: JudgedTake): Grade | null {
  const { rating, wordCount } = judged.judgement;
  if (!isOwnRecall(judged)) return null;
  if (wordCount < FEWEST_WORDS) return 1;
  if (rating === null) return null;
  const grade = BY_RATING[rating];
  return isOver(judged) ? atMost(grade, 2) : grade;
}

/** Nothing was written, so what the person ticked has to do; nobody ticks their way to `easy`. */
function gradeOfTicks(judged: JudgedTake): Grade | null {
  const { phrases, beats, spokenSeconds } = judged.judgement;
  const ticked = beats === undefined ? phrases : { hit: beats.heard, of: beats.of };
  if (ticked === null || ticked.of === 0) return null;
  if (spokenSeconds === 0) return 1;
  const share = ticked.hit / ticked.of;
  const grade = share >= 0.8 ? 3 : share >= 0.5 ? 2 : 1;
  return isOver(judged) && !judged.take.interrupted ? oneLower(grade) : grade;
}

/**
 * What a take says about its section's card, or null when it says nothing.
 *
 * | with words | grade | | without | grade |
 * | --- | --- | --- | --- | --- |
 * | skipped, or fewer than 5 words | 1 | | skipped, or no time | 1 |
 * | pasted, or the known example | null | | under 0.5 of the cues ticked | 1 |
 * | not enough to judge, below the bar | 1 | | 0.5 and more | 2 |
 * | at the bar | 3 | | 0.8 and more | 3 |
 * | raises the bar | 4 | | | |
 * | takes over 1.25 x its target to say | at most 2 | | over 1.25 x its target | one lower |
 *
 * With a hint it is at most 2: the phrase was read, not recalled; a story of one's own has none to read. An interruption may be why nothing
 * came: the time of an interrupted spoken take is left out, and no interrupted take grades 1.
 */
export function gradeOfTake(judged: JudgedTake): Grade | null {
  const { take, judgement } = judged;
  const isUnread = take.clock === 'spoken' && judgement.rating === null;
  const told = isUnread ? gradeOfTicks(judged) : gradeOfWords(judged);
  const grade = take.skipped ? 1 : told;
  if (grade === null || (grade === 1 && take.interrupted)) return null;
  return take.hints > 0 && take.story === undefined ? atMost(grade, 2) : grade;
}

/** Among offered replies the right one is recognised, not recalled, so right is never `easy`. */
export function gradeOfAnswer({ right }: AnswerRecord): Grade {
  return right ? 3 : 1;
}

/**
 * An answer to a follow-up: none, or one that leaves the gap, fails; one that takes much longer to say
 * than anybody listens to took effort.
 */
export function gradeOfProbe(probe: ProbeRecord): Grade {
  if (probe.gaveUp) return 1;
  const { words, activeSeconds } = probe;
  const seconds = words === null ? activeSeconds : spokenSeconds(countWords(words));
  return seconds > FOLLOW_UP_SECONDS * MUCH_OVER ? 2 : 3;
}

/**
 * The wrong story fails; one whose first line is missing or slow would show in the room. The time of
 * an interrupted drill says nothing.
 */
export function gradeOfDrill({ right, recalled, seconds, interrupted }: DrillRecord): Grade {
  if (!right) return 1;
  return recalled && (interrupted || seconds <= DRILL_SECONDS) ? 3 : 2;
}

/**
 * What the grades of all five sections say about the story: the middle one, the lower of two, so
 * that one weak section does not fail it and one strong section does not carry it. Null when fewer
 * than three were graded.
 */
export function storyGrade(sections: readonly (Grade | null)[]): Grade | null {
  const grades = sections.filter((grade) => grade !== null).sort((a, b) => a - b);
  if (grades.length < FEWEST_GRADED) return null;
  return grades[Math.floor((grades.length - 1) / 2)] ?? null;
}
