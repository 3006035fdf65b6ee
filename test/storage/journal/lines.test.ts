import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createSplitter,
  isBlank,
  LINE_BYTES,
  type Line,
} from '../../../src/storage/journal/lines.ts';

/** The lines as text, read in chunks of these sizes over and over, through one buffer. */
function read(content: Buffer, sizes: readonly number[], offset = 0, number = 1) {
  const splitter = createSplitter(offset, number);
  const found: (Omit<Line, 'bytes'> & { text: string | null; blank: boolean })[] = [];
  const note = ({ bytes, ...line }: Line) =>
    found.push({
      ...line,
      text: bytes?.toString('latin1') ?? null,
      blank: isBlank({ bytes, ...line }),
    });
  const buffer = Buffer.alloc(Math.max(...sizes));
  for (let at = 0, turn = 0; at < content.length; turn += 1) {
    const length = content.copy(buffer, 0, at, at + (sizes[turn % sizes.length] ?? 1));
    for (const line of splitter.push(buffer.subarray(0, length))) note(line);
    at += length;
  }
  for (const line of splitter.end()) note(line);
  return found;
}

test('lines are the same wherever the chunks end', () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.constantFrom('a', '\n', 'bc', '\u00e9', '\r\n', ''))
        .map((pieces) => pieces.join('')),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
      (text, sizes) => {
        const expected = text.split('\n');
        if (expected.at(-1) === '') expected.pop();
        const lines = read(Buffer.from(text, 'latin1'), sizes, 100, 7);
        expect(lines.map((line) => line.text)).toEqual(expected);
        expect(lines.map(({ number }) => number)).toEqual(expected.map((_, index) => 7 + index));
        let start = 100;
        for (const [index, line] of lines.entries()) {
          const ended = index < expected.length - 1 || text.endsWith('\n');
          const end = start + (expected[index]?.length ?? 0) + (ended ? 1 : 0);
          expect(line).toMatchObject({ start, end, ended });
          start = end;
        }
      },
    ),
  );
});

describe('a line of more than a megabyte', () => {
  const long = 'x'.repeat(LINE_BYTES + 1);
  test.each([
    ['among others', `a\n${long}\nb\n`, ['a', null, 'b']],
    ['at the end', `a\n${long}`, ['a', null]],
    ['after another one', `${long}\n${long}\n`, [null, null]],
  ])('%s has no bytes, whatever the chunks', (_, text, expected) => {
    for (const size of [1000, LINE_BYTES / 2, LINE_BYTES * 3]) {
      const lines = read(Buffer.from(text), [size]);
      expect(lines.map((line) => line.text)).toEqual(expected);
      expect(lines.at(-1)?.end).toBe(text.length);
    }
  });

  test('but one of just a megabyte does', () => {
    const text = `${'x'.repeat(LINE_BYTES - 1)}\n`;
    expect(read(Buffer.from(text), [4096])[0]?.text).toHaveLength(LINE_BYTES - 1);
  });
});

test.each([
  ['', true],
  [' \t\r', true],
  ['\0', false],
  [' x', false],
])('a line of %j is blank: %s', (text, blank) => {
  expect(read(Buffer.from(`${text}\n`), [99])[0]?.blank).toBe(blank);
});
