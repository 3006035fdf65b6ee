import { readFileSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserOf, showPage } from '../../src/world/show-page.ts';

describe('the browser', () => {
  test.for([
    [{ BROWSER: '/usr/bin/firefox' }, 'linux', '/usr/bin/firefox'],
    [{ BROWSER: 'firefox' }, 'darwin', 'firefox'],
    [{ BROWSER: 'firefox; rm -rf ~' }, 'linux', null],
    [{ BROWSER: 'firefox %s' }, 'linux', null],
    [{ BROWSER: 'firefox:chromium' }, 'linux', null],
    [{ BROWSER: 'firefox %s', DISPLAY: ':0' }, 'linux', 'xdg-open'],
    [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', 'xdg-open'],
    [{}, 'linux', null],
    [{}, 'darwin', 'open'],
    [{ DISPLAY: ':0' }, 'win32', null],
  ] as const)('of %j on %s is %s', ([env, platform, browser]) => {
    expect(browserOf({ env, platform })).toBe(browser);
  });
});

describe('a page', () => {
  test('is written for nobody else to read, also where no browser is', async () => {
    const shown = await showPage('<p>x</p>', { env: {}, saves: true, platform: 'linux' });
    const path = shown.path ?? '';
    expect(shown).toMatchObject({ isKept: true, isOpened: false });
    expect(readFileSync(path, 'utf8')).toBe('<p>x</p>');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
    rmSync(dirname(path), { recursive: true });
  });

  test('is said to be opened only where the program is there', async () => {
    const env = { BROWSER: '/nowhere/browser' };
    const { isOpened, path } = await showPage('x', { env, saves: true });
    expect(isOpened).toBe(false);
    rmSync(dirname(path ?? ''), { recursive: true });
  });

  test('is not written where nothing may be kept', async () => {
    expect(await showPage('x', { env: { BROWSER: 'true' }, saves: false })).toEqual({
      ...{ path: null, isKept: false, isOpened: false },
    });
  });
});
