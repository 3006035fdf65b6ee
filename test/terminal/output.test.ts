import { Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createOutput } from '../../src/terminal/output.ts';
import { ATTACKS, unsafeCharacter } from '../support/characters.ts';
import { richLook } from '../support/looks.ts';

function memoryStream() {
  let written = '';
  const stream = new Writable({
    decodeStrings: false,
    write(text, _encoding, done) {
      written += text;
      done();
    },
  });
  return { stream, text: () => written };
}

function writtenBy(use: (output: ReturnType<typeof createOutput>) => void) {
  const out = memoryStream();
  const err = memoryStream();
  use(createOutput(richLook(), { out: out.stream, err: err.stream }));
  return { out: out.text(), err: err.text() };
}

describe('output goes', () => {
  test('line by line to standard output', () => {
    const lines = ['one', '', 'two\tthree'];
    expect(writtenBy((output) => output.print(lines))).toEqual({
      out: 'one\n\ntwo\tthree\n',
      err: '',
    });
  });

  test('to standard error when it is a note', () => {
    expect(writtenBy((output) => output.note(['careful']))).toEqual({ out: '', err: 'careful\n' });
  });

  test('as one JSON document', () => {
    const { out, err } = writtenBy((output) => output.json({ version: 1, scenarios: [] }));
    expect(JSON.parse(out)).toEqual({ version: 1, scenarios: [] });
    expect(out).toMatch(/^\{\n.*\n\}\n$/s);
    expect(err).toBe('');
  });

  test('nowhere when there are no lines', () => {
    expect(writtenBy((output) => output.print([])).out).toBe('');
  });
});

test("the look's colours pass", () => {
  const { bold, good, dim } = richLook();
  const line = bold(`${good('on time')}, ${dim('said')}`);
  expect(writtenBy((output) => output.print([line])).out).toBe(`${line}\n`);
});

describe('what would control the terminal is shown instead', () => {
  test.each([
    ['\u001b]52;c;ZXZpbA==\u0007', '\\x1b]52;c;ZXZpbA==\\x07'],
    ['\u001b[?1049h', '\\x1b[?1049h'],
    ['\u001b[2J', '\\x1b[2J'],
    ['\u001b[31', '\\x1b[31'],
    ['\u001b\u001b[31m', '\\x1b\u001b[31m'],
    ['a\rb', 'a\\x0db'],
    ['a\u009b2Jb', 'a\\x9b2Jb'],
    ['a\u202eb', 'a\\u202eb'],
  ])('%j', (line, shown) => {
    expect(writtenBy((output) => output.print([line])).out).toBe(`${shown}\n`);
  });

  const hostile = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
      fc.constantFrom(...ATTACKS, '\u001b', '[', '31', ';', 'm', richLook().bold('x')),
    ),
  );

  test('in any lines', () => {
    fc.assert(
      fc.property(hostile, (pieces) => {
        for (const lines of [pieces, [pieces.join('')]]) {
          const { out, err } = writtenBy((output) => {
            output.print(lines);
            output.note(lines);
          });
          expect(unsafeCharacter(out)).toBeNull();
          expect(err).toBe(out);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('in any JSON, which still means the same', () => {
    fc.assert(
      fc.property(hostile, (pieces) => {
        const document = { version: 1, scenarios: pieces, [pieces.join('')]: pieces.join('') };
        const { out } = writtenBy((output) => output.json(document));
        expect(out).not.toContain('\u001b');
        expect(unsafeCharacter(out)).toBeNull();
        expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(document)));
      }),
      { numRuns: 500 },
    );
  });
});
