import { COMMAND_KEYS } from '../../command-keys.ts';
import { planAnswer } from '../../mock/heard.ts';
import { secondsUsed, type Thread } from '../../mock/loop.ts';
import type { PickedProbe } from '../../mock/pick-probe.ts';
import { wholeHappening } from '../../progress/whole-record.ts';
import {
  anchorsScreen,
  partnerProbeScreen,
  partnerQuestionScreen,
} from '../../terminal/screens/mock/partner.ts';
import { timedAnswer } from '../answer-time.ts';
import { newStory } from '../plan-run.ts';
import { keepReply } from './ask-probe.ts';
import { sessionOfQuestion } from './keep-loop.ts';
import { MOCK_MENU, VOTE_CHOICES } from './menus.ts';
import { type LoopRoom, tell } from './room.ts';
import { whereInLoop } from './say.ts';

/** A question as a friend asks it, who reads what to listen for while it is answered. */
export async function partnerAsks(round: number, thread: Thread, room: LoopRoom): Promise<void> {
  const { keeper, knowing, ports, prompter } = room;
  const { plan } = keeper.loop();
  const { question } = knowing.asking(thread);
  const { output } = ports;
  const view = {
    where: whereInLoop(round, plan.rounds.length),
    ask: thread.question.ask,
    listensFor: question.listens_for,
  };
  output.print(partnerQuestionScreen(view, output.look));
  const { answer, seconds, interrupted } = await timedAnswer(
    () =>
      prompter.choose('', [
        { value: 'answered', label: MOCK_MENU.answered, key: COMMAND_KEYS.next },
        { value: 'none', label: MOCK_MENU.noStory, key: COMMAND_KEYS.no },
      ]),
    ports.elapsed,
  );
  const example = room.exampleOf(thread.question.id);
  const happening = wholeHappening({
    session: sessionOfQuestion(keeper.id, thread.place),
    scenario: example.recorded,
    question: thread.question.id,
    loop: keeper.id,
    plan: planAnswer(example, plan, newStory(ports)),
    take: {
      words: answer === 'none' ? '' : null,
      activeSeconds: seconds,
      ...{ pasted: false, interrupted, ticked: null },
    },
  });
  if (happening.kind === 'whole') tell(room, keeper.keep(happening));
}

/** A probe of the ladder as a friend asks it. False where they have had enough of the story. */
export async function partnerProbes(
  round: number,
  thread: Thread,
  probe: PickedProbe,
  room: LoopRoom,
): Promise<void> {
  const { keeper, knowing, ports, prompter } = room;
  const { output } = ports;
  const { rungs } = knowing.interviewer;
  const view = {
    where: whereInLoop(round, keeper.loop().plan.rounds.length),
    ask: probe.ask,
    asked: thread.probes.length,
    leftSeconds: thread.round.seconds - secondsUsed(keeper.loop(), round),
    ladder: rungs.filter(({ core }) => core).map(({ about }) => about),
  };
  output.print(partnerProbeScreen(view, output.look));
  const { answer, seconds } = await timedAnswer(
    () =>
      prompter.choose<'borne' | 'nothing' | 'enough'>('', [
        { value: 'borne', label: MOCK_MENU.borne, key: COMMAND_KEYS.next },
        { value: 'nothing', label: MOCK_MENU.nothingCame, key: COMMAND_KEYS.no },
        { value: 'enough', label: MOCK_MENU.enough, key: COMMAND_KEYS.summary },
      ]),
    ports.elapsed,
  );
  if (answer === 'enough') return partnerVotes(round, thread, room);
  const gaveUp = answer === 'nothing';
  keepReply({ thread, probe }, { asked: probe.ask, words: null, seconds, gaveUp }, room);
}

/** The vote of a friend on an answer, with what to hold it against. */
export async function partnerVotes(round: number, thread: Thread, room: LoopRoom): Promise<void> {
  const { keeper, knowing, ports, prompter } = room;
  const { plan } = keeper.loop();
  const { question } = knowing.asking(thread);
  const { output } = ports;
  const view = {
    where: whereInLoop(round, plan.rounds.length),
    ask: thread.question.ask,
    level: plan.level,
    bar: question.bar,
    pitfalls: question.pitfalls,
  };
  output.print(anchorsScreen(view, output.look));
  const vote = await prompter.choose('Your vote on this answer:', VOTE_CHOICES);
  const notice = keeper.keep({
    kind: 'mark',
    loop: keeper.id,
    what: 'vote of a friend',
    round,
    question: thread.question.id,
    vote,
  });
  tell(room, notice);
}
