import { UsageError } from '../../errors.ts';
import { usualTelling } from '../../library/asked-question.ts';
import { type FoundScenario, findScenario, isOwnScenario } from '../../library/find-scenario.ts';
import { listQuestions } from '../../library/list-questions.ts';
import { listScenarios } from '../../library/list-scenarios.ts';
import type { Ports } from '../../ports.ts';
import type { NamedStory } from '../../rehearsal/records.ts';
import type { Telling } from '../../scenario/telling.ts';
import { newStory, planRun } from '../../session/plan-run.ts';
import { rehearseUntilDone } from '../../session/rehearse-until-done.ts';
import type { RehearsalContext } from '../../session/run.ts';
import { type ClockFlags, timedPrompter } from '../../session/timed-prompter.ts';
import { askedLevel, type PlanFlags, readPlanFlags } from '../arguments/plan-flags.ts';
import { type RecordingFlags, readRecording, recordingFlag } from '../arguments/recording-flags.ts';
import { typedOrPicked } from '../arguments/target.ts';

export interface RehearseOptions extends PlanFlags, ClockFlags, RecordingFlags {
  aloud?: boolean;
  strict?: boolean;
  step?: boolean;
  whole?: boolean;
  quiz?: boolean;
  followUps?: boolean;
  retell?: boolean;
  story?: string;
  answers?: string;
  speaker?: string;
  keep?: boolean;
  json?: boolean;
}

/** Whether any flag says how the rehearsal is to be. */
function isShaped({
  level,
  as,
  section,
  quiz,
  followUps,
  story,
  ...flags
}: RehearseOptions): boolean {
  const isNamed = level !== undefined || as !== undefined || (section ?? []).length > 0;
  const { aloud, strict, step, retell, whole } = flags;
  const said = [aloud, strict, step, retell, whole].includes(true);
  const isAsked = said || recordingFlag(flags) !== null || story !== undefined;
  return isNamed || isAsked || quiz === false || followUps === false;
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

/** Throws for a flag that records, where the answer is written already. */
function onlyWithoutRecording(options: RehearseOptions): void {
  const flag = recordingFlag(options);
  if (flag === null || options.answers === undefined) return;
  throw new UsageError(`${flag} records what is said now, and this answer is written`, {
    hint: 'A transcript is read by --answers as it is: .vtt, .srt or the JSON of whisper.',
  });
}

/** Throws for what a whole answer has no use for. */
function onlyWithoutWhole({ whole, section }: RehearseOptions): void {
  if (whole !== true || (section ?? []).length === 0) return;
  throw new UsageError('--whole tells all five sections, so it does not go with --section');
}

/** Throws for a flag that says how an answer is taken, where it is written already. */
function onlyWithoutAnswers(options: RehearseOptions): void {
  const { answers, whole, strict, step, clock, bell } = options;
  if (answers === undefined) return;
  const why: [boolean | undefined, string, string][] = [
    [whole, '--whole', 'a written answer is read as it stands, with labels or without.'],
    [strict, '--strict', 'no clock runs for a written answer.'],
    [bell, '--bell', 'no clock runs for a written answer.'],
    [clock === false, '--no-clock', 'none runs for a written answer.'],
    [step, '--step', 'all of a written answer is compared at once.'],
  ];
  for (const [isAsked, flag, hint] of why) {
    if (isAsked !== true) continue;
    throw new UsageError(`${flag} is for an answer against the clock, and this one is written`, {
      hint: `Leave ${flag} out: ${hint}`,
    });
  }
}

/** The story that is asked for; null where none is. Throws a usage error where none is told. */
async function askedStory(
  { story, answers, keep }: RehearseOptions,
  { scenario, asked }: FoundScenario,
  telling: Telling,
  ports: Ports,
): Promise<NamedStory | null> {
  if (story === undefined) return null;
  if (telling !== 'own') {
    throw new UsageError('--story names a story of your own, and here one is told as it stands', {
      hint: telling === 'model' ? 'Leave --retell out.' : 'Leave --story out.',
    });
  }
  const { findOrNameStory, findStory } = await import('../../library/find-story.ts');
  const question = asked?.id ?? scenario.answers?.[0] ?? null;
  const wanted = { question, principle: asked?.principle ?? scenario.principle };
  // Nobody asks afterwards what a written answer is called.
  const isKept = answers !== undefined && keep === true;
  return isKept
    ? findOrNameStory(ports, story, wanted, newStory(ports))
    : findStory(ports, story, wanted);
}

/** Runs rehearsals of TARGET, or of what is picked, until the person is done, or compares a written answer. */
export async function rehearse(
  typed: string | undefined,
  options: RehearseOptions,
  ports: Ports,
): Promise<void> {
  onlyWithAnswers(options);
  onlyWithoutWhole(options);
  onlyWithoutAnswers(options);
  onlyWithoutRecording(options);
  const instead =
    options.answers === undefined
      ? 'Say what to rehearse: star-coach rehearse TARGET (see star-coach list)'
      : 'Say what it answers: star-coach rehearse TARGET --answers FILE (see star-coach list)';
  const among = options.retell ? listScenarios : listQuestions;
  const target = await typedOrPicked(typed, options, among, instead, ports);
  if (target === null) return;
  const found = await findScenario(ports, target, { ...askedLevel(options), among });
  const settings = await (await ports.config()).settings();
  const recording = await readRecording(options, ports);
  const isAloud = options.aloud ?? (settings.aloud && options.answers === undefined);
  const isSpoken = isAloud || recording !== 'none';
  const telling = options.retell && !isOwnScenario(found) ? 'model' : usualTelling(found);
  const flags = {
    ...readPlanFlags(found.scenario, options, telling),
    telling,
    story: await askedStory(options, found, telling, ports),
    clock: isSpoken ? 'spoken' : 'typing',
    recording,
    strict: options.strict,
    whole: options.whole,
  } as const;
  const run = await planRun(found, flags, settings, ports);
  if (options.answers !== undefined) {
    const { compareAnswers } = await import('./compare-answers.ts');
    return compareAnswers(options.answers, run, options, ports);
  }
  const written = `Compare a written answer: star-coach rehearse ${found.target} --answers FILE`;
  const prompter = await timedPrompter(written, options, ports);
  const context: RehearsalContext = {
    ports,
    prompter,
    feedback: options.step ? 'after each' : 'at the end',
    followUps: options.followUps ?? true,
    quiz: options.quiz ?? true,
    declined: new Set<string>(),
    isShaped: isShaped(options),
    isLevelSaid: options.level !== undefined,
  };
  await rehearseUntilDone(run, context);
}
