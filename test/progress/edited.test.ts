import { describe, expect, test } from 'vitest';
import { sectionCard } from '../../src/progress/cards.ts';
import { emptyProgress } from '../../src/progress/progress.ts';
import { RECORD_VERSION } from '../../src/progress/record-version.ts';
import type { Happening, JournalRecord } from '../../src/progress/records.ts';
import { remember } from '../../src/progress/remember.ts';
import { toldTitle } from '../../src/progress/sessions.ts';
import { sessionsIn } from '../../src/progress/sessions-in.ts';
import { timesTold } from '../../src/progress/stories.ts';
import { dayOf, NOW } from '../support/clock.ts';
import { sessionRecords } from '../support/records.ts';

let made = 0;
function stamped(happening: Happening): JournalRecord {
  made += 1;
  return { v: RECORD_VERSION, id: `own-${made}`, at: NOW, day: dayOf(NOW), ...happening };
}
const edited = (changes: Omit<Extract<Happening, { kind: 'edited' }>, 'kind' | 'session'>) =>
  stamped({ kind: 'edited', session: 'run-1', ...changes });

const QUEUE = { id: 'story-1', title: 'The queue' };
const LEDGER = { id: 'story-2', title: 'The ledger' };
const TOLD = [
  ...sessionRecords('run-0', { story: LEDGER }),
  ...sessionRecords('run-1', { story: QUEUE, words: 'I counted the orders.' }),
];
const sessionAfter = (...records: JournalRecord[]) =>
  sessionsIn([...TOLD, ...records]).find(({ id }) => id === 'run-1');

test('a story nobody told yet is called as it was when the session was filed', () => {
  const filed = { id: 'story-9', title: 'The ferry' };
  expect(sessionAfter(edited({ story: filed }))?.story).toEqual(filed);
});

describe('a note on a session', () => {
  test.each<[string, JournalRecord[], string]>([
    ['is none at first', [], ''],
    ['is kept', [edited({ note: 'Too long.' })], 'Too long.'],
    ['is the last', [edited({ note: 'Too long.' }), edited({ note: 'Fine.' })], 'Fine.'],
    ['is taken away', [edited({ note: 'Too long.' }), edited({ note: '' })], ''],
    ['stays where the story changes', [edited({ note: 'X.' }), edited({ story: LEDGER })], 'X.'],
  ])('%s', (_, records, note) => {
    expect(sessionAfter(...records)?.note).toBe(note);
  });
});

describe('another story for a session', () => {
  const records = [...TOLD, edited({ story: LEDGER })];
  const progress = records.reduce(remember, emptyProgress());

  test('takes its tellings and what was graded along, and leaves the words', () => {
    const session = sessionAfter(edited({ story: LEDGER }));
    expect(session && toldTitle(session)).toBe('The ledger');
    expect(session?.takes.map(({ take }) => take.words)).toEqual(
      Array(5).fill('I counted the orders.'),
    );
    const { told } = progress.stories;
    expect(told['story-2'] && timesTold(told['story-2'])).toBe(2);
    expect(told['story-1'] && timesTold(told['story-1'])).toBe(0);
    expect(progress.grades[sectionCard('story-2', 'action')]?.grades).toHaveLength(2);
    expect(progress.grades[sectionCard('story-1', 'action')]).toBeUndefined();
  });

  test('goes back the same way', () => {
    const back = [...records, edited({ story: QUEUE })].reduce(remember, emptyProgress());
    const before = TOLD.reduce(remember, emptyProgress());
    expect(back.cards).toEqual(before.cards);
    expect(sessionAfter(edited({ story: LEDGER }), edited({ story: QUEUE }))).toEqual(
      sessionAfter(),
    );
  });

  test('is called as it is called by now', () => {
    const named = stamped({
      kind: 'named',
      story: 'story-2',
      as: { id: 'ledger', title: 'Books' },
    });
    expect(sessionAfter(named, edited({ story: LEDGER }))?.story).toEqual({
      id: 'ledger',
      title: 'Books',
    });
    expect(sessionAfter(edited({ story: LEDGER }), named)?.story).toEqual({
      id: 'ledger',
      title: 'Books',
    });
  });
});
