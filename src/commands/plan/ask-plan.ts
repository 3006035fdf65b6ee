import { COMMAND_KEYS, LEVEL_KEYS, PLAN_KEYS } from '../../command-keys.ts';
import type { Ports } from '../../ports.ts';
import { readDate } from '../../progress/plan/read-date.ts';
import type { Choice, Prompter } from '../../prompter.ts';
import { PRINCIPLES } from '../../scenario/principles.ts';
import { LEVELS, type Level, levelName } from '../../scenario/sections.ts';
import { pagesOf } from '../../terminal/screens/pages.ts';
import { type PlanView, planScreen } from '../../terminal/screens/plan.ts';
import { changeLevel, changePlan } from './change-plan.ts';
import { readPlan } from './read-plan.ts';

/** What the keys of the plan do. */
export const PLAN_MENU = {
  start: 'start today',
  set: 'set the date',
  more: 'more days',
  date: 'the date',
  principles: 'principles',
  level: 'level',
  clear: 'take the date back',
  back: 'back',
} as const;

export const PLAN_QUESTIONS = {
  date: 'When is the loop? (8 Dec, in 9 days, tuesday)',
  principles: 'Which principles matter? None ticked is all of them.',
  level: 'Which level is it for?',
} as const;

type Answer = 'start' | 'more' | 'date' | 'principles' | 'level' | 'clear' | 'back';

function menu({ on, today }: PlanView, hasMore: boolean): Choice<Answer>[] {
  const isAhead = on !== null && on >= today;
  const changes: Choice<Answer>[] = [
    ...(isAhead ? [{ value: 'date', label: PLAN_MENU.date, key: PLAN_KEYS.date } as const] : []),
    { value: 'principles', label: PLAN_MENU.principles, key: PLAN_KEYS.principles },
    { value: 'level', label: PLAN_MENU.level, key: PLAN_KEYS.level },
    ...(on === null
      ? []
      : [{ value: 'clear', label: PLAN_MENU.clear, key: PLAN_KEYS.clear } as const]),
    { value: 'back', label: PLAN_MENU.back, key: COMMAND_KEYS.back },
  ];
  const more: Choice<Answer> = { value: 'more', label: PLAN_MENU.more, key: COMMAND_KEYS.more };
  return [
    isAhead
      ? { value: 'start', label: PLAN_MENU.start, key: COMMAND_KEYS.next }
      : { value: 'date', label: PLAN_MENU.set, key: COMMAND_KEYS.next },
    ...(hasMore ? [more] : []),
    ...changes,
  ];
}

async function askDate({ today }: PlanView, prompter: Prompter, ports: Ports): Promise<void> {
  const line = await prompter.ask({
    message: PLAN_QUESTIONS.date,
    check(text) {
      const read = readDate(text, today);
      return text === '' || 'day' in read ? null : `Not a day to plan for: ${read.problem}`;
    },
  });
  const read = readDate(line, today);
  // An empty line leaves it as it is.
  if ('day' in read) await changePlan({ on: read.day }, ports);
}

async function askPrinciples(view: PlanView, prompter: Prompter, ports: Ports): Promise<void> {
  const known = PRINCIPLES.flatMap(({ slug }, index) =>
    view.principles.includes(slug) ? [index] : [],
  );
  const names = PRINCIPLES.map(({ name }) => name);
  const ticked = await prompter.tick<null>(PLAN_QUESTIONS.principles, names, known, { back: null });
  if (ticked === null) return;
  const principles = PRINCIPLES.filter((_, index) => ticked.includes(index));
  await changePlan({ principles: principles.map(({ slug }) => slug) }, ports);
}

async function askLevel(prompter: Prompter, ports: Ports): Promise<void> {
  const levels = LEVELS.map((level) => ({
    ...{ value: level, label: levelName(level), key: LEVEL_KEYS[level] },
  }));
  const back = { value: null, label: PLAN_MENU.back, key: COMMAND_KEYS.back };
  const level = await prompter.choose<Level | null>(PLAN_QUESTIONS.level, [...levels, back], {
    back: null,
  });
  if (level !== null) await changeLevel(level, ports);
}

/** Shows the plan and changes it, a key for each part, until the person goes back or starts. */
export async function askPlan(prompter: Prompter, ports: Ports): Promise<void> {
  const { output } = ports;
  let page = 0;
  for (;;) {
    const view = await readPlan(ports);
    const pages = pagesOf(planScreen(view, output.look), output.look);
    const shown = Math.min(page, pages.length - 1);
    output.print(pages[shown] ?? []);
    const hasMore = shown + 1 < pages.length;
    const answer = await prompter.choose<Answer>('', menu(view, hasMore), { back: 'back' });
    page = answer === 'more' ? shown + 1 : 0;
    if (answer === 'back') return;
    if (answer === 'start') {
      const { today } = await import('../today/today.ts');
      return today({}, ports);
    }
    if (answer === 'date') await askDate(view, prompter, ports);
    if (answer === 'principles') await askPrinciples(view, prompter, ports);
    if (answer === 'level') await askLevel(prompter, ports);
    if (answer === 'clear') await changePlan({ on: null }, ports);
  }
}
