import { describe, expect, test } from 'vitest';
import { createLook, isPlain } from '../../src/terminal/look.ts';

describe('plain text is for', () => {
  test.each([
    ['who asks for it', true, {}, true],
    ['a terminal without cursor control', false, { TERM: 'dumb' }, true],
    ['nobody else', false, { TERM: 'xterm-256color' }, false],
    ['nobody else, without TERM', false, {}, false],
  ])('%s', (_, asked, env, plain) => {
    expect(isPlain(asked, env)).toBe(plain);
  });
});

describe('text is laid out in', () => {
  const widthOf = async (stream: { columns?: number }) =>
    (await createLook({ plain: false, stream })).width;

  test.each([
    ['the columns of the terminal', { columns: 66 }, 66],
    ['80 columns where there is no terminal', {}, 80],
    ['80 columns where the terminal does not know its size', { columns: 0 }, 80],
    ['no more than can be read well', { columns: 300 }, 120],
    ['no fewer than a word takes', { columns: 5 }, 20],
  ])('%s', async (_, stream, width) => {
    expect(await widthOf(stream)).toBe(width);
  });

  test('what the columns are now, when the window changed', async () => {
    const stream = { columns: 80 };
    const look = await createLook({ plain: false, stream });
    stream.columns = 50;
    expect(look.width).toBe(50);
  });
});

describe('signs beyond ASCII are shown', () => {
  const unicode = async (
    env: NodeJS.ProcessEnv,
    platform: NodeJS.Platform = 'linux',
    plain = false,
  ) => (await createLook({ plain, stream: {} }, env, platform)).unicode;

  test.each<[string, NodeJS.ProcessEnv, NodeJS.Platform, boolean]>([
    ['in a UTF-8 locale', { LANG: 'en_GB.UTF-8' }, 'linux', true],
    ['in a utf8 locale', { LANG: 'C.utf8' }, 'linux', true],
    ['where no locale is set', {}, 'darwin', true],
    ['not in another', { LANG: 'de_DE.ISO-8859-1' }, 'linux', false],
    ['not in the C locale', { LANG: 'C' }, 'linux', false],
    ['by LC_ALL before LANG', { LC_ALL: 'C', LANG: 'en_GB.UTF-8' }, 'linux', false],
    ['by LC_CTYPE before LANG', { LC_CTYPE: 'C', LANG: 'en_GB.UTF-8' }, 'linux', false],
    ['not on the Linux console', { TERM: 'linux', LANG: 'C.UTF-8' }, 'linux', false],
    ['in Windows Terminal', { WT_SESSION: 'x' }, 'win32', true],
    ['not in the old Windows console', {}, 'win32', false],
  ])('%s', async (_, env, platform, expected) => {
    expect(await unicode(env, platform)).toBe(expected);
  });

  test('never in plain text', async () => {
    expect(await unicode({ LANG: 'C.UTF-8' }, 'linux', true)).toBe(false);
  });
});
