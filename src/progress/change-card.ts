import { SECTIONS } from '../scenario/sections.ts';
import { emptyCard, giveGrade, takeGrades } from './card-grades.ts';
import { sectionCard, storyCard } from './cards.ts';
import type { Progress } from './progress.ts';
import type { CardProgress } from './schedule.ts';
import { moveSuspended } from './suspended-cards.ts';

/** Whether anything was ever said of a card. */
export function isKnown({ grades }: Progress, card: string): boolean {
  return Object.hasOwn(grades, card);
}

/** Forgets the cards of a subject. */
export function forgetCards(
  { cards, grades, followUps, suspended }: Progress,
  subject: string,
): void {
  moveSuspended(suspended, subject, null);
  for (const card of Object.keys(grades).filter((each) => each.startsWith(`${subject}/`))) {
    delete cards[card];
    delete grades[card];
    delete followUps[card];
  }
}

/** Puts the cards of one subject under another; where that has one of its own, that one stays. */
export function moveCards(progress: Progress, from: string, to: string): void {
  const { cards, grades, followUps, suspended } = progress;
  moveSuspended(suspended, from, to);
  for (const card of Object.keys(grades).filter((each) => each.startsWith(`${from}/`))) {
    const moved = to + card.slice(from.length);
    const known = grades[card];
    if (known !== undefined && !Object.hasOwn(grades, moved)) {
      grades[moved] = known;
      cards[moved] = cards[card] ?? null;
      const followUp = followUps[card];
      if (followUp !== undefined) followUps[moved] = followUp;
    }
    delete followUps[card];
    delete grades[card];
    delete cards[card];
  }
}

/** Changes a card, which is a new one where nothing was said of it yet. */
export function changeCard(
  progress: Progress,
  id: string,
  change: (card: CardProgress) => void,
): void {
  const { cards, grades } = progress;
  const card = isKnown(progress, id)
    ? { ...emptyCard(), ...grades[id], memory: cards[id] ?? null }
    : emptyCard();
  change(card);
  cards[id] = card.memory;
  grades[id] = { base: card.base, grades: card.grades };
}

/** The cards that takes of a subject are graded on. */
function cardsOfTakes(subject: string): string[] {
  return [...SECTIONS.map((section) => sectionCard(subject, section)), storyCard(subject)];
}

/** Puts what some takes say under another subject: it turned out that they tell that. */
export function moveGrades(
  progress: Progress,
  takes: readonly string[],
  { from, to }: { from: string; to: string },
): void {
  const there = cardsOfTakes(to);
  for (const [index, card] of cardsOfTakes(from).entries()) {
    const moved = there[index];
    if (moved === undefined || !isKnown(progress, card)) continue;
    changeCard(progress, card, (known) => {
      const taken = takeGrades(known, takes);
      if (taken.length === 0) return;
      changeCard(progress, moved, (other) => {
        for (const each of taken) giveGrade(other, each);
      });
    });
    const left = progress.grades[card];
    if (left?.base !== null || left.grades.length > 0) continue;
    delete progress.grades[card];
    delete progress.cards[card];
  }
}
