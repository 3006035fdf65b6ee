import { describe, expect, test } from 'vitest';
import type { ContentReport } from '../../../src/authoring/gate/report.ts';
import type { WeighedProblem } from '../../../src/authoring/gate/weighed-problem.ts';
import { displayWidth } from '../../../src/terminal/lines.ts';
import { checkScreen, nothingToCheckScreen } from '../../../src/terminal/screens/check.ts';
import { ATTACKS, unsafeCharacter } from '../../support/characters.ts';
import { plainLook, richLook } from '../../support/looks.ts';

const ATTACK = ATTACKS.join('');

function problem(
  weight: WeighedProblem['weight'],
  line: number,
  source = 'title: x',
): WeighedProblem {
  return { weight, file: 'mine.yaml', line, column: 8, message: `${weight} ${line}`, source };
}

function report(...problems: WeighedProblem[]): ContentReport {
  return {
    files: [{ file: 'mine.yaml', scenario: 'x', errors: 0, warnings: 0 }],
    problems,
    guessing: [],
    tone: [],
  };
}

test('errors come before warnings, each with its place, its line and a caret', () => {
  const lines = checkScreen(report(problem('warning', 2), problem('error', 4)), plainLook());
  expect(lines).toEqual([
    'Errors, 1',
    '',
    'mine.yaml:4:8: error 4',
    '  title: x',
    '         ^',
    '',
    'Warnings, 1',
    '',
    'mine.yaml:2:8: warning 2',
    '  title: x',
    '         ^',
    '',
    '1 file: 1 error, 1 warning',
  ]);
});

test('of each file the first are shown, however many it has', () => {
  const many = Array.from({ length: 60 }, (_, at) => problem('error', at + 1));
  const other = { ...problem('error', 1), file: 'other.yaml' };
  const lines = checkScreen(report(...many, other), plainLook());
  expect(lines.filter((line) => line.startsWith('mine.yaml:'))).toHaveLength(20);
  expect(lines).toContain('and 40 more');
  expect(lines).toContain('other.yaml:1:8: error 1');
  expect(lines.at(-1)).toBe('1 file: 61 errors, no warnings');
});

test('what is hostile is shown escaped', () => {
  const hostile = { ...problem('error', 1, ATTACK), file: ATTACK, message: ATTACK };
  for (const look of [plainLook(), richLook()]) {
    const lines = [...checkScreen(report(hostile), look), ...nothingToCheckScreen(ATTACK, look)];
    for (const line of lines) expect(unsafeCharacter(line)).toBeNull();
  }
});

describe.each([20, 40, 80])('in %i columns', (width) => {
  test('everything but the problems, which are not wrapped, fits', () => {
    const score = { questions: 120, right: 0.31, chance: 0.29, luck: 0.04 };
    const guessing: ContentReport['guessing'] = [
      { kind: 'probe', guess: 'longest', ...score },
      { kind: 'probe', guess: 'most often I', ...score },
      { kind: 'knowledge', guess: 'most digits', ...score },
    ];
    const lines = [
      ...checkScreen({ ...report(), guessing }, richLook(width)),
      ...nothingToCheckScreen('/home/me/.config/star-coach/scenarios', richLook(width)),
      ...nothingToCheckScreen(null, richLook(width)),
    ];
    for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
  });
});
