import { describe, expect, test } from 'vitest';
import { checkNamedPeople } from '../../../src/authoring/gate/named-people.ts';
import { commonWords, peopleIn } from '../../../src/authoring/gate/names.ts';
import type { Scenario } from '../../../src/scenario/schema.ts';
import { builtInFiles } from '../../support/built-in.ts';
import { soundScenario } from '../../support/sound-scenario.ts';

const COMMON = commonWords(['the platform and its billing', 'sales rang support']);

describe('who is named in a text', () => {
  test.each<[string, string[]]>([
    ['I asked Priya and Sam’s manager.', ['Priya', 'Sam']],
    ['I asked Dr Okafor.', ['Okafor']],
    ['In the end it was Zoë.', ['Zoë']],
    ['By then Priya had left. Priya wrote to me.', ['Priya']],
    ['Priya said so.', []],
    ['I did. Then it broke. But I rang.', []],
    ['On Friday, in March, at Christmas and at New Year.', []],
    ['Most Fridays I read the SLO, the PR and the API.', []],
    ['I wrote it in Python over Bluetooth, in Spain.', []],
    ['I told Platform, then Billing, and Sales rang Support.', []],
    ['The line said: "Nobody reads this".', []],
    ['I moved it to GitHub and eBay.', []],
    ['', []],
  ])('%s', (text, names) => {
    expect(peopleIn(text, COMMON).map(({ name }) => name)).toEqual(names);
  });
});

/** A scenario whose first follow-up is this. */
function asked(question: string, strong: string, weak = 'It was fine.'): Scenario {
  return soundScenario((scenario) => {
    scenario.probes = [
      {
        id: 'a',
        question,
        tests: 'x',
        strong: { reply: strong, remember: 'x' },
        weak: [{ reply: weak, why: 'x' }],
      },
    ];
  });
}

function problemsOf(...scenarios: Scenario[]): string[] {
  const placed = scenarios.map((scenario, at) => ({ file: `${at}.yaml`, scenario }));
  return checkNamedPeople(placed).map(
    ({ scenario, path, message }) =>
      `${scenario?.file} ${path.join('.')} ${message.slice(0, message.indexOf(','))}`,
  );
}

describe('whoever is named has been introduced', () => {
  test.each<[string, Scenario, string[]]>([
    ['in the question', asked('Why did you ask your colleague Priya?', 'So I rang Priya.'), []],
    ['in the reply, before the name', asked('Why?', 'I rang our analyst Priya.'), []],
    ['in the reply, after the name', asked('Why?', 'I rang Priya, our analyst.'), []],
    ['earlier in the reply', asked('Why?', 'I rang our analyst Priya. So Priya knew.'), []],
    [
      'or is a problem in the reply',
      asked('Why?', 'I rang Priya. So Priya knew.'),
      ['0.yaml probes.0.strong.reply names Priya'],
    ],
    [
      'or in a weak one, where the strong one has introduced her',
      asked('Why?', 'I rang our analyst Priya.', 'I rang Priya.'),
      ['0.yaml probes.0.weak.0.reply names Priya'],
    ],
    [
      'or in the question',
      asked('What did you tell Priya?', 'The truth.'),
      ['0.yaml probes.0.question names Priya'],
    ],
    [
      'and a longer name does not introduce a shorter one',
      asked('Why did you ask your colleague Samuel?', 'I rang Sam.'),
      ['0.yaml probes.0.strong.reply names Sam'],
    ],
  ])('%s', (_, scenario, expected) => {
    expect(problemsOf(scenario)).toEqual(expected);
  });

  test('in any part of the story', () => {
    const tell: ((scenario: Scenario, text: string) => void)[] = [
      (scenario, text) => Object.assign(scenario, { overview: text }),
      ({ sections }, text) => Object.assign(sections.action, { strong: text }),
      ({ sections }, text) => Object.assign(sections.reflection.strong, { senior: text }),
    ];
    for (const change of tell) {
      const scenario = asked('Why?', 'I rang Priya.');
      expect(problemsOf(scenario)).toHaveLength(1);
      change(scenario, 'I asked a colleague, Priya.');
      expect(problemsOf(scenario)).toEqual([]);
    }
  });

  test('in this story: another one introduces nobody', () => {
    const other = soundScenario(({ sections }) => {
      sections.action.strong = 'I asked Priya.';
    });
    expect(problemsOf(asked('Why?', 'I rang Priya.'), other)).toHaveLength(1);
  });

  test('in the whole library', () => {
    expect(problemsOf(...builtInFiles().map(({ scenario }) => scenario))).toEqual([]);
  });
});
