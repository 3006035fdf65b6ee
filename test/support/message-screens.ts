import type { HeardQuestion } from '../../src/authoring/gate/tone/giveaways.ts';
import type { WeighedProblem } from '../../src/authoring/gate/weighed-problem.ts';
import { ContentError, UsageError } from '../../src/errors.ts';
import type { Look } from '../../src/look.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { Delivery } from '../../src/speech/sound/delivery.ts';
import { checkScreen, nothingToCheckScreen } from '../../src/terminal/screens/check.ts';
import { doctorScreen } from '../../src/terminal/screens/doctor.ts';
import { errorScreen, faultScreen } from '../../src/terminal/screens/error.ts';
import { giveawaysScreen } from '../../src/terminal/screens/giveaways.ts';
import { lastWordsScreen, wordsFileScreen } from '../../src/terminal/screens/last-words.ts';
import { leftOutScreen } from '../../src/terminal/screens/left-out.ts';
import {
  deliveryLines,
  keptSoundScreen,
  microphoneScreen,
  noRecorderScreen,
  notWrittenScreen,
} from '../../src/terminal/screens/listening.ts';
import { howToPlay, playingRow } from '../../src/terminal/screens/playing.ts';
import { heardScreen, installScreen, sayScreen } from '../../src/terminal/screens/setup-voice.ts';

interface MessageScreen {
  draw(scenario: Scenario, look: Look): string[];
  /** Lines that are never wrapped: a place in a file is there to be clicked, an error to be piped. */
  unwrapped?: RegExp;
}

const ANYTHING = /^/;

function problemIn({ title }: Scenario, weight: WeighedProblem['weight']): WeighedProblem {
  const [source = ''] = title.split('\n');
  return { weight, file: 'mine.yaml', line: 3, column: 1, message: title, source };
}

function heard({ question, probes }: Scenario): HeardQuestion {
  return {
    id: 'alpha/probe/why',
    kind: 'probe',
    prompt: question,
    options: probes.map(({ tests }, at) => ({ text: tests, right: at === 0, belief: 0.5 })),
    givenAway: true,
    giveaways: [{ cue: 'sentences', family: 'length and rhythm', right: 2, others: [1, 1.25] }],
  };
}

const words = ({ title, question, sections }: Scenario) => [
  { title, label: 'Situation', text: sections.situation.strong },
  { title: '', label: question, text: title },
];

/** What went wrong and what is left, drawn with a scenario's words. */
export const MESSAGE_SCREENS: Record<string, MessageScreen> = {
  'what check found': {
    draw(scenario, look) {
      const score = { questions: 120, right: 0.31, chance: 0.29, luck: 0.04 };
      const limit = { target: 0.43, ceiling: 0.9 };
      const right = { right: 0.8, plainest: { questionId: 'a/probe/b', belief: 0.9 } };
      return checkScreen(
        {
          files: [],
          problems: [problemIn(scenario, 'error'), problemIn(scenario, 'warning')],
          guessing: [
            { kind: 'probe', guess: 'longest', ...score },
            { kind: 'knowledge', guess: 'most often I', ...score },
          ],
          tone: [
            {
              ...{ kind: 'probe', questions: 185, chance: 1 / 3, luck: 0.03, cuesOverTarget: 12 },
              readers: [{ reader: 'everything', ...right }],
              cues: [{ cue: 'sentences', family: 'length and rhythm', pick: 'most', right: 0.6 }],
              limits: { reader: limit, cue: limit },
            },
          ],
        },
        look,
      );
    },
    unwrapped: /^(mine\.yaml:3:1: | {2})/,
  },
  'nothing to check': {
    draw: ({ title }, look) => [
      ...nothingToCheckScreen(null, look),
      ...nothingToCheckScreen(`/home/me/${title}`, look),
    ],
  },
  'what gives a question away': {
    draw: (scenario, look) => giveawaysScreen(scenario.title, [heard(scenario)], look),
  },
  'an error': {
    draw: (scenario) => [
      ...errorScreen(new UsageError(scenario.title, { hint: scenario.question })),
      ...errorScreen(new ContentError([problemIn(scenario, 'error')])),
    ],
    unwrapped: ANYTHING,
  },
  'a fault': {
    draw: ({ title }) => faultScreen(new Error(title), { kept: title, debug: false }),
    unwrapped: ANYTHING,
  },
  'words on no disk': {
    draw: (scenario, look) => [
      ...lastWordsScreen(words(scenario), true, look),
      ...lastWordsScreen(words(scenario), false, look),
    ],
  },
  'words in a file': { draw: ({ title }) => wordsFileScreen(title), unwrapped: ANYTHING },
  'a microphone that is tried': {
    draw: (_, look) => [...keptSoundScreen(7, look), ...microphoneScreen(look)],
  },
  'sound that is kept': {
    draw: (_, look) => [
      ...howToPlay('k3f', '2026-11-27', look),
      playingRow({ part: 'follow-up-2', seconds: 61 }, 12, look),
      playingRow({ part: 'situation', seconds: 900 }, null, look),
    ],
  },
  'nothing that records': {
    draw: ({ title, question }, look) => noRecorderScreen(title, question, look),
  },
  'words not written down': { draw: ({ title }, look) => notWrittenScreen(title, look) },
  'how takes sounded': {
    draw({ title }, look) {
      const pauses = [{ fromSeconds: 3, seconds: 2.5, after: title }];
      const delivery: Delivery = {
        ...{ soundSeconds: 40, firstWordSeconds: 1, speechSeconds: 30 },
        heard: 'speech',
        pauses,
      };
      return [
        ...deliveryLines({ delivery, seconds: 60, wordCount: 90 }, look),
        ...deliveryLines({ delivery, seconds: 40, wordCount: 90 }, look),
      ];
    },
  },
  'what works here': {
    draw({ title, question }, look) {
      const outcomes = ['ok', 'failed', 'left open'] as const;
      const checks = outcomes.map((outcome) => ({
        ...{ name: 'recorder', outcome, found: title, todo: outcome === 'ok' ? '' : question },
      }));
      return doctorScreen(checks, look);
    },
  },
  'setting up the voice': {
    draw: ({ title, question }, look) => [
      ...sayScreen(look),
      ...installScreen(title, question, look),
      ...installScreen(null, '', look),
      ...heardScreen({ ok: true, text: title }, look),
      ...heardScreen({ ok: false, why: title }, look),
    ],
  },
  'files left out': {
    draw: ({ title }, look) => [
      ...leftOutScreen(
        [{ file: 'a b.yaml', at: { line: 1, column: 1 }, message: title, more: 2 }],
        look,
      ),
      ...leftOutScreen(
        ['a.yaml', 'b.yaml'].map((file) => ({ file, message: title, more: 0 })),
        look,
      ),
    ],
    unwrapped: ANYTHING,
  },
};
