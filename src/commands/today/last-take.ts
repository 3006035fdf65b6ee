import { sliceOf } from '../../language/span.ts';
import { subjectOf } from '../../progress/cards.ts';
import type { Session, ToldTake } from '../../progress/sessions.ts';
import { defaultLevel } from '../../rehearsal/plan.ts';
import { answerOfSections } from '../../review/answer.ts';
import type { Part } from '../../scenario/sections.ts';
import { toldAt } from '../../scenario/told-section.ts';
import type { DueItem } from './due-items.ts';
import type { SittingContext } from './room.ts';

/** The last take of what an item is about, of one section or of any; undefined when there is none. */
export function lastTakeOf(
  { found: { scenario }, rehearsed: { story } }: Pick<DueItem, 'found' | 'rehearsed'>,
  { sessions }: { sessions: readonly Session[] },
  isWanted: (part: Part, words: string | null) => boolean = () => true,
): ToldTake | undefined {
  const subject = subjectOf({ scenario, story });
  for (const session of sessions) {
    if (subjectOf(session) !== subject) continue;
    const last = session.takes.findLast(({ take }) => isWanted(take.section, take.words));
    if (last !== undefined) return last.take;
  }
  return undefined;
}

/** Its first sentence, or all of it where there is none. */
function firstSentence(text: string): string {
  const [section] = answerOfSections(new Map([['situation', text]])).sections;
  const [sentence] = section?.sentences ?? [];
  return sentence ? sliceOf(text, sentence) : text.trim();
}

/** How the person began the story the last time; where nothing was typed, how the example does. */
export function firstLineOf(
  item: Pick<DueItem, 'found' | 'rehearsed'>,
  room: Pick<SittingContext, 'sessions'>,
): { line: string; own: boolean } | null {
  const isTyped = (part: Part, words: string | null) =>
    (part === 'situation' || part === 'whole') && words !== null && words.trim() !== '';
  const words = lastTakeOf(item, room, isTyped)?.words ?? null;
  if (words !== null) return { line: firstSentence(words), own: true };
  if (item.rehearsed.story !== null) return null;
  const { scenario } = item.found;
  const strong = toldAt(scenario, 'situation', defaultLevel(scenario)).strong;
  return { line: firstSentence(strong), own: false };
}
