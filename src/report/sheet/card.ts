import { readPassage } from '../../language/passage.ts';
import { sentencesIn } from '../../language/sentence-texts.ts';
import { sliceOf } from '../../language/span.ts';
import { changedHabitIn } from '../../review/vocabulary/changed-habit.ts';
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

/** The sentence of a reflection that says what is done otherwise since; with the one before where that says how it was. */
function habitIn(text: string): string | null {
  const { sentences } = readPassage(text, [{ start: 0, end: text.length }]);
  const habit = changedHabitIn(sentences);
  if (habit === undefined) return null;
  const before = sentences[sentences.indexOf(habit) - 1];
  const was = before === undefined ? '' : sliceOf(text, before);
  const said = sliceOf(text, habit);
  return BEFORE.test(was) ? `${was} ${said}` : said;
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
