import { COMMAND_KEYS } from '../../command-keys.ts';
import {
  meterScreen,
  microphoneScreen,
  noRecorderScreen,
} from '../../terminal/screens/listening.ts';
import { BRIEF_MENU, MICROPHONE_MENU } from '../menus.ts';
import { replan } from '../next-run.ts';
import type { RehearsalContext, Run } from '../run.ts';

/**
 * Shows what the microphone hears until the person is content with it. Returns the run as it is to be
 * rehearsed, without a recorder where there is none; null where they went back.
 */
export async function checkMicrophone(
  run: Run,
  { ports, prompter }: RehearsalContext,
): Promise<Run | null> {
  if (run.plan.clock !== 'spoken' || run.plan.recording === 'none') return run;
  const { output } = ports;
  const voice = await ports.voice();
  const isWriting = run.plan.recording === 'words';
  const asked =
    isWriting && (await voice.transcriber()) === null ? replan(run, { recording: 'sound' }) : run;
  if (asked !== run) output.note([MICROPHONE_MENU.noRecogniser]);
  output.print(microphoneScreen(output.look));
  const recording = voice.record({ keepsSamples: false });
  const opening = recording.resume();
  try {
    const answer = await prompter.watch<'start' | 'aloud' | 'back'>(
      { line: () => meterScreen(recording.meter(), output.look) },
      [
        { value: 'start', label: BRIEF_MENU.start, key: COMMAND_KEYS.next },
        { value: 'aloud', label: MICROPHONE_MENU.without, key: COMMAND_KEYS.aloud },
        { value: 'back', label: MICROPHONE_MENU.back, key: COMMAND_KEYS.back },
      ],
      { back: 'back' },
    );
    if (answer === 'back') return null;
    if (answer === 'aloud') return replan(asked, { recording: 'none' });
    await opening;
    const lost = recording.lost();
    if (lost === null) return asked;
    output.print(noRecorderScreen(lost, voice.advice, output.look));
    return replan(asked, { recording: 'none' });
  } finally {
    recording.stop();
  }
}
