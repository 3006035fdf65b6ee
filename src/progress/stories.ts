import { PRINCIPLES, type PrincipleSlug } from '../scenario/principles.ts';
import { BUILT_IN } from '../scenario/source.ts';
import { cut, shortened } from '../text/cut.ts';
import { subjectOf } from './cards.ts';
import { earlierTitle, isFiledUnderExample } from './earlier.ts';
import type { ForgottenRecord, NamedRecord, TakeRecord } from './records.ts';
import type { Session, TakeFacts, ToldTake } from './sessions.ts';
import { type PastTelling, tellingOf, withTelling } from './tellings.ts';

/** A story of the person's own that was told, as its takes have it. */
export interface ToldStory {
  /** The name it has, or what it is called without one. */
  title: string;
  isNamed: boolean;
  /** What was asked when it was told last: the example of the question or its own file, and where that is from. */
  scenario: { id: string; source: string };
  principle: PrincipleSlug;
  /** The questions it was told for, the last one last; their ids. */
  questions: string[];
  /** How many sessions told it, by the principle it was told for. */
  toldFor: Partial<Record<PrincipleSlug, number>>;
  /** The last of them, the latest last. */
  tellings: PastTelling[];
}

/** Stories by their ids, the last told last, and under which id one goes on that was given another. */
export interface StoriesProgress {
  told: Record<string, ToldStory>;
  renamed: Record<string, string>;
}

/** Characters of its first words that a story without a name is called by. */
const LONGEST_OPENING = 51;
/** As long as a name may be that somebody gives a story. */
export const LONGEST_NAME = 100;
/** Of a name in a record: longer than any title a scenario may have. */
const LONGEST_TITLE = 300;
/** Questions a story is remembered to answer. */
const MOST_QUESTIONS = 20;

/** What a story without a name is called by: the first words of it. */
export function firstWordsOf(words: string): string {
  return shortened(words, LONGEST_OPENING, '...');
}

/** The id a story has by now. */
export function idNow({ renamed }: Pick<StoriesProgress, 'renamed'>, id: string): string {
  return Object.hasOwn(renamed, id) ? (renamed[id] ?? id) : id;
}

/** What is known of a story; undefined where it was never told. */
export function toldStory(
  { told }: Pick<StoriesProgress, 'told'>,
  id: string,
): ToldStory | undefined {
  return Object.hasOwn(told, id) ? told[id] : undefined;
}

/** Puts what is known of a story last, for it is the one that was told last. */
function putLast({ told }: StoriesProgress, id: string, story: ToldStory): void {
  delete told[id];
  told[id] = story;
}

/** What a story is called that nobody named: by its first words, those of the last time. */
function calledBy(before: ToldStory | undefined, take: ToldTake): string {
  const { section, words } = take;
  const opening = firstWordsOf(words ?? '');
  const told = isFiledUnderExample(take) ? earlierTitle(opening) : opening;
  const isStart = section === 'situation' || section === 'whole';
  return isStart ? told || (before?.title ?? '') : before?.title || told;
}

/** What a take says of the story it tells, after what is known of that; `name` is empty where it has none. */
function toldBy(before: ToldStory | undefined, take: ToldTake, name: string): ToldStory {
  const { scenario, question } = take;
  const others = before?.questions.filter((each) => each !== question) ?? [];
  const isNamed = before?.isNamed === true || name !== '';
  // A rehearsal that was left goes on under the name the story had then: another one may be its by now.
  const known = before?.isNamed ? before.title : name;
  return {
    title: cut(isNamed ? known : calledBy(before, take), LONGEST_TITLE),
    isNamed,
    scenario: { id: scenario.id, source: scenario.source },
    principle: take.pivot ?? scenario.principle,
    questions: [...others, ...(question === undefined ? [] : [question])].slice(-MOST_QUESTIONS),
    toldFor: before?.toldFor ?? {},
    tellings: before?.tellings ?? [],
  };
}

