/**
 * What is kept of a spoken take beside its time: how it sounded, its words as well; and whether its
 * sound stays too, which it never does unless that is asked for.
 */
export const RECORDINGS = ['none', 'sound', 'words', 'kept sound', 'kept words'] as const;

export type RecordingMode = (typeof RECORDINGS)[number];

/** Whether a recogniser writes down what is said. */
export function isWrittenDown(mode: RecordingMode): boolean {
  return mode === 'words' || mode === 'kept words';
}

/** Whether the sound stays on the disk. */
export function isSoundKept(mode: RecordingMode): boolean {
  return mode === 'kept sound' || mode === 'kept words';
}

/** The same where nothing can write words down. */
export function withoutWords(mode: RecordingMode): RecordingMode {
  if (mode === 'words') return 'sound';
  return mode === 'kept words' ? 'kept sound' : mode;
}
