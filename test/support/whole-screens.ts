import type { Look } from '../../src/look.ts';
import { planRehearsal } from '../../src/rehearsal/plan.ts';
import { compareWhole } from '../../src/rehearsal/whole.ts';
import { summariseWhole } from '../../src/rehearsal/whole-summary.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { SECTIONS } from '../../src/scenario/sections.ts';
import type { Telling } from '../../src/scenario/telling.ts';
import { briefScreen } from '../../src/terminal/screens/brief.ts';
import { comparedScreens } from '../../src/terminal/screens/compared.ts';
import { spaced } from '../../src/terminal/screens/pages.ts';
import { summaryScreen } from '../../src/terminal/screens/summary.ts';
import { questionOf } from './question-yaml.ts';
import { take } from './takes.ts';

type Screen = (scenario: Scenario, look: Look) => string[];

/** A whole answer in the words of the scenario, or spoken, and what it comes to. */
function told(scenario: Scenario, telling: Telling, isSpoken: boolean) {
  const question = telling === 'own' ? questionOf() : null;
  const clock = isSpoken ? 'spoken' : 'typing';
  const plan = planRehearsal(scenario, { telling, whole: true, clock });
  const words = SECTIONS.map(
    (name) => `I decided this was ${name}. ${scenario.sections[name].key_phrases.join(', ')}.`,
  ).join(' ');
  const said = take({ section: 'whole', words: isSpoken ? null : words, activeSeconds: 400 });
  const result = compareWhole(scenario, { ...plan, question }, said);
  if (result.whole === null) throw new Error('it was told section by section');
  return { whole: result.whole, summary: summariseWhole(result.whole, result.review) };
}

const compare =
  (telling: Telling, isSpoken = false): Screen =>
  (scenario, look) => {
    const { whole } = told(scenario, telling, isSpoken);
    const about = { position: '', example: scenario, inFull: false };
    return comparedScreens(whole, about, look).flatMap(({ lines }) => spaced(lines, look));
  };

const summary =
  (telling: Telling, isSpoken = false): Screen =>
  (scenario, look) =>
    summaryScreen(
      { ...told(scenario, telling, isSpoken).summary, comeBack: { days: 3, sections: [] } },
      {
        ...{ title: scenario.title, how: scenario.question, target: scenario.id },
        followUps: null,
      },
      look,
    );

/** Screens of an answer told in one breath. */
export const WHOLE_SCREENS: Record<string, { draw: Screen; hasTable?: true }> = {
  'the brief of a whole answer': {
    draw: (scenario, look) =>
      briefScreen(
        scenario,
        planRehearsal(scenario, { whole: true }),
        { choice: null, aim: null, called: '' },
        look,
      ),
    hasTable: true,
  },
  'a whole answer compared': { draw: compare('model') },
  "a whole answer of one's own compared": { draw: compare('own') },
  'a spoken whole answer compared': { draw: compare('own', true) },
  'the summary of a whole answer': { draw: summary('own'), hasTable: true },
  'the summary of a spoken whole answer': { draw: summary('model', true), hasTable: true },
};
