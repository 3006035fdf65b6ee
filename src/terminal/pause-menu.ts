import type { Choice, TakeRequest } from '../ports.ts';
import type { PauseChoice } from './take/take-io.ts';

export const PAUSE_MENU = {
  resume: 'Go on',
  back: (section: string) => `Back to ${section}`,
  restart: (what: 'section' | 'text') => `Start this ${what} again`,
  skip: 'Skip this section',
  quit: 'Save and quit',
} as const;

/** The pause menu of a take. Where no clock runs there is no section to skip. */
export function pauseChoices({
  allowedSeconds,
  before,
}: Pick<TakeRequest, 'allowedSeconds' | 'before'>): Choice<PauseChoice>[] {
  const hasClock = allowedSeconds !== null;
  return [
    { value: 'resume', label: PAUSE_MENU.resume },
    ...(before === undefined ? [] : [{ value: 'back', label: PAUSE_MENU.back(before) } as const]),
    { value: 'restart', label: PAUSE_MENU.restart(hasClock ? 'section' : 'text') },
    ...(hasClock ? [{ value: 'skip', label: PAUSE_MENU.skip } as const] : []),
    { value: 'quit', label: PAUSE_MENU.quit },
  ];
}
