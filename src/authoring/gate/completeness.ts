import type { Scenario } from '../../scenario/schema.ts';
import { LEVELS, SECTIONS } from '../../scenario/sections.ts';
import type { ContentProblem, Standard } from './content-problem.ts';

/** The fewest of each in a built-in scenario; how many a story of one's own needs is its author's matter. */
const FEWEST = { probes: 4, quiz: 4, pivots: 3 } as const;

const NAMES: Record<keyof typeof FEWEST, string> = {
  probes: 'follow-up questions',
  quiz: 'knowledge questions',
  pivots: 'other principles the story is told for',
};

function checkCounts(scenario: Scenario): ContentProblem[] {
  const counts = {
    probes: scenario.probes.length,
    quiz: scenario.quiz.length,
    pivots: Object.keys(scenario.pivots).length,
  };
  return (['probes', 'quiz', 'pivots'] as const).flatMap((key) => {
    if (counts[key] >= FEWEST[key]) return [];
    const message = `holds too few ${NAMES[key]}, ${counts[key]}: write at least ${FEWEST[key]}`;
    return [{ path: [key], weight: 'error', message }];
  });
}

/** A section is told at a level only where the scenario is. */
function checkTold({ levels, sections }: Scenario): ContentProblem[] {
  return SECTIONS.flatMap((name) => {
    if (name === 'reflection') return [];
    const { by_level = {} } = sections[name];
    const undescribed = LEVELS.filter((level) => by_level[level] && levels[level] === undefined);
    return undescribed.map((level): ContentProblem => {
      const message = `is told, and \`levels\` does not describe ${level}: describe it, or take this out`;
      return { path: ['sections', name, 'by_level', level], weight: 'error', message };
    });
  });
}

/** A level is described, and has a reflection, or neither. */
function checkLevels({ levels, sections }: Scenario): ContentProblem[] {
  return LEVELS.flatMap((level): ContentProblem[] => {
    const described = levels[level] !== undefined;
    const reflected = sections.reflection.strong[level] !== undefined;
    if (described === reflected) return [];
    if (described) {
      const path = ['sections', 'reflection', 'strong'];
      const message = `has no text for ${level}, which \`levels\` describes: write it, or take ${level} out there`;
      return [{ path, weight: 'error', message }];
    }
    const message = `does not describe ${level}, which has a reflection: describe it, or take that reflection out`;
    return [{ path: ['levels'], weight: 'error', message }];
  });
}

/** Enough to ask about the story, and the same levels wherever there are levels. */
export function checkCompleteness(scenario: Scenario, standard: Standard): ContentProblem[] {
  const counts = standard === 'library' ? checkCounts(scenario) : [];
  return [...counts, ...checkLevels(scenario), ...checkTold(scenario)];
}
