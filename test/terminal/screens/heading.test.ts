import { describe, expect, test } from 'vitest';
import { heading } from '../../../src/terminal/screens/heading.ts';
import { withoutColours } from '../../support/characters.ts';
import { plainLook, richLook } from '../../support/looks.ts';

const LONG = 'Follow-up: A story with a rather long title';
const rich = (...[title, remark, width]: [string, string, number]) =>
  heading(title, remark, richLook(width)).map(withoutColours);

describe('a heading', () => {
  test.each([
    ['goes across the screen', 'Action', '3 of 5', 30, ['── Action ────────── 3 of 5 ──']],
    ['may have no remark', 'Summary', '', 20, ['── Summary ─────────']],
    [
      'goes on below where it does not fit',
      LONG,
      '3 of 10',
      40,
      ['── Follow-up: A story with a rather long', '   title, 3 of 10'],
    ],
  ])('%s', (_, title, remark, width, lines) => {
    expect(rich(title, remark, width)).toEqual(lines);
  });

  test.each([
    ['says its remark after a comma', 'Action', '3 of 5', ['Action, 3 of 5', '']],
    ['may have no remark', 'Summary', '', ['Summary', '']],
    [
      'goes on below',
      LONG,
      '3 of 10',
      ['Follow-up: A story with a rather long', 'title, 3 of 10', ''],
    ],
  ])('in plain words %s', (_, title, remark, lines) => {
    expect(heading(title, remark, plainLook(40))).toEqual(lines);
  });

  test('is drawn in ASCII where nothing else can be shown', () => {
    const look = { ...richLook(26), unicode: false };
    expect(heading('Action', '3 of 5', look).map(withoutColours)).toEqual([
      '-- Action ------ 3 of 5 --',
    ]);
  });
});
