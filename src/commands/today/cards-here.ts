import { findRehearsed, type Rehearsed } from '../../library/find-rehearsed.ts';
import type { Ports } from '../../ports.ts';
import { readCard } from '../../progress/cards.ts';
import type { Progress } from '../../progress/progress.ts';

interface Here {
  rehearsed: Rehearsed;
  /** Its questions, as cards name them. */
  questions: ReadonlySet<string>;
}

/** The scenario a card is about; null when that, or the card's question, is not there any more. */
function rehearsedOf(card: string, all: ReadonlyMap<string, Here>): Rehearsed | null {
  const { scenarioId = '', kind } = readCard(card) ?? {};
  const here = all.get(scenarioId);
  if (here === undefined) return null;
  if (kind === 'story' || kind === 'section' || kind === 'follow-up') return here.rehearsed;
  return here.questions.has(card.slice(scenarioId.length + 1)) ? here.rehearsed : null;
}

/** What each card is about, by its id; null where that is not there any more. */
export async function cardsHere(
  progress: Pick<Progress, 'cards' | 'files' | 'stories'>,
  ports: Ports,
): Promise<ReadonlyMap<string, Rehearsed | null>> {
  const found = await findRehearsed(progress, ports);
  const all = new Map(
    [...found].map(([id, rehearsed]) => {
      const questions = new Set(rehearsed.summary.questions.split(' '));
      return [id, { rehearsed, questions }];
    }),
  );
  return new Map(Object.keys(progress.cards).map((card) => [card, rehearsedOf(card, all)]));
}