/** Notes that a take tells a story, and returns that by its id and what it is called now. */
export function noteStoryOf(
  stories: StoriesProgress,
  take: ToldTake,
  { id: known, title: name }: NonNullable<TakeRecord['story']>,
): NonNullable<TakeRecord['story']> {
  const id = idNow(stories, known);
  const told = toldBy(toldStory(stories, id), take, name);
  putLast(stories, id, told);
  return { id, title: told.title };
}

/**
 * Notes that a take tells a story, if it does, and gives the take under the id that story has by now.
 * A file of one's own is told as it is: the take stays one of the file.
 */
export function noteToldStory(stories: StoriesProgress, take: ToldTake): ToldTake {
  const { story, scenario } = take;
  if (story !== undefined) return { ...take, story: noteStoryOf(stories, take, story) };
  if (scenario.source === BUILT_IN.kind) return take;
  noteStoryOf(stories, take, { id: scenario.id, title: scenario.title });
  return take;
}

/** Notes a session among those that told its story; `isNew` where it was not one of them before. */
export function noteTelling(
  stories: StoriesProgress,
  session: Session<TakeFacts>,
  isNew: boolean,
): void {
  const told = toldStory(stories, subjectOf(session));
  if (told === undefined) return;
  const telling = tellingOf(session);
  const isKept = told.tellings.some((each) => each.session === session.id);
  if (isNew || isKept) told.tellings = withTelling(told.tellings, telling);
  if (!isNew) return;
  const { principle } = telling;
  told.toldFor = { ...told.toldFor, [principle]: (told.toldFor[principle] ?? 0) + 1 };
}

/** Takes a session from those that told a story; one that nothing else tells is none. */
export function forgetTelling(stories: StoriesProgress, id: string, session: string): void {
  const told = toldStory(stories, id);
  const telling = told?.tellings.find((each) => each.session === session);
  if (told === undefined || telling === undefined) return;
  const { principle } = telling;
  told.tellings = told.tellings.filter((each) => each !== telling);
  told.toldFor = { ...told.toldFor, [principle]: (told.toldFor[principle] ?? 1) - 1 };
  if (timesTold(told) === 0 && !told.isNamed) delete stories.told[id];
}

/** How many sessions told a story. */
export function timesTold({ toldFor }: Pick<ToldStory, 'toldFor'>): number {
  return Object.values(toldFor).reduce((sum, times) => sum + times, 0);
}

/** Two stories that are one from now on: under what is known of the first, with all tellings. */
function joined(one: ToldStory, other: ToldStory): ToldStory {
  const toldFor = { ...one.toldFor };
  for (const { slug, times } of principlesOf(other)) toldFor[slug] = (toldFor[slug] ?? 0) + times;
  const questions = [...new Set([...other.questions, ...one.questions])].slice(-MOST_QUESTIONS);
  return {
    ...one,
    questions,
    toldFor,
    tellings: other.tellings.reduce(withTelling, one.tellings),
  };
}

/** The principles a story was told for, and how often. */
export function principlesOf({ toldFor }: Pick<ToldStory, 'toldFor'>) {
  return PRINCIPLES.flatMap(({ slug }) => {
    const times = toldFor[slug] ?? 0;
    return times === 0 ? [] : [{ slug, times }];
  });
}

/** Gives a story another name, and an id with it where that is another one. */
export function renameStory(stories: StoriesProgress, { story, as }: NamedRecord): void {
  const from = idNow(stories, story);
  const before = toldStory(stories, from);
  if (before === undefined) return;
  const there = from === as.id ? undefined : toldStory(stories, as.id);
  const now = there === undefined ? before : joined(there, before);
  stories.told[as.id] = { ...now, title: cut(as.title, LONGEST_TITLE), isNamed: true };
  if (from === as.id) return;
  delete stories.told[from];
  stories.renamed[from] = as.id;
  for (const [old, id] of Object.entries(stories.renamed)) {
    if (id === from) stories.renamed[old] = as.id;
  }
  delete stories.renamed[as.id];
}

/** Forgets what is known of a story. Returns the id it had by now. */
export function forgetStory(stories: StoriesProgress, { story }: ForgottenRecord): string {
  const id = idNow(stories, story);
  delete stories.told[id];
  return id;
}
