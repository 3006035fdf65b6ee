/** Cards that are not to come back, each with the local calendar day on which that was said. */
export type SuspendedCards = Record<string, string>;

export function isSuspended(suspended: SuspendedCards, card: string): boolean {
  return Object.hasOwn(suspended, card);
}

/** Notes that a card is not to come back, or that it is again. */
export function suspendCard(
  suspended: SuspendedCards,
  { card, isOut, day }: { card: string; isOut: boolean; day: string },
): void {
  delete suspended[card];
  if (isOut) suspended[card] = day;
}

/** Puts what was said of the cards of a subject under those of another; null forgets it. */
export function moveSuspended(suspended: SuspendedCards, from: string, to: string | null): void {
  for (const card of Object.keys(suspended).filter((each) => each.startsWith(`${from}/`))) {
    const day = suspended[card];
    delete suspended[card];
    if (to !== null && day !== undefined) suspended[to + card.slice(from.length)] ??= day;
  }
}
