import { describe, expect } from 'vitest';
import { type Desk, starCoach, test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { leftSwitched } from '../support/restored.ts';

const COMMANDS = [
  { args: ['rehearse'], instead: 'star-coach rehearse TARGET' },
  { args: ['rehearse', '--answers', 'mine.md'], instead: 'TARGET --answers FILE' },
  { args: ['study'], instead: 'star-coach study TARGET' },
  { args: ['rehearse', 'dive-deep'], instead: 'star-coach rehearse' },
  { args: ['rehearse', 'dive-deep', '--aloud'], instead: '--answers FILE' },
  { args: ['quiz', '--lp', 'ownership'], instead: 'star-coach study TARGET' },
  { args: ['--plain', 'rehearse', 'dive-deep'], instead: '--answers FILE' },
];

const INPUTS: Record<string, (desk: Desk, args: string[]) => ReturnType<Desk['run']>> = {
  'no input': (desk, args) => desk.run(args),
  'an input that ended': (desk, args) => desk.run(args, { input: '' }),
  'lines in a pipe': (desk, args) => desk.run(args, { input: '\n\n\n' }),
  'a closed input': (desk, args) =>
    desk.runCommand(['sh', '-c', 'exec "$0" "$@" <&-', ...starCoach(...args)]),
  'a closed output': (desk, args) =>
    desk.runCommand(['sh', '-c', 'exec "$0" "$@" >&-', ...starCoach(...args)]),
};

const CASES = COMMANDS.flatMap((command) =>
  Object.keys(INPUTS).map((input) => ({ ...command, input, line: command.args.join(' ') })),
);

describe('without a terminal a command that must ask says what to use instead', () => {
  test.for(CASES)('$line with $input', async ({ args, instead, input }, { desk }) => {
    // Whoever waits for an answer all the same is ended from outside, and has no exit code.
    const { code, stdout, stderr } = (await INPUTS[input]?.(desk, args)) ?? {};
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toMatch(/^error: [^\n]*terminal[^\n]*\n[^\n]*\n$/);
    expect(stderr).toContain(instead);
  });

  test.for([
    ['the output is a pipe', '"$0" "$@" | cat'],
    ['the input is a pipe', 'echo | "$0" "$@"'],
  ])('in a terminal where %s', async ([, command], { desk }) => {
    const words = ['sh', '-c', command ?? '', ...starCoach('rehearse', 'dive-deep')];
    const terminal = desk.openCommand(words);
    await terminal.exit();
    expect(terminal.screen().join('\n')).toMatch(/^error: .*terminal.*\n.*--answers FILE/);
    expect(leftSwitched(terminal.bytes)).toEqual([]);
  });
});

test('the end of input leaves a menu in plain lines', async ({ desk }) => {
  const terminal = desk.open(['--plain', 'rehearse', 'dive-deep']);
  await terminal.waitFor('Enter for 1');
  terminal.send(KEYS.ctrlD);
  expect(await terminal.exit()).toEqual({ code: 130, signal: null });
  expect(leftSwitched(terminal.bytes)).toEqual([]);
  expect(terminal.scrollback().join('\n')).not.toMatch(/^error: /m);
});

describe('Ctrl+D does nothing at a menu, and Ctrl+C leaves', () => {
  test.for([
    [['rehearse', 'dive-deep'], 'leave'],
    [['quiz'], 'esc back'],
  ] as const)('%j', async ([args, words], { desk }) => {
    const terminal = desk.open(args);
    await terminal.waitFor(words);
    terminal.send(KEYS.ctrlD.repeat(3));
    terminal.send(KEYS.ctrlC);
    expect(await terminal.exit()).toEqual({ code: 130, signal: null });
    expect(leftSwitched(terminal.bytes)).toEqual([]);
    expect(terminal.scrollback().join('\n')).not.toMatch(/^error: /m);
  });
});
