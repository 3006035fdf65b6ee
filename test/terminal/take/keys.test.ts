import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createKeyReader, type KeyReader } from '../../../src/terminal/keys/reader.ts';
import { type KeyMode, type TakeAction, takeActions } from '../../../src/terminal/take/keys.ts';

const PASTE = '\u001b[200~';
const PASTE_END = '\u001b[201~';

interface Reading {
  reader: KeyReader;
  /** One entry for each report. */
  batches: TakeAction[][];
}

function reading(mode: KeyMode = 'typed'): Reading {
  const batches: TakeAction[][] = [];
  const reader = createKeyReader((typed) => {
    const actions = takeActions(typed, mode);
    if (actions.length > 0) batches.push(actions);
  });
  return { reader, batches };
}

function read(bytes: string | Buffer, mode: KeyMode = 'typed'): TakeAction[] {
  const { reader, batches } = reading(mode);
  reader.feed(bytes);
  reader.close();
  return batches.flat();
}

/** Actions in short: typed text in quotes, everything else by its name. */
function short(actions: readonly TakeAction[]): string {
  return actions
    .map((action) => {
      if (action.kind === 'type') return JSON.stringify(action.text);
      if (action.kind === 'paste') return `paste ${JSON.stringify(action.text)}`;
      return action.kind === 'command' ? action.name : action.kind;
    })
    .join(' ');
}

const SHARED: [string, string, string][] = [
  ['Ctrl+D', '\u0004', 'done'],
  ['Ctrl+D of another encoding', '\u001b[100;5u', 'done'],
  ['Ctrl+G', '\u0007', 'editor'],
  ['Tab', '\t', 'hint'],
  ['Ctrl+C', '\u0003', 'leave'],
  ['Ctrl+Z', '\u001a', 'suspend'],
  ['Ctrl+L', '\f', 'redraw'],
];

/** Every Enter that is held with another key, in every encoding. */
const MODIFIED_ENTERS: [string, string][] = [
  ['Alt+Enter', '\u001b\r'],
  ['Alt+Ctrl+J', '\u001b\n'],
  ...[2, 3, 4, 5, 6, 7, 8].flatMap((modifiers): [string, string][] => [
    [`Enter held with ${modifiers}, kitty`, `\u001b[13;${modifiers}u`],
    [`Enter held with ${modifiers}, modifyOtherKeys`, `\u001b[27;${modifiers};13~`],
    [`Enter of the number pad held with ${modifiers}`, `\u001b[57414;${modifiers}u`],
  ]),
];

describe('in a typed take', () => {
  it.each<[string, string, string]>([
    ...SHARED,
    ['a letter', 'a', '"a"'],
    ['a capital', 'A', '"A"'],
    ['space', ' ', '" "'],
    ['punctuation', ',', '","'],
    ['é', 'é', '"é"'],
    ['CJK', '日', '"日"'],
    ['a joined emoji', '👩‍💻', '"👩‍💻"'],
    ['a burst', 'abc', '"abc"'],
    ['Enter', '\r', '"\\n"'],
    ['Ctrl+J', '\n', '"\\n"'],
    ...MODIFIED_ENTERS.map(([name, bytes]): [string, string, string] => [name, bytes, '"\\n"']),
    ['an unbracketed paste', 'a\r\n\r\nb\nc\rd', '"a\\n\\nb\\nc\\nd"'],
    ['Left', '\u001b[D', 'left'],
    ['Right', '\u001b[C', 'right'],
    ['Up', '\u001b[A', 'up'],
    ['Down', '\u001b[B', 'down'],
    ['Up in application mode', '\u001bOA', 'up'],
    ['Ctrl+Left', '\u001b[1;5D', 'word-left'],
    ['Alt+Right', '\u001b[1;3C', 'word-right'],
    ['Alt+B', '\u001bb', 'word-left'],
    ['Alt+F', '\u001bf', 'word-right'],
    ['Home', '\u001b[H', 'home'],
    ['Home, other terminals', '\u001b[1~', 'home'],
    ['End', '\u001b[F', 'end'],
    ['Ctrl+Home', '\u001b[1;5H', 'text-start'],
    ['Ctrl+End', '\u001b[1;5F', 'text-end'],
    ['Alt+<', '\u001b<', 'text-start'],
    ['Alt+>', '\u001b>', 'text-end'],
    ['Page Up', '\u001b[5~', 'page-up'],
    ['Page Down', '\u001b[6~', 'page-down'],
    ['Ctrl+A', '\u0001', 'home'],
    ['Ctrl+E', '\u0005', 'end'],
    ['Ctrl+B', '\u0002', 'left'],
    ['Ctrl+F', '\u0006', 'right'],
    ['Ctrl+P', '\u0010', 'up'],
    ['Ctrl+N', '\u000e', 'down'],
    ['Backspace', '\u007f', 'backspace'],
    ['Ctrl+H', '\b', 'backspace'],
    ['Delete', '\u001b[3~', 'delete'],
    ['Ctrl+Delete', '\u001b[3;5~', 'kill-word-right'],
    ['Alt+D', '\u001bd', 'kill-word-right'],
    ['Alt+Backspace', '\u001b\u007f', 'kill-word-left'],
    ['Ctrl+W', '\u0017', 'kill-blank-left'],
    ['Ctrl+U', '\u0015', 'kill-line-start'],
    ['Ctrl+K', '\u000b', 'kill-line-end'],
    ['Ctrl+Y', '\u0019', 'yank'],
    ['Ctrl+_', '\u001f', 'undo'],
    ['Ctrl+^', '\u001e', 'redo'],
    ['a function key', '\u001bOP', ''],
    ['an unknown sequence', '\u001b[99;1X', ''],
    ['Alt+X', '\u001bx', ''],
    ['Ctrl+Space', '\u0000', ''],
    ['a C1 control', '\u0080', ''],
    ['several keys at once', 'ab\u001b[Dc\u0004', '"ab" left "c" done'],
  ])('%s is %s: %s', (_, bytes, actions) => {
    expect(short(read(bytes))).toBe(actions);
  });

  it('a word of many bytes may come in pieces', () => {
    const { reader, batches } = reading();
    for (const byte of Buffer.from('é日👍')) reader.feed(Buffer.from([byte]));
    expect(short(batches.flat())).toBe('"é" "日" "👍"');
    reader.close();
  });

  it('keys that come together are reported together', () => {
    const { reader, batches } = reading();
    reader.feed('ab\u001b[D');
    reader.feed('c');
    expect(batches.map(short)).toEqual(['"ab" left', '"c"']);
    reader.close();
  });
});

