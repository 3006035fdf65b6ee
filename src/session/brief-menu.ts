import { COMMAND_KEYS } from '../command-keys.ts';
import type { Choice } from '../prompter.ts';
import { LEVELS, type Level } from '../scenario/sections.ts';
import { BRIEF_MENU } from './menus.ts';
import type { Run } from './run.ts';

/** What a person does at a brief. */
export type BriefAnswer =
  | 'start'
  | 'clock'
  | 'whole'
  | 'jog'
  | 'story'
  | 'telling'
  | 'level'
  | 'other'
  | 'words'
  | 'leave';

/** The levels it can be told at, but for the one planned. */
export function otherLevels({ scenario, plan }: Run): Level[] {
  const isTold = (level: Level) => plan.telling === 'own' || scenario.levels[level] !== undefined;
  return LEVELS.filter((level) => isTold(level) && level !== plan.level);
}

/** What a brief offers: `called` is what the story is called, empty for one nobody told yet. */
export function briefMenu(run: Run, called: string, hasStories: boolean): Choice<BriefAnswer>[] {
  const { plan, others, scenario } = run;
  const { clock, telling } = plan;
  const choices: Choice<BriefAnswer>[] = [
    { value: 'start', label: BRIEF_MENU.start, key: COMMAND_KEYS.next },
    {
      value: 'clock',
      label: clock === 'typing' ? BRIEF_MENU.aloud : BRIEF_MENU.typed,
      key: COMMAND_KEYS.aloud,
    },
    {
      value: 'whole',
      label: plan.isWhole ? BRIEF_MENU.bySection : BRIEF_MENU.whole,
      key: COMMAND_KEYS.whole,
    },
  ];
  if (run.question !== null && telling === 'own' && called === '') {
    choices.push({ value: 'jog', label: BRIEF_MENU.jog, key: COMMAND_KEYS.jog });
  }
  if (hasStories && telling === 'own') {
    choices.push({ value: 'story', label: BRIEF_MENU.story, key: COMMAND_KEYS.story });
  }
  if (telling !== 'file' && scenario.answers !== undefined) {
    const label = telling === 'own' ? BRIEF_MENU.retell : BRIEF_MENU.own;
    choices.push({ value: 'telling', label, key: COMMAND_KEYS.retell });
  }
  if (telling === 'own' || otherLevels(run).length > 0) {
    choices.push({ value: 'level', label: BRIEF_MENU.level, key: COMMAND_KEYS.level });
  }
  if (others.length > 0) {
    choices.push({ value: 'other', label: BRIEF_MENU.another, key: COMMAND_KEYS.another });
  } else if (plan.asked !== null) {
    choices.push({ value: 'words', label: BRIEF_MENU.otherWords, key: COMMAND_KEYS.another });
  }
  return [...choices, { value: 'leave', label: BRIEF_MENU.leave, key: COMMAND_KEYS.leave }];
}
