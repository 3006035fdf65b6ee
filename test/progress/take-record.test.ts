import { expect, test } from 'vitest';
import { MOST_COUNT, MOST_SECONDS } from '../../src/progress/record-limits.ts';
import { recordSchema } from '../../src/progress/records.ts';
import { takeHappening } from '../../src/progress/take-record.ts';
import { compareTakes } from '../../src/rehearsal/comparison.ts';
import { planRehearsal } from '../../src/rehearsal/plan.ts';
import { dayOf, NOW } from '../support/clock.ts';
import { recorded } from '../support/records.ts';
import { testScenario } from '../support/scenario.ts';

test('a take that was left open for days is kept, at the limits of a record', () => {
  const scenario = testScenario();
  const plan = planRehearsal(scenario, { mode: 'aloud', sections: ['task'] });
  const take = {
    section: 'task' as const,
    text: '',
    activeSeconds: 5 * MOST_SECONDS,
    hintsUsed: 2 * MOST_COUNT,
    pasted: false,
    interrupted: false,
    skipped: false,
    ticked: [],
  };
  const [comparison] = compareTakes(scenario, plan, [take]).comparisons;
  if (comparison === undefined) throw new Error('nothing compared');
  const happening = takeHappening({
    session: 's',
    scenario: recorded('alpha'),
    plan,
    take,
    comparison,
  });
  const stamped = { ...happening, v: 1, id: 'r1', at: NOW, day: dayOf(NOW) };
  expect(recordSchema.parse(stamped)).toMatchObject({
    activeSeconds: MOST_SECONDS,
    spokenSeconds: MOST_SECONDS,
    hints: MOST_COUNT,
  });
});
