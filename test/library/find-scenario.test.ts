import { describe, expect, test } from 'vitest';
import { EXIT } from '../../src/errors.ts';
import { findScenario, loadScenario } from '../../src/library/find-scenario.ts';
import { listScenarios } from '../../src/library/list-scenarios.ts';
import type { Level } from '../../src/scenario/sections.ts';
import { BUILT_IN } from '../../src/scenario/source.ts';
import { summarise } from '../../src/scenario/summary.ts';
import { hostileScenario } from '../support/hostile-scenario.ts';
import { library, story } from '../support/library.ts';
import { memoryJournal } from '../support/memory-journal.ts';
import { memoryScenarios } from '../support/memory-scenarios.ts';
import { recorded, takeRecord } from '../support/records.ts';
import { testScenario } from '../support/scenario.ts';
import { testPorts } from '../support/test-ports.ts';

const { ports } = testPorts({ scenarios: library() });

describe('a target finds', () => {
  test.each([
    ['a scenario by its id', 'beta', 'beta', 'beta', []],
    ['a scenario by its id, in any case', 'BETA', 'beta', 'beta', []],
    ['the first scenario of a principle, and the others', 'Dive Deep', 'alpha', 'alpha', ['beta']],
    ['the only scenario of a principle', 'think', 'gamma', 'gamma', []],
    ['a file', './my story.yaml', 'mine', '"./my story.yaml"', []],
  ])('%s: %s', async (_, text, id, target, others) => {
    const found = await findScenario(ports, text);
    expect(found.scenario.id).toBe(id);
    expect(found.target).toBe(target);
    expect(found.others.map((each) => each.id)).toEqual(others);
  });

  test('what it names when it is typed again', async () => {
    for (const text of ['dive', './my story.yaml']) {
      const { target, scenario } = await findScenario(ports, text);
      expect(await findScenario(ports, target.replaceAll('"', ''))).toMatchObject({ scenario });
    }
  });
});

describe('of a principle with several scenarios it finds', () => {
  const told = (...ids: string[]) =>
    memoryJournal(ids.map((id) => takeRecord({ scenario: recorded(id) })));

  test.each([
    ['one never rehearsed first', ['alpha'], ['beta', 'alpha']],
    ['the one rehearsed longest ago', ['beta', 'alpha'], ['beta', 'alpha']],
    ['by the last time each was', ['alpha', 'beta', 'alpha'], ['beta', 'alpha']],
    ['the first of the library when none was', ['gamma'], ['alpha', 'beta']],
  ])('%s', async (_, rehearsed, order) => {
    const { ports } = testPorts({ scenarios: library(), journal: told(...rehearsed) });
    const { scenario, others } = await findScenario(ports, 'dive-deep');
    expect([scenario.id, ...others.map(({ id }) => id)]).toEqual(order);
  });
});

describe('of a principle it finds, for a level', () => {
  const onlyAt = (id: string, ...levels: Level[]) => {
    const scenario = story(id, 'dive-deep');
    const [described] = Object.values(scenario.levels);
    scenario.levels = Object.fromEntries(levels.map((level) => [level, described]));
    return scenario;
  };
  const scenarios = memoryScenarios([
    onlyAt('one', 'sde2'),
    onlyAt('two', 'sde2', 'senior'),
    onlyAt('three', 'sde1'),
    onlyAt('four', 'senior'),
  ]);
  const { ports } = testPorts({ scenarios });

  test.each([
    ['one that is told there', 'dive-deep', 'senior', ['two', 'four']],
    ['any, when no level is asked for', 'dive-deep', undefined, ['one', 'two', 'three', 'four']],
    ['the scenario that is named, whatever it is told at', 'one', 'senior', ['one']],
  ] as const)('%s', async (_, target, level, ids) => {
    const { scenario, others } = await findScenario(ports, target, { level });
    expect([scenario.id, ...others.map(({ id }) => id)]).toEqual(ids);
  });

  test('and says which there are, where none is told there', async () => {
    const few = memoryScenarios([onlyAt('three', 'sde1'), onlyAt('four', 'senior')]);
    const { ports } = testPorts({ scenarios: few });
    await expect(findScenario(ports, 'dive-deep', { level: 'sde2' })).rejects.toMatchObject({
      exitCode: EXIT.usage,
      message: 'no scenario about Dive Deep is written for sde2',
      hint: 'There are some for: sde1, senior',
    });
  });
});

describe('a target that finds nothing says', () => {
  test.each([
    [
      'what it could mean',
      'd',
      '"d" could mean dive-deep, deliver-results',
      'Type a few more letters.',
    ],
    [
      'what is near',
      'ownrship',
      'no scenario or principle is called "ownrship"',
      'Did you mean "ownership"?',
    ],
    [
      'what else is near',
      'alphb',
      'no scenario or principle is called "alphb"',
      'Did you mean "alpha"?',
    ],
    [
      'where to look when nothing is near',
      'something-else-entirely',
      'no scenario or principle is called "something-else-entirely"',
      'See what there is: star-coach list',
    ],
    [
      'which stories can be retold for the principle',
      'ownership',
      'no scenario is about Ownership yet',
      'These stories can be retold for it:\n  star-coach rehearse alpha --as ownership\n  star-coach rehearse gamma --as ownership\nQuestions about it:\n  star-coach quiz --lp ownership',
    ],
    [
      'where to look when no story can',
      'invent',
      'no scenario is about Invent and Simplify yet',
      'See what there is: star-coach list',
    ],
  ])('%s', async (_, text, message, hint) => {
    await expect(findScenario(ports, text)).rejects.toMatchObject({
      exitCode: EXIT.usage,
      message,
      hint,
    });
  });

  test('what is wrong with the file', async () => {
    await expect(findScenario(ports, './other.yaml')).rejects.toMatchObject({
      exitCode: EXIT.content,
      message: './other.yaml:1:1: no such file',
    });
  });
});

test('whatever an author wrote, and wherever it lies, is safe to show', async () => {
  const raw = testScenario();
  raw.title = 'a\u001b[31mb';
  const own = memoryScenarios([], { './\u202e.yaml': raw }, { './mine.yaml': raw });
  const { ports } = testPorts({ scenarios: own });
  const [summary = summarise(raw, BUILT_IN)] = await listScenarios(ports);
  expect(summary.title).toBe('a\\x1b[31mb');
  expect((await loadScenario(ports, summary)).scenario.title).toBe('a\\x1b[31mb');
  const found = await findScenario(ports, './\u202e.yaml');
  expect(found.scenario.title).toBe('a\\x1b[31mb');
  expect(found.target).toBe('"./\\u202e.yaml"');
  expect(hostileScenario().scenario.title).toMatch(/^\\x1b/);
});
