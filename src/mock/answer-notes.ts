import { NOTHINGS } from '../progress/depth.ts';
import type { LoopQuestion } from '../progress/loop-record.ts';
import { firstWordsOf } from '../progress/stories.ts';
import type { Vote } from '../progress/votes.ts';
import type { Reading } from '../review/reading.ts';
import { spokenSeconds } from '../text/words.ts';
import { isAnswered, isNothing, type Loop, type SaidAnswer, type Thread, voteIn } from './loop.ts';
import type { Knowing } from './next-step.ts';
import { type Credit, type Doubt, notesOn } from './notes.ts';
import { voteOn } from './vote-table.ts';

/** What one answer came to. */
export interface AnswerNotes {
  question: LoopQuestion;
  /** What the story is called; empty where it has no name and nobody wrote it down. */
  story: string;
  storyId: string | null;
  /** What was said; null when nobody wrote it down. */
  words: string | null;
  reading: Reading | null;
  credits: Credit[];
  doubts: Doubt[];
  vote: Vote | null;
  /** By which row of the table. */
  why: string;
  /** Of a friend who asked; null where there was none. */
  friend: Vote | null;
  /** Seconds to the choice of a story, on the clock, and to say what was written. */
  chooseSeconds: number;
  activeSeconds: number;
  /** Null where it was spoken: then the clock says. */
  spokenSeconds: number | null;
  /** How it sounded; null where it was not recorded. */
  delivery: NonNullable<SaidAnswer['delivery']> | null;
  wordCount: number;
  /** The share of setup; null where the sections cannot be told. */
  setupShare: number | null;
  stoppedAt: number | null;
  /** How many probes were borne, of how many. */
  depth: number;
  probes: number;
  /** The first question to which nothing came. */
  brokeAt: string | null;
}

function storyName({ answer }: Thread): string {
  if (answer === undefined) return '';
  return answer.story?.title || firstWordsOf(answer.words ?? '');
}

/** What is written of an answer of a round; nothing where there was none. */
export function answerNotes(
  loop: Loop,
  round: number,
  thread: Thread,
  knowing: Knowing,
): AnswerNotes[] {
  const { answer, probes, question } = thread;
  if (!isAnswered(answer)) return [];
  const asking = knowing.asking(thread);
  const review = asking.heard?.review ?? null;
  const nothings = probes.filter(isNothing);
  const borne = probes.filter(({ gaveUp }) => !gaveUp);
  const reading = review?.reading ?? null;
  return [
    {
      ...{ question, reading, words: answer.words },
      ...{ story: storyName(thread), storyId: answer.story?.id ?? null },
      ...notesOn(thread, asking, knowing.interviewer),
      ...voteOn({ reading, brokeOff: nothings.length >= NOTHINGS }),
      friend: voteIn(loop.marks, 'vote of a friend', round, question.id),
      chooseSeconds: answer.chooseSeconds,
      activeSeconds: answer.activeSeconds,
      spokenSeconds:
        review === null || loop.plan.clock === 'spoken'
          ? null
          : spokenSeconds(review.words, loop.plan.pace),
      delivery: answer.delivery ?? null,
      wordCount: review?.words ?? 0,
      setupShare: review?.division?.setupShare ?? null,
      stoppedAt: answer.stoppedAt,
      depth: borne.length,
      probes: borne.length + nothings.length,
      brokeAt: nothings[0]?.asked ?? null,
    },
  ];
}
