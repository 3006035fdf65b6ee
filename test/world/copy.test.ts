import { readFileSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Copied } from '../../src/ports.ts';
import { createCopier } from '../../src/world/copy.ts';

const written: string[] = [];
const files: string[] = [];
const terminal = { write: (text: string) => written.push(text) };
const KITTY = { TERM: 'xterm-kitty' };
/** Nothing can be started from there. */
const NO_TMUX = { ...process.env, TMUX: 'x', PATH: '/nonexistent' };

function textOf(copied: Copied): string {
  if (copied.to !== 'file') throw new Error(`copied to ${copied.to}`);
  files.push(copied.path);
  return readFileSync(copied.path, 'utf8');
}

afterEach(() => {
  written.length = 0;
  for (const path of files.splice(0)) rmSync(dirname(path), { recursive: true });
});

describe('a text that is copied', () => {
  test('is sent to a terminal that takes it, and to a file the second time', async () => {
    const copy = createCopier({ env: KITTY, terminal, saves: true });
    expect(await copy('I read the parser.')).toEqual({ to: 'clipboard', terminal: 'kitty' });
    expect(written).toHaveLength(1);
    expect(textOf(await copy('I read the parser.'))).toBe('I read the parser.\n');
    expect(await copy('Another one.')).toEqual({ to: 'clipboard', terminal: 'kitty' });
  });

  test.each<[string, NodeJS.ProcessEnv, typeof terminal | null, string]>([
    ['where the terminal may not take it', { TERM: 'xterm-256color' }, terminal, 'Words.'],
    ['where there are only lines', KITTY, null, 'Words.'],
    ['where it is too long', KITTY, terminal, 'word '.repeat(20_000)],
    ['where tmux does not answer', NO_TMUX, terminal, 'Words.'],
  ])('is in a file for its owner alone %s', async (_, env, to, text) => {
    const copied = await createCopier({ env, terminal: to, saves: true })(text);
    expect(textOf(copied)).toBe(`${text}\n`);
    expect(statSync(files[0] ?? '').mode & 0o077).toBe(0);
    expect(written).toEqual([]);
  });

  test('is nowhere where nothing may be written', async () => {
    const copy = createCopier({ env: {}, terminal, saves: false });
    expect(await copy('Words.')).toEqual({ to: 'nowhere', isKept: false });
  });

  test('has nothing in it that is hidden', async () => {
    const copy = createCopier({ env: {}, terminal, saves: true });
    expect(textOf(await copy('I\u001b[31m did\u202e it.\r\nAll of it.'))).toBe(
      'I[31m did it.\nAll of it.\n',
    );
  });
});
