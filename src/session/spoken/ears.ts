import type { Ports } from '../../ports.ts';
import type { Prompter } from '../../prompter.ts';
import { isSoundKept, isWrittenDown, type RecordingMode } from '../../rehearsal/recording.ts';
import type { Sound } from '../../speech/sound/sound.ts';
import type { RecordedPart } from '../../stores.ts';
import type { Recording } from '../../voice.ts';

/** Who speaks, and where. */
export interface Speaking {
  ports: Ports;
  prompter: Prompter;
}

/** What a take is heard with; it goes on from one telling of a part to the next, where that is gone back to. */
export interface Ears {
  recording: Recording | null;
  mode: RecordingMode;
  /** Keeps the sound where that is asked for. Returns why it could not, if it could not. */
  keep(sound: Sound | null): Promise<string | undefined>;
}

/** Opens what a take is recorded with: of which session, which part. */
export async function openEars(
  mode: RecordingMode,
  { session, part }: { session: string; part: RecordedPart },
  { ports }: Pick<Speaking, 'ports'>,
): Promise<Ears> {
  if (mode === 'none') return { recording: null, mode, keep: async () => undefined };
  const keepsSound = isWrittenDown(mode) || isSoundKept(mode);
  return {
    recording: (await ports.voice()).record({ keepsSound }),
    mode,
    async keep(sound) {
      if (sound === null || !isSoundKept(mode)) return undefined;
      return (await ports.recordings()).keep(session, part, sound);
    },
  };
}
