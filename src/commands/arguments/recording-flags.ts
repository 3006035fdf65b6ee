import { UsageError } from '../../errors.ts';
import type { Ports } from '../../ports.ts';
import type { RecordingMode } from '../../rehearsal/recording.ts';

/** What is kept of what is said, as typed; each of them says that it is spoken and recorded. */
export interface RecordingFlags {
  record?: boolean;
  transcribe?: boolean;
  keepAudio?: boolean;
}

/** The flag that asks for most; null where none records. */
export function recordingFlag({ record, transcribe, keepAudio }: RecordingFlags): string | null {
  if (keepAudio === true) return '--keep-audio';
  if (transcribe === true) return '--transcribe';
  return record === true ? '--record' : null;
}

/** What the flags ask for. Throws a usage error where sound is to be kept and nothing may be, or can be. */
export async function readRecording(
  { record, transcribe, keepAudio }: RecordingFlags,
  ports: Pick<Ports, 'recordings'>,
): Promise<RecordingMode> {
  const mode = transcribe === true ? 'words' : record === true || keepAudio ? 'sound' : 'none';
  if (mode === 'none' || !keepAudio) return mode;
  if (!(await ports.recordings()).keeps) {
    throw new UsageError('--keep-audio keeps the sound, and here nothing is kept', {
      hint: 'Leave --no-save out, or --keep-audio; where there is no home directory, name a folder with --data-dir.',
    });
  }
  return mode === 'words' ? 'kept words' : 'kept sound';
}
