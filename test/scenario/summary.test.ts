import { expect, test } from 'vitest';
import { BUILT_IN, ownFile } from '../../src/scenario/source.ts';
import { summarise } from '../../src/scenario/summary.ts';
import { testScenario } from '../support/scenario.ts';

test('a summary says what a listing needs, and where the scenario comes from', () => {
  expect(summarise(testScenario(), ownFile('mine/the-silent-queue.yaml'))).toEqual({
    id: 'the-silent-queue',
    title: 'The silent queue',
    question: 'Tell me about a time the numbers looked fine and were not.',
    overview: 'A queue dropped orders for a week while every dashboard stayed green.',
    principle: 'dive-deep',
    role: null,
    outcome: null,
    pivots: ['ownership'],
    levels: ['sde2'],
    themes: [],
    answers: [],
    was: [],
    source: ownFile('mine/the-silent-queue.yaml'),
    seconds: 195,
    targets: [30, 20, 90, 30, 25],
    totals: [195],
    questions: 'probe/why-not-earlier quiz/first-step',
  });
});

test('levels come from junior to senior, whatever the order in the file', () => {
  const scenario = testScenario();
  const guide = { focus: 'x', reflection: 'x', bar: 'x', total_seconds: 120 };
  scenario.levels = { senior: guide, sde1: guide };
  expect(summarise(scenario, BUILT_IN).levels).toEqual(['sde1', 'senior']);
});

test('themes come in one order, whatever the order in the file', () => {
  const scenario = testScenario();
  scenario.themes = ['conflict', 'failure'];
  expect(summarise(scenario, BUILT_IN).themes).toEqual(['failure', 'conflict']);
});

test('pivots come in the usual order of the principles, whatever the order in the file', () => {
  const scenario = testScenario();
  const pivot = { lead_with: 'x' };
  scenario.pivots = { 'think-big': pivot, ownership: pivot };
  expect(summarise(scenario, BUILT_IN).pivots).toEqual(['ownership', 'think-big']);
});
