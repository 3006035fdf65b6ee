import { describe, expect, test } from 'vitest';
import { type PlanChoices, planRehearsal } from '../../../src/rehearsal/plan.ts';
import { type BriefRemarks, briefScreen } from '../../../src/terminal/screens/brief.ts';
import { plainLook, richLook } from '../../support/looks.ts';
import { testScenario } from '../../support/scenario.ts';

function brief(options: PlanChoices = {}, remarks: Partial<BriefRemarks> = {}, look = plainLook()) {
  const scenario = testScenario();
  const all = { choice: null, aim: null, called: '', ...remarks };
  return briefScreen(scenario, planRehearsal(scenario, options), all, look);
}

test('a brief says what is asked, whose story is told, how long it may take, and how to answer', () => {
  expect(brief({ telling: 'own' }, { choice: 'The next question: Which one?' })).toEqual([
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
  const named = 'The refund queue';
  test.each<[string, PlanChoices, string, string]>([
    ['one nobody told yet', { telling: 'own' }, '', 'Tell a story of your own.'],
    ['one with a name', { telling: 'own' }, named, 'Your story: The refund queue.'],
    ['one by its first words', { telling: 'own' }, 'In May our...', 'Your story: In May our...'],
    ['one that asks', { telling: 'own' }, 'Who broke it?', 'Your story: Who broke it?'],
    ['the example', { telling: 'model' }, '', 'Retell the example: The silent queue.'],
    ['one in a file', { telling: 'file' }, '', 'Your story: The silent queue.'],
    [
      'for another principle',
      { telling: 'own', pivot: 'ownership' },
      named,
      'Your story for Ownership: The refund queue.',
    ],
  ])('%s', (_, options, called, line) => {
    expect(brief(options, { called })).toContain(`  ${line}`);
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
  expect(brief(options, {}, look).join(' ').replaceAll(/\s+/g, ' ')).toContain(words);
});

test('nothing is said of full stops where there is an editor', () => {
  expect(brief({}, {}, richLook()).join(' ')).not.toContain('full stop');
});

test('in a narrow window it leaves out what the menu offers anyway', () => {
  const remarks = { choice: 'The next question: Which one?' };
  expect(brief({}, remarks, plainLook(40))).toEqual(brief({}, {}, plainLook(40)));
  expect(brief({}, remarks, plainLook(60))).not.toEqual(brief({}, {}, plainLook(60)));
});
