import { describe, expect, test } from 'vitest';
import type { Size } from '../../../src/terminal/take/arrangement.ts';
import { frameOf } from '../../../src/terminal/take/frame.ts';
import { createModel, staged, termsOf, viewOf } from '../../../src/terminal/take/model.ts';
import { signsFor } from '../../../src/terminal/take/signs.ts';
import { takeRequest } from '../../support/requests.ts';

const WORDS = 'I looked after the search box of a library catalogue.';

function rows(size: Size, unicode = true): string[] {
  const terms = termsOf(
    takeRequest({
      allowedSeconds: null,
      hints: [],
      question: 'Where was it? What was going wrong, and for whom?',
    }),
  );
  const signs = signsFor(unicode);
  const notice = undefined;
  const stage = staged(createModel(WORDS, 0), terms, { size, signs, notice });
  const { regions } = frameOf(
    viewOf(stage, { terms, seconds: 754, notice, meter: null }),
    stage.arrangement,
    signs,
  );
  const lines = Array.from({ length: size.rows }, () => '');
  for (const { row, column, text } of regions) {
    lines[row] = (lines[row] ?? '').padEnd(column) + text;
  }
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '');
}

describe('a text written without a clock', () => {
  test('at 80 columns', () => {
    expect(rows({ columns: 80, rows: 24 })).toEqual([
      '  Dive Deep · Situation · 1 of 5',
      '  Where was it? What was going wrong, and for whom?',
      '  say it in 0:30',
      `  ${'─'.repeat(76)}`,
      `  ${WORDS}`,
      `  ${'─'.repeat(76)}`,
      '  ▕███░░░░░░░░░░░░░░░░░▏ 0:04 of 0:30 spoken · 10 words',
      '  Ctrl+D done · Esc pause · Ctrl+C save and quit',
    ]);
  });

  test('at 40 columns, in ASCII', () => {
    expect(rows({ columns: 40, rows: 20 }, false)).toEqual([
      ' Dive Deep - Situation - 1 of 5',
      ' Where was it? What was going wrong,',
      ' and for whom?',
      ' say it in 0:30',
      ` ${'-'.repeat(38)}`,
      ' I looked after the search box of a',
      ' library catalogue.',
      ` ${'-'.repeat(38)}`,
      ' [#.........] 0:04 of 0:30 spoken',
      ' ^D done - Esc pause - ^C quit',
    ]);
  });
});
