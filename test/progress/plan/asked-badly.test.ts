import { expect, test } from 'vitest';
import { openWork } from '../../../src/progress/plan/open-work.ts';
import { emptyProgress } from '../../../src/progress/progress.ts';
import { RECORD_VERSION } from '../../../src/progress/record-version.ts';
import type { JournalRecord } from '../../../src/progress/records.ts';
import { remember } from '../../../src/progress/remember.ts';
import { dayOf, NOW } from '../../support/clock.ts';
import { sessionRecords } from '../../support/records.ts';

function logged(on: string, went: 'well' | 'badly'): JournalRecord {
  const asked = [{ ask: 'Why?', principle: 'dive-deep' as const, told: null, dug: '', went }];
  return {
    ...{ kind: 'interview', v: RECORD_VERSION, id: `log-${on}`, at: NOW, day: dayOf(NOW) },
    ...{ interview: `i-${on}`, company: '', round: '', on, asked, went: null, change: '' },
  };
}
const story = { id: 'story-1', title: 'The queue' };
const told = (day: string, pivot?: 'ownership') =>
  sessionRecords(`run-${day}`, {
    ...{ story, at: Date.parse(`${day}T12:00:00Z`) },
    ...(pivot ? { pivot } : {}),
  });
const WORK = { kind: 'asked badly', principle: 'dive-deep', ask: 'Why?', on: '2026-11-10' };

test.each<[string, JournalRecord[], object[]]>([
  ['is work', [logged('2026-11-10', 'badly')], [WORK]],
  ['is, told only before', [...told('2026-11-09'), logged('2026-11-10', 'badly')], [WORK]],
  [
    'is, told since for another principle',
    [logged('2026-11-10', 'badly'), ...told('2026-11-11', 'ownership')],
    [WORK],
  ],
  ['is none, told again since', [logged('2026-11-10', 'badly'), ...told('2026-11-11')], []],
  [
    'is none, asked again and well',
    [logged('2026-11-10', 'badly'), logged('2026-11-12', 'well')],
    [],
  ],
  ['is none where it went well', [logged('2026-11-10', 'well')], []],
])('what was asked in earnest and went badly %s', (_, records, work) => {
  const progress = records.reduce(remember, emptyProgress());
  const covered = { wanted: [], inFiles: [], hasFailure: true };
  expect(openWork(progress, covered).filter(({ kind }) => kind === 'asked badly')).toEqual(work);
});
