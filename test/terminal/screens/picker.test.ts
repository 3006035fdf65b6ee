import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../src/terminal/lines.ts';
import { pickerScreen } from '../../../src/terminal/screens/picker.ts';
import { plainLook } from '../../support/looks.ts';

const PICKER = { message: 'Which question?', hint: '(type to search, arrows, Enter, Esc back)' };

function picker(labels: readonly string[], active: number, columns: number, rows: number) {
  return pickerScreen({ ...PICKER, labels, active }, { columns, rows }, plainLook(columns));
}

const named = (count: number) => Array.from({ length: count }, (_, index) => `Q${index}`);

describe('the rows about the one that Enter takes', () => {
  test.each([
    ['all, where there is room', 3, 0, ['> Q0', '  Q1', '  Q2']],
    ['the first', 30, 0, ['> Q0', '  Q1', '  Q2', '  Q3', '  Q4', '  25 more below']],
    [
      'one in the middle',
      30,
      9,
      ['  7 more above', '  Q7', '  Q8', '> Q9', '  Q10', '  Q11', '  18 more below'],
    ],
    ['the last', 30, 29, ['  25 more above', '  Q25', '  Q26', '  Q27', '  Q28', '> Q29']],
  ])('%s', (_, count, active, expected) => {
    expect(picker(named(count), active, 80, 10).list).toEqual(expected);
  });

  test('none, and how to go on', () => {
    expect(picker([], 0, 80, 10).list).toEqual([
      'Nothing has all these words. Backspace takes letters away.',
    ]);
  });
});

test('whatever the labels, the one that Enter takes is seen, and all fits on the screen', () => {
  const labels = fc.array(
    fc.string({ unit: fc.constantFrom('word ', 'x', '界', ' '), minLength: 1, maxLength: 60 }),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(
      labels,
      fc.nat(),
      fc.constantFrom(40, 80, 120),
      fc.constantFrom(10, 24),
      (all, at, columns, rows) => {
        const { head, list } = picker(all, at % all.length, columns, rows);
        expect(list.filter((line) => line.startsWith('> '))).toHaveLength(1);
        // One for the line that is typed in.
        expect(head.length + 1 + list.length).toBeLessThanOrEqual(rows);
        for (const line of [...head, ...list]) {
          expect(displayWidth(line)).toBeLessThanOrEqual(columns);
        }
      },
    ),
  );
});
