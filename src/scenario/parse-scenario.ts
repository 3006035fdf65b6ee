import { FIELD_ADVICE } from './field-advice.ts';
import type { Problem } from './problem.ts';
import { type Scenario, scenarioSchema } from './schema.ts';
import { checkedYaml } from './yaml/checked-yaml.ts';

/** A scenario that holds, or every problem its file has, in the order of the file. */
export type ParsedScenario =
  | {
      ok: true;
      scenario: Scenario;
      /** A later finding about the scenario (keys and indexes from its top) as a place in the file. */
      problemAt: (path: readonly PropertyKey[], message: string) => Problem;
    }
  | { ok: false; problems: Problem[] };

function advice(path: readonly PropertyKey[]): string | undefined {
  if (path.length === 0) return 'start from a copy of a built-in scenario';
  const name = path.at(-1);
  return typeof name === 'string' && Object.hasOwn(FIELD_ADVICE, name)
    ? FIELD_ADVICE[name]
    : undefined;
}

/**
 * Reads scenario YAML, whoever wrote it. Throws for nothing the text may hold. Loads `yaml` and
 * `zod`: import this module only when there is a file to read.
 */
export function parseScenario(text: string, file: string): ParsedScenario {
  const checked = checkedYaml(text, file, scenarioSchema, { advice });
  if (!checked.ok) return checked;
  return { ok: true, scenario: checked.value, problemAt: checked.problemAt };
}
