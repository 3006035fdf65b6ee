import { expect, test } from 'vitest';
import { judgedHappening } from '../../src/progress/judged-record.ts';
import { LONGEST_ADVICE, MOST_COUNT, MOST_SECONDS } from '../../src/progress/record-limits.ts';
import { RECORD_VERSION } from '../../src/progress/record-version.ts';
import { type Happening, recordSchema } from '../../src/progress/records.ts';
import { takeHappening } from '../../src/progress/take-record.ts';
import { compareTakes } from '../../src/rehearsal/comparison.ts';
import { planRehearsal } from '../../src/rehearsal/plan.ts';
import { summariseRun } from '../../src/rehearsal/summary.ts';
import { dayOf, NOW } from '../support/clock.ts';
import { recorded } from '../support/records.ts';
import { testScenario } from '../support/scenario.ts';

const scenario = testScenario();
const plan = planRehearsal(scenario, { clock: 'spoken', sections: ['task'] });
const take = {
  section: 'task' as const,
  words: null,
  activeSeconds: 5 * MOST_SECONDS,
  hintsUsed: 2 * MOST_COUNT,
  pasted: false,
  interrupted: false,
  skipped: false,
  ticked: [],
};

function kept(happening: Happening) {
  return recordSchema.parse({
    ...happening,
    v: RECORD_VERSION,
    id: 'r1',
    at: NOW,
    day: dayOf(NOW),
  });
}

test('a take that was left open for days is kept, at the limits of a record', () => {
  const happening = takeHappening({
    ...{ session: 's', scenario: recorded('alpha'), question: null },
    ...{ plan, take },
  });
  expect(kept(happening)).toMatchObject({ activeSeconds: MOST_SECONDS, hints: MOST_COUNT });
});

test('so is what it came to', () => {
  const result = compareTakes(scenario, { ...plan, question: null }, [take]);
  const summary = summariseRun(result);
  const takes = new Map([['task' as const, 'r0']]);
  const fix = 'Say it again. '.repeat(1000);
  const happening = judgedHappening({ session: 's', takes, result, summary, fix });
  expect(kept(happening)).toMatchObject({
    sections: [{ section: 'task', take: 'r0', spokenSeconds: MOST_SECONDS, rating: null }],
    fix: { section: 'task', text: fix.slice(0, LONGEST_ADVICE) },
  });
});

test.each([
  ['an example told in words is counted', 'model', 'It was mine.', null, true],
  ['one that was ticked too', 'model', null, ['a'], true],
  ['one only spoken nobody can tell of', 'model', null, null, false],
  ['a story of one’s own has no phrases of it', 'own', 'It was mine.', null, false],
] as const)('%s', (_, telling, words, ticked, isCounted) => {
  const told = planRehearsal(scenario, { sections: ['task'], telling, clock: 'spoken' });
  const one = { ...take, words, activeSeconds: 10, hintsUsed: 0, ticked: ticked && [...ticked] };
  const result = compareTakes(scenario, { ...told, question: null }, [one]);
  const takes = new Map([['task' as const, 'r0']]);
  const summary = summariseRun(result);
  const happening = judgedHappening({ session: 's', takes, result, summary, fix: 'Go on.' });
  const phrases = isCounted ? expect.anything() : null;
  expect(kept(happening)).toMatchObject({ sections: [{ section: 'task', phrases }] });
});
