import { type Answer, answerOf, answerOfSections, answerOfTakes } from '../../review/answer.ts';
import type { Finding } from '../../review/finding.ts';
import { faultsByRule, faultsIn } from '../../review/review.ts';
import type { Rule } from '../../review/rule.ts';
import { assigned } from '../../review/rules/assigned/assigned.ts';
import { genericReflection } from '../../review/rules/generic-reflection/generic-reflection.ts';
import { handedOff } from '../../review/rules/handed-off/handed-off.ts';
import { hedge } from '../../review/rules/hedge/hedge.ts';
import { RULES } from '../../review/rules/index.ts';
import { noOutcomeNumber } from '../../review/rules/no-outcome-number.ts';
import { vagueOutcome } from '../../review/rules/vague-outcome.ts';
import { weDilution } from '../../review/rules/we-dilution.ts';
import type { Scenario } from '../../scenario/schema.ts';
import {
  BASE_LEVEL,
  LEVELS,
  type Level,
  SECTIONS,
  type SectionName,
} from '../../scenario/sections.ts';
import { toldAt } from '../../scenario/told-section.ts';
import { type ContentProblem, gapWeight, type Standard } from './content-problem.ts';
import { isGap } from './gaps.ts';

/** How many different faults make a weak answer worth learning from. */
const FEWEST_FAULTS = 4;
const LONGEST_QUOTE = 60;

/** `speakable.ts` holds strong texts to their targets, and more strictly. */
const ABOUT_TIME = ['over-target', 'under-target'];

/** Reads a text as that section; the same words are read once, for however many levels they are told. */
function reader() {
  const known = new Map<string, Answer>();
  return (name: SectionName, text: string): Answer => {
    const key = `${name}: ${text}`;
    // What is still to be written is not there.
    const answer = known.get(key) ?? answerOfSections(new Map(isGap(text) ? [] : [[name, text]]));
    known.set(key, answer);
    return answer;
  };
}

/** What is wrong with a strong answer, by the level it is told for. */
function strongFaults(scenario: Scenario): [Level, Finding[]][] {
  const { sections } = scenario;
  const targets = Object.fromEntries(SECTIONS.map((name) => [name, sections[name].target_seconds]));
  const read = reader();
  return LEVELS.flatMap((level): [Level, Finding[]][] => {
    if (sections.reflection.strong[level] === undefined) return [];
    const takes = SECTIONS.map((name) => read(name, toldAt(scenario, name, level).strong));
    const answer = answerOfTakes(takes);
    const faults = faultsIn(answer, { level, targets });
    return [[level, faults.filter(({ rule }) => !ABOUT_TIME.includes(rule))]];
  });
}

function placeOf({ sections }: Scenario, { section }: Finding, level: Level): string[] {
  if (section === null) return ['sections'];
  if (section !== 'reflection' && sections[section].by_level?.[level] !== undefined) {
    return ['sections', section, 'by_level', level, 'strong'];
  }
  return ['sections', section, 'strong', ...(section === 'reflection' ? [level] : [])];
}

function quoted(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  if (line === '') return '';
  return ` at "${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 3)}...` : line}"`;
}

/** The review finds nothing wrong with a strong answer, whatever the level. */
function checkStrongAnswer(scenario: Scenario, standard: Standard): ContentProblem[] {
  const problems = new Map<string, ContentProblem>();
  for (const [level, findings] of strongFaults(scenario)) {
    for (const finding of findings) {
      const { rule, quote, message, fix } = finding;
      const path = placeOf(scenario, finding, level);
      // The same words are read once for each level.
      const key = JSON.stringify([path, rule, quote]);
      if (problems.has(key)) continue;
      const said = `the review marks this down (${rule})${quoted(quote)}: ${message} ${fix}`;
      problems.set(key, { path, weight: gapWeight(standard), message: said });
    }
  }
  return [...problems.values()];
}

/**
 * The rules that see a fault in the most weak answers come first: the first sees one in 97 % of those
 * of the library, the seventh in 46 %. In their order four faults are found after five rules, not eight.
 */
const LIKELIEST_FIRST: readonly Rule[] = [
  ...new Set([
    ...[genericReflection, noOutcomeNumber, vagueOutcome, assigned, handedOff, hedge, weDilution],
    ...RULES,
  ]),
];

/** A weak answer is weak in several ways. */
function checkWeakAnswer({ weak_answer }: Scenario, standard: Standard): ContentProblem[] {
  if (weak_answer === undefined) return [];
  const answer = answerOf(weak_answer.text);
  const rules: string[] = [];
  // Rule by rule, and no further than it takes: most weak answers are weak in many ways.
  for (const faults of faultsByRule(answer, { level: BASE_LEVEL }, LIKELIEST_FIRST)) {
    rules.push(...faults.slice(0, 1).map(({ rule }) => rule));
    if (rules.length >= FEWEST_FAULTS) return [];
  }
  const found = rules.length === 0 ? 'nothing wrong' : `only ${rules.sort().join(', ')}`;
  const message = `the review finds ${found} here: a weak answer to learn from has ${FEWEST_FAULTS} different faults ("star-coach rules" lists them)`;
  return [{ path: ['weak_answer', 'text'], weight: gapWeight(standard), message }];
}

/** What the review says of the answers an author holds up: the strong ones pass, the weak one fails. */
export function checkAsReviewed(scenario: Scenario, standard: Standard): ContentProblem[] {
  return [...checkStrongAnswer(scenario, standard), ...checkWeakAnswer(scenario, standard)];
}
