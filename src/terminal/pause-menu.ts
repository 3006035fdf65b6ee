import type { Choice, PauseWays } from '../prompter.ts';
import type { PauseChoice } from './take/take-io.ts';

export const PAUSE_MENU = {
  resume: 'Go on',
  back: (section: string) => `Back to ${section}`,
  restart: (what: string) => `Start this ${what} again`,
  skip: (what: string) => `Skip this ${what}`,
  quit: 'Save and quit',
} as const;

/** The pause menu of a take. */
export function pauseChoices({ back, restart, skip }: PauseWays): Choice<PauseChoice>[] {
  const way = (value: PauseChoice, label: (what: string) => string, what: string | undefined) =>
    what === undefined ? [] : [{ value, label: label(what) }];
  return [
    { value: 'resume', label: PAUSE_MENU.resume },
    ...way('back', PAUSE_MENU.back, back),
    ...way('restart', PAUSE_MENU.restart, restart),
    ...way('skip', PAUSE_MENU.skip, skip),
    { value: 'quit', label: PAUSE_MENU.quit },
  ];
}
