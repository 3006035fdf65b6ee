import * as z from 'zod/mini';
import { HEARD } from '../speech/sound/delivery.ts';
import { LONGEST_BEFORE_PAUSE, LONGEST_TEXT, MOST_DOUBTFUL, MOST_PAUSES } from './record-limits.ts';
import { recordId as id, recordedTime as seconds } from './record-stamp.ts';

const place = z.int().check(z.minimum(0), z.maximum(LONGEST_TEXT));

/** What a recording measures, in seconds from the start of the take. */
const delivery = z.object({
  /** Of the take, what was recorded: less where the recorder was lost. */
  soundSeconds: seconds,
  /** Whether anybody was heard, and well enough to measure. */
  heard: z.enum(HEARD),
  /** To the first word; null when none was heard. */
  firstWordSeconds: z.nullable(seconds),
  /** Of speech, pauses left out. */
  speechSeconds: seconds,
  pauses: z
    .array(
      z.object({
        fromSeconds: seconds,
        seconds,
        /** The words it comes after, where they are known. */
        after: z.optional(z.string().check(z.maxLength(LONGEST_BEFORE_PAUSE))),
      }),
    )
    .check(z.maxLength(MOST_PAUSES)),
});

/** Where a recogniser was not sure of its words, and nobody was after it. */
const doubtful = z.array(z.object({ start: place, end: place })).check(z.maxLength(MOST_DOUBTFUL));

/** Where what was said belongs, as far as that is known. */
export const belongs = {
  /** The story of the user's own that was told; without a title until it is given one. */
  story: z.optional(z.object({ id, title: z.string() })),
  /** The question that was asked. */
  question: z.optional(id),
  /** The interview loop its session is a round of. */
  loop: z.optional(id),
};

/** How something was said. */
export const said = {
  /** The clock that ran: for typing, as long as it takes to say, or none. */
  clock: z.enum(['typing', 'spoken', 'none']),
  /** Seconds on the clock. */
  activeSeconds: seconds,
  /** What was said, in words; null when nobody wrote it down. */
  words: z.nullable(z.string().check(z.maxLength(LONGEST_TEXT))),
  delivery: z.optional(delivery),
  doubtful: z.optional(doubtful),
};
