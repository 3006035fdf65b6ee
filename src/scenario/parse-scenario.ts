import { FIELD_ADVICE } from './field-advice.ts';
import type { Problem } from './problem.ts';
import { type Scenario, scenarioSchema } from './schema.ts';
import { checkedYaml } from './yaml/checked-yaml.ts';
import { adviceFrom } from './yaml/issue-message.ts';

/** A scenario that holds, or every problem its file has, in the order of the file. */
export type ParsedScenario =
  | {
      ok: true;
      scenario: Scenario;
      /** A later finding about the scenario (keys and indexes from its top) as a place in the file. */
      problemAt: (path: readonly PropertyKey[], message: string) => Problem;
    }
  | { ok: false; problems: Problem[] };

const advice = adviceFrom(FIELD_ADVICE, 'start from a copy of a built-in scenario');

/**
 * Reads scenario YAML, whoever wrote it. Throws for nothing the text may hold. Loads `yaml` and
 * `zod`: import this module only when there is a file to read.
 */
export function parseScenario(text: string, file: string): ParsedScenario {
  const checked = checkedYaml(text, file, scenarioSchema, { advice });
  if (!checked.ok) return checked;
  return { ok: true, scenario: checked.value, problemAt: checked.problemAt };
}
