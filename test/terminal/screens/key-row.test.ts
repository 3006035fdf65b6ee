import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommandKey } from '../../../src/command-keys.ts';
import { displayWidth } from '../../../src/terminal/lines.ts';
import { type KeyLabel, keyRowScreen } from '../../../src/terminal/screens/key-row.ts';
import { plainLook } from '../../support/looks.ts';

const KEYS: KeyLabel[] = [
  { key: 'enter', label: 'how strong sounds' },
  { key: 'e', label: 'edit and compare again' },
  { key: 'd', label: 'all my words' },
  { key: 'esc', label: 'back' },
];

function row(keys: readonly KeyLabel[], columns: number, message = '', rows = 100) {
  return keyRowScreen(message, keys, { columns, rows }, plainLook(columns));
}

describe('the row of keys', () => {
  test.each([
    [120, ['  enter how strong sounds   e edit and compare again   d all my words   esc back']],
    [80, ['  enter how strong sounds   e edit and compare again   d all my words   esc back']],
    [79, ['  enter how strong sounds   e edit and compare again   d all my words', '  esc back']],
    [
      40,
      ['  enter how strong sounds', '  e edit and compare again', '  d all my words   esc back'],
    ],
    [
      20,
      [
        '  enter how strong',
        '  sounds',
        '  e edit and compare',
        '  again',
        '  d all my words',
        '  esc back',
      ],
    ],
  ])('at %i columns', (columns, expected) => {
    expect(row(KEYS, columns)).toEqual(expected);
  });

  test('of a window too low for it: what Enter does, and the other keys', () => {
    expect(row(KEYS, 20, '', 6)).toEqual(['  enter how strong', '  sounds   e   d', '  esc']);
  });

  test('has no words for a letter that says itself', () => {
    const letters: KeyLabel[] = [
      { key: 'a', label: 'A' },
      { key: 'b', label: 'B' },
      { key: 'esc', label: 'back' },
    ];
    expect(row(letters, 80)).toEqual(['  a   b   esc back']);
  });

  test('stands below a message, where there is one', () => {
    expect(row([{ key: 'n', label: 'no' }], 20, 'Was it about that at all?')).toEqual([
      'Was it about that at',
      'all?',
      '  n no',
    ]);
  });
});

test('no row is wider than the screen, and every key and label is there, in order', () => {
  const keys = fc.array(
    fc.record({
      key: fc.constantFrom<CommandKey>('enter', 'esc', 'space', 'e', '?'),
      label: fc
        .array(fc.constantFrom('word', 'x', '界', 'longerword', 'é'), {
          minLength: 1,
          maxLength: 9,
        })
        .map((words) => words.join(' ')),
    }),
    { minLength: 1, maxLength: 9 },
  );
  fc.assert(
    fc.property(keys, fc.integer({ min: 20, max: 130 }), (all, columns) => {
      const rows = row(all, columns);
      for (const each of rows) expect(displayWidth(each)).toBeLessThanOrEqual(columns);
      const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
      expect(words(rows.join(' '))).toEqual(
        all.flatMap(({ key, label }) => [key, ...words(label)]),
      );
      // What fits on a row of its own is in one piece.
      for (const { key, label } of all) {
        const whole = `  ${key} ${label}`;
        if (displayWidth(whole) > columns) continue;
        expect(rows.some((each) => `${each}   `.includes(` ${key} ${label}   `))).toBe(true);
      }
    }),
  );
});
