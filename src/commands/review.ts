import { usualTelling } from '../library/asked-question.ts';
import { findScenario } from '../library/find-scenario.ts';
import type { Ports } from '../ports.ts';
import { defaultLevel, planRehearsal } from '../rehearsal/plan.ts';
import { reviewAnswer } from '../review/review.ts';
import { rulesOn } from '../review/rules-on.ts';
import { BASE_LEVEL } from '../scenario/sections.ts';
import { reviewScreen } from '../terminal/screens/review.ts';
import { askedLevel, readPlanFlags } from './arguments/plan-flags.ts';
import { findRule } from './find-rule.ts';
import { readAnswerText, SET_AT_PAUSES } from './read-answer-text.ts';
import { reviewDocument } from './review-document.ts';

export interface ReviewFlags {
  scenario?: string;
  level?: string;
  json?: boolean;
  speaker?: string;
  ignore?: string[];
}

/** Reads an answer and says what a bar raiser would, held against a scenario where one is named. */
export async function review(file: string, flags: ReviewFlags, ports: Ports): Promise<void> {
  const { output } = ports;
  const { level } = askedLevel(flags);
  const found =
    flags.scenario === undefined ? null : await findScenario(ports, flags.scenario, { level });
  const settings = await (await ports.config()).settings();
  const ignored = (flags.ignore ?? []).map((id) => findRule(id).id);
  const options =
    found === null
      ? { level: level ?? settings.level ?? BASE_LEVEL }
      : {
          level: level ?? defaultLevel(found.scenario, settings.level),
          scenario: found.scenario,
          telling: usualTelling(found),
          targets: Object.fromEntries(
            planRehearsal(
              found.scenario,
              readPlanFlags(found.scenario, flags),
              settings,
            ).sections.map(({ name, targetSeconds }) => [name, targetSeconds]),
          ),
        };
  const rules = rulesOn(new Set([...settings.rulesOff, ...ignored]));
  // Last: at a terminal somebody types it, and not for a command line that is wrong.
  const { text, transcript } = await readAnswerText(file, ports, flags.speaker);
  const { pace } = settings;
  const measured = transcript
    ? { ...options, pace, secondsOf: transcript.secondsOf }
    : { ...options, pace };
  const result = reviewAnswer(text, measured, rules);
  if (flags.json) return output.json(reviewDocument(result, transcript));
  if (transcript?.sentencesAtPauses) output.note([SET_AT_PAUSES]);
  output.print(reviewScreen(result, text, output.look));
}
