import { planAnswer } from '../../mock/heard.ts';
import type { Thread } from '../../mock/loop.ts';
import type { BegunSaying } from '../../mock/loop-draft.ts';
import { saidAround } from '../../mock/manner.ts';
import type { Interruption } from '../../ports.ts';
import { wholeHappening } from '../../progress/whole-record.ts';
import { askedScreen } from '../../terminal/screens/mock/asked.ts';
import { chooseLoopStory } from './choose-story.ts';
import { sessionOfQuestion } from './keep-loop.ts';
import { type LoopRoom, tell } from './room.ts';
import { sayIt, whereInLoop } from './say.ts';

/** Where the interviewer breaks in, in seconds of the take: later where typing takes longer. */
function stopOf({ question }: Thread, { keeper }: LoopRoom): Interruption | undefined {
  const { clock, targetSeconds, typingFactor } = keeper.loop().plan;
  if (question.stop === null) return undefined;
  const seconds = targetSeconds * (clock === 'typing' ? typingFactor : 1);
  return { atSeconds: seconds * question.stop.share, line: question.stop.line };
}

function showAsked(round: number, thread: Thread, { keeper, knowing, ports }: LoopRoom): void {
  const { plan } = keeper.loop();
  const isFirst = thread.round.questions.indexOf(thread.question) === 0;
  const around = saidAround(thread.round, round, knowing.interviewer, plan.seed);
  const view = {
    where: whereInLoop(round, plan.rounds.length),
    interviewer: thread.round.interviewer,
    greeting: isFirst ? around.greeting : null,
    ask: thread.question.ask,
    notes: plan.notes,
  };
  ports.output.print(askedScreen(view, ports.output.look));
}

/** What is about to be said; where the loop was left in it, from there. */
async function begunAnswer(round: number, thread: Thread, room: LoopRoom): Promise<BegunSaying> {
  const { keeper } = room;
  const known = keeper.begun(thread.question.id, 'question');
  if (known !== undefined) return known;
  showAsked(round, thread, room);
  const { answer: story, seconds } = await chooseLoopStory(room);
  return {
    session: sessionOfQuestion(keeper.id, thread.place),
    question: thread.question.id,
    ...{ probe: null, story, chooseSeconds: seconds, text: '', activeMs: 0 },
  };
}

/** Asks a question of a loop: which story, then the whole answer in one take. */
export async function askQuestion(round: number, thread: Thread, room: LoopRoom): Promise<void> {
  const { keeper } = room;
  const { plan } = keeper.loop();
  const begun = await begunAnswer(round, thread, room);
  const stop = stopOf(thread, room);
  const asked = { round, thread, ask: thread.question.ask, begun };
  const end = await sayIt(stop === undefined ? asked : { ...asked, stop }, room);
  const example = room.exampleOf(thread.question.id);
  const isSpoken = plan.clock === 'spoken';
  const happening = wholeHappening({
    session: begun.session,
    scenario: example.recorded,
    question: thread.question.id,
    loop: keeper.id,
    plan: planAnswer(example, plan, begun.story),
    take: {
      words: isSpoken ? null : end.text,
      activeSeconds: end.activeSeconds,
      pasted: end.pasted,
      interrupted: end.interrupted,
      ticked: null,
    },
    asked: {
      chooseSeconds: begun.chooseSeconds,
      ...(stop === undefined || end.stoppedAt === null
        ? {}
        : { stop: { atSeconds: end.stoppedAt, line: stop.line } }),
    },
  });
  if (happening.kind === 'whole') tell(room, keeper.keep(happening));
}
