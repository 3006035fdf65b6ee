import { planAnswer, takeOfAnswer } from '../../mock/heard.ts';
import { allThreads, isAnswered } from '../../mock/loop.ts';
import { judgementOf, judgeTakes } from '../judge.ts';
import { judgementToKeep } from '../keep-session.ts';
import { sessionOfQuestion } from './keep-loop.ts';
import { type LoopRoom, tell } from './room.ts';

/**
 * Tells the journal what the answers of a loop came to, once its debrief is reached and never before:
 * only then they are graded and come back. What was not answered is left out.
 */
export async function judgeLoop(room: LoopRoom): Promise<void> {
  const { keeper, knowing, ports, settings } = room;
  const loop = keeper.loop();
  const journal = await ports.journal();
  for (const thread of allThreads(loop)) {
    const { answer, question } = thread;
    const record = keeper.recordOf(question.id);
    if (!isAnswered(answer) || record === undefined) continue;
    const example = room.exampleOf(question.id);
    const { heard, question: asked } = knowing.asking(thread);
    const judgement = heard
      ? judgementOf(heard.result)
      : judgeTakes(
          { scenario: example.scenario, question: asked },
          planAnswer(example, loop.plan, answer.story),
          [takeOfAnswer(answer)],
          settings,
        );
    const takes = new Map([['whole', record]] as const);
    const session = sessionOfQuestion(keeper.id, thread.place);
    tell(room, journal.append(judgementToKeep(session, takes, judgement)).notice);
  }
}
