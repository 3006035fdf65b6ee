import { describe, expect, test } from 'vitest';
import { type CompareOptions, compareHistory } from '../../../src/commands/history/compare.ts';
import { EXIT } from '../../../src/errors.ts';
import { daysAgo } from '../../support/clock.ts';
import { memoryJournal } from '../../support/memory-journal.ts';
import { recorded, sessionRecords } from '../../support/records.ts';
import { testPorts } from '../../support/test-ports.ts';

const RECORDS = [
  ...sessionRecords('oldest', { at: daysAgo(9), words: 'I once found a gap.' }),
  ...sessionRecords('older', { at: daysAgo(5), words: 'We found a gap.' }),
  ...sessionRecords('other', { at: daysAgo(4), scenario: recorded('beta') }),
  ...sessionRecords('newest', { words: 'I found a gap.' }, { task: { words: 'It was mine.' } }),
  ...sessionRecords('aloud', { clock: 'spoken', words: null, rating: null }),
];

async function compared(session: string | undefined, options: CompareOptions = {}) {
  const world = testPorts({ journal: memoryJournal(RECORDS) });
  await compareHistory(session, options, world.ports);
  return { ...world, text: world.printed.join('\n') };
}

const changes = (text: string) => text.match(/^ {2}.*[[{][-+].*$/gm);

describe('a session is compared', () => {
  test('section by section with the one before of the same story', async () => {
    const { text } = await compared('newest');
    const own = '  [-We-]{+I+} found a gap.';
    expect(changes(text)).toEqual([own, own, own, own]);
    expect(text).toMatch(/Before:\s+We found a gap\.\s+Now:\s+It was mine\./);
    expect(text).toContain('Story alpha - before and after');
  });

  test.each([
    ['what was told last', undefined],
    ['a story by its title', 'Story alpha'],
    ['the beginning of one', 'story al'],
    ['an id of what is told', 'alpha'],
  ])('or by %s, with the last two times that has words', async (_, target) => {
    const { text } = await compared(target, { section: 'action' });
    expect(changes(text)).toEqual(['  [-We-]{+I+} found a gap.']);
  });

  test('in one section', async () => {
    expect(changes((await compared('newest', { section: 'act' })).text)).toEqual([
      '  [-We-]{+I+} found a gap.',
    ]);
  });

  test.each([
    ['newest', 'oldest'],
    ['oldest', 'newest'],
  ])('%s with %s: the older one is before', async (session, other) => {
    const { text } = await compared(session, { with: other, section: 'action' });
    expect(changes(text)).toEqual(['  I [-once-] found a gap.']);
  });

  test('with a spoken one by its times', async () => {
    const { text } = await compared('aloud', { section: 'action' });
    expect(text).toContain('the later one was spoken');
    expect(text).toContain('rating: at the bar, then aloud');
  });

  test('as JSON', async () => {
    const { documents } = await compared('newest', { section: 'action', json: true });
    expect(documents).toMatchObject([
      {
        version: 1,
        scenario: { id: 'alpha' },
        sections: [
          {
            section: 'action',
            before: { session: 'older' },
            after: { session: 'newest' },
            changes: [
              { kind: 'removed', text: 'We' },
              { kind: 'added', text: 'I' },
              { kind: 'same', text: ' found a gap.' },
            ],
          },
        ],
      },
    ]);
  });
});

describe('it is wrong usage', () => {
  test.each<[string, string, CompareOptions, string]>([
    ['without an earlier one', 'oldest', {}, 'there are no two takes of any section of'],
    ['of what was never told', 'never', {}, 'nothing you told is called "never", and no session'],
    ['of what could be two stories', 'story', {}, '"story" could mean 2 stories'],
    ['with an unknown session', 'newest', { with: 'never' }, 'no session is called "never"'],
    ['with itself', 'newest', { with: '2' }, 'a session cannot be compared with itself'],
    ['with another story', 'newest', { with: 'other' }, '"Story alpha" and "Story beta" are'],
    ['of no section', 'newest', { section: 'end' }, '--section expects one of'],
  ])('%s', async (_, session, options, message) => {
    await expect(compared(session, options)).rejects.toMatchObject({
      exitCode: EXIT.usage,
      message: expect.stringContaining(message),
    });
  });
});
