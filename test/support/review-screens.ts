import type { Look } from '../../src/look.ts';
import { followUpsAfter } from '../../src/rehearsal/follow-ups.ts';
import { reviewAnswer } from '../../src/review/review.ts';
import { RULES } from '../../src/review/rules/index.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { SECTIONS, sectionTitle } from '../../src/scenario/sections.ts';
import { findingLines } from '../../src/terminal/screens/findings.ts';
import {
  type Answered,
  followUpBlocks,
  openFollowUpsScreen,
} from '../../src/terminal/screens/follow-up.ts';
import { reviewScreen } from '../../src/terminal/screens/review.ts';
import { ruleScreen, rulesScreen } from '../../src/terminal/screens/rules.ts';
import { questionOf } from './question-yaml.ts';

interface DrawnScreen {
  draw(scenario: Scenario, look: Look): string[];
}

/** Faults of every section, around words of the scenario. */
function faultyAnswer(scenario: Scenario, labelled: boolean): string {
  const said = SECTIONS.map((section) => {
    const { key_phrases, common_mistake } = scenario.sections[section];
    const text = `We basically fixed it. ${key_phrases.join(', and ')}. ${common_mistake}`;
    return labelled ? `${sectionTitle(section)}: ${text}` : text;
  });
  return `${said.join('\n\n')}\n\nEveryone was happy, and I learned that teamwork matters.\n`;
}

const reviewed = (scenario: Scenario, labelled: boolean) =>
  reviewAnswer(faultyAnswer(scenario, labelled), { level: 'sde2', scenario });

/** Follow-ups to the words, each with another end. */
function answered(scenario: Scenario): Answered[] {
  const followUps = followUpsAfter(
    { comparisons: [], whole: null, beats: [], review: reviewed(scenario, true) },
    questionOf(),
    1,
  );
  return followUps.map((followUp, at) => ({
    followUp,
    words: at % 2 === 0 ? scenario.question : null,
    seconds: 400,
    review: {
      gaveUp: at % 4 === 1,
      isOpen: at % 3 === 2,
      shown: at % 4 === 0 ? scenario.title : null,
    },
  }));
}

/** The screens of the review, drawn for an answer full of a scenario's words. */
export const REVIEW_SCREENS: Record<string, DrawnScreen> = {
  'a labelled answer reviewed': {
    draw: (scenario, look) =>
      reviewScreen(reviewed(scenario, true), faultyAnswer(scenario, true), look),
  },
  'an answer without labels reviewed': {
    draw: (scenario, look) =>
      reviewScreen(reviewed(scenario, false), faultyAnswer(scenario, false), look),
  },
  findings: { draw: (scenario, look) => findingLines(reviewed(scenario, true).findings, look) },
  'follow-ups to the words': {
    draw: (scenario, look) => followUpBlocks(answered(scenario), look).flat(),
  },
  'follow-ups without an answer': {
    draw: (scenario, look) =>
      openFollowUpsScreen(
        answered(scenario).map(({ followUp }) => followUp),
        look,
      ),
  },
  'the rules': { draw: (_, look) => rulesScreen(RULES, look) },
  'each rule': { draw: (_, look) => RULES.flatMap((rule) => ruleScreen(rule, look)) },
};
