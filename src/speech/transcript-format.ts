export type TranscriptFormat = 'vtt' | 'srt' | 'json';

const SRT = /^\s*\d{1,6}[ \t]*\n[ \t]*\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}[ \t]*-->/;
const EXTENSION = /\.(vtt|srt|json)$/i;

/** What kind of transcript a file is, by what it holds, else by its name; null for a written answer. */
export function transcriptFormat(text: string, file: string): TranscriptFormat | null {
  if (/^\s*WEBVTT(?:\s|$)/.test(text)) return 'vtt';
  if (SRT.test(text)) return 'srt';
  const named = EXTENSION.exec(file)?.[1]?.toLowerCase();
  if (named === 'vtt' || named === 'srt' || named === 'json') return named;
  const isJson = text.trimStart().startsWith('{') && /"(?:segments|transcription)"\s*:/.test(text);
  return isJson ? 'json' : null;
}
