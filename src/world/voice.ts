import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withDecibri } from '../audio/decibri.ts';
import { chooseRecorder } from '../audio/find-recorder.ts';
import { playSound } from '../audio/player.ts';
import { PLAYER_ADVICE } from '../audio/players.ts';
import { commandTranscriber } from '../audio/recogniser.ts';
import { RECORDER_ADVICE, RECORDERS } from '../audio/recorders.ts';
import { createRecording } from '../audio/recording.ts';
import { rememberedRecorder } from '../audio/remembered-recorder.ts';
import { SOUND_FOLDER } from '../audio/sound-folder.ts';
import type { Commands } from '../stores.ts';
import { createGuard } from '../terminal/guard.ts';
import type { Voice } from '../voice.ts';

interface Circumstances {
  commands: Commands;
  /** The data directory; null where there is none. */
  data: string | null;
  /** Whether anything may be written that stays. */
  save: boolean;
}

/** The microphone and the recogniser of this machine. Its children end when the program does. */
export function openVoice({ commands, data, save }: Circumstances): Voice {
  const { hold } = createGuard(process);
  const { recorder, recogniser, player, vocabulary } = commands;
  const { platform } = process;
  const all = withDecibri(RECORDERS[platform] ?? [], { platform, program: import.meta.dirname });
  const choice = chooseRecorder(all, {
    hold,
    set: recorder && { name: recorder[0] ?? '', command: recorder },
    remembered: rememberedRecorder(save ? data : null),
  });
  return {
    advice: RECORDER_ADVICE[process.platform] ?? '',
    recorderName: choice.name,
    recorderNotice: choice.notice,
    record: (options) => createRecording(choice.open, options),
    playerAdvice: PLAYER_ADVICE[process.platform] ?? '',
    play: (path, signal) => playSound(path, signal, { player, hold }),
    async transcriber(command = recogniser) {
      if (command === undefined) return null;
      const folder = save && data !== null ? join(data, SOUND_FOLDER) : tmpdir();
      return commandTranscriber(command, { folder, hold, vocabulary });
    },
  };
}
