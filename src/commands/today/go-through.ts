import type { Ports } from '../../ports.ts';
import { sessionsIn } from '../../progress/sessions-in.ts';
import type { Prompter } from '../../prompter.ts';
import { shuffleOptions } from '../../quiz/draw.ts';
import { askQuestion } from '../../session/ask-questions.ts';
import { answerKeeper } from '../../session/keep-answer.ts';
import { todayEndScreen } from '../../terminal/screens/today.ts';
import { type DueItem, dueItems } from './due-items.ts';
import type { ItemOutcome, ItemPosition, SittingContext } from './room.ts';
import { lastGrade, settleGrade } from './settle-grade.ts';

async function ask(
  item: DueItem,
  position: string,
  { ports, prompter }: SittingContext,
): Promise<ItemOutcome> {
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
async function runItem(
  item: DueItem,
  place: ItemPosition,
  context: SittingContext,
): Promise<ItemOutcome> {
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

/** Goes through the items until the person stops, then says what is left and when the next are due. */
export async function goThroughItems(
  items: readonly DueItem[],
  prompter: Prompter,
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  const journal = await ports.journal();
  const { stories } = await journal.progress();
  const room = { ports, prompter, sessions: sessionsIn(await journal.records()), stories };
  let done = 0;
  for (const [index, item] of items.entries()) {
    const before = lastGrade(await journal.progress(), item.card)?.of ?? null;
    const outcome = await runItem(item, { position: index + 1, count: items.length }, room);
    if (outcome === 'stopped') break;
    if (outcome === 'passed over') continue;
    done += 1;
    const isLast = index + 1 === items.length;
    if (!(await settleGrade(item.card, { before, isLast }, room))) break;
  }
  const after = await dueItems(ports);
  const end = { done, left: after.due, next: after.next };
  output.print(todayEndScreen(end, ports.day(ports.now()), output.look));
}
