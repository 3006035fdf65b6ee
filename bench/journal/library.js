// What the invented person rehearses: the built-in scenarios, and as many of their own again.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const SCENARIOS = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const OWN_STORIES = 25;

/**
 * @typedef {object} Story
 * @property {{ id: string, title: string, principle: string, source: string, hash: string }} scenario
 * @property {string[]} sections
 * @property {Record<string, number>} targets seconds, by section
 * @property {string[]} levels
 * @property {string[]} pivots principles
 * @property {string[]} questions ids
 */

/** @param {string} file @returns {Story} */
function builtIn(file) {
  const {
    id,
    title,
    principle,
    sections,
    levels,
    pivots,
    probes,
    quiz,
    exercises = [],
  } = parse(readFileSync(`${SCENARIOS}${file}`, 'utf8'));
  return {
    scenario: { id, title, principle, source: 'built-in', hash: '0a1b2c3d4e5f' },
    sections: Object.keys(sections),
    targets: Object.fromEntries(
      Object.entries(sections).map(([name, section]) => [name, section.target_seconds]),
    ),
    levels: Object.keys(levels),
    pivots: Object.keys(pivots),
    questions: [
      ...probes.map((/** @type {{ id: string }} */ probe) => `${id}/probe/${probe.id}`),
      ...quiz.map((/** @type {{ id: string }} */ question) => `${id}/quiz/${question.id}`),
      ...exercises.map((/** @type {{ id: string }} */ each) => `${id}/exercise/${each.id}`),
    ],
  };
}

/** @param {Story} model @param {number} index @returns {Story} */
function own(model, index) {
  const id = `my-story-${index + 1}`;
  const source = `/home/robin/stories/${id}.yaml`;
  const principle = model.pivots[index % model.pivots.length] ?? model.scenario.principle;
  const title = `How we moved the night job, part ${index + 1}`;
  return {
    ...model,
    scenario: { ...model.scenario, id, title, principle, source },
    questions: model.questions.map((question) => question.replace(model.scenario.id, id)),
  };
}

/** @returns {Story[]} */
export function stories() {
  const shipped = readdirSync(SCENARIOS, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .slice(0, 30)
    .map(builtIn);
  const [model] = shipped;
  if (model === undefined) throw new Error(`no scenarios in ${SCENARIOS}`);
  return [...shipped, ...Array.from({ length: OWN_STORIES }, (_, index) => own(model, index))];
}
