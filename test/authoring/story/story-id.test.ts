import { describe, expect, test } from 'vitest';
import { freeId, idFromTitle } from '../../../src/authoring/story/story-id.ts';
import { FILE_ID_PATTERN } from '../../../src/scenario/id.ts';

describe('the id that a title suggests', () => {
  test.each([
    ['The missing hour', 'the-missing-hour'],
    ["  Platform's  99.9 % week! ", 'platforms-99-9-week'],
    ['Die Übergabe', 'die-ubergabe'],
    ['-rf', 'rf'],
    ['../../etc', 'etc'],
    ['失われた時間', 'my-story'],
    ['', 'my-story'],
    ['Con', 'con-story'],
    ['COM1', 'com1-story'],
    ['a'.repeat(80), 'a'.repeat(64)],
    [`${'a'.repeat(63)} b`, 'a'.repeat(63)],
  ])('%s: %s', (title, id) => {
    expect(idFromTitle(title)).toBe(id);
    expect(id).toMatch(FILE_ID_PATTERN);
  });

  test('gets a number where it is taken', () => {
    const taken = ['hour', 'hour-2', 'a'.repeat(64)];
    const isTaken = (id: string) => taken.includes(id);
    expect(freeId('minute', isTaken)).toBe('minute');
    expect(freeId('hour', isTaken)).toBe('hour-3');
    expect(freeId('a'.repeat(64), isTaken)).toBe(`${'a'.repeat(62)}-2`);
  });
});
