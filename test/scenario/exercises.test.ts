import { describe, expect, test } from 'vitest';
import { EXERCISE_KINDS } from '../../src/scenario/exercise-kinds.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { scenarioYaml } from '../support/scenario-yaml.ts';

const OPTIONS = 'options: [One., Two., Three., Four.]';
const END = ['answer: 2', 'explanation: Because.'];

/** What does not hold in a scenario with exercises of these lines. */
function problemsOf(...exercises: string[][]): string[] {
  const entries = exercises.map((lines) => `  - ${lines.join('\n    ')}\n`).join('');
  const parsed = parseScenario(`${scenarioYaml()}exercises:\n${entries}`, 'my.yaml');
  return parsed.ok ? [] : parsed.problems.map(({ message }) => message);
}

const next = (...lines: string[]) => ['id: a', 'kind: next', ...lines, OPTIONS, ...END];

describe('exercises', () => {
  test.each<[string, string[][], RegExp[]]>([
    ['hold with all their kind needs', [next('passage: I did.')], []],
    [
      'of each kind',
      [
        next('passage: I did.'),
        ['id: b', 'kind: fits', 'passage: I did.', OPTIONS, ...END],
        ['id: c', 'kind: cut', OPTIONS, ...END],
        ['id: d', 'kind: words', 'section: action', 'passage: I did.', OPTIONS, ...END],
        ['id: e', 'kind: opening', OPTIONS, ...END],
      ],
      [],
    ],
    ['need a passage to ask about', [next()], [/"next" needs a `passage`/]],
    [
      'have nothing their kind does not use',
      [['id: a', 'kind: cut', 'passage: I did.', OPTIONS, ...END]],
      [/"cut" has no `passage`: take it out/],
    ],
    [
      'are of a kind there is',
      [['id: a', 'kind: nxt', 'passage: I did.', OPTIONS, ...END]],
      [/`kind` is "nxt": .*next/],
    ],
    [
      'have ids of their own',
      [next('passage: I did.'), next('passage: I did.')],
      [/the id "a" is used twice/],
    ],
    [
      'have four options',
      [['id: a', 'kind: opening', 'options: [One., Two.]', ...END]],
      [/four options/],
    ],
  ])('%s', (_, exercises, expected) => {
    expect(problemsOf(...exercises)).toEqual(expected.map((each) => expect.stringMatching(each)));
  });

  test('are of five kinds', () => expect(EXERCISE_KINDS).toHaveLength(5));
});
