import { expect, test } from 'vitest';
import { LONGEST_QUOTE, MOST_SECONDS } from '../../src/progress/record-limits.ts';
import { RECORD_VERSION } from '../../src/progress/record-version.ts';
import { recordSchema } from '../../src/progress/records.ts';
import { wholeHappening } from '../../src/progress/whole-record.ts';
import { planRehearsal } from '../../src/rehearsal/plan.ts';
import { dayOf, NOW } from '../support/clock.ts';
import { recorded } from '../support/records.ts';
import { testScenario } from '../support/scenario.ts';

const plan = planRehearsal(testScenario(), {
  telling: 'own',
  story: { id: 'mine', title: 'Mine' },
});
const take = {
  words: 'I wrote the rollback.',
  activeSeconds: 80,
  pasted: false,
  interrupted: false,
  ticked: null,
};
const told = { session: 's', scenario: recorded('alpha'), question: 'dive-deep', plan, take };

function kept(changes: Partial<Parameters<typeof wholeHappening>[0]>) {
  const stamp = { v: RECORD_VERSION, id: 'r1', at: NOW, day: dayOf(NOW) };
  return recordSchema.parse({ ...wholeHappening({ ...told, ...changes }), ...stamp });
}

test('a whole answer is kept with what it is to be judged by', () => {
  const sum = (of: 'targetSeconds' | 'allowedSeconds') =>
    plan.sections.reduce((all, each) => all + each[of], 0);
  expect(kept({})).toMatchObject({
    ...{ kind: 'whole', question: 'dive-deep', story: { id: 'mine' }, words: take.words },
    sections: plan.sections.map(({ name, targetSeconds }) => ({ name, targetSeconds })),
    ...{ targetSeconds: sum('targetSeconds'), allowedSeconds: sum('allowedSeconds') },
  });
  expect(kept({})).not.toHaveProperty('stoppedAt');
});

test('in a loop, with when its story was chosen and where it was broken into', () => {
  const stop = { atSeconds: 44, line: 'Stop there.' };
  expect(
    kept({ loop: 'loop-1', allowedSeconds: 1870, asked: { chooseSeconds: 6.5, stop } }),
  ).toMatchObject({
    ...{ loop: 'loop-1', allowedSeconds: 1870, chooseSeconds: 6.5 },
    ...{ stoppedAt: 44, stoppedWith: 'Stop there.' },
  });
});

test('at the limits of a record, however long it was left open', () => {
  const stop = { atSeconds: 5 * MOST_SECONDS, line: 'x'.repeat(2000) };
  const long = { ...take, activeSeconds: 5 * MOST_SECONDS };
  expect(kept({ take: long, asked: { chooseSeconds: 2 * MOST_SECONDS, stop } })).toMatchObject({
    activeSeconds: MOST_SECONDS,
    chooseSeconds: MOST_SECONDS,
    stoppedAt: MOST_SECONDS,
  });
  expect(LONGEST_QUOTE).toBeLessThan(2000);
});
