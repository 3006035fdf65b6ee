import { findScenario } from '../../library/find-scenario.ts';
import type { Ports } from '../../ports.ts';
import { planRehearsal } from '../../rehearsal/plan.ts';
import { openWithBrief } from '../../session/brief.ts';
import type { Run } from '../../session/run.ts';
import { type PlanFlags, readPlanFlags } from '../arguments/plan-flags.ts';

export interface RehearseOptions extends PlanFlags {
  aloud?: boolean;
  strict?: boolean;
  step?: boolean;
  quiz?: boolean;
  answers?: string;
  speaker?: string;
}

/** Whether any flag says how the rehearsal is to be. */
function isShaped({ level, as, section, aloud, strict, step, quiz }: RehearseOptions): boolean {
  const isNamed = level !== undefined || as !== undefined || (section ?? []).length > 0;
  return isNamed || aloud === true || strict === true || step === true || quiz === false;
}

/** Runs rehearsals of TARGET until the person is done, or compares a written answer. */
export async function rehearse(
  target: string,
  options: RehearseOptions,
  ports: Ports,
): Promise<void> {
  const found = await findScenario(ports, target, options);
  const plan = planRehearsal(found.scenario, {
    ...readPlanFlags(found.scenario, options),
    clock: options.aloud ? 'spoken' : 'typing',
    strict: options.strict,
  });
  if (options.answers !== undefined) {
    const { compareAnswers } = await import('./compare-answers.ts');
    return compareAnswers(options.answers, found, plan, ports, options.speaker);
  }
  const prompter = await ports.prompter(
    `Compare a written answer: star-coach rehearse ${found.target} --answers FILE`,
  );
  const room = {
    ports,
    prompter,
    step: options.step ?? false,
    quiz: options.quiz ?? true,
    declined: new Set<string>(),
    isShaped: isShaped(options),
  };
  let asked: Run | null = { ...found, plan, unfinished: null };
  while (asked) {
    const run = await openWithBrief(asked, room);
    if (run === null) return;
    const { rehearseOnce } = await import('../../session/rehearse-once.ts');
    asked = await rehearseOnce(run, room);
  }
}
