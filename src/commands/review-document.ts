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

/** What `review --json` prints: the facts, without sentences that only say what is not there. */
export function reviewDocument({ notJudged: _, ...facts }: Review, transcript: Transcript | null) {
  return transcript === null ? facts : { ...facts, transcript: transcriptDocument(transcript) };
}
