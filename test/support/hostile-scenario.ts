import type { Scenario } from '../../src/scenario/schema.ts';
import { visibleDeep } from '../../src/text/visible.ts';
import { ATTACKS } from './characters.ts';
import { testScenario } from './scenario.ts';

/** What is no free text. */
const NAMES = ['id', 'principle'];

export interface HostileScenario {
  scenario: Scenario;
  /** The word that stands in each field, such as `sections.task.coaching`. */
  fields: string[];
}

/** Every text of the scenario is an attack and the field's own path, made safe to show. */
export function hostileScenario(): HostileScenario {
  const fields: string[] = [];
  function attacked<T>(value: T, path: string[]): T;
  function attacked(value: unknown, path: string[]): unknown {
    if (typeof value === 'string') {
      if (NAMES.includes(path.at(-1) ?? '')) return value;
      fields.push(path.join('.'));
      return `${ATTACKS.join('')} ${path.join('.')}`;
    }
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, each]) => [
      key,
      attacked(each, [...path, key]),
    ]);
    return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
  }
  return { scenario: visibleDeep(attacked(testScenario(), [])), fields };
}
