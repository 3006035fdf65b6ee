import { shuffleOptions } from '../../quiz/draw.ts';
import { askQuestion } from '../../session/ask-questions.ts';
import { answerKeeper } from '../../session/keep-answer.ts';
import type { DueItem } from './due-items.ts';
import type { Outcome, TodayRoom } from './room.ts';

async function ask(
  item: DueItem,
  position: string,
  { ports, prompter }: TodayRoom,
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

/** Drills a story, asks a question or has a section retold, and keeps what happened. */
export async function runItem(item: DueItem, position: string, room: TodayRoom): Promise<Outcome> {
  switch (item.kind) {
    case 'story': {
      const { drill } = await import('./drill.ts');
      return drill(item, position, room);
    }
    case 'section': {
      const { retell } = await import('./retell.ts');
      return retell(item, position, room);
    }
    case 'probe':
    case 'knowledge':
      return ask(item, position, room);
  }
}
