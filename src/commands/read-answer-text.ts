import { ContentError, UsageError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { sectionLabelOf } from '../review/section-labels.ts';
import {
  type SpeakerWords,
  speakersIn,
  type Transcript,
  transcriptOf,
} from '../speech/transcript.ts';
import { type TranscriptFormat, transcriptFormat } from '../speech/transcript-format.ts';
import { visible, visibleDeep } from '../text/visible.ts';

/** An answer as it was written down, or as a recogniser did. */
export interface AnswerText {
  /** Safe to print. */
  text: string;
  /** Null for a written answer. */
  transcript: Transcript | null;
}

/** Said where a recogniser left the full stops out. */
export const SET_AT_PAUSES =
  'The transcript has hardly any full stops: sentences were set at your pauses.';

function listed(speakers: readonly SpeakerWords[]): string {
  return speakers.map(({ speaker, words }) => `${speaker} (${words} words)`).join(', ');
}

/** The speaker asked for, the only one, or null where nobody is named. */
function chosenSpeaker(
  speakers: readonly SpeakerWords[],
  asked: string | undefined,
): string | null {
  const [only] = speakers;
  if (asked === undefined) {
    if (speakers.length < 2) return only?.speaker ?? null;
    throw new UsageError(`several people speak in this transcript: ${listed(speakers)}`, {
      hint: `Say who answers: --speaker "${only?.speaker}"`,
    });
  }
  const wanted = asked.toLowerCase();
  const exact = speakers.filter(({ speaker }) => speaker.toLowerCase() === wanted);
  const close = speakers.filter(({ speaker }) => speaker.toLowerCase().startsWith(wanted));
  const matches = exact.length > 0 ? exact : close;
  const [match] = matches;
  if (match && matches.length === 1) return match.speaker;
  if (only === undefined) {
    throw new UsageError('this transcript names no speakers', { hint: 'Leave --speaker out.' });
  }
  throw new UsageError(`no one speaker is called "${asked}" in this transcript`, {
    hint: `It has ${listed(speakers)}`,
  });
}

async function readTranscript(
  text: string,
  name: string,
  format: TranscriptFormat,
  speaker: string | undefined,
): Promise<AnswerText> {
  const { readCues } = await import('../speech/read-transcript.ts');
  const read = await readCues(text, name, format, (said) => sectionLabelOf(said) !== null);
  if (!read.ok) throw new ContentError(read.problems);
  // JSON and entities may spell out what may not be printed.
  const cues = visibleDeep(read.cues);
  const transcript = transcriptOf(cues, chosenSpeaker(speakersIn(cues), speaker), sectionLabelOf);
  return { text: transcript.text, transcript };
}

function emptyAnswer(file: string): ContentError {
  const problem = { file, line: 1, column: 1, source: '', message: 'the answer is empty' };
  return new ContentError([problem], { hint: 'Write each section under a heading: ## Situation' });
}

/**
 * The text of an answer file or a transcript ("-" is standard input). Throws when there is none, when a
 * transcript does not hold, and when several people speak in it and none is named.
 */
export async function readAnswerText(
  file: string,
  { readText }: Ports,
  speaker?: string,
): Promise<AnswerText> {
  const text = visible(await readText(file));
  const name = file === '-' ? 'standard input' : file;
  if (text.trim() === '') throw emptyAnswer(name);
  const format = transcriptFormat(text, file);
  if (format === null) {
    if (speaker === undefined) return { text, transcript: null };
    throw new UsageError('--speaker is for a transcript: .vtt, .srt or the JSON of whisper');
  }
  const answer = await readTranscript(text, name, format, speaker);
  if (answer.text.trim() === '') throw emptyAnswer(name);
  return answer;
}
