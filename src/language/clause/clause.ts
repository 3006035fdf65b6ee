import type { Span } from '../span.ts';
import type { Word } from '../words.ts';
import type { Subject } from './subject.ts';
import type { VerbGroup } from './verb.ts';

/**
 * How a clause stands in its sentence: what it says happened (`main`), or when, on which condition,
 * why, what for, in spite of what, about which thing, or what somebody said, asked or thought.
 */
export type ClauseKind =
  | 'main'
  | 'time'
  | 'condition'
  | 'reason'
  | 'purpose'
  | 'contrast'
  | 'relative'
  | 'reported'
  | 'quoted';

/**
 * A stretch of a sentence around one verb, found by its opening word and punctuation, without a
 * dictionary: a list of nouns may stand in several clauses that have no verb.
 */
export interface Clause extends Span {
  readonly words: readonly Word[];
  readonly kind: ClauseKind;
  /**
   * Who it speaks of; taken over from the clause before in `I pulled the logs and traced it`,
   * `none` in `Pulled the logs`; null where no verb is seen.
   */
  readonly subject: Subject | null;
  readonly verb: VerbGroup | null;
}
