import { COMMAND_KEYS } from '../../command-keys.ts';
import { UsageError } from '../../errors.ts';
import { planLoop } from '../../mock/plan-loop.ts';
import type { Ports } from '../../ports.ts';
import type { LoopPlan } from '../../progress/loop-record.ts';
import type { Prompter } from '../../prompter.ts';
import type { RecordingMode } from '../../rehearsal/recording.ts';
import { newLoopDraft } from '../../session/mock/keep-loop.ts';
import { MOCK_MENU } from '../../session/mock/menus.ts';
import type { Offered } from '../../session/mock/offer-loop.ts';
import { timedPrompter } from '../../session/timed-prompter.ts';
import { loopBriefScreen } from '../../terminal/screens/mock/brief.ts';
import { counted } from '../../text/counted.ts';
import { readRecording, recordingFlag } from '../arguments/recording-flags.ts';
import { askedBefore, type MockOptions, questionsToAsk, readWish } from './read-wish.ts';

const INSTEAD = 'A debrief can be read without one: star-coach mock --debrief last --md';

interface Desk {
  ports: Ports;
  prompter: Prompter;
}

function titleOf({ rounds }: LoopPlan): string {
  const minutes = Math.round((rounds[0]?.seconds ?? 0) / 60);
  return `Mock interview, ${counted(rounds.length, 'round')} of ${counted(minutes, 'minute')}`;
}

/** Throws for flags that record, where the screen is a friend's. */
function onlyWithoutPartner(options: MockOptions): void {
  const flag = recordingFlag(options);
  if (flag === null || options.partner !== true) return;
  throw new UsageError(
    `${flag} is for answers that nobody hears, and with --partner a friend does`,
    {
      hint: 'Leave one of them out.',
    },
  );
}

/** Where answers are recorded, the microphone is tried first; null goes back to the brief. */
async function heardFirst(plan: LoopPlan, desk: Desk): Promise<LoopPlan | null> {
  if (plan.recording === 'none') return plan;
  const { checkMicrophone } = await import('../../session/spoken/check-microphone.ts');
  const recording = await checkMicrophone(plan.recording, desk);
  return recording === null ? null : { ...plan, recording };
}

/** Plans a loop as it is asked for, and shows the brief until it may begin. Null where the person leaves. */
async function planned(
  options: MockOptions,
  recording: RecordingMode,
  desk: Desk,
): Promise<LoopPlan | null> {
  const { ports, prompter } = desk;
  const settings = await (await ports.config()).settings();
  const [questions, interviewer] = await Promise.all([questionsToAsk(ports), ports.interviewer()]);
  // A seed that is asked for gives the same loop whatever happened since.
  const before =
    options.seed === undefined ? await askedBefore(ports) : { questions: [], phrasings: [] };
  let wish = readWish(options, recording, settings, ports.seed());
  for (;;) {
    const isSpoken = wish.clock === 'spoken';
    const heard = isSpoken ? wish.recording : 'none';
    const plan = planLoop({ ...wish, recording: heard, notes: [] }, questions, before, interviewer);
    ports.output.print(loopBriefScreen({ plan, wanted: wish.principles }, ports.output.look));
    const answer = await prompter.choose<'begin' | 'clock' | 'leave'>(
      '',
      [
        { value: 'begin', label: MOCK_MENU.begin, key: COMMAND_KEYS.next },
        ...(wish.isPartner
          ? []
          : [
              {
                value: 'clock' as const,
                label: isSpoken ? MOCK_MENU.typed : MOCK_MENU.aloud,
                key: COMMAND_KEYS.aloud,
              },
            ]),
        { value: 'leave', label: MOCK_MENU.leave, key: COMMAND_KEYS.leave },
      ],
      { back: 'leave' },
    );
    if (answer === 'leave') return null;
    if (answer === 'begin') {
      const ready = await heardFirst(plan, desk);
      if (ready !== null) return ready;
      continue;
    }
    wish = { ...wish, clock: isSpoken ? 'typing' : 'spoken' };
  }
}

/** Throws for a flag that is only for a debrief, where none is asked for, and for both of them. */
function onlyWithDebrief({ md = false, json = false, debrief }: MockOptions): void {
  if (md && json) {
    throw new UsageError('--json and --md print different documents', { hint: 'Choose one.' });
  }
  if (debrief !== undefined || !(md || json)) return;
  const flag = md ? '--md' : '--json';
  throw new UsageError(`${flag} prints a debrief, and none is asked for`, {
    hint: `Name it: star-coach mock --debrief last ${flag}`,
  });
}

/** A loop that was left, where there is one and it is taken up; else a fresh one. */
async function leftOrFresh({ ports, prompter }: Desk): Promise<Offered> {
  const loops = await ports.loopDrafts();
  if ((await loops.list()).length === 0) return 'fresh';
  const { offerLoop } = await import('../../session/mock/offer-loop.ts');
  return offerLoop(ports, prompter);
}

/** Holds a mock interview loop, goes on with one that was left, or shows the debrief of one. */
export async function mock(options: MockOptions, ports: Ports): Promise<void> {
  onlyWithDebrief(options);
  if (options.debrief !== undefined) {
    const { debrief } = await import('./debrief.ts');
    return debrief(options.debrief, options, ports);
  }
  // Before anything is asked: what does not hold is said at once.
  onlyWithoutPartner(options);
  const recording = await readRecording(options, ports);
  readWish(options, recording, await (await ports.config()).settings(), 0);
  const prompter = await timedPrompter(INSTEAD, options, ports);
  const desk = { ports, prompter };
  const offered = await leftOrFresh(desk);
  if (offered === null) return;
  const plan = offered === 'fresh' ? await planned(options, recording, desk) : null;
  if (offered === 'fresh' && plan === null) return;
  const { holdLoop } = await import('../../session/mock/hold-loop.ts');
  if (offered !== 'fresh') return holdLoop(offered.draft, offered.as, desk);
  if (plan === null) return;
  const { withNotes } = await import('../../session/mock/notes.ts');
  const begun = options.notes ? await withNotes(plan, prompter) : plan;
  await holdLoop(newLoopDraft(begun, titleOf(begun), ports), 'new', desk);
}
