import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { type KeysShown, keyPrompt } from '../../src/terminal/key-prompt.ts';
import { key, type Typed } from '../../src/terminal/keys/key.ts';
import { MenuKeys } from '../../src/terminal/menu-keys.ts';

const text = (typed: string): Typed => ({ kind: 'text', text: typed });

/** What the first of these that means something answers, of Enter, e, ? and the space bar. */
async function answered(...typed: Typed[]): Promise<string> {
  const input = new MenuKeys();
  const output = new PassThrough();
  output.resume();
  const draw = () => ['  enter next   e edit'];
  const answers = (name: string, { isNumbered }: KeysShown) =>
    ['enter', 'e', '?', 'space', ...(isNumbered ? ['2'] : [])].includes(name);
  const answer = keyPrompt({ answers, draw }, { input, output });
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
