import { expect, test } from 'vitest';
import { declaredCommands } from '../support/commands.ts';
import { CALLS } from '../support/json-documents.ts';

const commands = declaredCommands();
const withJson = commands.filter(({ options }) => options.includes('--json'));

/** Commands that read something and print no JSON, and why. */
const WITHOUT_JSON: Readonly<Record<string, string>> = {
  ...{ quiz: 'asks somebody', new: 'asks somebody', log: 'asks somebody, or takes a file' },
  ...{ setup: 'holds setup voice', 'setup voice': 'asks somebody' },
  ...{ report: 'writes a page; what it says is in stats', schema: 'prints JSON as it is' },
  ...{ completion: 'prints a script', 'history export': 'writes JSON Lines' },
};

/** Commands that change something. */
const CHANGING = [
  ...['history dispute', 'history edit', 'history import', 'history rm', 'history wipe'],
  ...['log edit', 'log rm', 'rules off', 'rules on'],
  ...['stories open', 'stories rename', 'stories rm'],
];

test('every command that prints JSON is held to its documents', () => {
  expect(Object.keys(CALLS).sort()).toEqual(withJson.map(({ line }) => line).sort());
});

test('every other command changes something, or has a reason', () => {
  const others = commands.map(({ line }) => line).filter((line) => !Object.hasOwn(CALLS, line));
  expect(others.sort()).toEqual([...Object.keys(WITHOUT_JSON), ...CHANGING].sort());
});
