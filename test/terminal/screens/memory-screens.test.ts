import { describe, expect, test } from 'vitest';
import { RATINGS } from '../../../src/review/ratings.ts';
import { displayWidth } from '../../../src/terminal/lines.ts';
import { unsafeCharacter, withoutColours } from '../../support/characters.ts';
import { hostileScenario } from '../../support/hostile-scenario.ts';
import { asciiLook, plainLook, richLook } from '../../support/looks.ts';
import { MEMORY_SCREENS } from '../../support/memory-screens.ts';
import { testScenario } from '../../support/scenario.ts';

/** They have signs of their own where signs can be shown. */
const VERDICTS = new RegExp(RATINGS.join('|'), 'g');

/** As long as the schema allows, without a blank to break at. */
function longScenario() {
  const scenario = testScenario();
  scenario.title = 'Supercalifragilistic'.repeat(15);
  scenario.question = 'A sentence that goes on and on about one thing. '.repeat(6).trim();
  return scenario;
}

describe.each(Object.entries(MEMORY_SCREENS))('%s', (name, draw) => {
  test.each([20, 40, 60, 76, 80, 120])('fits in %i columns', (width) => {
    for (const scenario of [testScenario(), longScenario(), hostileScenario().scenario]) {
      for (const look of [plainLook(width), asciiLook(width), richLook(width)]) {
        for (const line of draw(scenario, look)) {
          expect(line).not.toMatch(/[\t\n]/);
          expect(displayWidth(line), line).toBeLessThanOrEqual(width);
        }
      }
    }
  });

  test('is ASCII without colours where that is asked for', () => {
    for (const look of [plainLook(), asciiLook()]) {
      for (const line of draw(testScenario(), look)) expect(line).toMatch(/^[ -~]*$/);
    }
  });

  // Where verdicts are words, a table is a list, and its cells hold less.
  test.skipIf(['the progress', 'what is due', 'what is put away'].includes(name))(
    'says in colours what it says without',
    () => {
      const words = (lines: string[]) =>
        lines
          .map((line) =>
            withoutColours(line)
              .replaceAll(VERDICTS, '')
              .replaceAll(/[^a-z%"]/gi, ''),
          )
          .join('');
      expect(words(draw(testScenario(), richLook()))).toBe(
        words(draw(testScenario(), asciiLook())).replace(',from1to4', '').replace('fromto', ''),
      );
    },
  );

  test('lets nothing through that a hostile author wrote', () => {
    for (const look of [plainLook(), richLook()]) {
      const lines = draw(hostileScenario().scenario, look);
      for (const line of lines) expect(unsafeCharacter(line)).toBeNull();
      expect(withoutColours(lines.join('\n'))).not.toContain('\u001b');
    }
  });
});
