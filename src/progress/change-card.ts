import { emptyCard } from './card-grades.ts';
import type { Progress } from './progress.ts';
import type { CardProgress } from './schedule.ts';

/** Whether anything was ever said of a card. */
export function isKnown({ grades }: Progress, card: string): boolean {
  return Object.hasOwn(grades, card);
}

/** Puts the cards of one subject under another; where that has one of its own, that one stays. */
export function moveCards({ cards, grades }: Progress, from: string, to: string): void {
  for (const card of Object.keys(grades).filter((each) => each.startsWith(`${from}/`))) {
    const moved = to + card.slice(from.length);
    const known = grades[card];
    if (known !== undefined && !Object.hasOwn(grades, moved)) {
      grades[moved] = known;
      cards[moved] = cards[card] ?? null;
    }
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
