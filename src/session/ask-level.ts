import { LEVEL_KEYS } from '../command-keys.ts';
import type { Choice } from '../ports.ts';
import { BASE_LEVEL, LEVELS, type Level, levelName } from '../scenario/sections.ts';
import { LEVEL_MENU } from './menus.ts';
import { replan } from './next-run.ts';
import type { RehearsalContext, Run } from './run.ts';

/** The level Enter keeps comes first. */
function choices(): Choice<Level | null>[] {
  const others = LEVELS.filter((level) => level !== BASE_LEVEL);
  return [
    { value: BASE_LEVEL, label: LEVEL_MENU.keep(levelName(BASE_LEVEL)), key: LEVEL_KEYS.sde2 },
    ...others.map((level) => ({ value: level, label: levelName(level), key: LEVEL_KEYS[level] })),
    { value: null, label: LEVEL_MENU.leave, key: LEVEL_KEYS.leave },
  ];
}

/**
 * Asks for the level of the interview where none was ever set or said, and keeps it: once, ever. Where
 * nothing may be kept it is not asked. Null when the person leaves instead.
 */
export async function askLevelOnce(run: Run, context: RehearsalContext): Promise<Run | null> {
  const { ports, prompter, isLevelSaid } = context;
  const config = await ports.config();
  if (isLevelSaid || !config.keeps) return run;
  if ((await config.settings()).level !== undefined) return run;
  const level = await prompter.choose(LEVEL_MENU.title, choices(), { back: null });
  if (level === null) return null;
  const notice = await config.setLevel(level);
  if (notice) ports.output.note([notice]);
  const isTold = run.plan.telling === 'own' || run.scenario.levels[level] !== undefined;
  return isTold && level !== run.plan.level ? replan(run, { level }) : run;
}
