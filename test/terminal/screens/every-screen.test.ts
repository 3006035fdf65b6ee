import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../src/scenario/schema.ts';
import { displayWidth } from '../../../src/terminal/lines.ts';
import { ATTACKS, unsafeCharacter, withoutColours } from '../../support/characters.ts';
import { hostileScenario } from '../../support/hostile-scenario.ts';
import { plainLook, richLook } from '../../support/looks.ts';
import { testScenario } from '../../support/scenario.ts';
import { SCREENS } from '../../support/screens.ts';

const WIDTHS = [20, 40, 80, 120];

/** As long as the schema allows, with the longest principle to be told for. */
function longScenario(): Scenario {
  const long = 'A sentence that goes on and on about one thing. '.repeat(6).trim();
  const scenario = testScenario();
  const guide = { focus: long, reflection: long, bar: long, total_seconds: 3600 };
  const pivot = { lead_with: long, emphasise: long, downplay: long };
  scenario.title = long;
  scenario.question = long;
  scenario.sections.action.key_phrases = [long, long, 'short', 'short too'];
  scenario.levels = { sde1: guide, sde2: guide, senior: guide };
  scenario.pivots = {
    'success-and-scale-bring-broad-responsibility': pivot,
    'have-backbone-disagree-and-commit': pivot,
    ownership: pivot,
  };
  for (const probe of scenario.probes) probe.tests = long;
  return scenario;
}

describe.each(Object.entries(SCREENS))('%s', (_, { draw, hasTable, unwrapped }) => {
  const widths = WIDTHS.filter((width) => !hasTable || width > 20);

  test.each(widths)('fits in %i columns', (width) => {
    for (const scenario of [testScenario(), longScenario(), hostileScenario().scenario]) {
      for (const look of [plainLook(width), richLook(width)]) {
        for (const line of draw(scenario, look)) {
          expect(line).not.toMatch(/[\t\n]/);
          if (unwrapped?.test(withoutColours(line))) continue;
          expect(displayWidth(line), line).toBeLessThanOrEqual(width);
        }
      }
    }
  });

  test('is plain ASCII without colours where that is asked for', () => {
    for (const line of draw(testScenario(), plainLook())) expect(line).toMatch(/^[ -~]*$/);
  });

  test('says the same in colours', () => {
    const signs = (line: string) => withoutColours(line).replaceAll(/[^a-z0-9"]/gi, '');
    const words = (lines: string[]) =>
      lines
        .map(signs)
        .join('')
        .replaceAll(/(not)?said|answered|leftopen/g, '');
    const plain = draw(testScenario(), plainLook());
    const how = /End(asection|it)withalinethatholdsonlyafullstop/;
    expect(words(draw(testScenario(), richLook()))).toBe(words(plain).replace(how, ''));
  });

  test('shows what a hostile author wrote, and lets none of it through', () => {
    for (const look of [plainLook(), richLook()]) {
      const lines = draw(hostileScenario().scenario, look);
      for (const line of lines) expect(unsafeCharacter(line)).toBeNull();
      expect(withoutColours(lines.join('\n'))).not.toContain('\u001b');
    }
  });
});

describe('the walkthrough', () => {
  const { scenario, fields } = hostileScenario();
  const draw = SCREENS['the walkthrough']?.draw ?? expect.unreachable();
  const text = draw(scenario, plainLook()).join('').replaceAll(' ', '');

  test.each(fields)('shows %s, attacks and all', (field) => {
    expect(text).toContain(field);
  });

  test('shows every attack as text', () => {
    expect(text.split('\\x1b[31m\\x1b]52;c;ZXZpbA==\\x07\\x1b[?1049h')).toHaveLength(
      fields.length + 1,
    );
    expect(ATTACKS).toHaveLength(10);
  });
});
