import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScreenFrame } from '../../../src/terminal/take/frame.ts';
import { fitted } from '../../../src/terminal/take/graphemes.ts';
import type { Region } from '../../../src/terminal/take/region.ts';
import { createRenderer } from '../../../src/terminal/take/renderer.ts';
import { colours, FakeTerminal } from './fake-terminal.ts';
import { anyText } from './texts.ts';

/** As the session sets it: what a terminal shows too wide must not push a row. */
const NO_WRAP = '\u001b[?7l';
const SIZE = { columns: 30, rows: 5 };

const style = fc.constantFrom('plain', 'bold', 'dim', 'accent', 'warn');
const plainText = fc.constantFrom(
  '',
  'a',
  'ab',
  'abc',
  'abd',
  'xbc',
  'a longer text',
  '日本',
  'é…',
);
const rowText = fc.oneof(
  { weight: 3, arbitrary: plainText },
  { weight: 1, arbitrary: anyText.map((text) => text.replaceAll('\n', '')) },
);

/** One row: nothing, a whole one, or two or three regions side by side. */
const anyRow: fc.Arbitrary<Omit<Region, 'row'>[]> = fc
  .constantFrom<[number, number][]>(
    [],
    [[0, 30]],
    [[2, 28]],
    [
      [2, 10],
      [12, 18],
    ],
    [
      [0, 9],
      [9, 3],
      [15, 15],
    ],
  )
  .chain((places) =>
    fc.tuple(
      ...places.map(([column, width]) =>
        fc
          .record({ text: rowText, style })
          .map((cell) => ({ column, width, ...cell, text: fitted(cell.text, width) })),
      ),
    ),
  );

const anyFrame: fc.Arbitrary<ScreenFrame> = fc.record({
  size: fc.constant(SIZE),
  regions: fc
    .tuple(anyRow, anyRow, anyRow, anyRow, anyRow)
    .map((rows) => rows.flatMap((row, index) => row.map((region) => ({ row: index, ...region })))),
  cursor: fc.option(fc.record({ row: fc.nat(4), column: fc.nat(29) }), { nil: undefined }),
});

function region(text: string, changes: Partial<Region> = {}): Region {
  return { row: 0, column: 0, width: 30, text, style: 'plain', ...changes };
}

function frame(
  regions: Region[],
  cursor: ScreenFrame['cursor'] = { row: 0, column: 0 },
): ScreenFrame {
  return { size: SIZE, regions, cursor };
}

/** What is written for the last of some frames, without the marks of synchronized output. */
function written(...frames: ScreenFrame[]): string {
  const writes: string[] = [];
  const renderer = createRenderer((text) => writes.push(text), colours);
  for (const each of frames) {
    writes.length = 0;
    renderer.draw(each);
  }
  return writes
    .join('')
    .replaceAll('\u001b[?2026h', '')
    .replaceAll('\u001b[?2026l', '')
    .replaceAll('\u001b[', '<');
}

describe('the renderer', () => {
  it.each<[string, ScreenFrame, ScreenFrame, string]>([
    ['nothing when nothing changes', frame([region('abc')]), frame([region('abc')]), ''],
    [
      'one letter for a letter at the cursor',
      frame([region('ab')], { row: 0, column: 2 }),
      frame([region('abc')], { row: 0, column: 3 }),
      'c',
    ],
    [
      'from the first change on',
      frame([region('0:12 left')], { row: 3, column: 0 }),
      frame([region('0:11 left')], { row: 3, column: 0 }),
      '<1;4H1<4;1H',
    ],
    [
      'what a shorter text leaves behind',
      frame([region('abcde')], { row: 0, column: 5 }),
      frame([region('ab')], { row: 0, column: 2 }),
      '<1;3H<3X',
    ],
    [
      'the whole region in another colour',
      frame([region('left')]),
      frame([region('over', { style: 'warn' })]),
      '<33mover<39m<1;1H',
    ],
    ['only the cursor', frame([region('a')]), frame([region('a')], { row: 1, column: 2 }), '<2;3H'],
    ['that the cursor goes', frame([]), { ...frame([]), cursor: undefined }, '<?25l'],
    [
      'a row anew when terminals may disagree about its widths',
      frame([region('a👩‍💻b')], { row: 0, column: 4 }),
      frame([region('a👩‍💻bc')], { row: 0, column: 5 }),
      '<1;1H<2Ka👩‍💻<4Gbc<K',
    ],
    ['that a row is gone', frame([region('a', { row: 2 })]), frame([]), '<3;1H<2K<1;1H'],
  ])('writes %s', (_, before, after, bytes) => {
    expect(written(before, after)).toBe(bytes);
  });

  it('draws everything first, after a resize and when told to forget', () => {
    const writes: string[] = [];
    const renderer = createRenderer((text) => writes.push(text), colours);
    const whole = () => writes.splice(0).join('').includes('\u001b[2J');
    renderer.draw(frame([region('a')]));
    expect(whole()).toBe(true);
    renderer.draw(frame([region('b')]));
    expect(whole()).toBe(false);
    renderer.draw({ ...frame([region('b')]), size: { columns: 31, rows: 5 } });
    expect(whole()).toBe(true);
    renderer.forget();
    renderer.draw({ ...frame([region('b')]), size: { columns: 31, rows: 5 } });
    expect(whole()).toBe(true);
  });

  it('leaves the screen that a full redraw of the last frame would, whatever came before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFrame, { minLength: 1, maxLength: 6 }), async (frames) => {
        const stepwise = new FakeTerminal(SIZE.columns, SIZE.rows);
        stepwise.write(NO_WRAP);
        const renderer = createRenderer((text) => stepwise.write(text), colours);
        for (const each of frames) renderer.draw(each);

        const whole = new FakeTerminal(SIZE.columns, SIZE.rows);
        whole.write(NO_WRAP);
        const [last] = frames.slice(-1);
        if (last) createRenderer((text) => whole.write(text), colours).draw(last);

        const [shown, expected] = [await stepwise.cells(), await whole.cells()];
        if (last?.cursor === undefined) expect(shown.at(-1)).toBe('no cursor');
        expect(shown).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
