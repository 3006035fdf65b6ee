import { type ReadCues, readCaptions } from './captions.ts';
import type { TranscriptFormat } from './transcript-format.ts';
import { readWhisperJson } from './whisper-json.ts';

/** Reads a transcript to what was said, by whom and when. */
export async function readCues(
  text: string,
  file: string,
  format: TranscriptFormat,
  isLabel: (text: string) => boolean,
): Promise<ReadCues> {
  return format === 'json'
    ? readWhisperJson(text, file)
    : readCaptions(text, file, format, isLabel);
}
