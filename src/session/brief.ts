import type { Choice } from '../ports.ts';
import { principleName } from '../scenario/principles.ts';
import { LEVELS, type Level, levelName } from '../scenario/sections.ts';
import { briefScreen } from '../terminal/screens/brief.ts';
import { BRIEF_MENU } from './menus.ts';
import { replan, turnToNext } from './next-run.ts';
import { offerUnfinished } from './offer-unfinished.ts';
import type { RehearsalContext, Run } from './run.ts';

type Answer = 'start' | 'clock' | 'level' | 'other' | 'leave';

/** How many more there are, when they are there to choose from. */
function whyThisOne({ others, scenario }: Run): string | null {
  const [next] = others;
  if (!next) return null;
  const alike = others.every(({ principle }) => principle === scenario.principle);
  if (!alike) return `The next question: ${next.title}.`;
  const count = others.length + 1;
  const name = principleName(scenario.principle);
  return `The least recent of ${count} ${name} questions; the next: ${next.title}.`;
}

/** The levels the scenario is told at, but for the one planned. */
function otherLevels({ scenario, plan }: Run): Level[] {
  return LEVELS.filter((level) => scenario.levels[level] !== undefined && level !== plan.level);
}

function menu(run: Run): Choice<Answer>[] {
  const { plan, others } = run;
  const [next] = others;
  const choices: Choice<Answer>[] = [
    { value: 'start', label: BRIEF_MENU.start },
    { value: 'clock', label: plan.clock === 'typing' ? BRIEF_MENU.aloud : BRIEF_MENU.typed },
  ];
  if (otherLevels(run).length > 0) {
    choices.push({ value: 'level', label: BRIEF_MENU.level(levelName(plan.level)) });
  }
  if (next) choices.push({ value: 'other', label: BRIEF_MENU.another(next.title) });
  return [...choices, { value: 'leave', label: BRIEF_MENU.leave }];
}

/** Another level, for this rehearsal and those to come; the same run when none after all. */
async function atAnotherLevel(run: Run, { ports, prompter }: RehearsalContext): Promise<Run> {
  const levels = otherLevels(run).map((level) => ({ value: level, label: levelName(level) }));
  const stay = { value: null, label: BRIEF_MENU.stay(levelName(run.plan.level)) };
  const level = await prompter.choose<Level | null>(
    'Which level is the interview for? It is kept for the next time.',
    [...levels, stay],
    { back: null },
  );
  if (level === null) return run;
  const notice = await (await ports.config()).setLevel(level);
  if (notice) ports.output.note([notice]);
  return replan(run, { level });
}

/** Shows the brief until the clock may start. Null when the person leaves instead. */
export async function openWithBrief(asked: Run, context: RehearsalContext): Promise<Run | null> {
  const { output } = context.ports;
  const offered = await offerUnfinished(asked, context);
  if (offered === null || offered.unfinished) return offered;
  let run = offered;
  for (;;) {
    output.print(briefScreen(run.scenario, run.plan, whyThisOne(run), output.look));
    const answer = await context.prompter.choose('Ready?', menu(run), { back: 'leave' });
    switch (answer) {
      case 'start':
        return run;
      case 'leave':
        return null;
      case 'clock':
        run = replan(run, { clock: run.plan.clock === 'typing' ? 'spoken' : 'typing' });
        break;
      case 'level':
        run = await atAnotherLevel(run, context);
        break;
      case 'other':
        run = await turnToNext(run, context);
        break;
    }
  }
}
