import { planAnswer } from '../../mock/heard.ts';
import { stopIn } from '../../mock/interruptions.ts';
import type { Thread } from '../../mock/loop.ts';
import type { BegunSaying } from '../../mock/loop-draft.ts';
import { saidAround } from '../../mock/manner.ts';
import { wholeHappening } from '../../progress/whole-record.ts';
import type { NamedStory } from '../../rehearsal/records.ts';
import { askedScreen } from '../../terminal/screens/mock/asked.ts';
import { chooseLoopStory } from './choose-story.ts';
import { sessionOfQuestion } from './keep-loop.ts';
import { type LoopRoom, tell } from './room.ts';
import { sayIt, whereInLoop } from './say.ts';

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

/**
 * What is about to be said; where the loop was left in it, from there, and where it was left at the
 * choice of a story with the seconds that took.
 */
async function begunAnswer(
  round: number,
  thread: Thread,
  room: LoopRoom,
): Promise<{ begun: BegunSaying & { story: NamedStory }; isAsked?: true }> {
  const { keeper } = room;
  const known = keeper.begun(thread.question.id, 'question');
  if (known !== undefined && known.story !== null) {
    return { begun: { ...known, story: known.story } };
  }
  showAsked(round, thread, room);
  const choosing: BegunSaying = {
    session: sessionOfQuestion(keeper.id, thread.place),
    question: thread.question.id,
    ...{ probe: null, story: null, text: '', activeMs: 0, stoppedAt: null, voicedSeconds: 0 },
    chooseSeconds: known?.chooseSeconds ?? 0,
  };
  const keep = (chooseSeconds: number) => keeper.keepWords({ ...choosing, chooseSeconds });
  const { answer: story, seconds } = await chooseLoopStory(room, choosing.chooseSeconds, keep);
  return { begun: { ...choosing, story, chooseSeconds: seconds }, isAsked: true };
}

/** Asks a question of a loop: which story, then the whole answer in one take. */
export async function askLoopQuestion(
  round: number,
  thread: Thread,
  room: LoopRoom,
): Promise<void> {
  const { keeper } = room;
  const { plan } = keeper.loop();
  const known = await begunAnswer(round, thread, room);
  const { begun } = known;
  const stop = stopIn(thread.question, plan);
  const asked = { round, thread, ask: thread.question.ask, ...known };
  const { end, heard } = await sayIt(stop === undefined ? asked : { ...asked, stop }, room);
  const example = room.exampleOf(thread.question.id);
  const happening = wholeHappening({
    session: begun.session,
    scenario: example.recorded,
    question: thread.question.id,
    loop: keeper.id,
    plan: planAnswer(example, plan, begun.story),
    take: {
      ...heard,
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
