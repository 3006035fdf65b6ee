import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createDecoder } from '../../../src/terminal/keys/decoder.ts';
import { binding, type Typed } from '../../../src/terminal/keys/key.ts';
import { TERMINAL_REPORTS } from '../../support/terminal-reports.ts';

/** In short: text in quotes, keys by their binding. */
function short(typed: readonly Typed[]): string {
  return typed
    .map((each) => {
      if (each.kind === 'key') return `${each.shift ? 'S-' : ''}${binding(each)}`;
      if (each.kind === 'text') return JSON.stringify(each.text);
      if (each.kind === 'paste') return `paste ${JSON.stringify(each.text)}`;
      return each.kind;
    })
    .join(' ');
}

/** What chunks mean, fed one after the other without any time in between. */
function decoded(...chunks: (string | Uint8Array)[]): Typed[] {
  const decoder = createDecoder();
  return chunks.flatMap((chunk) => decoder.feed(Buffer.from(chunk as string)));
}

/** Only the text, however it was cut. */
function textOf(typed: readonly Typed[]): string {
  return typed.map((each) => (each.kind === 'text' ? each.text : '')).join('');
}

function pieces(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const at = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  return [0, ...at].map((from, index) => bytes.subarray(from, at[index] ?? bytes.length));
}

describe('what a terminal says by itself', () => {
  const reports = Object.entries(TERMINAL_REPORTS);

  test('is of forty kinds and more', () => {
    expect(reports.length).toBeGreaterThanOrEqual(40);
  });

  test.each(reports)('%s leaves AB as AB', (_, report) => {
    const bytes = Buffer.from(`A${report}B`);
    expect(textOf(decoded(bytes))).toBe('AB');
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(textOf(decoded(bytes.subarray(0, cut), bytes.subarray(cut)))).toBe('AB');
    }
    expect(textOf(decoded(...Array.from(bytes, (byte) => Buffer.of(byte))))).toBe('AB');
  });

  const byte = (first: number, last: number) =>
    fc.integer({ min: first, max: last }).map((code) => String.fromCharCode(code));
  const bytesOf = (first: number, last: number) =>
    fc.array(byte(first, last), { maxLength: 12 }).map((characters) => characters.join(''));
  const text = fc
    .string({ unit: 'grapheme', maxLength: 20 })
    .map((any) => any.replace(/[\p{Cc}\u009c]/gu, ''));
  /** Any CSI but those that are keys of a text: private, with an intermediate, or of no known final. */
  const csi = fc
    .tuple(
      fc.constantFrom('<', '=', '>', '?', ''),
      bytesOf(0x30, 0x3b),
      bytesOf(0x20, 0x2f),
      fc.constantFrom(...'cgjklmnpqrstvwxyzIJKLNOPQRSTUVWXY`bfhij{|}'),
    )
    .map((parts) => `\u001b[${parts.join('')}`)
    .filter((sequence) => !['\u001b[b', '\u001b[c', '\u001b[d'].includes(sequence));
  const string = fc
    .tuple(fc.constantFrom(...']PX^_'), text, fc.constantFrom('\u001b\\', '\u0007'))
    .map(([introducer, body, end]) => `\u001b${introducer}${body}${end}`);
  const anyReport = fc.oneof(csi, string, fc.constantFrom(...Object.values(TERMINAL_REPORTS)));

  it('leaves a text as it is: any sequences, in any order, cut anywhere', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, anyReport), { maxLength: 8 }),
        fc.array(fc.nat(), { maxLength: 30 }),
        (parts, cuts) => {
          const bytes = Buffer.from(parts.map((pair) => pair.join('')).join(''));
          const before = parts.map(([words]) => words).join('');
          expect(textOf(decoded(...pieces(bytes, cuts)))).toBe(before);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('means the same however any bytes at all are cut', () => {
    const joined = (typed: Typed[]) => {
      const known = typed.filter(({ kind }) => kind !== 'foreign');
      const whole: Typed[] = [];
      for (const each of known) {
        const last = whole.at(-1);
        if (each.kind !== 'text' || last?.kind !== 'text') whole.push(each);
        else whole[whole.length - 1] = { kind: 'text', text: last.text + each.text };
      }
      return { said: short(whole), isForeign: known.length < typed.length };
    };
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 40 }),
        fc.array(fc.nat(), { maxLength: 10 }),
        (bytes, cuts) => {
          const whole = Buffer.from(bytes);
          // What is typed by hand, an introducer at the end of a chunk, is another matter.
          const cut = pieces(whole, cuts).filter((piece) => piece.length > 0);
          fc.pre(!whole.includes(0x1b) && !whole.includes(0xc2));
          expect(joined(decoded(...cut))).toEqual(joined(decoded(whole)));
        },
      ),
    );
  });
});

