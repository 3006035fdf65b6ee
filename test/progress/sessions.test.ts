import { describe, expect, test } from 'vitest';
import type { JournalRecord } from '../../src/progress/records.ts';
import { toldTitle } from '../../src/progress/sessions.ts';
import { sessionsIn } from '../../src/progress/sessions-in.ts';
import { SECTIONS } from '../../src/scenario/sections.ts';
import { daysAgo, NOW } from '../support/clock.ts';
import {
  answerRecord,
  drillRecord,
  recorded,
  sessionRecords,
  takeRecord,
} from '../support/records.ts';

describe('sessions', () => {
  test('of no takes are none', () => {
    expect(sessionsIn([])).toEqual([]);
    expect(sessionsIn([answerRecord({ session: 's' }), drillRecord()])).toEqual([]);
  });

  test('have their takes in speaking order', () => {
    const records = sessionRecords('s', { at: daysAgo(1), targetSeconds: 20, spokenSeconds: 15 });
    const [session, ...more] = sessionsIn([...records].reverse());
    expect(more).toEqual([]);
    expect(session).toEqual({
      id: 's',
      at: daysAgo(1),
      day: '2026-11-19',
      scenario: recorded('alpha'),
      story: null,
      outcome: null,
      level: 'sde2',
      clock: 'typing',
      pivot: null,
      sections: SECTIONS,
      takes: records.map((take) => ({ take, judgement: take.judged })),
      complete: true,
      disputes: [],
      note: '',
      answers: { right: 0, asked: 0 },
      probes: { answered: 0, asked: 0 },
    });
  });

  test.each<[string, JournalRecord[], string[]]>([
    ['newest first', [...sessionRecords('s'), ...sessionRecords('t')], ['t', 's']],
    [
      'by their place, whatever the clock said',
      [...sessionRecords('s', { at: NOW }), ...sessionRecords('t', { at: daysAgo(40) })],
      ['t', 's'],
    ],
    [
      'by their last take: one gone on with is the newest',
      [takeRecord({ session: 's' }), takeRecord({ session: 't' }), takeRecord({ session: 's' })],
      ['s', 't'],
    ],
  ])('%s', (_, records, ids) => {
    expect(sessionsIn(records).map(({ id }) => id)).toEqual(ids);
  });

  test('are complete when each planned section has a take', () => {
    const complete = (records: JournalRecord[]) => sessionsIn(records).map((each) => each.complete);
    expect(complete(sessionRecords('s').slice(0, 2))).toEqual([false]);
    expect(complete(sessionRecords('s', { sections: ['action', 'task'] }))).toEqual([true]);
  });

  test('keep the last take of a section', () => {
    const again = takeRecord({ session: 's', words: 'Again.' });
    const [session] = sessionsIn([...sessionRecords('s'), again]);
    expect(session?.takes).toHaveLength(5);
    expect(session?.takes[2]?.take).toBe(again);
  });

  test('count the answers given in them', () => {
    const asked = (session: string | null, right: boolean) => answerRecord({ session, right });
    const records = [
      ...sessionRecords('s'),
      asked('s', true),
      asked('s', false),
      asked(null, true),
      asked('t', true),
      takeRecord({ session: 's' }),
    ];
    expect(sessionsIn(records)[0]?.answers).toEqual({ right: 1, asked: 2 });
  });

  test.for([
    ['of the example, where that is told', undefined, 'Story alpha'],
    ['of a story of one’s own by its name', 'The car park', 'The car park'],
    [
      'of one that was only spoken and has no name not by its example',
      '',
      'A story without a name',
    ],
  ] as const)('are called, %s', ([, title, called]) => {
    const story = title === undefined ? {} : { story: { id: 'mine', title } };
    const [session] = sessionsIn([takeRecord({ ...story, words: null, clock: 'spoken' })]);
    expect(session && toldTitle(session)).toBe(called);
  });

  test('show the scenario as it was called last', () => {
    const scenario = recorded('alpha', { title: 'New', hash: 'h2' });
    const records = [takeRecord(), takeRecord({ section: 'result', scenario })];
    expect(sessionsIn(records)[0]?.scenario).toEqual(scenario);
  });
});
