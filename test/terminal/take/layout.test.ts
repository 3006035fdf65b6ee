import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryFrom } from '../../../src/terminal/take/boundaries.ts';
import { cleanText } from '../../../src/terminal/take/clean.ts';
import { textWidth } from '../../../src/terminal/take/graphemes.ts';
import {
  layoutText,
  offsetAt,
  positionOf,
  rowText,
  windowTop,
} from '../../../src/terminal/take/layout.ts';
import { anyText, hostileText } from './texts.ts';

function rows(text: string, width: number): string[] {
  const layout = layoutText(text, width);
  return layout.rows.map(({ start, end }) => text.slice(start, end));
}

describe('layoutText', () => {
  it.each<[string, number, string[]]>([
    ['', 10, ['']],
    ['one two three', 20, ['one two three']],
    ['one two three', 8, ['one two ', 'three']],
    ['one two three', 7, ['one two ', 'three']],
    ['one two three', 6, ['one ', 'two ', 'three']],
    ['one\n\ntwo', 10, ['one', '', 'two']],
    ['one\n', 10, ['one', '']],
    ['exactly ten', 11, ['exactly ten']],
    ['exact', 5, ['exact']],
    ['exact ', 5, ['exact ', '']],
    ['exact  two', 5, ['exact ', ' two']],
    ['incomprehensible', 6, ['incomp', 'rehens', 'ible']],
    ['an incomprehensible one', 6, ['an ', 'incomp', 'rehens', 'ible ', 'one']],
    ['日本語です', 5, ['日本', '語で', 'す']],
    ['x abc日', 6, ['x abc', '日']],
    ['see 日本語', 7, ['see 日', '本語']],
    ['ab👩‍💻cd', 4, ['ab👩‍💻', 'cd']],
    ['ab👩‍💻cd', 3, ['ab', '👩‍💻', 'cd']],
    ['مرحبا بكم', 6, ['مرحبا ', 'بكم']],
    ['e\u0301e\u0301e\u0301', 2, ['e\u0301e\u0301', 'e\u0301']],
    ['日', 1, ['日']],
    ['word \u0301', 2, ['wo', 'rd', ' \u0301']],
  ])('%j in %i columns: %j', (text, width, expected) => {
    expect(rows(text, width)).toEqual(expected);
  });

  const width = fc.integer({ min: 1, max: 40 });

  it('joined again is the text', () => {
    fc.assert(
      fc.property(anyText, width, (text, columns) => {
        const layout = layoutText(text, columns);
        let joined = '';
        layout.rows.forEach(({ start, end }, index) => {
          const next = layout.rows[index + 1];
          joined += text.slice(start, end) + (next && next.start > end ? '\n' : '');
        });
        expect(joined).toBe(text);
      }),
    );
  });

  it('never has a row wider than the screen, or a grapheme on two rows', () => {
    fc.assert(
      fc.property(anyText, width, (text, columns) => {
        const layout = layoutText(text, columns);
        layout.rows.forEach(({ start }, row) => {
          expect(textWidth(rowText(layout, row))).toBeLessThanOrEqual(Math.max(2, columns));
          expect(boundaryFrom(text, start)).toBe(start);
        });
      }),
    );
  });

  it('made from the layout before a change is the same as a fresh one', () => {
    fc.assert(
      fc.property(hostileText, hostileText, fc.nat(), width, width, (first, added, at, a, b) => {
        const before = cleanText(first);
        const cut = at % (before.length + 1);
        const after = cleanText(before.slice(0, cut) + added + before.slice(cut + 2));
        const reused = layoutText(after, b, layoutText(before, a));
        expect(reused.rows).toEqual(layoutText(after, b).rows);
        expect(layoutText(after, a, layoutText(before, a)).rows).toEqual(layoutText(after, a).rows);
      }),
    );
  });
});

describe('the cursor', () => {
  it.each<[string, number, number, number]>([
    ['one two', 4, 0, 4],
    ['one two', 7, 0, 7],
    ['one\ntwo', 3, 0, 3],
    ['one\ntwo', 4, 1, 0],
    ['seven letters', 6, 1, 0],
    ['seven letters', 5, 0, 5],
    ['日本', 1, 0, 2],
    ['👩‍💻x', 5, 0, 2],
    ['letters ', 8, 1, 0],
    ['letters', 7, 0, 7],
  ])('in %j at offset %i is on row %i, column %i of seven', (text, offset, row, column) => {
    expect(positionOf(layoutText(text, 7), offset)).toEqual({ row, column });
  });

  it('finds its way back from every place it can be', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 40 }), (text, columns) => {
        const layout = layoutText(text, columns);
        for (let at = 0; at <= text.length; at = boundaryFrom(text, at + 1)) {
          const position = positionOf(layout, at);
          expect(position.column).toBeLessThanOrEqual(columns);
          expect(offsetAt(layout, position)).toBe(at);
          if (at === text.length) break;
        }
      }),
    );
  });

  it('lands on a boundary of the row it was sent to, wherever that is', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: -2, max: 30 }), fc.nat(50), (text, row, column) => {
        const layout = layoutText(text, 12);
        const offset = offsetAt(layout, { row, column });
        expect(boundaryFrom(text, offset)).toBe(offset);
        if (row >= 0 && row < layout.rows.length) expect(positionOf(layout, offset).row).toBe(row);
      }),
    );
  });
});

describe('windowTop', () => {
  it.each([
    { top: 0, cursor: 3, height: 5, rowCount: 4, is: 0 },
    { top: 0, cursor: 5, height: 5, rowCount: 6, is: 1 },
    { top: 4, cursor: 2, height: 5, rowCount: 20, is: 2 },
    { top: 4, cursor: 6, height: 5, rowCount: 20, is: 4 },
    { top: 9, cursor: 5, height: 5, rowCount: 6, is: 1 },
    { top: 3, cursor: 3, height: 9, rowCount: 4, is: 0 },
  ])('from $top with the cursor on $cursor of $rowCount in $height rows is $is', (table) => {
    expect(windowTop(table.top, table.cursor, table)).toBe(table.is);
  });

  it('keeps the cursor in the window, and no blank rows while text is hidden', () => {
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 50 }),
        fc.nat(49),
        (top, height, rowCount, at) => {
          const cursor = at % rowCount;
          const first = windowTop(top, cursor, { height, rowCount });
          expect(first).toBeGreaterThanOrEqual(0);
          expect(cursor).toBeGreaterThanOrEqual(first);
          expect(cursor).toBeLessThan(first + height);
          expect(first + height <= rowCount || first === 0).toBe(true);
        },
      ),
    );
  });
});
