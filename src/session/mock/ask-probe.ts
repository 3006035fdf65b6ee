import { COMMAND_KEYS } from '../../command-keys.ts';
import { secondsUsed, type Thread } from '../../mock/loop.ts';
import type { BegunSaying } from '../../mock/loop-draft.ts';
import { saidAround } from '../../mock/manner.ts';
import type { PickedProbe } from '../../mock/pick-probe.ts';
import { recordedSeconds, recordedSound } from '../../progress/record-limits.ts';
import type { Take } from '../../rehearsal/records.ts';
import { sessionOfQuestion } from './keep-loop.ts';
import { MOCK_MENU } from './menus.ts';
import { type LoopRoom, tell } from './room.ts';
import { sayIt } from './say.ts';

/** A probe that was asked, as it is kept. */
interface Replied extends Pick<Take, 'words' | 'delivery' | 'doubtful'> {
  asked: string;
  seconds: number;
  gaveUp: boolean;
  outOfTime?: true;
}

/** Puts a reply to a probe into the journal. */
export function keepReply(
  { thread, probe }: { thread: Thread; probe: PickedProbe },
  { asked, seconds, gaveUp, outOfTime, ...said }: Replied,
  room: LoopRoom,
): void {
  const { keeper } = room;
  const { plan } = keeper.loop();
  const story = thread.answer?.story;
  const notice = keeper.keep({
    kind: 'probe',
    session: sessionOfQuestion(keeper.id, thread.place),
    scenario: room.exampleOf(thread.question.id).recorded,
    ...(story ? { story } : {}),
    question: thread.question.id,
    loop: keeper.id,
    rule: probe.id.startsWith('words/') ? probe.id.slice('words/'.length) : '',
    probe: probe.id,
    asked,
    clock: plan.clock,
    activeSeconds: recordedSeconds(seconds),
    words: said.words,
    ...recordedSound(said),
    gaveUp,
    ...(outOfTime === undefined ? {} : { outOfTime }),
  });
  tell(room, notice);
}

/** Nobody can read a reply that was not written down: the person says whether there was one. */
function hadNothing({ prompter }: LoopRoom): Promise<boolean> {
  return prompter.choose('', [
    { value: false, label: MOCK_MENU.hadAnswer, key: COMMAND_KEYS.next },
    { value: true, label: MOCK_MENU.hadNothing, key: COMMAND_KEYS.no },
  ]);
}

/** A probe about to be answered; where the loop was left in one, that one, whatever would be asked now. */
function begunReply(
  round: number,
  thread: Thread,
  probe: PickedProbe,
  { keeper, knowing }: LoopRoom,
): BegunSaying & { probe: NonNullable<BegunSaying['probe']> } {
  const known = keeper.begun(thread.question.id, 'probe');
  if (known !== undefined && known.probe !== null) return { ...known, probe: known.probe };
  const around = saidAround(thread.round, round, knowing.interviewer, keeper.loop().plan.seed);
  return {
    session: sessionOfQuestion(keeper.id, thread.place),
    question: thread.question.id,
    probe: { ...probe, said: around.framed(probe.ask, thread.probes.length) },
    ...{
      story: thread.answer?.story ?? null,
      chooseSeconds: 0,
      text: '',
      activeMs: 0,
      stoppedAt: null,
      voicedSeconds: 0,
    },
  };
}

/**
 * Asks one probe, in the manner of the round. An empty reply is "I have nothing", unless the round was over
 * before it: then nobody waited for one.
 */
export async function askProbe(
  round: number,
  thread: Thread,
  due: PickedProbe,
  room: LoopRoom,
): Promise<void> {
  const begun = begunReply(round, thread, due, room);
  const { probe } = begun;
  const { end, heard } = await sayIt({ round, thread, ask: probe.said, begun }, room);
  const { words } = heard;
  const isOver = secondsUsed(room.keeper.loop(), round) + end.activeSeconds >= thread.round.seconds;
  const gaveUp = words === null ? await hadNothing(room) : words.trim() === '';
  const replied: Replied = {
    ...{ ...heard, asked: probe.ask, seconds: end.activeSeconds, gaveUp },
    ...(gaveUp && isOver ? { outOfTime: true } : {}),
  };
  keepReply({ thread, probe }, replied, room);
}
