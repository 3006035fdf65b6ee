import { describe, expect, test } from 'vitest';
import {
  parseRaw,
  type Upgrade,
  upgrade,
  versionOf,
} from '../../../src/storage/journal/upgrade.ts';

/** Two versions that never were: 0 said `points` for what 1 calls `grade`, and 1 had no `by`. */
const STEPS: Record<number, Upgrade> = {
  0: ({ points, ...rest }) => ({ ...rest, v: 1, grade: points }),
  1: (raw) => ({ ...raw, v: 2, by: 'me' }),
};

describe('a record becomes one of the latest version', () => {
  test.each([
    ['of the one before', { v: 1, grade: 3 }, { v: 2, grade: 3, by: 'me' }],
    ['of the first', { v: 0, points: 3 }, { v: 2, grade: 3, by: 'me' }],
    ['of the latest, as it is', { v: 2, grade: 3 }, { v: 2, grade: 3 }],
    ['of a newer one, as it is', { v: 9, mark: 3 }, { v: 9, mark: 3 }],
    ['of none, as it is', { grade: 3 }, { grade: 3 }],
  ])('%s', (_, raw, expected) => {
    expect(upgrade(raw, STEPS, 2)).toEqual(expected);
  });

  test('as it is, where a step is missing', () => {
    expect(upgrade({ v: 0, points: 3 }, { 1: STEPS[1] ?? ((raw) => raw) }, 2)).toEqual({
      v: 0,
      points: 3,
    });
  });
});

describe('a take of version 1', () => {
  const take = { v: 1, kind: 'take', words: 2, spokenSeconds: 1, phrases: ['a'], rating: null };
  const spoken = { ...take, mode: 'aloud', text: '' };
  const typed = { ...take, mode: 'typed', text: 'I asked.', ticked: null };
  test.each([
    ['typed, keeps its words', typed, { clock: 'typing', words: 'I asked.' }, ['a']],
    [
      'left empty, has no words and is typed still',
      { ...typed, text: '' },
      { clock: 'typing', words: '' },
      ['a'],
    ],
    [
      'spoken, has nothing to read',
      { ...spoken, ticked: null },
      { clock: 'spoken', words: null },
      null,
    ],
    [
      'spoken and ticked, has what was ticked',
      { ...spoken, ticked: ['a'] },
      { clock: 'spoken', words: null },
      ['a'],
    ],
    [
      'spoken and written down, is read',
      { ...spoken, text: 'I asked.', ticked: null },
      { clock: 'spoken', words: 'I asked.' },
      null,
    ],
  ])('%s', (_, raw, facts, phrases) => {
    const judged = { spokenSeconds: 1, wordCount: 2, rating: null, evidence: [], phrases };
    expect(upgrade({ ...raw, findings: [{ rule: 'hedge' }] })).toEqual({
      ...{ v: 2, kind: 'take', ticked: raw.ticked, ...facts },
      judged: { ...judged, findings: [{ quote: '', rule: 'hedge' }] },
    });
  });

  test('whose findings are no list, is left to its schema', () => {
    expect(upgrade({ ...typed, findings: 'none' })).toMatchObject({ judged: { findings: 'none' } });
    expect(upgrade({ ...typed, findings: [7] })).toMatchObject({ judged: { findings: [7] } });
  });
});

test('what is no take only changes its version', () => {
  expect(upgrade({ v: 1, kind: 'quiz', mode: 'aloud' })).toEqual({
    v: 2,
    kind: 'quiz',
    mode: 'aloud',
  });
});

test.each([
  ['{"v":1}', 1],
  ['{"v":0}', 0],
  ['{"v":12}', 12],
  ['{}', null],
  ['{"v":"1"}', null],
  ['{"v":1.5}', null],
  ['{"v":-1}', null],
  ['{"v":1e999}', null],
  ['{"v":null}', null],
])('the version of %s is %s', (text, expected) => {
  expect(versionOf(parseRaw(text) ?? {})).toBe(expected);
});

test.each(['', 'x', '[]', '"v"', '7', 'null', '{"v":1', '\0'])('%j is no record', (text) => {
  expect(parseRaw(text)).toBeNull();
});