describe('keys', () => {
  test.each<[string, string, string]>([
    ['Left', '\u001b[D', 'left'],
    ['Left, application mode', '\u001bOD', 'left'],
    ['Ctrl+Left', '\u001b[1;5D', 'C-left'],
    ['Ctrl+Left, rxvt', '\u001bOd', 'C-left'],
    ['Shift+Left, rxvt', '\u001b[d', 'S-left'],
    ['Alt+Left', '\u001b[1;3D', 'M-left'],
    ['Alt+Left, Esc in front', '\u001b\u001b[D', 'M-left'],
    ['Ctrl+Left, an old xterm', '\u001bO5D', 'C-left'],
    ['Left, held', '\u001b[1;1:2D', 'left'],
    ['Left, num lock on', '\u001b[1;129D', 'left'],
    ['Home, four ways', '\u001b[H\u001bOH\u001b[1~\u001b[7~', 'home home home home'],
    ['End, four ways', '\u001b[F\u001bOF\u001b[4~\u001b[8~', 'end end end end'],
    ['Ctrl+Home, rxvt', '\u001b[7^', 'C-home'],
    ['Ctrl+Shift+End, rxvt', '\u001b[8@', 'S-C-end'],
    ['Ctrl+Delete', '\u001b[3;5~', 'C-delete'],
    ['Delete, number pad', '\u001b[57426u', 'delete'],
    ['Shift+Tab', '\u001b[Z', 'backtab'],
    ['Shift+Tab, kitty', '\u001b[9;2u', 'backtab'],
    ['Esc, kitty', '\u001b[27u', 'escape'],
    ['Backspace, kitty', '\u001b[127u', 'backspace'],
    ['Ctrl+Backspace, kitty', '\u001b[127;5u', 'C-backspace'],
    ['Alt+Backspace', '\u001b\u007f', 'M-backspace'],
    ['Ctrl+C, kitty', '\u001b[99;5u', 'C-c'],
    ['Ctrl+C, modifyOtherKeys', '\u001b[27;5;99~', 'C-c'],
    ['Ctrl+D, kitty with all it can say', '\u001b[100:68:100;5:1u', 'C-d'],
    ['Ctrl+D, caps lock on', '\u001b[100;69u', 'C-d'],
    ['Ctrl+J, kitty', '\u001b[106;5u', 'linefeed'],
    ['Ctrl+I, kitty', '\u001b[105;5u', 'tab'],
    ['Ctrl+/, kitty', '\u001b[47;5u', 'C-_'],
    ['Ctrl+_', '\u001f', 'C-_'],
    ['Alt+B, kitty', '\u001b[98;3u', 'M-b'],
    ['Alt+<', '\u001b<', 'M-<'],
    ['Alt+Shift+comma, kitty', '\u001b[44:60;4u', 'S-M-<'],
    ['a letter, kitty', '\u001b[97u', '"a"'],
    ['a letter held, kitty', '\u001b[97;1:2u', '"a"'],
    ['a capital, kitty', '\u001b[97:65;2u', '"A"'],
    ['a capital without alternates', '\u001b[97;2u', '"A"'],
    ['what another layout makes of it', '\u001b[50;2;34u', '"\\""'],
    ['a word at once, as an input method sends', '\u001b[0;;104:105u', '"hi"'],
    ['7 of the number pad', '\u001b[57406u', '"7"'],
    ['Enter', '\r', 'enter'],
    ['Enter of the number pad', '\u001bOM\u001b[57414u', 'enter enter'],
    ['Alt+Enter', '\u001b\r', 'M-enter'],
    ['Alt+Ctrl+J', '\u001b\n', 'M-linefeed'],
    ['Shift+Enter', '\u001b[13;2u', 'S-enter'],
    ['Shift+Enter, modifyOtherKeys', '\u001b[27;2;13~', 'S-enter'],
    ['é behind Esc', '\u001bé', '"é"'],
  ])('%s', (_, bytes, keys) => {
    expect(short(decoded(bytes))).toBe(keys);
  });
});

