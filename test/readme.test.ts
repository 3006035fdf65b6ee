import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../src/review/rules/index.ts';
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

test('the README counts something', () => expect(TOLD.length).toBeGreaterThan(1));

test.for(TOLD)('the README says "%s"', ([, count, word = '']) => {
  expect(Number(count)).toBe(COUNTS[word]);
});
