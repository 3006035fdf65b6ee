import { type HeardBeat, hearBeats } from '../review/beats.ts';
import type { Finding } from '../review/finding.ts';
import { type Review, reviewSections, type SectionReview } from '../review/review.ts';
import type { Rule, Seen } from '../review/rule.ts';
import { rulesOn } from '../review/rules-on.ts';
import type { Question } from '../scenario/question/schema.ts';
import type { Scenario } from '../scenario/schema.ts';
import { type Level, SECTIONS, type SectionName } from '../scenario/sections.ts';
import type { Telling } from '../scenario/telling.ts';
import { toldAt } from '../scenario/told-section.ts';
import { countWords, spokenSeconds } from '../text/words.ts';
import type { Clock, PlannedSection, Take } from './records.ts';
import { type IsWrong, withoutWrong } from './set-aside.ts';
import { type StrongExample, strongExample } from './strong-example.ts';

/** What an answer was timed by: the clock of its take, or none, as in a file. */
export type AnswerClock = Clock | 'none';

/** One take beside what strong sounds like. */
export interface Comparison {
  section: SectionName;
  clock: AnswerClock;
  targetSeconds: number;
  /** How long the answer takes to say: measured when spoken, or from its words. */
  actualSeconds: number;
  /** Seconds at the keyboard, and what the countdown gave; null unless typed against the clock. */
  typing: { seconds: number; allowedSeconds: number } | null;
  wordCount: number;
  /** Null when nobody wrote down what was said. */
  words: string | null;
  skipped: boolean;
  interrupted: boolean;
  hintsUsed: number;
  /** The speaker said which cues were said. */
  isTicked: boolean;
  telling: Telling;
  /** Somebody else's, unless the telling is of the speaker's own file. */
  strong: StrongExample;
  /** Key phrases of the scenario, where that is told. */
  phrases: { phrase: string; hit: boolean }[];
  /** What a story of one's own is listened to for in this section; none where the scenario is told. */
  beats: HeardBeat[];
  /** What the review reads in the words; null without words. */
  review: SectionReview | null;
  /** What it saw and the person says is wrong: it counts no more. */
  setAside: Finding[];
}

/** The beats of the question as the takes tell them, or as they were ticked; none where the scenario is told. */
function beatsOf(
  question: Question | null,
  review: Review | null,
  takes: readonly Take[],
): HeardBeat[] {
  if (question === null) return [];
  return hearBeats(question, review?.sections ?? []).map((each) => {
    const ticked = takes.find(({ section }) => section === each.section)?.ticked ?? null;
    if (ticked === null) return each;
    return { ...each, heard: ticked.includes(each.beat.ask) ? 'heard' : 'not heard' };
  });
}

function compareTake(
  scenario: Scenario,
  { level, clock, pace, telling }: Pick<Judged, 'level' | 'clock' | 'pace' | 'telling'>,
  planned: PlannedSection,
  take: Take,
  { review, beats, setAside }: Pick<Comparison, 'review' | 'beats' | 'setAside'>,
): Comparison {
  const wordCount = countWords(take.words ?? '');
  const ticked = take.ticked ?? [];
  const phrases = telling === 'own' ? [] : toldAt(scenario, planned.name, level).key_phrases;
  return {
    section: planned.name,
    clock,
    targetSeconds: planned.targetSeconds,
    actualSeconds: clock === 'spoken' ? take.activeSeconds : spokenSeconds(wordCount, pace),
    typing:
      clock === 'typing'
        ? { seconds: take.activeSeconds, allowedSeconds: planned.allowedSeconds }
        : null,
    wordCount,
    words: take.words,
    skipped: take.skipped,
    interrupted: take.interrupted,
    hintsUsed: take.hintsUsed,
    isTicked: take.ticked !== null,
    telling,
    strong: strongExample(scenario, planned.name, level),
    phrases:
      review?.keyPhrases ?? phrases.map((phrase) => ({ phrase, hit: ticked.includes(phrase) })),
    beats: beats.filter(({ section }) => section === planned.name),
    review,
    setAside,
  };
}

/** A run of takes read and compared. `review` is null without words: there is nothing to read. */
export interface RunResult {
  comparisons: Comparison[];
  review: Review | null;
  /** Of all sections, told or not. */
  beats: HeardBeat[];
}

/** What a run is judged by: its plan, or for a written answer the plan it is held against. */
export interface Judged {
  level: Level;
  clock: AnswerClock;
  sections: readonly PlannedSection[];
  /** Words a minute. */
  pace: number;
  telling: Telling;
  /** What a story of one's own is listened to for; null where the scenario is told. */
  question: Question | null;
  /** Ids of the review rules that are not looked for. */
  rulesOff?: ReadonlySet<string>;
  /** Of what the review sees, what the person says is wrong. */
  isWrong?: IsWrong;
}

const NONE_OFF: ReadonlySet<string> = new Set();
const NONE_WRONG: IsWrong = () => false;

/** Of a part of an answer, a rule about the whole can say what is good, not what is missing. */
function rulesFor(isWhole: boolean, off: ReadonlySet<string>): readonly Rule[] {
  const rules = rulesOn(off);
  if (isWhole) return rules;
  return rules.map((rule) =>
    rule.sections === 'whole'
      ? { ...rule, see: (context) => rule.see(context).filter(isPraise) }
      : rule,
  );
}

function isPraise({ weight }: Seen): boolean {
  return weight === 'praise';
}

/** Compares the takes of a run. */
export function compareTakes(
  scenario: Scenario,
  {
    level,
    clock,
    sections,
    pace,
    telling,
    question,
    rulesOff = NONE_OFF,
    isWrong = NONE_WRONG,
  }: Judged,
  takes: readonly Take[],
): RunResult {
  const answered = sections.flatMap((planned) => {
    const take = takes.find(({ section }) => section === planned.name);
    return take ? [{ planned, take }] : [];
  });
  const texts = new Map(
    answered.flatMap(({ take }) =>
      take.words === null ? [] : [[take.section, take.words] as const],
    ),
  );
  const targets = Object.fromEntries(sections.map((each) => [each.name, each.targetSeconds]));
  const isWhole = texts.size === SECTIONS.length;
  const rules = rulesFor(isWhole, rulesOff);
  const weighed =
    texts.size === 0
      ? null
      : withoutWrong(
          reviewSections(texts, { level, scenario, targets, telling, pace }, rules),
          isWrong,
        );
  const review = weighed?.review ?? null;
  const beats = beatsOf(question, review, takes);
  return {
    review,
    beats,
    comparisons: answered.map(({ planned, take }) => {
      const own = review?.sections.find(({ section }) => section === take.section) ?? null;
      const plan = { level, clock, pace, telling };
      const setAside = (weighed?.setAside ?? []).filter(({ section }) => section === take.section);
      return compareTake(scenario, plan, planned, take, { review: own, beats, setAside });
    }),
  };
}
