import { cut } from '../text/cut.ts';
import type { NamedRecord, TakeRecord } from './records.ts';
import type { ToldTake } from './sessions.ts';

/** A story of the person's own that was told, as its takes have it. */
export interface ToldStory {
  /** The name it has, or its first words. */
  title: string;
  isNamed: boolean;
  /** The example of the question it was told for last, and where that is from. */
  scenario: { id: string; source: string };
  principle: TakeRecord['scenario']['principle'];
  /** The questions it was told for, the last one last; their ids. */
  questions: string[];
}

/** Stories by their ids, and under which id one goes on that was given another. */
export interface StoriesProgress {
  told: Record<string, ToldStory>;
  renamed: Record<string, string>;
}

/** Characters of its first words that a story without a name is called by. */
const LONGEST_OPENING = 48;
/** As long as a name may be that somebody gives a story. */
export const LONGEST_NAME = 100;
/** Of a name in a record: longer than any title a scenario may have. */
const LONGEST_TITLE = 300;
/** Questions a story is remembered to answer. */
const MOST_QUESTIONS = 20;

/** What a story without a name is called by: the first words of it. */
export function openingOf(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_OPENING) return line;
  const start = line.slice(0, LONGEST_OPENING).replace(/[\ud800-\udbff]$/, '');
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), 20)).trimEnd()}...`;
}

/** The id a story has by now. */
export function idNow({ renamed }: Pick<StoriesProgress, 'renamed'>, id: string): string {
  return Object.hasOwn(renamed, id) ? (renamed[id] ?? id) : id;
}

function known<Value>(values: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(values, id) ? values[id] : undefined;
}

/** What a take says of its story, after what is known of it; the take tells one. */
function toldBy(before: ToldStory | undefined, take: ToldTake): ToldStory {
  const { scenario, story, question, section, words } = take;
  const others = before?.questions.filter((each) => each !== question) ?? [];
  // Its first words, where it was chosen by them, are no name.
  const isOpening = before?.isNamed === false && story?.title === before.title;
  const named = isOpening ? '' : (story?.title ?? '');
  const isNamed = named !== '' || before?.isNamed === true;
  // It is told anew: the last time counts.
  const told = openingOf(words ?? '');
  const opening =
    section === 'situation' || section === 'whole' ? told || before?.title : before?.title || told;
  return {
    // A rehearsal that was left goes on under the name the story had then: another one may be its by now.
    title: cut((before?.isNamed ? before.title : named || opening) ?? '', LONGEST_TITLE),
    isNamed,
    scenario: { id: scenario.id, source: scenario.source },
    principle: take.pivot ?? scenario.principle,
    questions: [...others, ...(question === undefined ? [] : [question])].slice(-MOST_QUESTIONS),
  };
}

/** Notes that a take tells a story, if it does, and gives the take under the id that story has by now. */
export function noteToldStory(stories: StoriesProgress, take: ToldTake): ToldTake {
  if (take.story === undefined) return take;
  const id = idNow(stories, take.story.id);
  const told = toldBy(known(stories.told, id), take);
  stories.told[id] = told;
  return { ...take, story: { id, title: told.title } };
}

/** Gives a story another name, and an id with it where that is another one. */
export function renameStory(stories: StoriesProgress, { story, as }: NamedRecord): void {
  const before = known(stories.told, idNow(stories, story));
  if (before === undefined) return;
  const from = idNow(stories, story);
  const title = cut(as.title, LONGEST_TITLE);
  const there = known(stories.told, as.id);
  stories.told[as.id] = { ...(there ?? before), title, isNamed: true };
  if (from === as.id) return;
  delete stories.told[from];
  stories.renamed[from] = as.id;
  for (const [old, now] of Object.entries(stories.renamed)) {
    if (now === from) stories.renamed[old] = as.id;
  }
  delete stories.renamed[as.id];
}
