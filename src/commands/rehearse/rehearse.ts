import { UsageError } from '../../errors.ts';
import { findScenario } from '../../library/find-scenario.ts';
import type { Ports } from '../../ports.ts';
import { planRehearsal } from '../../rehearsal/plan.ts';
import { rehearseUntilDone } from '../../session/rehearse-until-done.ts';
import type { RehearsalContext } from '../../session/run.ts';
import { askedLevel, type PlanFlags, readPlanFlags } from '../arguments/plan-flags.ts';
import { typedOrPicked } from '../arguments/target.ts';

export interface RehearseOptions extends PlanFlags {
  aloud?: boolean;
  strict?: boolean;
  step?: boolean;
  quiz?: boolean;
  answers?: string;
  speaker?: string;
  keep?: boolean;
  json?: boolean;
}

/** Whether any flag says how the rehearsal is to be. */
function isShaped({ level, as, section, aloud, strict, step, quiz }: RehearseOptions): boolean {
  const isNamed = level !== undefined || as !== undefined || (section ?? []).length > 0;
  return isNamed || aloud === true || strict === true || step === true || quiz === false;
}

/** Throws for a flag that is only for a written answer, where there is none. */
function onlyWithAnswers({ answers, keep, json }: RehearseOptions): void {
  if (answers !== undefined) return;
  const flag = keep === true ? '--keep' : json === true ? '--json' : null;
  if (flag === null) return;
  throw new UsageError(`${flag} is for a written answer, and there is none`, {
    hint: `Name its file: star-coach rehearse TARGET --answers FILE ${flag}`,
  });
}

/** Runs rehearsals of TARGET, or of what is picked, until the person is done, or compares a written answer. */
export async function rehearse(
  typed: string | undefined,
  options: RehearseOptions,
  ports: Ports,
): Promise<void> {
  onlyWithAnswers(options);
  const instead =
    options.answers === undefined
      ? 'Say what to rehearse: star-coach rehearse TARGET (see star-coach list)'
      : 'Say what it answers: star-coach rehearse TARGET --answers FILE (see star-coach list)';
  const target = await typedOrPicked(typed, options, instead, ports);
  if (target === null) return;
  const found = await findScenario(ports, target, askedLevel(options));
  const settings = await (await ports.config()).settings();
  const isSpoken = options.aloud ?? (settings.aloud && options.answers === undefined);
  const flags = {
    ...readPlanFlags(found.scenario, options),
    clock: isSpoken ? 'spoken' : 'typing',
    strict: options.strict,
  } as const;
  const plan = planRehearsal(found.scenario, flags, settings);
  if (options.answers !== undefined) {
    const { compareAnswers } = await import('./compare-answers.ts');
    return compareAnswers(options.answers, found, plan, options, ports);
  }
  const prompter = await ports.prompter(
    `Compare a written answer: star-coach rehearse ${found.target} --answers FILE`,
  );
  const context: RehearsalContext = {
    ports,
    prompter,
    feedback: options.step ? 'after each' : 'at the end',
    quiz: options.quiz ?? true,
    declined: new Set<string>(),
    isShaped: isShaped(options),
  };
  await rehearseUntilDone({ ...found, plan, unfinished: null }, context);
}
