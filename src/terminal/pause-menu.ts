import type { Choice, TakeRequest } from '../ports.ts';
import type { PauseChoice } from './take/take-io.ts';

/** The pause menu of a take. Where no clock runs there is no section to skip. */
export function pauseChoices({
  allowedSeconds,
  before,
}: Pick<TakeRequest, 'allowedSeconds' | 'before'>): Choice<PauseChoice>[] {
  const hasClock = allowedSeconds !== null;
  return [
    { value: 'resume', label: 'Go on' },
    ...(before === undefined ? [] : [{ value: 'back', label: `Back to ${before}` } as const]),
    { value: 'restart', label: `Start this ${hasClock ? 'section' : 'text'} again` },
    ...(hasClock ? [{ value: 'skip', label: 'Skip this section' } as const] : []),
    { value: 'quit', label: 'Save and quit' },
  ];
}
