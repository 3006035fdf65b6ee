import type { Ports } from '../../ports.ts';
import type { InterviewDraft } from '../../progress/interviews/interview-draft.ts';
import type { InterviewContent } from '../../progress/interviews/interview-record.ts';
import type { InterviewDrafts } from '../../stores.ts';

/** A line that is being typed is on disk after so many milliseconds at most. */
const TYPED_MS = 300;

/** A log of an interview, on disk as it is written. */
export interface LogKeeper {
  readonly id: string;
  readonly content: InterviewContent;
  /** Why it could not be kept the last time; null when it was. */
  readonly notice: string | null;
  isDone(step: string): boolean;
  /** What was typed for a question before it was left. */
  typed(step: string): string | undefined;
  /** Keeps the line that is being typed. */
  keepTyped(step: string, line: string): void;
  /** Takes on what was answered, and what was done by that. */
  change(changes: Partial<InterviewContent>, done: readonly string[]): void;
  /** Leaves it to be gone on with, here or in another window, the line that was begun too. */
  release(): void;
  /** It is in the journal, or not wanted. Returns a notice where the draft could not be removed. */
  finish(): string | undefined;
}

export type LogStart = Pick<InterviewDraft, 'id' | 'content' | 'done' | 'typed'>;

export function keepLog(
  start: LogStart,
  drafts: InterviewDrafts,
  { now }: Pick<Ports, 'now'>,
): LogKeeper {
  const { id } = start;
  let { content, typed } = start;
  const done = new Set(start.done);
  let notice: string | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function save(): void {
    clearTimeout(waiting);
    waiting = undefined;
    const whole = { id, savedAt: now(), content, done: [...done], typed };
    notice = drafts.save({ version: 1, ...whole }) ?? null;
  }

  return {
    id,
    get content() {
      return content;
    },
    get notice() {
      return notice;
    },
    isDone: (step) => done.has(step),
    typed: (step) => (typed?.step === step ? typed.line : undefined),
    keepTyped(step, line) {
      typed = { step, line };
      waiting ??= setTimeout(save, TYPED_MS).unref();
    },
    change(changes, steps) {
      content = { ...content, ...changes };
      for (const step of steps) done.add(step);
      typed = null;
      save();
    },
    release() {
      save();
      drafts.release(id);
    },
    finish() {
      clearTimeout(waiting);
      return drafts.remove(id);
    },
  };
}
