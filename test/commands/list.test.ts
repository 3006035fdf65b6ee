import { describe, expect, test } from 'vitest';
import { list } from '../../src/commands/list.ts';
import { EXIT } from '../../src/errors.ts';
import { SECTIONS } from '../../src/scenario/sections.ts';
import { BUILT_IN, ownFile } from '../../src/scenario/source.ts';
import { summarise } from '../../src/scenario/summary.ts';
import { ALPHA, BETA, GAMMA, story } from '../support/library.ts';
import { memoryScenarios } from '../support/memory-scenarios.ts';
import { testScenario } from '../support/scenario.ts';
import { testPorts } from '../support/test-ports.ts';

const [GUIDE] = Object.values(BETA.levels);
/** The only one that is written for seniors as well. */
const SENIOR = { ...BETA, levels: { ...BETA.levels, ...(GUIDE && { senior: GUIDE }) } };
const STORIES = [ALPHA, SENIOR, GAMMA];

async function listed(options: Parameters<typeof list>[0], scenarios = memoryScenarios(STORIES)) {
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
    ['those for a level', { level: 'senior' }, ['beta']],
    ['those with a word in them', { search: ['GAMMA'] }, ['gamma']],
    [
      'those with all the words, wherever they stand',
      { search: ['numbers', 'dive alpha'] },
      ['alpha'],
    ],
    [
      'those that fit everything',
      { lp: 'dive', level: 'sde2', search: ['story'] },
      ['alpha', 'beta'],
    ],
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

test('a search shows the best first, each with its principle', async () => {
  const told = { ...GAMMA, overview: 'The beta had failed.' };
  const { printed } = await listed({ search: ['beta'] }, memoryScenarios([ALPHA, told, BETA]));
  expect(ids(printed)).toEqual(['beta', 'gamma']);
  expect(printed[0]).toBe('  beta   3:15  Story beta  Dive Deep');
});

test('what is one’s own, and what else a story can answer, stands behind its title', async () => {
  const scenarios = memoryScenarios([]);
  const own = { ...story('mine', 'earn-trust'), themes: ['conflict' as const, 'failure' as const] };
  const { printed } = await listed(
    {},
    {
      ...scenarios,
      summaries: async () => [
        summarise(own, ownFile('/home/me/mine.yaml')),
        summarise({ ...GAMMA, themes: ['failure'] }, BUILT_IN),
      ],
    },
  );
  expect(printed).toContain('  mine   3:15  Story mine  yours, failure, conflict');
  expect(printed).toContain('  gamma  3:15  Story gamma  failure');
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

describe('where nothing fits, what does is told, and it is no failure', () => {
  test.each([
    [
      'without one of two filters',
      { lp: 'think-big', level: 'senior' },
      [
        'No scenario fits --lp think-big --level senior',
        '  without --lp think-big: beta',
        '  without --level senior: gamma',
      ],
    ],
    [
      'with a word that nothing says, and one near it',
      { search: ['storry', 'alpha'] },
      [
        'No scenario fits --search storry alpha',
        'No scenario says "storry". Did you mean "story"?',
      ],
    ],
    [
      'with a word near nothing',
      { search: ['kangaroo'] },
      ['No scenario fits --search kangaroo', 'No scenario says "kangaroo".'],
    ],
    [
      'with words that are each there',
      { search: ['alpha', 'gamma'] },
      ['No scenario fits --search alpha gamma', 'See them all: star-coach list'],
    ],
    [
      'for a principle without any',
      { lp: 'ownership', level: 'sde1' },
      [
        'No scenario is about Ownership yet.',
        'Questions from stories that can be retold for it:',
        '  star-coach quiz --lp ownership',
      ],
    ],
  ])('%s', async (_, options, expected) => {
    const { printed, noted } = await listed(options);
    expect(printed).toEqual([]);
    expect(noted).toEqual(expected);
  });

  test('as JSON it is an empty list', async () => {
    const { documents, noted } = await listed({ search: ['kangaroo'], json: true });
    expect(documents).toEqual([
      {
        version: 1,
        counts: expect.objectContaining({ scenarios: 0, questions: 0, phrasings: 0 }),
        scenarios: [],
        questions: [],
      },
    ]);
    expect(noted).toEqual([]);
  });
});

test.each([[['']], [['--', '?']]])('no words to look for is wrong usage: %j', async (search) => {
  await expect(listed({ search })).rejects.toMatchObject({ exitCode: EXIT.usage });
});

test('an unknown level is wrong usage', async () => {
  await expect(listed({ level: 'principal' })).rejects.toMatchObject({ exitCode: EXIT.usage });
});

describe('as JSON', () => {
  test.each([
    ['all scenarios', {}, STORIES],
    ['those of one principle', { lp: 'think-big' }, [GAMMA]],
    ['none', { lp: 'ownership' }, []],
  ])('%s', async (_, options, scenarios) => {
    const { documents, printed, noted } = await listed({ ...options, json: true });
    const told = scenarios.map(({ id, title, question, sections }) => ({
      ...{ id, title, question, source: 'built-in', seconds: 195 },
      sections: SECTIONS.map((name) => ({ name, targetSeconds: sections[name].target_seconds })),
    }));
    expect(documents).toMatchObject([{ version: 1, scenarios: told }]);
    expect([...printed, ...noted]).toEqual([]);
  });
});

test('an unknown principle is wrong usage', async () => {
  await expect(listed({ lp: 'teamwork' })).rejects.toMatchObject({ exitCode: EXIT.usage });
});

test('a hostile title is shown, not obeyed', async () => {
  const hostile = testScenario();
  hostile.title = '\u001b[8mhidden';
  const { printed } = await listed({}, memoryScenarios([], {}, { './mine.yaml': hostile }));
  expect(printed.join('\n')).toContain('\\x1b[8mhidden');
  expect(printed.join('\n')).not.toContain('\u001b');
});
