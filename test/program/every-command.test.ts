import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { declaredCommands } from '../support/commands.ts';

const ROOT = join(import.meta.dirname, '../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const END_TO_END = readdirSync(join(ROOT, 'test/e2e'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(ROOT, 'test/e2e', name), 'utf8'))
  .join('\n');

const COMMANDS = declaredCommands();
const helpOf = (line: string) => COMMANDS.find((command) => command.line === line)?.help ?? '';
const examplesIn = (help: string) => help.split('Examples:\n')[1] ?? '';

test('there are commands, and some below others', () => {
  const lines = COMMANDS.map(({ line }) => line);
  expect(lines).toEqual(expect.arrayContaining(['rehearse', 'history', 'history rm', 'rules on']));
});

describe.for(COMMANDS)('$line', ({ line, help }) => {
  const [parent = '', child] = line.split(' ');

  test('has examples in its help, or in that of the command above', () => {
    const examples = examplesIn(child === undefined ? help : helpOf(parent));
    expect(examples).toMatch(new RegExp(`\\b${line}\\b`));
  });

  test('has its place in the README', () => {
    const told = child === undefined ? `star-coach ${line}\\b` : `\\b${line}\\b|\`${child}\``;
    expect(README).toMatch(new RegExp(told));
  });

  test('is run from end to end', () => {
    const words = line.split(' ').map((word) => `'${word}'`);
    expect(END_TO_END).toMatch(new RegExp(words.join(',\\s*')));
  });
});
