import type { KnownStory } from '../../progress/known-stories.ts';
import type { PrincipleSlug } from '../../scenario/principles.ts';
import { SECTIONS } from '../../scenario/sections.ts';
import { shortened } from '../../text/cut.ts';
import { type SheetCard, sheetCard } from './card.ts';
import type { Mind } from './mind.ts';
import {
  gapsIn,
  type MappedPrinciple,
  mapQuestions,
  type QuestionPrinciples,
} from './question-map.ts';
import type { ToldWords } from './told-words.ts';

/** One's own stories on one page, to take along. */
export interface Sheet {
  /** The local calendar day it was made. */
  day: string;
  /** The last told first. */
  cards: SheetCard[];
  map: MappedPrinciple[];
  gaps: PrincipleSlug[];
  mind: Mind | null;
}

/** A story with its words, and all it was told or can be told for. */
export interface SheetStory {
  story: KnownStory;
  words: ToldWords;
  /** How often it was told for each. */
  toldFor: readonly { slug: PrincipleSlug; times: number }[];
  /** Others it can be told for, as its file says. */
  pivots: readonly PrincipleSlug[];
}

export interface SheetSource {
  day: string;
  stories: readonly SheetStory[];
  questions: QuestionPrinciples;
  /** The principles that matter; all of them where there are none. */
  principles: readonly PrincipleSlug[];
  mind: Mind | null;
  /** Blacks out what nobody else may read. */
  redact(text: string): string;
}

const LONGEST_TITLE = 90;
const NO_NAME = 'A story without a name';

/** The same story without the words that are blacked out: all that is made of them has none either. */
function redacted(
  { story, words, toldFor, pivots }: SheetStory,
  redact: SheetSource['redact'],
): SheetStory {
  return {
    ...{ toldFor, pivots },
    story: {
      ...story,
      id: redact(story.id),
      title: shortened(redact(story.title), LONGEST_TITLE) || NO_NAME,
      questions: story.questions.map(({ id, ask }) => ({ id, ask: redact(ask) })),
    },
    words: Object.fromEntries(SECTIONS.map((section) => [section, redact(words[section] ?? '')])),
  };
}

/** What stands on the sheet, from what the person told and wrote and from nothing else. */
export function sheetOf(source: SheetSource): Sheet {
  const { day, questions, principles, mind, redact } = source;
  const stories = source.stories.map((each) => redacted(each, redact));
  const map = mapQuestions(
    stories.map(({ story, toldFor, pivots }) => {
      const reached = [story.principle, ...toldFor.map(({ slug }) => slug), ...pivots];
      return { title: story.title, questions: story.questions, principles: [...new Set(reached)] };
    }),
    questions,
    principles,
  );
  return {
    day,
    cards: stories.map(({ story, words, toldFor }) => {
      const told = toldFor.map(({ slug, times }) => ({ principle: slug, times }));
      const own = [{ principle: story.principle, times: 0 }];
      const { id, title } = story;
      return sheetCard({ id, title, principles: told.length > 0 ? told : own }, words);
    }),
    map,
    gaps: gapsIn(map),
    mind: mind && { what: redact(mind.what), advice: mind.advice && redact(mind.advice) },
  };
}
