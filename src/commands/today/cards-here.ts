import { findRehearsed, type Rehearsed } from '../../library/find-rehearsed.ts';
import type { Ports } from '../../ports.ts';
import { readCard } from '../../progress/cards.ts';
import type { Progress } from '../../progress/progress.ts';

/** The scenario a card is about; null when that, or the card's question, is not there any more. */
function rehearsedOf(card: string, all: ReadonlyMap<string, Rehearsed>): Rehearsed | null {
  const { scenarioId, kind } = readCard(card) ?? {};
  const rehearsed = scenarioId === undefined ? undefined : all.get(scenarioId);
  if (rehearsed === undefined || scenarioId === undefined) return null;
  if (kind === 'story' || kind === 'section' || kind === 'follow-up') return rehearsed;
  const name = card.slice(`${scenarioId}/`.length);
  return ` ${rehearsed.summary.questions} `.includes(` ${name} `) ? rehearsed : null;
}

/** What each card is about, by its id; null where that is not there any more. */
export async function cardsHere(
  progress: Pick<Progress, 'cards' | 'files' | 'stories'>,
  ports: Ports,
): Promise<ReadonlyMap<string, Rehearsed | null>> {
  const scenarios = await findRehearsed(progress, ports);
  return new Map(Object.keys(progress.cards).map((card) => [card, rehearsedOf(card, scenarios)]));
}
