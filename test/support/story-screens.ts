import { coverageOf, coveringStory } from '../../src/authoring/coverage/coverage.ts';
import type { Story } from '../../src/authoring/story/story.ts';
import { reviewSection, reviewStory } from '../../src/authoring/story/story-review.ts';
import type { Look } from '../../src/look.ts';
import { sheetOf } from '../../src/report/sheet/sheet.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { SECTIONS } from '../../src/scenario/sections.ts';
import { BUILT_IN, ownFile } from '../../src/scenario/source.ts';
import { summarise } from '../../src/scenario/summary.ts';
import { coverageScreen } from '../../src/terminal/screens/coverage.ts';
import {
  newStoryScreen,
  remarkScreen,
  storyHeadScreen,
  storyLeftScreen,
  storySavedScreen,
  storySectionScreen,
  storyTogetherScreen,
  unplacedScreen,
} from '../../src/terminal/screens/new.ts';
import { sheetScreens } from '../../src/terminal/screens/sheet.ts';
import { storiesScreen } from '../../src/terminal/screens/stories.ts';
import { storyInFull } from '../../src/terminal/screens/story-in-full.ts';

type Screen = (scenario: Scenario, look: Look) => string[];

/** The scenario as the story somebody would have told it as. */
function storyOf({ id, title, principle, question, sections }: Scenario): Story {
  const told = SECTIONS.map((name) => {
    const { strong, key_phrases } = sections[name];
    const text = typeof strong === 'string' ? strong : (strong.sde2 ?? '');
    return [name, { text, keyPhrases: key_phrases }];
  });
  const own = { level: 'sde2' as const, themes: [], probes: [], pivots: {} };
  return { id, title, principle, question, ...own, sections: Object.fromEntries(told) };
}

/** The story as so many of one's own, the first of them rehearsed, and as a built-in one. */
export function coverageFor(scenario: Scenario, count: number) {
  const strength = { rehearsed: 5, good: 4 };
  const own = Array.from({ length: count }, (_, index) => ({
    ...coveringStory(
      summarise(scenario, ownFile('/home/me/story.yaml')),
      index === 0 ? strength : null,
    ),
    id: `own-${index}`,
  }));
  return coverageOf([coveringStory(summarise(scenario, BUILT_IN), null), ...own], []);
}

/** The screens of writing stories, drawn for a scenario as if it were one's own. */
export const STORY_SCREENS: Record<string, { draw: Screen }> = {
  'how a story is told': { draw: (_, look) => newStoryScreen(look) },
  'what a story is about': {
    draw: (scenario, look) =>
      storyHeadScreen(storyOf(scenario), `/home/me/${scenario.id}.yaml`, look),
  },
  'a remark in between': { draw: ({ title }, look) => remarkScreen(title, look) },
  'text without a label': {
    draw: ({ sections }, look) => unplacedScreen(sections.action.strong, look),
  },
  'sections of a story': {
    draw: (scenario, look) =>
      SECTIONS.flatMap((name, index) => {
        const text = `We looked into it. ${storyOf(scenario).sections[name]?.text}`;
        const told = { name, text, position: `${index + 1} of 5` };
        return storySectionScreen(told, reviewSection(name, text, 'sde2'), look);
      }),
  },
  'a whole story': {
    draw: (scenario, look) => storyTogetherScreen(reviewStory(storyOf(scenario)), look),
  },
  'a saved story': {
    draw: ({ id }, look) => {
      const path = `./${id}.yaml`;
      return storySavedScreen({ path, target: path, checked: path }, look);
    },
  },
  'a story left behind': {
    draw: ({ title }, look) => [
      ...storyLeftScreen(title, null, look),
      ...storyLeftScreen(title, 'not saved (ENOSPC): /home/me', look),
    ],
  },
  'stories of one’s own': {
    draw: ({ id, title, principle, question }, look) => {
      const asked = { id, title, principle, questions: [{ id: null, ask: question }] };
      const untold = { ...asked, isNamed: true, sessions: 0, tellings: [] };
      const written = { ...untold, file: `/home/me/${id}.yaml` };
      return [
        ...storiesScreen([], '2026-11-20', look),
        ...storiesScreen([written, { ...written, title: '', file: null }], '2026-11-20', look),
      ];
    },
  },
  'a story of one’s own in full': {
    draw: ({ id, title, principle, question, sections }, look) => {
      const asked = { id, title, principle, questions: [{ id: null, ask: question }] };
      const story = { ...asked, isNamed: true, sessions: 0, tellings: [], file: null };
      const text = sections.action.strong;
      const parts = [
        { section: 'action' as const, text, day: '2026-11-18' },
        { section: 'whole' as const, text, day: null },
      ];
      return [parts, []].flatMap((each) =>
        storyInFull({ story, parts: each, today: '2026-11-20' }, look),
      );
    },
  },
  'the sheet': {
    draw: ({ id, title, principle, question, sections }, look) => {
      const story = { id, title, isNamed: true, principle, file: null, sessions: 1, tellings: [] };
      const told = { ...story, questions: [{ id: null, ask: question }] };
      const words = { situation: sections.situation.strong, result: `40% ${title}. ${question}` };
      const source = {
        ...{ day: '2026-11-20', questions: new Map(), principles: [] },
        mind: { what: title, advice: question },
        redact: (text: string) => text,
      };
      const known = { story: told, words, toldFor: [{ slug: principle, times: 2 }], pivots: [] };
      return [
        ...sheetScreens(sheetOf({ ...source, stories: [known] }), look).flat(),
        ...sheetScreens(sheetOf({ ...source, stories: [], mind: null }), look).flat(),
      ];
    },
  },
  'coverage of nothing': {
    draw: (scenario, look) => coverageScreen(coverageFor(scenario, 0), look),
  },
};
