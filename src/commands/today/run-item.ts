import type { Ports, Prompter } from '../../ports.ts';
import type { JournalRecord } from '../../progress/records.ts';
import { shuffleOptions } from '../../quiz/draw.ts';
import { askQuestion } from '../ask-questions.ts';
import { answerKeeper } from '../keep-answer.ts';
import type { DueItem } from './due-items.ts';

/** What became of an item: done and kept, left for another day, or the last one for now. */
export type Outcome = 'done' | 'passed over' | 'stopped';

/** What stays the same from item to item. */
export interface TodayRoom {
  ports: Ports;
  prompter: Prompter;
  /** What was kept before the first item. */
  records: readonly JournalRecord[];
}

async function ask(
  item: DueItem,
  position: string,
  { ports, prompter }: TodayRoom,
): Promise<Outcome> {
  const keep = await answerKeeper([item.found], null, ports);
  for (const question of shuffleOptions(item.question ? [item.question] : [], ports.seed())) {
    const { notice } = keep(await askQuestion(question, position, prompter, ports));
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
