import { shuffleOptions } from '../../quiz/draw.ts';
import { askQuestion } from '../../session/ask-questions.ts';
import { answerKeeper } from '../../session/keep-answer.ts';
import type { DueItem } from './due-items.ts';
import type { Outcome, Position, SittingContext } from './room.ts';

async function ask(
  item: DueItem,
  position: string,
  { ports, prompter }: SittingContext,
): Promise<Outcome> {
  const keep = await answerKeeper([item.found], null, ports);
  for (const question of shuffleOptions(item.question ? [item.question] : [], ports.seed())) {
    const answer = await askQuestion(question, position, prompter, ports);
    if (answer === null) return 'stopped';
    const { notice } = keep(answer);
    if (notice) ports.output.note([notice]);
  }
  return 'done';
}

/** Drills a story, asks a question or a follow-up, or has a section retold, and keeps what happened. */
export async function runItem(
  item: DueItem,
  place: Position,
  context: SittingContext,
): Promise<Outcome> {
  const position = `${place.position} of ${place.count}`;
  switch (item.kind) {
    case 'story': {
      const { drill } = await import('./drill.ts');
      return drill(item, position, context);
    }
    case 'section': {
      const { retell } = await import('./retell.ts');
      return retell(item, position, context);
    }
    case 'follow-up': {
      const { askAgain } = await import('./ask-again.ts');
      return askAgain(item, place, context);
    }
    case 'probe':
    case 'knowledge':
    case 'exercise':
      return ask(item, position, context);
  }
}
