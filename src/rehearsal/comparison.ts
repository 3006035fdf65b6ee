import { type HeardBeat, hearBeats, type ReadSection } from '../review/beats.ts';
import { type Review, reviewSections } from '../review/review.ts';
import type { Rule, Seen } from '../review/rule.ts';
import { rulesOn } from '../review/rules-on.ts';
import type { Question } from '../scenario/question/schema.ts';
import type { Scenario } from '../scenario/schema.ts';
import { type Level, type Part, SECTIONS, type SectionName } from '../scenario/sections.ts';
import type { Telling } from '../scenario/telling.ts';
import { toldAt } from '../scenario/told-section.ts';
import { countWords, spokenSeconds } from '../text/words.ts';
import type { AnswerClock, ComparedTake, WholeComparison } from './compared-take.ts';
import { doubtIn, withDoubt } from './in-doubt.ts';
import type { PlannedPart, PlannedSection, Take } from './records.ts';
import { type IsWrong, withoutWrong } from './set-aside.ts';
import { type StrongExample, strongExample } from './strong-example.ts';

export type { AnswerClock };

/** A section beside what strong sounds like. */
export interface Comparison extends ComparedTake<SectionName> {
  /** Somebody else's, unless the telling is of the speaker's own file. */
  strong: StrongExample;
}

/** The beats of the question as they were read, or as they were ticked; none where the scenario is told. */
export function beatsOf(
  question: Question | null,
  sections: readonly ReadSection[],
  tickedIn: (section: SectionName) => readonly string[] | null,
): HeardBeat[] {
  if (question === null) return [];
  return hearBeats(question, sections).map((each) => {
    const ticked = tickedIn(each.section);
    if (ticked === null) return each;
    return { ...each, heard: ticked.includes(each.beat.ask) ? 'heard' : 'not heard' };
  });
}

/** What is known of a take by its clock and its words alone. */
export function takeFacts<Name extends Part>(
  section: Name,
  { clock, pace, telling }: Pick<JudgedBy, 'clock' | 'pace' | 'telling'>,
  planned: Pick<PlannedPart, 'targetSeconds' | 'allowedSeconds'>,
  take: Take,
): Omit<ComparedTake<Name>, 'phrases' | 'beats' | 'review' | 'setAside'> {
  const wordCount = countWords(take.words ?? '');
  return {
    section,
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
    ...(take.delivery === undefined ? {} : { delivery: take.delivery }),
    hintsUsed: take.hintsUsed,
    isTicked: take.ticked !== null,
    telling,
  };
}

/** The key phrases of a section of what is retold, each with whether it was said. */
export function phrasesOf(
  scenario: Scenario,
  section: SectionName,
  { level, telling, ticked }: Pick<JudgedBy, 'level' | 'telling'> & Pick<Take, 'ticked'>,
): ComparedTake<Part>['phrases'] {
  const phrases = telling === 'own' ? [] : toldAt(scenario, section, level).key_phrases;
  return phrases.map((phrase) => ({ phrase, hit: ticked?.includes(phrase) ?? false }));
}

function compareTake(
  scenario: Scenario,
  plan: Pick<JudgedBy, 'level' | 'clock' | 'pace' | 'telling'>,
  planned: PlannedSection,
  take: Take,
  { review, beats, setAside }: Pick<Comparison, 'review' | 'beats' | 'setAside'>,
): Comparison {
  const { level, telling } = plan;
  const { ticked } = take;
  return {
    ...takeFacts(planned.name, plan, planned, take),
    strong: strongExample(scenario, planned.name, level),
    phrases: review?.keyPhrases ?? phrasesOf(scenario, planned.name, { level, telling, ticked }),
    beats: beats.filter(({ section }) => section === planned.name),
    review,
    setAside,
  };
}

/** A run of takes read and compared. `review` is null without words: there is nothing to read. */
export interface RunResult {
  comparisons: Comparison[];
  /** Of an answer in one breath, which has no comparisons unless it is labelled; null otherwise. */
  whole: WholeComparison | null;
  review: Review | null;
  /** Of all sections, told or not. */
  beats: HeardBeat[];
}

/** What a run is judged by: its plan, or for a written answer the plan it is held against. */
export interface JudgedBy {
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
  }: JudgedBy,
  takes: readonly Take[],
): RunResult {
  const answered = sections.flatMap((planned) => {
    const take = takes.find(({ section }) => section === planned.name);
    return take ? [{ planned, take }] : [];
  });
  const texts = new Map(
    answered.flatMap(({ planned, take }) =>
      take.words === null ? [] : [[planned.name, take.words] as const],
    ),
  );
  const targets = Object.fromEntries(sections.map((each) => [each.name, each.targetSeconds]));
  const isWhole = texts.size === SECTIONS.length;
  const rules = rulesFor(isWhole, rulesOff);
  const spokenBy = new Map(answered.map(({ planned, take }) => [planned.name, take.activeSeconds]));
  const timing = { pace, ...(clock === 'spoken' ? { spokenBy } : {}) };
  const doubt = doubtIn(takes);
  const read =
    texts.size === 0
      ? null
      : reviewSections(texts, { level, scenario, targets, telling, ...timing }, rules);
  const doubted =
    read === null || doubt === null
      ? read
      : withDoubt(read, (section) => (section === null ? undefined : doubt.get(section)));
  const weighed = doubted === null ? null : withoutWrong(doubted, isWrong);
  const review = weighed?.review ?? null;
  const tickedIn = (name: SectionName) =>
    takes.find(({ section }) => section === name)?.ticked ?? null;
  const beats = beatsOf(question, review?.sections ?? [], tickedIn);
  return {
    review,
    whole: null,
    beats,
    comparisons: answered.map(({ planned, take }) => {
      const own = review?.sections.find(({ section }) => section === planned.name) ?? null;
      const plan = { level, clock, pace, telling };
      const setAside = (weighed?.setAside ?? []).filter(({ section }) => section === planned.name);
      return compareTake(scenario, plan, planned, take, { review: own, beats, setAside });
    }),
  };
}
