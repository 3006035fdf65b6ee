import { expect, test } from 'vitest';
import { meantCommand } from '../../src/program/meant-command.ts';
import { createProgram } from '../../src/program.ts';

const program = createProgram('', () => Promise.reject(new Error('nothing is run here')));

test.each<[string, string | null]>([
  ['stories renam the-outage "Two clocks"', 'stories rename'],
  ['stories --json shwo the-outage', 'stories show'],
  ['history eidt last', 'history edit'],
  ['rules of we-dilution', 'rules off'],
  ['log lsit', 'log list'],
  ['stories something-else', null],
  ['plan the whole week', null],
  ['list too much', null],
])('%s: %s', (typed, meant) => {
  expect(meantCommand(program, typed.split(' '))).toBe(meant);
});

test('every command below another one is meant by its name with a slip in it', () => {
  const below = program.commands.flatMap((each) =>
    each.commands.map((command) => [each.name(), command.name()] as const),
  );
  expect(below.length).toBeGreaterThan(10);
  for (const [over, name] of below.filter(([, each]) => each.length > 3)) {
    const slip = `${name.slice(0, 2)}${name.slice(3)}`;
    expect(meantCommand(program, [over, slip, 'x'])).toBe(`${over} ${name}`);
  }
});
