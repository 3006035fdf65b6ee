import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { BRIEF_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { starCoach, test } from '../support/desk.ts';
import { BARE, choose, seeTake, type } from '../support/rehearsing.ts';

const READING = [
  ['list'],
  ['study', 'the-green-dashboard'],
  ['--help'],
  ['list', '--json'],
  ['rules'],
];
const ESCAPE = '\u001b';
/** Colours, backgrounds included; bold, dim and switching off are none. */
const COLOUR = /\[(?:\d+;)*(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;\d+)*m/;

describe('a reader that has seen enough', () => {
  test.for(READING)('%s | head -1: quiet, exit 0', async (args, { desk }) => {
    const script = '("$0" "$@"; echo $? >&2) | head -1';
    const result = await desk.runCommand(['sh', '-c', script, ...starCoach(...args)]);
    expect(result.stderr).toBe('0\n');
    expect(result.stdout.split('\n')).toHaveLength(2);
  });

  test.for(READING)('%s to nobody at all: quiet, exit 0', async (args, { desk }) => {
    const [file = '', ...words] = starCoach(...args);
    const child = spawn(file, words, { cwd: desk.home, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const ended = await new Promise((resolve) =>
      child.on('close', (code, signal) => resolve({ code, signal })),
    );
    expect({ ended, stderr }).toEqual({ ended: { code: 0, signal: null }, stderr: '' });
  });
});

describe.runIf(existsSync('/dev/full'))('a full disk', () => {
  test.for([...READING, ['--version'], ['study', 'the-green-dashboard', '--json']])(
    '%s > /dev/full: a message, exit 1',
    async (args, { desk }) => {
      const words = ['sh', '-c', 'exec "$0" "$@" > /dev/full', ...starCoach(...args)];
      const { code, stderr } = await desk.runCommand(words);
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: 'error: could not write the output (ENOSPC)\n',
      });
    },
  );
});

describe('escape sequences', () => {
  test.for([
    ['piped', {}],
    ['piped, TERM=dumb', { TERM: 'dumb' }],
    ['piped, CI', { CI: 'true' }],
    ['piped, NO_COLOR', { NO_COLOR: '1' }],
    ['piped, NO_COLOR and FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }],
  ] as const)('%s: none', async ([, env], { desk }) => {
    for (const args of READING) {
      const { stdout, stderr } = await desk.run(args, { env });
      expect(stdout + stderr).not.toContain(ESCAPE);
    }
    const { stderr } = await desk.run(['rehearse', 'dive-dep'], { env });
    expect(stderr).not.toContain(ESCAPE);
  });

  test('piped, FORCE_COLOR: colour, and nothing else', async ({ desk }) => {
    const { stdout } = await desk.run(['list'], { env: { FORCE_COLOR: '1' } });
    expect(stdout).toMatch(COLOUR);
    expect(stdout.replaceAll(/.\[[0-9;]*m/g, '')).not.toContain(ESCAPE);
  });

  test('on a terminal: colour', async ({ desk }) => {
    const terminal = desk.open(['list']);
    await terminal.exit();
    expect(terminal.bytes).toMatch(COLOUR);
  });

  test('NO_COLOR on a terminal: no colour in lists, menus and takes', async ({ desk }) => {
    const env = { NO_COLOR: '1' };
    const list = desk.open(['list'], { env });
    await list.exit();
    expect(list.bytes).not.toContain(ESCAPE);

    const terminal = desk.open(['rehearse', 'dive-deep'], { env });
    await choose(terminal, BRIEF_MENU.start);
    await seeTake(terminal, 'Situation');
    await type(terminal, 'I noticed it.');
    expect(terminal.bytes).not.toMatch(COLOUR);
  });

  test('without UTF-8, signs are ASCII', async ({ desk }) => {
    const terminal = desk.open(['rehearse', 'dive-deep', '--section', 'task', ...BARE], {
      env: { LANG: 'C' },
    });
    await choose(terminal, BRIEF_MENU.start);
    await seeTake(terminal, 'Task');
    await type(terminal, 'It was not mine.');
    terminal.send('\u0004');
    await choose(terminal, WHAT_NEXT_MENU.done);
    await terminal.exit();
    expect(terminal.scrollback().join('\n')).toContain('not said:');
    expect(terminal.bytes).toMatch(/^\p{ASCII}*$/u);
  });
});

describe('width', () => {
  test.for([
    ['list', 40],
    ['list', 20],
    ['rules', 40],
    ['rules we-dilution', 40],
    ['review answer.md', 40],
    ['study the-green-dashboard --as ownership --section task', 40],
    ['study the-green-dashboard', 40],
    ['study the-green-dashboard', 20],
  ] as const)('%s at %i columns: no line is cut', async ([line, columns], { desk }) => {
    desk.write('answer.md', 'Situation: It broke.\nAction: We fixed it.\nResult: It was better.\n');
    const terminal = desk.open(line.split(' '), { columns });
    if (line === 'study the-green-dashboard') await choose(terminal, 'all the rest');
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(terminal.cutLines()).toEqual([]);
  });
});
