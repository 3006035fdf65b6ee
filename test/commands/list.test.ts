import { describe, expect, test } from 'vitest';
import { list } from '../../src/commands/list.ts';
import { EXIT } from '../../src/errors.ts';
import { summarise } from '../../src/scenario/summary.ts';
import { ALPHA, BETA, GAMMA, library } from '../support/library.ts';
import { memoryScenarios } from '../support/memory-scenarios.ts';
import { testScenario } from '../support/scenario.ts';
import { testPorts } from '../support/test-ports.ts';

async function listed(options: Parameters<typeof list>[0], scenarios = library()) {
  const world = testPorts({ scenarios });
  await list(options, world.ports);
  return world;
}

const ids = (lines: string[]) =>
  lines.flatMap((line) => /^ {2}([a-z-]+) +\d+:\d\d /.exec(line)?.[1] ?? []);

describe('the list shows', () => {
  test.each([
    ['all scenarios, by principle', {}, ['gamma', 'alpha', 'beta']],
    ['those of one principle', { lp: 'dive deep' }, ['alpha', 'beta']],
  ])('%s', async (_, options, expected) => {
    const { printed, noted } = await listed(options);
    expect(ids(printed)).toEqual(expected);
    expect(noted).toEqual([]);
  });

  test('each with its time, title and question, and how to go on', async () => {
    const { printed } = await listed({ lp: 'think-big' });
    expect(printed).toEqual([
      'Think Big',
      '  You name a goal that changes the direction, and take a first step that proves',
      '  it.',
      '',
      '  gamma  3:15  Story gamma',
      '    Tell me about a time the numbers looked fine and were not.',
      '',
      'Against the clock:  star-coach rehearse gamma',
      'Read one first:     star-coach study gamma',
    ]);
  });
});

test('a principle without scenarios says where to find questions, and is no failure', async () => {
  const { printed, noted } = await listed({ lp: 'ownership' });
  expect(printed).toEqual([]);
  expect(noted).toEqual([
    'No scenario is about Ownership yet.',
    'Questions from stories that can be retold for it:',
    '  star-coach quiz --lp ownership',
  ]);
});

describe('as JSON', () => {
  test.each([
    ['all scenarios', {}, [ALPHA, BETA, GAMMA]],
    ['those of one principle', { lp: 'think-big' }, [GAMMA]],
    ['none', { lp: 'ownership' }, []],
  ])('%s', async (_, options, scenarios) => {
    const { documents, printed, noted } = await listed({ ...options, json: true });
    expect(documents).toEqual([
      { version: 1, scenarios: scenarios.map((each) => summarise(each, 'built-in')) },
    ]);
    expect([...printed, ...noted]).toEqual([]);
  });
});

test('an unknown principle is wrong usage', async () => {
  await expect(listed({ lp: 'teamwork' })).rejects.toMatchObject({ exitCode: EXIT.usage });
});

test('a hostile title is shown, not obeyed', async () => {
  const hostile = testScenario();
  hostile.title = '\u001b[8mhidden';
  const { printed } = await listed({}, memoryScenarios([hostile]));
  expect(printed.join('\n')).toContain('\\x1b[8mhidden');
  expect(printed.join('\n')).not.toContain('\u001b');
});
