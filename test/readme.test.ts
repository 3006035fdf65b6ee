import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listDocument } from '../src/commands/list-document.ts';
import { RULES } from '../src/review/rules/index.ts';
import { OUTCOMES, type Outcome } from '../src/scenario/outcomes.ts';
import { ROLES, roleName } from '../src/scenario/roles.ts';
import { LEVELS, levelName } from '../src/scenario/sections.ts';
import { BUILT_IN } from '../src/scenario/source.ts';
import { summarise } from '../src/scenario/summary.ts';
import { builtInFiles } from './support/built-in.ts';
import { builtInQuestions } from './support/question-yaml.ts';

const README = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const scenarios = builtInFiles().map(({ scenario }) => scenario);
const questions = builtInQuestions();
const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

/** What there is, by the word the README has for it. */
const COUNTS: Record<string, number> = {
  scenarios: scenarios.length,
  principles: new Set(scenarios.map(({ principle }) => principle)).size,
  'follow-ups': sum(scenarios.map(({ probes }) => probes.length)),
  'knowledge questions': sum(scenarios.map(({ quiz }) => quiz.length)),
  questions: questions.length,
  phrasings: sum(questions.map(({ ask }) => ask.length)),
  exercises: sum(scenarios.map(({ exercises }) => exercises.length)),
  rules: RULES.length,
};

const TOLD = [
  ...README.matchAll(
    /\b(\d+) (scenarios|principles|follow-ups|knowledge questions|questions|phrasings|exercises|rules)\b/g,
  ),
];

const COUNTED = listDocument(
  { scenarios: scenarios.map((each) => summarise(each, BUILT_IN)), questions: [] },
  [],
).counts;

/** The end of a story, as the README calls it. */
const ENDS: Record<Outcome, string> = {
  ...{ achieved: 'achieved', mended: 'mended after a failure', modest: 'modest' },
  ...{ 'no-figure': 'no figure', failed: 'failed', stopped: 'stopped for good' },
};

/** A row of the README's table: its names and counts, in their order. */
function row(label: string): string[] {
  const cell = new RegExp(`^\\| ${label} \\| ([^|;]+)`, 'm').exec(README)?.[1] ?? '';
  return cell.trim().split(', ');
}

test.each([
  ['told by', ROLES.map((role) => `${roleName(role)} ${COUNTED.roles[role]}`)],
  ['at the level', LEVELS.map((level) => `${levelName(level)} ${COUNTED.levels[level]}`)],
  ['how it ends', OUTCOMES.map((outcome) => `${ENDS[outcome]} ${COUNTED.outcomes[outcome]}`)],
])('the README has the counts of `list --json`: %s', (label, counts) => {
  expect(row(label)).toEqual(counts);
});

test('the README counts something', () => expect(TOLD.length).toBeGreaterThan(1));

test.for(TOLD)('the README says "%s"', ([, count, word = '']) => {
  expect(Number(count)).toBe(COUNTS[word]);
});
