import { UsageError } from '../../errors.ts';
import type { Ports } from '../../ports.ts';
import type { InterviewPlan } from '../../progress/plan/interview-plan.ts';
import { planScreen } from '../../terminal/screens/plan.ts';
import { readLevel, readPrinciples } from '../arguments/options.ts';
import { someone } from '../someone.ts';
import { changeLevel, changePlan, dayOfInterview } from './change-plan.ts';
import { planDocument } from './plan-document.ts';
import { readPlan } from './read-plan.ts';

export interface PlanOptions {
  on?: string;
  lp?: readonly string[];
  level?: string;
  clear?: boolean;
  json?: boolean;
}

/** What is to change. Throws a usage error for what does not hold, before anything is kept. */
async function changesIn(
  { on, lp = [], level, clear }: PlanOptions,
  ports: Ports,
): Promise<{ plan: Partial<InterviewPlan>; level: ReturnType<typeof readLevel> | null }> {
  if (clear && (on !== undefined || lp.length > 0)) {
    throw new UsageError('--clear takes date and principles back: it stands without --on and --lp');
  }
  // Opened first: with it comes the hour at which days start.
  await ports.journal();
  const today = ports.day(ports.now());
  const principles = readPrinciples('--lp', lp);
  return {
    plan: {
      ...(clear ? { on: null, principles: [] } : {}),
      ...(on === undefined ? {} : { on: dayOfInterview(on, today) }),
      ...(principles.length === 0 ? {} : { principles }),
    },
    level: level === undefined ? null : readLevel(level),
  };
}

/** Sets the day of the interview, what matters and the level, and shows what to do each day until then. */
export async function plan(options: PlanOptions, ports: Ports): Promise<void> {
  const { output } = ports;
  const changes = await changesIn(options, ports);
  const isChanged = Object.keys(changes.plan).length > 0;
  if (isChanged) await changePlan(changes.plan, ports);
  if (changes.level !== null) await changeLevel(changes.level, ports);
  if (options.json) return output.json(planDocument(await readPlan(ports)));
  const isAsked = !isChanged && changes.level === null;
  const prompter = isAsked ? await someone(() => ports.prompter('')) : null;
  if (prompter === null) return output.print(planScreen(await readPlan(ports), output.look));
  const { askPlan } = await import('./ask-plan.ts');
  await askPlan(prompter, ports);
}
