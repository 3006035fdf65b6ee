import { readPassage } from '../../language/passage.ts';
import { sliceOf } from '../../language/span.ts';
import { subjectOf } from '../../progress/cards.ts';
import type { Session } from '../../progress/sessions.ts';
import { divide } from '../../review/division.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { type Level, SECTIONS, type SectionName } from '../../scenario/sections.ts';
import { toldAt } from '../../scenario/told-section.ts';

/** The words of a story by section, as far as there are some. */
export type ToldWords = Partial<Readonly<Record<SectionName, string>>>;

/** A story as its file tells it at a level. */
export function wordsOfFile(scenario: Scenario, level: Level): ToldWords {
  return Object.fromEntries(
    SECTIONS.map((section) => [section, toldAt(scenario, section, level).strong]),
  );
}

/** An answer told in one piece, sentence by sentence to the section it sounds like. */
function divided(text: string): ToldWords {
  const words: Partial<Record<SectionName, string>> = {};
  for (const { sentence, section } of divide(readPassage(text, [{ start: 0, end: text.length }]))) {
    words[section] = `${words[section] ?? ''} ${sliceOf(text, sentence)}`.trimStart();
  }
  return words;
}

function wordsOfSession({ takes }: Session): ToldWords {
  const whole = takes.find(({ take }) => take.section === 'whole')?.take.words;
  if (whole) return divided(whole);
  return Object.fromEntries(
    takes.flatMap(({ take: { section, words } }) => (words ? [[section, words]] : [])),
  );
}

/** Whether all of a story was told in it, in words. */
function isWholeInWords({ complete, sections, takes }: Session): boolean {
  const hasWords = ({ take }: Session['takes'][number]) =>
    !take.skipped && take.words !== null && take.words.trim() !== '';
  return complete && sections.length === SECTIONS.length && takes.every(hasWords);
}

/** The newest whole telling of a story in words, by its sections; none where it was never told so. */
export function wordsOfTelling(sessions: readonly Session[], story: string): ToldWords {
  const told = sessions.find((each) => subjectOf(each) === story && isWholeInWords(each));
  return told === undefined ? {} : wordsOfSession(told);
}
