import { countWords } from '../../text/words.ts';

/** As long as the schema lets a line and a text be, in characters. */
export const LONGEST_LINE = 300;
const LONGEST_TEXT = 4000;
/** Fewer words than these are no section yet. */
const FEWEST_WORDS = 5;

/** What a line lacks; null when it will do. */
export function lineProblem(line: string): string | null {
  if (line.trim() === '') return 'Write something here.';
  if (line.length <= LONGEST_LINE) return null;
  return `Keep it to ${LONGEST_LINE} characters; this has ${line.length}.`;
}

/** What a text lacks that may be left out. */
export function textProblem(text: string): string | null {
  if (text.length <= LONGEST_TEXT) return null;
  return `That is ${text.length} characters, and ${LONGEST_TEXT} is as long as a text can be: nobody listens to five minutes in one piece.`;
}

/** What the text of a section lacks. */
export function sectionProblem(text: string): string | null {
  if (countWords(text) < FEWEST_WORDS) return 'That is no section yet. One plain sentence will do.';
  return textProblem(text);
}