describe('in a spoken take', () => {
  it.each<[string, string, string]>([
    ...SHARED,
    ['Enter', '\r', 'done'],
    ['Ctrl+J', '\n', 'done'],
    ...MODIFIED_ENTERS.map(([name, bytes]): [string, string, string] => [name, bytes, '']),
    ['a letter', 'a', ''],
    ['Space', ' ', ''],
    ['an arrow', '\u001b[D', ''],
    ['a paste', `${PASTE}one\r\ntwo${PASTE_END}`, ''],
  ])('%s is %s: %s', (_, bytes, actions) => {
    expect(short(read(bytes, 'aloud'))).toBe(actions);
  });
});

describe('Esc', () => {
  it('alone pauses after a moment', async () => {
    const { reader, batches } = reading();
    reader.feed('\u001b');
    expect(batches).toEqual([]);
    await vi.waitFor(() => expect(batches.map(short)).toEqual(['pause']), { interval: 5 });
    reader.close();
  });

  it('pressed twice pauses once', async () => {
    const { reader, batches } = reading();
    reader.feed('\u001b\u001b');
    await vi.waitFor(() => expect(batches.map(short)).toEqual(['pause']), { interval: 5 });
    reader.close();
  });

  it('is the start of a sequence when the rest follows', async () => {
    const { reader, batches } = reading();
    reader.feed('\u001b');
    await wait(80);
    reader.feed('[');
    await wait(80);
    reader.feed('D');
    await wait(300);
    expect(batches.map(short)).toEqual(['left']);
    reader.close();
  });

  it('says nothing after the reader was closed', async () => {
    const { reader, batches } = reading();
    reader.feed('\u001b');
    reader.close();
    await wait(300);
    expect(batches).toEqual([]);
  });
});

describe('a bracketed paste', () => {
  afterEach(() => vi.useRealTimers());

  it.each([
    ['one line', 'one line'],
    ['one\r\n\r\ntwo\rthree\nfour', 'lines of every kind, one blank'],
    ['a\u0004b\u0003c\u001ad\te', 'keys that would mean something'],
    ['👩‍💻 日本 مرحبا e\u0301', 'every script'],
    ['red \u001b[31m and esc \u001b and up \u001b[A', 'escape sequences'],
    ['looks like \u001b[200~ a start', 'a start inside'],
  ])('is one insertion: %j (%s)', (text) => {
    expect(read(`x${PASTE}${text}${PASTE_END}y`)).toEqual([
      { kind: 'type', text: 'x' },
      { kind: 'paste', text },
      { kind: 'type', text: 'y' },
    ]);
  });

  it('may be cut in two at any byte', () => {
    const bytes = Buffer.from(`${PASTE}one\r\n\r\ntwo é👩‍💻${PASTE_END}`);
    for (let cut = 1; cut < bytes.length; cut += 1) {
      const { reader, batches } = reading();
      reader.feed(bytes.subarray(0, cut));
      reader.feed(bytes.subarray(cut));
      expect(batches.flat()).toEqual([{ kind: 'paste', text: 'one\r\n\r\ntwo é👩‍💻' }]);
      reader.close();
    }
  });

  it('that is empty does nothing', () => {
    expect(read(`${PASTE}${PASTE_END}`)).toEqual([]);
  });

  it('is over after a second of silence when its end never comes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { reader, batches } = reading();
    reader.feed(`${PASTE}half a paste`);
    vi.advanceTimersByTime(900);
    reader.feed(', and more');
    vi.advanceTimersByTime(999);
    expect(batches).toEqual([]);
    vi.advanceTimersByTime(1);
    await new Promise(setImmediate);
    expect(batches.flat()).toEqual([{ kind: 'paste', text: 'half a paste, and more' }]);
    reader.feed('\u0004');
    expect(batches.map(short).at(-1)).toBe('done');
    reader.close();
  });

  it('without a start leaves a stray end without meaning', () => {
    expect(short(read(`a${PASTE_END}b`))).toBe('"ab"');
  });
});

describe('words that are to be accepted', () => {
  it.each([
    ['Enter', '\r', 'accept'],
    ['Enter of another encoding', '\u001b[13u', 'accept'],
    ['a line feed', '\n', 'accept'],
    ['Alt+Enter', '\u001b\r', '"\\n"'],
    ['Shift+Enter', '\u001b[13;2u', '"\\n"'],
    ['Ctrl+D', '\u0004', 'done'],
    ['a letter and Enter', 'a\r', '"a" accept'],
    ['a paste with line breaks', `${PASTE}a\r${PASTE_END}`, 'paste "a\\r"'],
  ])('%s', (_, bytes, expected) => {
    expect(short(read(bytes, 'to accept'))).toBe(expected);
  });
});
