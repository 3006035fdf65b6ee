import { PARTS, SECTIONS, type SectionName } from '../scenario/sections.ts';
import { BUILT_IN } from '../scenario/source.ts';
import type { TakeJudgement } from './judgement-record.ts';
import type {
  DisputedRecord,
  EditedRecord,
  JournalRecord,
  JudgedRecord,
  TakeRecord,
} from './records.ts';
import { isDisputed, type Session, type TakeFacts } from './sessions.ts';

function answers({ section }: Pick<TakeFacts, 'section'>, wanted: SectionName): boolean {
  return section === wanted || section === 'whole';
}

/** The session with one more take; one of a section that has a take replaces it. */
export function withTake<Take extends TakeFacts>(
  session: Session<Take> | undefined,
  take: Take,
  judgement: TakeJudgement | null,
): Session<Take> {
  const { session: id, at, day, scenario, story = null, level, clock, pivot } = take;
  const others = session?.takes.filter((each) => each.take.section !== take.section) ?? [];
  const takes = [...others, { take, judgement }].sort(
    (one, other) => PARTS.indexOf(one.take.section) - PARTS.indexOf(other.take.section),
  );
  const sections = SECTIONS.filter((section) => take.sections.includes(section));
  const isTaken = (section: SectionName) => takes.some(({ take: each }) => answers(each, section));
  return {
    ...{ id, at, day, scenario, story, level, clock, pivot, sections, takes },
    complete: session?.complete === true || sections.every(isTaken),
    outcome: session?.outcome ?? null,
    disputes: session?.disputes ?? [],
    answers: session?.answers ?? { right: 0, asked: 0 },
    probes: session?.probes ?? { answered: 0, asked: 0 },
    note: session?.note ?? '',
  };
}

/** The session as it was judged: what was judged before counts no more. */
export function withJudgement<Take extends TakeFacts>(
  session: Session<Take>,
  { review, reading, setupShare, fix, sections, whole }: JudgedRecord,
): Session<Take> {
  const takes = session.takes.map((each) => {
    if (each.take.section === 'whole') {
      if (whole?.take !== each.take.id) return each;
      const { take: _, ...judgement } = whole;
      return { ...each, judgement };
    }
    const judged = sections.find(({ take }) => take === each.take.id);
    if (judged === undefined) return each;
    const { section: _, take: __, ...judgement } = judged;
    return { ...each, judgement };
  });
  return { ...session, takes, outcome: { review, reading, setupShare, fix } };
}

/** The session with what one more record says, other than a take or a judgement. */
export function withAnswer<Take extends TakeFacts>(
  session: Session<Take>,
  record: JournalRecord,
): Session<Take> {
  const { answers, probes } = session;
  if (record.kind === 'answer') {
    const right = answers.right + (record.right ? 1 : 0);
    return { ...session, answers: { right, asked: answers.asked + 1 } };
  }
  // What a round left no time for is as good as not asked.
  if (record.kind !== 'probe' || record.outOfTime) return session;
  const answered = probes.answered + (record.gaveUp ? 0 : 1);
  return { ...session, probes: { answered, asked: probes.asked + 1 } };
}

/** A session keeps so many disputes: more than it has findings. */
const MOST_DISPUTES = 500;

/** The session with a finding disputed, or with that taken back. */
export function withDispute<Take extends TakeFacts>(
  session: Session<Take>,
  { take, rule, quote, isWrong }: DisputedRecord,
): Session<Take> {
  const others = session.disputes.filter((each) => !isDisputed([each], take, { rule, quote }));
  const disputes = isWrong ? [...others, { take, rule, quote }].slice(-MOST_DISPUTES) : others;
  return { ...session, disputes };
}

/** The session with its story under the name it has been given. */
export function withStory<Take extends TakeFacts>(
  session: Session<Take>,
  story: NonNullable<TakeRecord['story']>,
): Session<Take> {
  const takes = session.takes.map((each) => ({ ...each, take: { ...each.take, story } }));
  return { ...session, story, takes };
}

/** The session with what the person says of it afterwards. */
export function withEdit<Take extends TakeFacts>(
  session: Session<Take>,
  { note = session.note, story }: Pick<EditedRecord, 'note' | 'story'>,
): Session<Take> {
  const noted = { ...session, note };
  return story === undefined ? noted : withStory(noted, story);
}

/** The session after the story `from` was given another name: a file of one's own goes by it itself. */
export function withName<Take extends TakeFacts>(
  session: Session<Take>,
  from: string,
  as: NonNullable<TakeRecord['story']>,
): Session<Take> {
  if (session.story?.id === from) return withStory(session, as);
  const { scenario } = session;
  if (session.story || scenario.id !== from || scenario.source === BUILT_IN.kind) return session;
  const takes = session.takes.map((each) => {
    const named = { ...each.take.scenario, ...as };
    return { ...each, take: { ...each.take, scenario: named } };
  });
  return { ...session, scenario: { ...scenario, ...as }, takes };
}

/** The session without a story: what it was filed under was told. */
export function withoutStory<Take extends TakeFacts>(session: Session<Take>): Session<Take> {
  const takes = session.takes.map((each) => {
    const take = { ...each.take };
    delete take.story;
    return { ...each, take };
  });
  return { ...session, story: null, takes };
}
