import { describe, expect, test } from 'vitest';
import { checkTone } from '../../../../src/authoring/gate/tone/check-tone.ts';
import { heardQuestions } from '../../../../src/authoring/gate/tone/giveaways.ts';
import { TONE_LIMITS } from '../../../../src/authoring/gate/tone/limits.ts';
import { READER_NAMES } from '../../../../src/authoring/gate/tone/reader.ts';
import { type ToneScore, toneScores } from '../../../../src/authoring/gate/tone/tone-score.ts';
import type { Scenario } from '../../../../src/scenario/schema.ts';
import { drawnScenarios } from '../../../support/told-questions.ts';

const BY_LOT = drawnScenarios(16);
/** Each strong reply stops on a short sentence that hedges. */
const TOLD = drawnScenarios(16, { tell: (reply) => `${reply} Perhaps, perhaps.` });

function scoreOf(scenarios: Scenario[]): ToneScore {
  const [score] = toneScores(scenarios);
  if (score === undefined) throw new Error('no score');
  return score;
}

function problemsOf(scenarios: Scenario[], scores: ToneScore[]): string[] {
  const placed = scenarios.map((scenario) => ({ file: `${scenario.id}.yaml`, scenario }));
  return checkTone(placed, scores).map(
    ({ scenario, path, message }) => `${scenario?.file ?? 'all'} ${path.join('.')} ${message}`,
  );
}

describe('where right and wrong options are drawn alike', () => {
  const { readers, chance, luck, questions } = scoreOf(BY_LOT);

  test('every reader is about as good as chance', () => {
    expect(questions).toBe(80);
    expect(chance).toBeCloseTo(1 / 3, 9);
    expect(readers.map(({ reader }) => reader).toSorted()).toEqual(READER_NAMES.toSorted());
    for (const { right } of readers) expect(Math.abs(right - chance)).toBeLessThan(3.5 * luck);
  });
});

describe('where the right options share one thing', () => {
  const { readers, cues } = scoreOf(TOLD);

  test('who listens for everything finds it', () => {
    expect(readers.find(({ reader }) => reader === 'everything')?.right).toBeGreaterThan(0.9);
  });

  test('it is among the single cues, the best first', () => {
    expect(cues[0]?.right).toBeGreaterThan(0.9);
    expect(cues).toContainEqual(expect.objectContaining({ cue: 'sentences', pick: 'most' }));
  });

  test('it is told question by question, loudest first', () => {
    const heard = heardQuestions(TOLD, 'drawn-3');
    expect(heard).toHaveLength(5);
    for (const { id, options, givenAway, giveaways } of heard) {
      expect(id).toMatch(/^drawn-3\/probe\//);
      expect(options.reduce((sum, { belief }) => sum + belief, 0)).toBeCloseTo(1, 9);
      expect(givenAway).toBe(true);
      expect(giveaways.map(({ cue }) => cue)).toContain('words like hedges');
    }
    const hedges = heard[0]?.giveaways.find(({ cue }) => cue === 'words like hedges');
    expect(hedges).toMatchObject({ right: 2, others: [0, 0] });
  });
});

test('the same stories give the same scores', () => {
  expect(toneScores(BY_LOT)).toEqual(toneScores(structuredClone(BY_LOT)));
});

test('the place of the right option among the others says nothing', () => {
  const turned = structuredClone(TOLD).map((scenario) => ({
    ...scenario,
    probes: scenario.probes.map((probe) => ({ ...probe, weak: probe.weak.toReversed() })),
  }));
  const shares = ({ readers }: ToneScore) => readers.map(({ reader, right }) => [reader, right]);
  expect(shares(scoreOf(turned))).toEqual(shares(scoreOf(TOLD)));
});

test('one story alone is not scored: there is nothing to learn from', () => {
  expect(toneScores(BY_LOT.slice(0, 1))).toEqual([]);
});

describe('the limits', () => {
  test('lie between the target, ten points over chance, and all', () => {
    for (const limits of Object.values(TONE_LIMITS)) {
      for (const { target, ceiling } of Object.values(limits)) {
        expect(ceiling).toBeGreaterThanOrEqual(target);
        expect(ceiling).toBeLessThan(1);
      }
    }
    expect(TONE_LIMITS.probe.reader.target).toBe(0.43);
    expect(TONE_LIMITS.knowledge.reader.target).toBe(0.35);
  });

  test('passed by a reader or a single cue are a problem, where it is plainest', () => {
    const problems = problemsOf(TOLD, [scoreOf(TOLD)]);
    expect(problems).toEqual([
      expect.stringMatching(
        /^drawn-\d+\.yaml probes\.\d\.strong\.reply somebody who has read nothing and goes by [a-z ]+ is right in \d+% of all follow-ups \(allowed: 43%, picking blindly: 33%\): tell right and wrong/,
      ),
      expect.stringMatching(/^all {2}the option with the \w+ of ".+" is right in \d+% of all/),
    ]);
  });

  test('are not passed by what luck does in a few stories', () => {
    expect(problemsOf(BY_LOT, [scoreOf(BY_LOT)])).toEqual([]);
    const few = scoreOf(TOLD);
    expect(problemsOf(TOLD, [{ ...few, luck: 0.3 }])).toEqual([]);
  });
});
