import { COMMAND_KEYS } from '../../command-keys.ts';
import {
  isSoundKept,
  isWrittenDown,
  type RecordingMode,
  withoutWords,
} from '../../rehearsal/recording.ts';
import {
  keptSoundScreen,
  meterScreen,
  microphoneScreen,
  noRecorderScreen,
} from '../../terminal/screens/listening.ts';
import { visibleLine } from '../../text/visible.ts';
import { BRIEF_MENU, MICROPHONE_MENU } from '../menus.ts';
import type { Speaking } from './ears.ts';

/**
 * Shows what the microphone hears until the person is content with it. Returns how takes are recorded
 * then, 'none' where nothing records; null where they went back.
 */
export async function checkMicrophone(
  asked: RecordingMode,
  { ports, prompter }: Speaking,
): Promise<RecordingMode | null> {
  const { output } = ports;
  const voice = await ports.voice();
  const hasWriter = !isWrittenDown(asked) || (await voice.transcriber()) !== null;
  if (!hasWriter) output.note([MICROPHONE_MENU.noRecogniser]);
  const mode = hasWriter ? asked : withoutWords(asked);
  const days = isSoundKept(mode) ? (await ports.recordings()).days : null;
  output.print([
    ...(days === null ? [] : keptSoundScreen(days, output.look)),
    ...microphoneScreen(output.look),
  ]);
  const recording = voice.record({ keepsSound: false });
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
    if (answer === 'aloud') return 'none';
    await opening;
    const notice = voice.recorderNotice();
    if (notice !== null) output.note([visibleLine(notice)]);
    const lost = recording.lost();
    if (lost === null) return mode;
    output.print(noRecorderScreen(lost, voice.advice, output.look));
    return 'none';
  } finally {
    recording.stop();
  }
}
