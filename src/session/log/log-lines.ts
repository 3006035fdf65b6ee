import { LOG_KEYS } from '../../command-keys.ts';
import type { Ports } from '../../ports.ts';
import type { OwnVerdict } from '../../progress/interviews/verdicts.ts';
import type { Prompter } from '../../prompter.ts';
import { withoutHidden } from '../../text/visible.ts';
import type { LogKeeper } from './keep-log.ts';

/** What stays the same while an interview is logged. */
export interface LogContext {
  ports: Ports;
  prompter: Prompter;
  keeper: LogKeeper;
}

interface Line {
  step: string;
  message: string;
  /** What stands there to begin with. */
  initial: string;
  most: number;
  check?(line: string): string | null;
}

/** A line that may be left empty; what is typed is kept as it grows. */
export async function askLine(
  { step, message, initial, most, check = () => null }: Line,
  { prompter, keeper }: LogContext,
): Promise<string> {
  const typed = await prompter.ask({
    message,
    initial: keeper.typed(step) ?? initial,
    own: true,
    onTyped: (text) => keeper.keepTyped(step, text),
    check: (text) => (text.length > most ? `Keep it to ${most} characters.` : check(text)),
  });
  return withoutHidden(typed).trim();
}

/** How something went, in the person's own words for it. */
export async function askVerdict(
  message: string,
  { prompter }: LogContext,
): Promise<OwnVerdict | null> {
  return prompter.choose<OwnVerdict | null>(
    message,
    [
      { value: null, label: 'skip', key: LOG_KEYS.skip },
      { value: 'well', label: 'well', key: LOG_KEYS.well },
      { value: 'so-so', label: 'so-so', key: LOG_KEYS.soSo },
      { value: 'badly', label: 'badly', key: LOG_KEYS.badly },
    ],
    { back: null },
  );
}
