import { describe, expect, test } from 'vitest';
import type { PlannedCard } from '../../../src/commands/today/due-cards.ts';
import { dueRow } from '../../../src/commands/today/due-row.ts';
import { sectionCard } from '../../../src/progress/cards.ts';
import { emptyProgress } from '../../../src/progress/progress.ts';
import { remember } from '../../../src/progress/remember.ts';
import { NOTHING_SET } from '../../../src/rehearsal/settings.ts';
import { BUILT_IN } from '../../../src/scenario/source.ts';
import { summarise } from '../../../src/scenario/summary.ts';
import { ALPHA } from '../../support/library.ts';
import { judgedRecord, takeRecord } from '../../support/records.ts';

const FINDINGS = [
  { rule: 'we-dilution', weight: 'fault', quote: 'we looked' },
  { rule: 'under-target', weight: 'hint', quote: 'too short' },
] as const;

const rehearsed = {
  ...{ summary: summarise(ALPHA, BUILT_IN), story: null, title: 'Story alpha' },
  load: () => Promise.reject(new Error('not asked')),
};

describe('why a section comes back is why it was to be fixed', () => {
  test.each([
    ['the words that were', { section: 'action', rule: 'under-target' }, '"too short"'],
    [
      'the first fault, where the fix was elsewhere',
      { section: 'task', rule: 'we-dilution' },
      '"we looked"',
    ],
    [
      'the first fault, where no rule saw the fix',
      { section: 'action', rule: null },
      '"we looked"',
    ],
  ] as const)('%s', (_, fix, why) => {
    const take = takeRecord({ section: 'action', findings: [...FINDINGS] });
    const judged = judgedRecord([take], { fix: { ...fix, text: 'Mend it.' } });
    const progress = [take, judged].reduce(remember, emptyProgress());
    const card = sectionCard('alpha', 'action');
    const item: PlannedCard = {
      ...{ card, scenarioId: 'alpha', kind: 'section', name: 'action', rehearsed },
      ...{ day: null, recall: 0, lapses: 0, strength: 0 },
    };
    expect(dueRow(item, null, progress, NOTHING_SET).why).toBe(why);
  });
});
