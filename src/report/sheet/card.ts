import { sentencesIn } from '../../language/sentence-texts.ts';
import { wordsOf } from '../../language/words.ts';
import { CHANGED_HABIT } from '../../review/vocabulary/changed-habit.ts';
import type { PrincipleSlug } from '../../scenario/principles.ts';
import { shortened } from '../../text/shortened.ts';
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

/** The sentence of a reflection that says what is done otherwise since. */
function habitIn(text: string): string | null {
  const isHabit = (sentence: string) =>
    CHANGED_HABIT.in(wordsOf(sentence, { start: 0, end: sentence.length })).length > 0;
  return sentencesIn(text).find(isHabit) ?? null;
}

function short(sentence: string | null | undefined): string | null {
  return sentence ? shortened(sentence, LONGEST_SENTENCE) : null;
}

export function sheetCard(
  { id, title, principles }: Pick<SheetCard, 'id' | 'title' | 'principles'>,
  words: ToldWords,
): SheetCard {
  return {
    ...{ id, title, principles },
    opening: short(sentencesIn(words.situation ?? '')[0]),
    figures: figuresOf(words),
    since: short(habitIn(words.reflection ?? '')),
  };
}
