import type { Review } from '../review/review.ts';
import type { Transcript } from '../speech/transcript.ts';

/** What a transcript was read as: findings' spans index its text. */
interface TranscriptDocument {
  speaker: string | null;
  text: string;
  sentences: 'as written' | 'set at pauses';
}

function transcriptDocument({ speaker, text, sentencesAtPauses }: Transcript): TranscriptDocument {
  return { speaker, text, sentences: sentencesAtPauses ? 'set at pauses' : 'as written' };
}

/** What `review --json` prints: the facts, without what is said of what is not there. */
export function reviewDocument({ notJudged: _, ...read }: Review, transcript: Transcript | null) {
  const sections = read.sections.map(({ asksFor: __, ...section }) => section);
  const facts = { ...read, sections };
  return transcript === null ? facts : { ...facts, transcript: transcriptDocument(transcript) };
}
