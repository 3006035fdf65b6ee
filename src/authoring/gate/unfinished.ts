import { FIELD_ADVICE } from '../../scenario/field-advice.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { LEVELS, SECTIONS } from '../../scenario/sections.ts';
import { type ContentProblem, gapWeight, type Standard } from './content-problem.ts';
import { isGap } from './gaps.ts';
import { textsIn } from './texts-in.ts';

type Path = (string | number)[];

/** A key the schema lets an author leave out, and where it belongs. */
interface LeftOut {
  path: Path;
  key: string;
}

function isWritten(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

function leftOutOf(
  owner: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  path: Path = [],
): LeftOut[] {
  return keys.filter((key) => !isWritten(owner[key])).map((key) => ({ path, key }));
}

/** What belongs to the whole story, and then what belongs to a part of it. */
function leftOut(scenario: Scenario): { whole: LeftOut[]; parts: LeftOut[] } {
  const { sections, pivots, levels } = scenario;
  return {
    whole: leftOutOf(scenario, ['overview', 'takeaways', 'weak_answer']),
    parts: [
      ...leftOutOf(scenario, ['answers']),
      ...SECTIONS.flatMap((name) =>
        leftOutOf(sections[name], ['coaching', 'common_mistake'], ['sections', name]),
      ),
      ...Object.entries(pivots).flatMap(([slug, pivot]) =>
        leftOutOf(pivot, ['emphasise', 'downplay'], ['pivots', slug]),
      ),
      ...LEVELS.flatMap((level) => {
        const guide = levels[level];
        if (guide === undefined) return [];
        return leftOutOf(guide, ['focus', 'reflection', 'bar'], ['levels', level]);
      }),
    ],
  };
}

function checkLeftOut(scenario: Scenario, standard: Standard): ContentProblem[] {
  const { whole, parts } = leftOut(scenario);
  if (standard === 'own') {
    if (whole.length === 0) return [];
    const keys = whole.map(({ key }) => key).join(', ');
    const message = `no ${keys} yet: the story can be rehearsed without, write them when you like`;
    return [{ path: [], weight: 'warning', message }];
  }
  return [...whole, ...parts].map(({ path, key }) => ({
    path,
    weight: 'error',
    message: `missing \`${key}\`: ${FIELD_ADVICE[key] ?? 'write it'}`,
  }));
}

/** Places that say what to write there, and parts that a scenario of the library may not leave out. */
export function checkUnfinished(scenario: Scenario, standard: Standard): ContentProblem[] {
  const unwritten = textsIn(scenario, [], isGap).map(({ path }) => ({
    path,
    weight: gapWeight(standard),
    message: 'is still to be written: put your own words here',
  }));
  return [...unwritten, ...checkLeftOut(scenario, standard)];
}
