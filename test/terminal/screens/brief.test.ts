import { describe, expect, test } from 'vitest';
import { type PlanChoices, planRehearsal } from '../../../src/rehearsal/plan.ts';
import { briefScreen } from '../../../src/terminal/screens/brief.ts';
import { plainLook, richLook } from '../../support/looks.ts';
import { testScenario } from '../../support/scenario.ts';

function brief(options: PlanChoices = {}, choice: string | null = null, look = plainLook()) {
  const scenario = testScenario();
  return briefScreen(scenario, planRehearsal(scenario, options), { choice, aim: null }, look);
}

test('a brief says what is asked, whose story is told, how long it may take, and how to answer', () => {
  expect(brief({ telling: 'own' }, 'The next question: Which one?')).toEqual([
    'Dive Deep, SDE 2, about 9 minutes of typing',
    '  Tell me about a time the numbers looked fine and were not.',
    '  Tell a story of your own.',
    '  Situation 0:30   Task 0:20   Action 1:30   Result 0:25   Reflection 0:15',
    '  3:00 in all to say   9:00 to type',
    '  Type each section the way you would say it. End a section with a line that',
    '  holds only a full stop. Past zero the clock keeps counting; nothing cuts you',
    '  off.',
    '  The next question: Which one?',
    '',
  ]);
});

describe('whose story it is', () => {
  const story = { id: 's1', title: 'The refund queue' };
  test.each<[string, PlanChoices, string]>([
    ['one nobody told yet', { telling: 'own' }, 'Tell a story of your own.'],
    ['one with a name', { telling: 'own', story }, 'Your story: The refund queue.'],
    ['the example', { telling: 'model' }, 'Retell the example: The silent queue.'],
    ['one in a file', { telling: 'file' }, 'Your story: The silent queue.'],
    [
      'for another principle',
      { telling: 'own', story, pivot: 'ownership' },
      'Your story for Ownership: The refund queue.',
    ],
  ])('%s', (_, options, line) => {
    expect(brief(options)).toContain(`  ${line}`);
  });
});

describe('the times', () => {
  test.each<[string, PlanChoices, string[]]>([
    [
      'have one total when speaking',
      { clock: 'spoken', sections: ['task', 'result'] },
      ['  Task 0:20   Result 0:30', '  0:50 in all to say', '  Say each section'],
    ],
    [
      'have none when typing one strictly',
      { strict: true, sections: ['task'] },
      ['  Task 0:20', '  Type each section'],
    ],
  ])('%s', (_, options, lines) => {
    const shown = brief(options).slice(3, 3 + lines.length);
    expect(shown.map((line, at) => line.slice(0, lines[at]?.length))).toEqual(lines);
  });
});

test("the example told for another principle says how; a story of one's own is not told so", () => {
  const lines = brief({ pivot: 'ownership' });
  expect(lines[0]).toMatch(/^Ownership/);
  expect(lines.slice(2, 6)).toEqual([
    '  Retell the example for Ownership: The silent queue.',
    '  Lead with: Nobody owned the gap.',
    '  Bring out: That you kept it afterwards.',
    '  Keep short: The log reading.',
  ]);
  expect(brief({ pivot: 'ownership', telling: 'own' }).join()).not.toContain('Lead with');
});

test.each([
  ['aloud', { clock: 'spoken' }, plainLook(), 'Say each section out loud and press Enter'],
  ['typed line by line', {}, plainLook(), 'only a full stop'],
] as const)('how to answer: %s', (_, options, look, words) => {
  expect(brief(options, null, look).join(' ').replaceAll(/\s+/g, ' ')).toContain(words);
});

test('nothing is said of full stops where there is an editor', () => {
  expect(brief({}, null, richLook()).join(' ')).not.toContain('full stop');
});
