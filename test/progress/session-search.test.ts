import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JournalRecord } from '../../src/progress/records.ts';
import {
  firstFound,
  probesBySession,
  sessionTexts,
  textsHold,
} from '../../src/progress/session-search.ts';
import { sessionsIn } from '../../src/progress/sessions-in.ts';
import { searchWords, wordsIn } from '../../src/scenario/search-words.ts';
import { probeRecord, sessionRecords } from '../support/records.ts';

const ASKS = new Map([['technical-depth', ['A time your technical depth mattered?']]]);

function textsOf(records: readonly JournalRecord[]) {
  const [session] = sessionsIn(records);
  if (session === undefined) throw new Error('no session');
  return sessionTexts(session, probesBySession(records).get(session.id) ?? [], ASKS);
}

const TOLD = textsOf([
  ...sessionRecords(
    'run-1',
    {
      ...{ question: 'technical-depth', words: 'I compared two flame graphs at Müller & Co.' },
      story: { id: 'story-1', title: "The seven o'clock regex" },
    },
    { result: { words: 'The queue was down to 40,000 in the morning.' } },
  ),
  probeRecord({ session: 'run-1', asked: 'Who objected?', words: 'Priya from billing did.' }),
]);

describe('a session is found by', () => {
  test.each([
    ['a word of an answer', 'graphs'],
    ['words of different answers', 'flame priya'],
    ['the beginning of one', 'bill'],
    ['another form of one', 'comparing'],
    ['a word without its accent', 'muller'],
    ['a word of the name of the story', 'regex'],
    ['a word of the example', 'alpha'],
    ['a word of the question', 'mattered'],
    ['the principle', 'dive deep'],
    ['a word of a follow-up', 'objected'],
    ['a number', '40'],
    ['a small word, where there is no other', 'who'],
  ])('%s', (_, words) => {
    expect(textsHold(TOLD, searchWords(words))).toBe(true);
  });

  test.each([
    ['a word that is not there', 'kafka'],
    ['a word that is there beside one that is not', 'flame kafka'],
    ['the middle of a word', 'aph'],
  ])('not by %s', (_, words) => {
    expect(textsHold(TOLD, searchWords(words))).toBe(false);
  });

  test('any word of any answer, in any script', () => {
    const anyWords = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom(
        '昨日サーバーが落ちた。',
        'ไม่มีใครรู้',
        'Γειά σου κόσμε',
        "don't won't",
        'e\u0301té',
      ),
      fc.lorem({ maxCount: 8 }),
    );
    fc.assert(
      fc.property(anyWords, anyWords, (one, other) => {
        const texts = textsOf([
          ...sessionRecords('run-1', { words: one }),
          probeRecord({ session: 'run-1', words: other }),
        ]);
        for (const word of wordsIn(`${one}\n${other}`)) {
          const looked = searchWords(word);
          expect(textsHold(texts, looked), word).toBe(true);
          expect(firstFound(texts, looked), word).not.toBeNull();
        }
      }),
    );
  });
});

describe('where it was found', () => {
  test.each([
    ['graph', { before: 'I compared two flame', found: 'graphs', after: 'at Müller & Co.' }],
    ['i', { before: '', found: 'I', after: 'compared two flame graphs at ...' }],
    ['morning', { before: '... down to 40,000 in the', found: 'morning.', after: '' }],
  ])('%s stands among its words', (word, excerpt) => {
    expect(firstFound(TOLD, [word])).toEqual(excerpt);
  });

  test('is nowhere when only the question has it', () => {
    expect(firstFound(TOLD, ['mattered'])).toBeNull();
  });
});
