import { describe, expect, test } from 'vitest';
import { THINGS } from '../../../src/commands/complete/things.ts';
import { whatFits } from '../../../src/commands/complete/what-fits.ts';
import { shapesOfCommands } from '../../../src/program.ts';

const SHAPES = shapesOfCommands();
const fits = (line: string) => whatFits(line.split(' ').slice(1), SHAPES);
const wordsAt = (line: string) => fits(line).words.map(({ word }) => word);

describe('what may stand next', () => {
  test.each([
    ['the commands', 'star-coach ', ['rehearse', 'quiz', 'history'], null],
    ['the commands below one', 'star-coach history ', ['rm', 'compare'], 'session'],
    ['the commands, behind an option of the program', 'star-coach --plain ', ['rehearse'], null],
    ['no value of an option for a command', 'star-coach --data-dir x ', ['rehearse'], null],
    ['what a command is about', 'star-coach rehearse ', [], 'target'],
    ['nothing more', 'star-coach rehearse dive-deep ', [], null],
    ['more of the same', 'star-coach check one.yaml ', [], 'path'],
    ['the second argument', 'star-coach history compare 2 ', [], 'other'],
    ['a value', 'star-coach quiz --lp ', [], 'principle'],
    ['a value behind an argument', 'star-coach rehearse dive-deep --level ', [], 'level'],
    ['what may be played', 'star-coach history last --play ', [], 'part'],
    ['a folder', 'star-coach list --data-dir ', [], 'dir'],
    ['what is known of no command', 'star-coach nothing-such ', [], null],
  ])('%s: %s', (_, line, words, kind) => {
    expect(fits(line).kind).toBe(kind);
    if (words.length === 0) expect(wordsAt(line)).toEqual([]);
    else expect(wordsAt(line)).toEqual(expect.arrayContaining(words));
  });

  test('options, those of the program too, and each once', () => {
    const options = wordsAt('star-coach rehearse dive-deep --aloud -');
    expect(options).toEqual(expect.arrayContaining(['--level', '--plain', '--no-save']));
    expect(options).not.toContain('--aloud');
  });

  test('an option that may be repeated is offered again', () => {
    expect(wordsAt('star-coach rehearse dive-deep --section action -')).toContain('--section');
  });
});

test('what has no things to offer is a file, a folder, or anybody’s own words', () => {
  const named = SHAPES.flatMap(({ options, arguments: all }) => [
    ...options.flatMap(({ value }) => (value === null ? [] : [value])),
    ...all.map(({ name }) => name),
  ]);
  const free = [...new Set(named)].filter((name) => !Object.hasOwn(THINGS, name));
  expect(free.toSorted()).toEqual(
    [
      'command',
      'date',
      'dir',
      'file',
      'n',
      'name',
      'other',
      'path',
      'remark',
      'text',
      'title',
      'words',
    ].toSorted(),
  );
});
