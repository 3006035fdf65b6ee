import { PassThrough } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { ENDED, type KeysShown, keyPrompt } from '../../src/terminal/key-prompt.ts';
import { key, type Typed } from '../../src/terminal/keys/key.ts';
import { MenuKeys } from '../../src/terminal/menu-keys.ts';

const text = (typed: string): Typed => ({ kind: 'text', text: typed });

function context(input: MenuKeys, output: PassThrough, signal = new AbortController().signal) {
  return { input, output, signal, clearPromptOnDone: true };
}

/** What the first of these that means something answers, of Enter, e, ? and the space bar. */
async function answered(...typed: Typed[]): Promise<string> {
  const input = new MenuKeys();
  const output = new PassThrough();
  output.resume();
  const draw = () => ['  enter next   e edit'];
  const answers = (name: string, { isNumbered }: KeysShown) =>
    ['enter', 'e', '?', 'space', ...(isNumbered ? ['2'] : [])].includes(name);
  const answer = keyPrompt({ answers, draw }, context(input, output));
  // It listens once it is drawn.
  await new Promise((resolve) => output.once('data', resolve));
  for (const each of typed) input.press(each);
  return answer;
}

describe('one key answers', () => {
  test.each<[string, Typed, string]>([
    ['Enter', key('enter'), 'enter'],
    ['Ctrl+J, as some terminals send it', key('linefeed'), 'enter'],
    ['a letter', text('e'), 'e'],
    ['a capital letter', text('E'), 'e'],
    ['a letter twice at once, on a slow line', text('ee'), 'e'],
    ['a sign', text('?'), '?'],
    ['the space bar', text(' '), 'space'],
    ['a letter of full width', text('ｅ'), 'e'],
  ])('%s', async (_, typed, expected) => {
    expect(await answered(typed)).toBe(expected);
  });
});

describe('nothing is answered by', () => {
  const FINAL = text('?');
  test.each<[string, Typed]>([
    ['a letter without a meaning', text('x')],
    ['a letter held with Ctrl', key('e', { ctrl: true })],
    ['a letter held with Alt', key('e', { alt: true })],
    ['Enter held with Alt', key('enter', { alt: true })],
    ['Ctrl+D', key('d', { ctrl: true })],
    ['an arrow', key('down')],
    ['a letter of another alphabet', text('е')],
    ['several letters at once', text('edit')],
    ['a number that does not stand there', text('2')],
    ['a paste', { kind: 'paste', text: 'e', isForeign: false }],
    ['a paste of lines', { kind: 'paste', text: 'edit\nthis\n', isForeign: false }],
  ])('%s', async (_, typed) => {
    expect(await answered(typed, FINAL)).toBe('?');
  });
});

describe('what is drawn', () => {
  const ESC = String.fromCharCode(27);

  /** A prompt, what it has written so far, and what is typed at it. */
  async function opened(keys: Partial<Parameters<typeof keyPrompt>[0]> = {}) {
    const input = new MenuKeys();
    const output = new PassThrough();
    const leave = new AbortController();
    let written = '';
    output.on('data', (chunk) => {
      written += chunk;
    });
    const answer = keyPrompt(
      { answers: (name) => name === 'e', draw: () => ['one', 'two', 'three'], ...keys },
      context(input, output, leave.signal),
    );
    const fresh = () => {
      const said = written;
      written = '';
      return said;
    };
    await vi.waitFor(() => expect(written).not.toBe(''));
    return { answer, input, leave, fresh };
  }

  test('stands where the cursor was, and is cleared by the answer', async () => {
    const { answer, input, fresh } = await opened();
    expect(fresh()).toBe(`one\ntwo\nthree${ESC}[?25l`);
    input.press(text('e'));
    expect(await answer).toBe('e');
    expect(fresh()).toBe(`${ESC}[2A${ESC}[G${ESC}[J${ESC}[?25h`);
  });

  test('changes in its place', async () => {
    const draw = ({ isNumbered }: KeysShown) => (isNumbered ? ['1 edit'] : ['e edit']);
    const { input, fresh } = await opened({ draw });
    expect(fresh()).toBe(`e edit${ESC}[?25l`);
    input.press(text('у'));
    expect(fresh()).toBe(`${ESC}[G${ESC}[J1 edit${ESC}[?25l`);
  });

  test('is cleared when it is left, which says why; no key answers then', async () => {
    const { answer, input, leave, fresh } = await opened();
    fresh();
    leave.abort(new Error('left'));
    await expect(answer).rejects.toThrow('left');
    expect(fresh()).toBe(`${ESC}[2A${ESC}[G${ESC}[J${ESC}[?25h`);
    input.press(text('у'));
    expect(fresh()).toBe('');
  });

  test('counts down to nothing, and waits on', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    try {
      const draw = ({ secondsLeft }: KeysShown) => [`${secondsLeft} left.`];
      const { answer, input, fresh } = await opened({ draw, seconds: 2 });
      await vi.advanceTimersByTimeAsync(5000);
      expect([...fresh().matchAll(/\d left/g)].join()).toBe('2 left,1 left,0 left');
      input.press(text('e'));
      expect(await answer).toBe('e');
    } finally {
      vi.useRealTimers();
    }
  });

  test('goes with what was waited for', async () => {
    const { answer } = await opened({ until: Promise.resolve() });
    expect(await answer).toBe(ENDED);
  });
});

test('what was left before it is drawn draws nothing', async () => {
  const output = new PassThrough();
  const left = AbortSignal.abort(new Error('left'));
  const keys = { answers: () => true, draw: () => ['never'] };
  await expect(keyPrompt(keys, context(new MenuKeys(), output, left))).rejects.toThrow('left');
  await new Promise((resolve) => setImmediate(resolve));
  expect(String(output.read())).not.toContain('never');
});

describe('where a letter of another alphabet was pressed, its number answers', () => {
  test.each<[string, string]>([
    ['a Cyrillic one', 'у'],
    ['a Greek one', 'ε'],
    ['a Hebrew one', 'ק'],
    ['an Arabic one', 'ث'],
    ['a Korean one', 'ㄷ'],
    ['one with an accent', 'é'],
  ])('%s', async (_, letter) => {
    expect(await answered(text(letter), text('2'))).toBe('2');
  });

  test.each(['٢', '۲', '२', '２'])('%s is a 2', async (digit) => {
    expect(await answered(text('у'), text(digit))).toBe('2');
  });
});
