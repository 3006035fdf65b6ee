import { COMMAND_KEYS } from '../../command-keys.ts';
import type { Ports } from '../../ports.ts';
import type { Prompter } from '../../prompter.ts';
import type { Sound } from '../../speech/sound/sound.ts';
import { meterScreen } from '../../terminal/screens/listening.ts';
import { heardScreen, installScreen, sayScreen } from '../../terminal/screens/setup-voice.ts';
import { visibleLine } from '../../text/visible.ts';
import type { Voice } from '../../voice.ts';
import { installedRecognisers, type KnownRecogniser } from './recognisers.ts';

export const SETUP_MENU = {
  heard: 'that was it',
  leave: 'leave',
  which: 'Which of these is to write down what you say?',
  none: 'None: recorded takes are only measured',
  model: 'Where is its model? (a file such as ggml-base.en.bin)',
  keep: 'keep it',
  again: 'try again',
} as const;

/** A sentence from the microphone; null where nothing records, or the person leaves. */
async function sentence(
  { output }: Ports,
  voice: Voice,
  prompter: Prompter,
): Promise<Sound | null> {
  output.print(sayScreen(output.look));
  const recording = voice.record({ keepsSound: true });
  const opening = recording.resume();
  try {
    const isSaid = await prompter.watch(
      { line: () => meterScreen(recording.meter(), output.look) },
      [
        { value: true, label: SETUP_MENU.heard, key: COMMAND_KEYS.next },
        { value: false, label: SETUP_MENU.leave, key: COMMAND_KEYS.leave },
      ],
      { back: false },
    );
    await opening;
    recording.pause();
    const lost = recording.lost();
    const notice = voice.recorderNotice();
    if (notice !== null) output.note([visibleLine(notice)]);
    if (lost !== null) output.print(installScreen(lost, voice.advice, output.look));
    return isSaid && lost === null ? recording.stop().sound : null;
  } finally {
    recording.stop();
  }
}

/** The command of the one that is chosen; null for none. */
async function chosenCommand(
  installed: readonly KnownRecogniser[],
  ports: Ports,
  prompter: Prompter,
): Promise<string[] | null> {
  const known = await prompter.choose<KnownRecogniser | null>(
    SETUP_MENU.which,
    [
      ...installed.map((each) => ({ value: each, label: each.program })),
      { value: null, label: SETUP_MENU.none },
    ],
    { back: null },
  );
  if (known === null) return null;
  if (!known.needsModel) return known.command('');
  const { isFile } = await ports.machine();
  const model = await prompter.ask({
    message: SETUP_MENU.model,
    check: (line) => (isFile(line) ? null : 'There is no such file. Write the whole path.'),
  });
  return known.command(model);
}

/** Tries what is to write down on a sentence, and keeps it where the person says so. */
export async function setupVoice(ports: Ports): Promise<void> {
  const { output } = ports;
  const prompter = await ports.prompter('Set `recorder` and `recogniser` in config.yaml yourself.');
  const voice = await ports.voice();
  const sound = await sentence(ports, voice, prompter);
  if (sound === null) return;
  const installed = installedRecognisers(await ports.machine());
  if (installed.length === 0) {
    output.print(installScreen(null, '', output.look));
    return;
  }
  for (;;) {
    const command = await chosenCommand(installed, ports, prompter);
    if (command === null) return;
    const transcriber = await voice.transcriber(command);
    if (transcriber === null) return;
    output.note([`${transcriber.name} writes it down ...`]);
    const heard = await transcriber.transcribe(sound, new AbortController().signal);
    output.print(heardScreen(heard, output.look));
    const isKept = await prompter.choose(
      '',
      [
        { value: true, label: SETUP_MENU.keep, key: COMMAND_KEYS.next },
        { value: false, label: SETUP_MENU.again, key: COMMAND_KEYS.another },
      ],
      { back: false },
    );
    if (!isKept) continue;
    const path = await (await ports.config()).setCommand('recogniser', command);
    output.print([`Kept in ${path}. From now on: star-coach rehearse dive-deep --transcribe`]);
    return;
  }
}
