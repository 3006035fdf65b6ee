import { describe, expect, test } from 'vitest';
import { coverageOf, coveringStory } from '../../../src/authoring/coverage/coverage.ts';
import type { Look } from '../../../src/look.ts';
import { BUILT_IN, ownFile } from '../../../src/scenario/source.ts';
import { summarise } from '../../../src/scenario/summary.ts';
import { displayWidth } from '../../../src/terminal/lines.ts';
import { coverageScreen } from '../../../src/terminal/screens/coverage.ts';
import { unsafeCharacter, withoutColours } from '../../support/characters.ts';
import { hostileScenario } from '../../support/hostile-scenario.ts';
import { story } from '../../support/library.ts';
import { plainLook, richLook } from '../../support/looks.ts';
import { testScenario } from '../../support/scenario.ts';
import { coverageFor } from '../../support/story-screens.ts';

/** A terminal without Unicode. */
const asciiLook = (width: number): Look => ({ ...richLook(width), unicode: false });

const COVERAGE = coverageOf(
  [
    coveringStory(summarise(story('theirs', 'dive-deep', 'ownership'), BUILT_IN), null),
    coveringStory(
      summarise(story('alpha', 'dive-deep', 'earn-trust'), ownFile('/home/me/a.yaml')),
      {
        rehearsed: 5,
        good: 4,
      },
    ),
    coveringStory(summarise(story('beta', 'ownership'), ownFile('/home/me/b.yaml')), null),
  ],
  ['ownership', 'frugality', 'earn-trust', 'dive-deep'],
);

function shown(look: Look): string[] {
  return coverageScreen(COVERAGE, look).map(withoutColours);
}

describe('coverage', () => {
  test('at 80 columns is a matrix of letters', () => {
    expect(shown(richLook()).slice(0, 12)).toEqual([
      '── Coverage ───────────────────────────────────────── 2 stories, 4 principles ──',
      '  A  Story alpha: Dive Deep, 2 of 4 in all; 4 of 5 sections good the last time',
      '  B  Story beta: Ownership, 1 of 4 in all; not rehearsed yet',
      '',
      '  A B  built-in',
      '  · █    0 + 1     Ownership',
      '  · ·    0 + 0     Frugality: gap',
      '  ░ ·    0 + 0     Earn Trust',
      '  █ ·    1 + 0     Dive Deep',
      '',
      '  █ its own question   ░ can be retold for it   built-in: its own + retold',
      '',
    ]);
  });

  test('at 40 columns leaves the built-in ones out', () => {
    expect(shown(asciiLook(40)).slice(7, 15)).toEqual([
      '  A B',
      '  . #  Ownership',
      '  . .  Frugality: gap',
      '  + .  Earn Trust',
      '  # .  Dive Deep',
      '',
      '  # its own question',
      '  + can be retold for it',
    ]);
  });

  test('in plain mode is told in words', () => {
    expect(shown(plainLook())).toEqual([
      'Coverage, 2 stories, 4 principles',
      '',
      '  Story alpha: Dive Deep, 2 of 4 in all; 4 of 5 sections good the last time',
      '  Story beta: Ownership, 1 of 4 in all; not rehearsed yet',
      '',
      '  Ownership: Story beta (built-in 0, retold 1 more)',
      '  Frugality: no story of yours (built-in 0, retold 0 more)',
      '  Earn Trust: retold Story alpha (built-in 0, retold 0 more)',
      '  Dive Deep: Story alpha (built-in 1, retold 0 more)',
      '',
      '1 gap',
      '  No story of yours reaches Frugality yet. Write one:',
      '  star-coach new --lp frugality',
      '',
      'Missing',
      '  No story of yours is marked as a time something failed and a time you',
      '  disagreed with somebody. Interviewers ask for it under any principle. A story',
      '  that is one says so in its file: themes: [failure, conflict]',
    ]);
  });

  test('says which story carries too much', () => {
    const everywhere = story('alpha', 'dive-deep', 'ownership', 'earn-trust', 'frugality');
    const coverage = coverageOf(
      [coveringStory(summarise(everywhere, ownFile('/a.yaml')), null)],
      ['dive-deep', 'ownership', 'earn-trust', 'frugality'],
    );
    expect(coverageScreen(coverage, plainLook()).join('\n')).toContain(
      'Used too often\n  "Story alpha" for 4 of 4. Interviewers compare notes',
    );
  });

  test('with more stories than there is room for counts them', () => {
    const text = coverageScreen(coverageFor(testScenario(), 60), richLook()).map(withoutColours);
    expect(text).toContain('   yours     built-in');
    expect(text).toContain('   60 + 0     1 + 0     Dive Deep');
    expect(text).toContain('    0 + 60    0 + 1     Ownership');
  });

  test.each([40, 80, 120])('fits in %i columns, whatever the titles', (width) => {
    for (const scenario of [testScenario(), hostileScenario().scenario]) {
      for (const count of [0, 1, 5, 26, 60]) {
        for (const look of [plainLook(width), richLook(width), asciiLook(width)]) {
          for (const line of coverageScreen(coverageFor(scenario, count), look)) {
            expect(displayWidth(line), line).toBeLessThanOrEqual(width);
            expect(unsafeCharacter(line)).toBeNull();
          }
        }
      }
    }
  });

  test('is ASCII where that is asked for', () => {
    for (const line of shown(asciiLook(80))) expect(line).toMatch(/^[ -~]*$/);
  });
});