describe('a sequence that has lost its end', () => {
  const later = (...chunks: string[]) => {
    const decoder = createDecoder();
    const typed = chunks.flatMap((chunk) => decoder.feed(Buffer.from(chunk)));
    const wait = decoder.wait();
    return { wait, typed: [...typed, ...(wait === null ? [] : decoder.expire())], decoder };
  };

  test.each<[string, string[], string]>([
    ['a colour cut off', ['\u001b]11;rgb:1c1c'], ''],
    ['a paste mark cut off', ['\u001b[20'], ''],
    ['a mouse report cut off', ['\u001b[M!'], ''],
    ['Alt+] and then a word', ['\u001b]', 'w', 'o', 'rd'], '"word"'],
    ['Alt+Shift+P and then a word of any script', ['\u001bP', 'é', '漢'], '"é漢"'],
    ['Alt+[ and then digits', ['\u001b[', '1', '2'], '"12"'],
    ['Alt+] alone', ['\u001b]'], ''],
    ['Shift+Home of rxvt, which ends like this', ['\u001b[7$'], 'S-home'],
    ['Esc', ['\u001b'], 'escape'],
    ['Esc twice', ['\u001b\u001b'], 'escape'],
  ])('%s', (_, chunks, keys) => {
    const { typed, decoder } = later(...chunks);
    expect(short(typed)).toBe(keys);
    expect(short(decoder.feed(Buffer.from('on')))).toBe('"on"');
  });

  test.each([
    ['a lone Esc', '\u001b', 150],
    ['half a character', Buffer.of(0xc3).toString('latin1'), 150],
    ['half a sequence', '\u001b[1;5', 500],
    ['half a reply', '\u001b]11;rgb', 500],
    ['half a paste', '\u001b[200~abc', 1000],
    ['nothing', 'abc', null],
  ])('%s waits %s for the rest', (_, bytes, wait) => {
    const decoder = createDecoder();
    decoder.feed(Buffer.from(bytes, 'latin1'));
    expect(decoder.wait()).toBe(wait);
  });

  test.each([
    ['Ctrl+D', '\u0004', 'C-d'],
    ['Ctrl+C', '\u0003', 'C-c'],
    ['Enter', '\r', 'enter'],
    ['an arrow', '\u001b[A', 'up'],
    ['Alt+B', '\u001bb', 'M-b'],
  ])('is cut off by %s, which means what it always does', (_, bytes, keys) => {
    for (const begun of ['\u001b]11;rgb:1c', '\u001bP1+r', '\u001b[1;', '\u001bO', '\u001b[M!']) {
      expect(short(decoded(begun + bytes))).toBe(keys);
    }
  });

  test('does not take more than a sequence can be long', () => {
    const endless = `\u001b]${'x'.repeat(70_000)}`;
    expect(textOf(decoded(endless, 'on'))).toMatch(/^x{1,5000}on$/);
  });
});

describe('bytes that are no UTF-8', () => {
  const bytes = (...codes: number[]) => Buffer.from(codes);
  const all = (input: Buffer) => {
    const decoder = createDecoder();
    const typed = decoder.feed(input);
    return short([...typed, ...(decoder.wait() === null ? [] : decoder.expire())]);
  };

  test.each<[string, Buffer, string]>([
    ['é of Latin-1 in a word', bytes(0x63, 0x61, 0x66, 0xe9, 0x21), '"café!" foreign'],
    ['é of Latin-1, alone', bytes(0xe9), '"é" foreign'],
    ['a sign of Latin-1', bytes(0xa3, 0x31), '"£" foreign "1"'],
    ['a control of Latin-1', bytes(0x61, 0x93, 0x62), '"a" foreign "b"'],
    ['a character cut short', bytes(0xe2, 0x82, 0x61), '"âa" foreign'],
    ['an overlong form', bytes(0xc0, 0xaf), '"À" foreign "¯" foreign'],
    ['half a pair of UTF-16', bytes(0xed, 0xa0, 0x80), '"í\u00a0" foreign foreign'],
    ['beyond Unicode', bytes(0xf5, 0x61), '"õ" foreign "a"'],
    [
      'in a paste',
      Buffer.concat([Buffer.from('\u001b[200~'), bytes(0xe9), Buffer.from('\u001b[201~')]),
      'paste "é"',
    ],
  ])('%s', (_, input, said) => {
    expect(all(input)).toBe(said);
  });

  it('never become a replacement character, and nothing typed in UTF-8 changes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 30 }), (input) => {
        expect(textOf(decoded(input))).not.toContain('\ufffd');
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.nat()), (text, cuts) => {
        const words = text.replace(/\p{Cc}/gu, '');
        expect(textOf(decoded(...pieces(Buffer.from(words), cuts)))).toBe(words);
      }),
    );
  });
});
