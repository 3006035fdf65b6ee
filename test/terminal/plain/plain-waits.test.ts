import { describe, expect, test } from 'vitest';
import { plainWaitsIn } from '../../support/plain-waits.ts';

/** What was on the terminal, `>` before each line that was sent there. */
function seen(pieces: readonly string[]) {
  let bytes = '';
  const said: { line: string; after: number }[] = [];
  for (const piece of pieces) {
    if (piece.startsWith('>')) said.push({ line: piece.slice(1), after: bytes.length });
    else bytes += piece;
  }
  return { bytes, said };
}

describe('the rows before each wait of a program that appends lines', () => {
  test.for([
    [
      'are those since the line before',
      ['One\nType.\n', '>a', 'a\nTwo\n', '>b'],
      [['One', 'Type.'], ['Two']],
    ],
    [
      'are cut where the terminal cuts them',
      [`${'x'.repeat(12)}\n`, '>a'],
      [['x'.repeat(10), 'xx']],
    ],
    [
      'are those of the wait before as long as the line was not echoed',
      ['One\n', '>a', 'Type.\na\nTwo\n', '>b'],
      [['One', 'Type.'], ['Two']],
    ],
    [
      'hold what looks like a line that was echoed before',
      ['a\n', '>a', 'a\na\n', '>b'],
      [['a'], ['a']],
    ],
    ['are none where nothing was printed', ['One\n', '>a', 'a\n', '>b'], [['One'], []]],
    [
      'are without all lines that were sent at once',
      ['One\n', '>a\nb', 'a\nb\nTwo\n', '>c'],
      [['One'], ['Two']],
    ],
  ] as const)('%s', ([, pieces, waits]) => {
    expect(plainWaitsIn(seen(pieces), 10)).toEqual(waits);
  });
});
