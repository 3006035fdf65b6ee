import { sentencesIn } from '../../language/sentence-texts.ts';
import { wordsOf } from '../../language/words.ts';
import { CHANGED_HABIT } from '../../review/vocabulary/changed-habit.ts';
import type { PrincipleSlug } from '../../scenario/principles.ts';
import { shortened } from '../../text/cut.ts';
import { type Figure, figuresOf } from './figures.ts';
import type { ToldWords } from './told-words.ts';

/** A story on one card; what is not known is left out. */
export interface SheetCard {
  id: string;
  title: string;
  /** How it begins. */
  opening: string | null;
  figures: Figure[];
  /** What the person does otherwise since. */
  since: string | null;
  /** Those it was told for, and how often; of one never told, its own. */
  principles: { principle: PrincipleSlug; times: number }[];
}

const LONGEST_SENTENCE = 220;

/** Only half of it: what is done now comes next. */
const BEFORE = /^\W*(?:I|We) used to\b/i;

/** The sentence of a reflection that says what is done otherwise since; with the next where it only says how it was. */
function habitIn(text: string): string | null {
  const sentences = sentencesIn(text);
  const isHabit = (sentence: string) =>
    CHANGED_HABIT.in(wordsOf(sentence, { start: 0, end: sentence.length })).length > 0;
  const at = sentences.findIndex(isHabit);
  const habit = sentences[at];
  if (habit === undefined) return null;
  return BEFORE.test(habit) ? [habit, ...sentences.slice(at + 1, at + 2)].join(' ') : habit;
}

function short(sentence: string | null | undefined): string | null {
  return sentence ? shortened(sentence, LONGEST_SENTENCE) : null;
}

export function sheetCard(
  { id, title, principles }: Pick<SheetCard, 'id' | 'title' | 'principles'>,
  words: ToldWords,
): SheetCard {
  const opening = short(sentencesIn(words.situation ?? '')[0]);
  return {
    ...{ id, title, principles, opening },
    figures: figuresOf(words, opening ?? ''),
    since: short(habitIn(words.reflection ?? '')),
  };
}
