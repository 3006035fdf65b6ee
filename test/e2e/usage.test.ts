import { describe, expect } from 'vitest';
import { declaredCommands } from '../support/commands.ts';
import { test } from '../support/desk.ts';

const COMMANDS = declaredCommands().flatMap(({ line }) => (line.includes(' ') ? [] : [line]));

describe.concurrent('help', () => {
  test.for(COMMANDS)('%s --help has examples', async (command, { desk }) => {
    const { code, stdout, stderr } = await desk.run([command, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`Usage: star-coach ${command}`);
    expect(stdout).toMatch(new RegExp(`Examples:\n.*\\$ star-coach ${command}`));
  });

  test('alone without a terminal it prints the help, and so does the help command', async ({
    desk,
  }) => {
    const help = await desk.run(['--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    for (const args of [[], ['help'], ['-h']]) {
      expect(await desk.run(args)).toMatchObject({ code: 0, stdout: help.stdout, stderr: '' });
    }
    const terminal = desk.open(['--help'], { rows: 80 });
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(terminal.screen().join('\n').trimEnd()).toBe(help.stdout.trimEnd());
  });

  test('a command below another one that is misspelt says what may have been meant', async ({
    desk,
  }) => {
    const typed = ['stories', 'renam', 'the-outage', 'Two clocks'];
    for (const words of [typed, ['--data-dir', desk.data, ...typed]]) {
      const { code, stdout, stderr } = await desk.run(words);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('Did you mean: star-coach stories rename\n');
    }
  });

  test('what the build wrote down is what commander says', async ({ desk }) => {
    const shortcut = await desk.run(['--help']);
    // A second word goes the long way round.
    const commander = await desk.run(['--plain', '--help']);
    expect(shortcut.stdout).toBe(commander.stdout);
    for (const name of COMMANDS) expect(shortcut.stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  test.for([['--help'], ...COMMANDS.map((name) => [name, '--help'])])(
    '%s at 40 columns',
    async (args, { desk }) => {
      const terminal = desk.open(args, { columns: 40 });
      expect(await terminal.exit()).toEqual({ code: 0, signal: null });
      expect(terminal.cutLines()).toEqual([]);
    },
  );

  test('--version, long and short', async ({ desk }) => {
    const long = await desk.run(['--version']);
    expect(long.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await desk.run(['-V'])).stdout).toBe(long.stdout);
  });
});

describe.concurrent('a target nobody knows: exit 2, with what may have been meant', () => {
  test.for([
    ['rehearse dive-depe', '"dive-deep"'],
    ['study the-green-dashbord', '"the-green-dashboard"'],
    ['quiz ownershp', '"ownership"'],
    ['rehearse i', 'invent-and-simplify'],
    ['rehearse zzzzzzzzzz', 'star-coach list'],
    ['list --lp dive-depe', '"dive-deep"'],
    ['quiz --lp frugallity', '"frugality"'],
    ['study the-template --as ownershp', '"ownership"'],
  ] as const)('%s', async ([line, hint], { desk }) => {
    const { code, stdout, stderr } = await desk.run(line.split(' '));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: /);
    expect(stderr).toContain(hint);
  });
});

describe.concurrent('a target is found by', () => {
  test.for([
    ['id', 'forty-milliseconds'],
    ['slug', 'dive-deep'],
    ['name in any case', 'DIVE Deep'],
    ['beginning', 'dive'],
  ] as const)('%s', async ([, target], { desk }) => {
    const { code, stdout } = await desk.run(['study', target, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).scenario.principle).toBe('dive-deep');
  });
});

describe.concurrent('wrong usage: exit 2, one message, no stack', () => {
  test.for([
    '--nope',
    'nope',
    'list --nope',
    'list extra',
    'list --lp',
    'study dive-deep --level boss',
    'study dive-deep --section middle',
    'rehearse dive-deep extra',
    'rehearse dive-deep --level',
    'rehearse dive-deep --level x',
    'rehearse dive-deep --section x',
    'rehearse dive-deep --as x',
    'rehearse forty-milliseconds --retell --as frugality',
    'rehearse dive-deep --answers',
    'rehearse dive-deep --answers a.md --aloud',
    'review --level x',
    'review --scenario nobody-knows-it',
    'review a.md extra',
    'rules no-rule',
    'quiz --count 0',
    'quiz --count 1.5',
    'quiz --count ten',
    'quiz --count 99999',
    'quiz --seed -1',
    'quiz --seed x',
    'quiz --seed 99999999999999',
    '--data-dir',
  ])('%s', async (line, { desk }) => {
    const { code, stdout, stderr } = await desk.run(line.split(' '));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.match(/^error: /gm)).toHaveLength(1);
    expect(stderr).not.toMatch(/^ +at |node:internal|\.cjs/m);
  });
});
