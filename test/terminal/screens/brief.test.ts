import { describe, expect, test } from 'vitest';
import { type PlanOptions, planRehearsal } from '../../../src/rehearsal/plan.ts';
import { briefScreen } from '../../../src/terminal/screens/brief.ts';
import { plainLook, richLook } from '../../support/looks.ts';
import { testScenario } from '../../support/scenario.ts';

function brief(options: PlanOptions = {}, choice: string | null = null, look = plainLook()) {
  const scenario = testScenario();
  return briefScreen(scenario, planRehearsal(scenario, options), choice, look);
}

test('a brief says what is asked, how long each part may take, and how to answer', () => {
  expect(brief({}, 'The next question: Story beta.')).toEqual([
    'Dive Deep - The silent queue - SDE 2',
    '',
    '  Tell me about a time the numbers looked fine and were not.',
    '',
    '               say it in   typing time',
    '  Situation         0:30          1:30',
    '  Task              0:20          1:00',
    '  Action            1:30          4:30',
    '  Result            0:30          1:30',
    '  Reflection        0:25          1:15',
    '  all               3:15          9:45',
    '',
    '  Type each section the way you would say it. End a section with a line that',
    '  holds only a full stop. Past zero the clock keeps counting; nothing cuts you',
    '  off.',
    '  The next question: Story beta.',
    '',
  ]);
});

describe('the table', () => {
  test.each<[string, PlanOptions, string[]]>([
    [
      'has one time when speaking',
      { clock: 'spoken', sections: ['task', 'result'] },
      [
        '               say it in',
        '  Task              0:20',
        '  Result            0:30',
        '  all               0:50',
      ],
    ],
    [
      'has one time when typing strictly',
      { strict: true, sections: ['task'] },
      ['               say it in', '  Task              0:20'],
    ],
  ])('%s', (_, options, table) => {
    expect(brief(options).slice(4, 4 + table.length + 1)).toEqual([...table, '']);
  });
});

test('a story told for another principle says how', () => {
  const lines = brief({ pivot: 'ownership' });
  expect(lines[0]).toBe('Ownership - The silent queue - SDE 2');
  expect(lines.slice(4, 8)).toEqual([
    'Told for Ownership',
    '  Lead with: Nobody owned the gap.',
    '  Bring out: That you kept it afterwards.',
    '  Keep short: The log reading.',
  ]);
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
