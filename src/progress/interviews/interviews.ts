import type { PrincipleSlug } from '../../scenario/principles.ts';
import type { InterviewRecord, JournalRecord } from '../records.ts';
import type { InterviewContent } from './interview-record.ts';
import type { OwnVerdict } from './verdicts.ts';

/** A real interview that was logged. */
export interface Interview extends InterviewContent {
  id: string;
}

/** Interviews that are remembered without reading the journal. */
const KEPT_INTERVIEWS = 30;

/** What is remembered of one: what was asked, and not what else was written. */
export interface KeptInterview {
  id: string;
  /** The local calendar day of it. */
  on: string;
  company: string;
  asked: {
    ask: string;
    question: string | null;
    principle: PrincipleSlug | null;
    /** The id of the story that was told. */
    story: string | null;
    went: OwnVerdict | null;
  }[];
}

/** The interviews in the records, the latest first; of each what was said of it last. */
export function interviewsIn(records: readonly JournalRecord[]): Interview[] {
  const interviews = new Map<string, Interview>();
  for (const record of records) {
    if (record.kind !== 'interview') continue;
    const { interview: id, company, round, on, asked, went, change } = record;
    interviews.set(id, { id, company, round, on, asked, went, change });
  }
  return [...interviews.values()]
    .reverse()
    .sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
}

/** The interviews that are remembered, with one more, or with what is said of one now. */
export function withInterview(
  kept: readonly KeptInterview[],
  { interview: id, on, company, asked }: InterviewRecord,
): KeptInterview[] {
  const told = asked.map(({ ask, question = null, principle = null, story, went }) => ({
    ...{ ask, question, principle, went },
    story: story?.id ?? null,
  }));
  const now = { id, on, company, asked: told };
  const isKnown = kept.some((each) => each.id === id);
  const all = isKnown ? kept.map((each) => (each.id === id ? now : each)) : [...kept, now];
  return all.slice(-KEPT_INTERVIEWS);
}

/** One question that was asked in earnest, and when. */
export type AskedOn = KeptInterview['asked'][number] & Pick<KeptInterview, 'on' | 'company'>;

/** Everything that was asked in real interviews from a local calendar day on, the latest day first. */
export function askedSince(interviews: readonly KeptInterview[], day: string): AskedOn[] {
  return interviews
    .filter(({ on }) => on >= day)
    .toSorted((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0))
    .flatMap(({ on, company, asked }) => asked.map((each) => ({ ...each, on, company })));
}

/** What asks for work: the principles whose last question in earnest went badly, or had no story. */
export function principlesToMend(asked: readonly AskedOn[]): AskedOn[] {
  const last = new Map<PrincipleSlug, AskedOn>();
  for (const each of asked) {
    if (each.principle === null || each.went === null) continue;
    const known = last.get(each.principle);
    // Of one day, the one that went worse.
    if (known === undefined || (known.on === each.on && each.went === 'badly')) {
      last.set(each.principle, each);
    }
  }
  return [...last.values()].filter(({ went }) => went === 'badly');
}
