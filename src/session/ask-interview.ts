import { LEVEL_KEYS } from '../command-keys.ts';
import type { Choice } from '../prompter.ts';
import { ROLES, type Role, roleName, USUAL_ROLE } from '../scenario/roles.ts';
import { BASE_LEVEL, LEVELS, type Level, levelName } from '../scenario/sections.ts';
import { exampleForRole } from './example-for-role.ts';
import { INTERVIEW_MENU } from './menus.ts';
import { replan } from './next-run.ts';
import type { RehearsalContext, Run } from './run.ts';

/** The level Enter keeps comes first. */
function choices(role: Role): Choice<Level | 'role' | null>[] {
  const kept = INTERVIEW_MENU.keep(levelName(BASE_LEVEL), roleName(role));
  const others = LEVELS.filter((level) => level !== BASE_LEVEL);
  return [
    { value: BASE_LEVEL, label: kept, key: LEVEL_KEYS.sde2 },
    ...others.map((level) => ({ value: level, label: levelName(level), key: LEVEL_KEYS[level] })),
    { value: 'role', label: INTERVIEW_MENU.role, key: LEVEL_KEYS.role },
    { value: null, label: INTERVIEW_MENU.leave, key: LEVEL_KEYS.leave },
  ];
}

/** Asks what the person is interviewed as; the role there was when it is that after all. */
export async function chooseRole(
  now: Role,
  { prompter }: Pick<RehearsalContext, 'prompter'>,
  message: string = INTERVIEW_MENU.whichRole,
): Promise<Role> {
  const others = ROLES.filter((role) => role !== now);
  const roles = [now, ...others].map((role) => ({ value: role, label: roleName(role) }));
  return prompter.choose(message, roles, { back: now });
}

/** Of somebody whose level is known from before there were roles: the role alone, once. */
async function askRoleOnce(level: Level, run: Run, context: RehearsalContext): Promise<Run> {
  const { ports } = context;
  const role = await chooseRole(USUAL_ROLE, context, INTERVIEW_MENU.roleOnce);
  const notice = await (await ports.config()).setInterview({ level, role });
  if (notice) ports.output.note([notice]);
  return exampleForRole(run, ports);
}

/**
 * Asks for the level and the role of the interview where none was ever set or said, on one screen, and
 * keeps them: once, ever. Where nothing may be kept it is not asked. Null when the person leaves instead.
 */
export async function askInterviewOnce(run: Run, context: RehearsalContext): Promise<Run | null> {
  const { ports, prompter, isLevelSaid } = context;
  const config = await ports.config();
  if (isLevelSaid || !config.keeps) return run;
  const set = await config.settings();
  if (set.level !== undefined) {
    return set.role === undefined ? askRoleOnce(set.level, run, context) : run;
  }
  let role = set.role ?? USUAL_ROLE;
  for (;;) {
    const level = await prompter.choose(INTERVIEW_MENU.title, choices(role), { back: null });
    if (level === null) return null;
    if (level === 'role') {
      role = await chooseRole(role, context);
      continue;
    }
    const notice = await config.setInterview({ level, role });
    if (notice) ports.output.note([notice]);
    const isTold = run.plan.telling === 'own' || run.scenario.levels[level] !== undefined;
    const levelled = isTold && level !== run.plan.level ? replan(run, { level }) : run;
    return exampleForRole(levelled, ports);
  }
}
