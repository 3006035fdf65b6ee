import type { Look } from '../../src/look.ts';
import type { AnswerNotes } from '../../src/mock/answer-notes.ts';
import type { Debrief, RoundNotes } from '../../src/mock/debrief.ts';
import type { Doubt } from '../../src/mock/notes.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { Delivery } from '../../src/speech/sound/delivery.ts';
import { askedScreen } from '../../src/terminal/screens/mock/asked.ts';
import { breakScreen } from '../../src/terminal/screens/mock/break.ts';
import { loopBriefScreen } from '../../src/terminal/screens/mock/brief.ts';
import { debriefScreens, voteTableScreen } from '../../src/terminal/screens/mock/debrief.ts';
import { loopLeftScreen } from '../../src/terminal/screens/mock/left.ts';
import { loopsScreen } from '../../src/terminal/screens/mock/loops.ts';
import {
  anchorsScreen,
  partnerProbeScreen,
  partnerQuestionScreen,
} from '../../src/terminal/screens/mock/partner.ts';
import { loopPlanFor, loopWish } from './loops.ts';

type Screen = (scenario: Scenario, look: Look) => string[];

const PLAN = loopPlanFor(loopWish({ rounds: 2 }));

const DELIVERY: Delivery = {
  ...{ soundSeconds: 198, heard: 'speech', firstWordSeconds: 1.4, speechSeconds: 170 },
  pauses: [{ fromSeconds: 20, seconds: 3.4, after: 'and then\u001b[31m we' }],
};

function doubts({ question, title }: Scenario): Doubt[] {
  return [
    { id: 'rule/a', weight: 'fault', quote: title, text: question, fix: question, isReply: false },
    { id: 'gap/b', weight: 'gap', quote: null, text: 'No word.', fix: 'Say it.', isReply: false },
  ];
}

function answer(scenario: Scenario, changes: Partial<AnswerNotes> = {}): AnswerNotes {
  const { question, title } = scenario;
  return {
    question: { id: 'technical-depth', principle: 'dive-deep', ask: question, stop: null },
    ...{ story: title, storyId: 'one', words: title, reading: 'hire', vote: 'hire', friend: null },
    why: 'it reads hire',
    credits: [{ quote: title, shows: 'change' }],
    doubts: doubts(scenario),
    ...{ delivery: DELIVERY, wordCount: 300 },
    ...{ chooseSeconds: 4, activeSeconds: 200, spokenSeconds: 100, setupShare: 0.3 },
    ...{ stoppedAt: 80, depth: 3, probes: 4, brokeAt: question },
    ...changes,
  };
}

/** A debrief in which everything is said by the scenario. */
export function debriefOfScenario(scenario: Scenario): Debrief {
  const unread = { words: null, spokenSeconds: null, setupShare: null, friend: 'hire' } as const;
  const own = answer(scenario);
  const rounds = PLAN.rounds.map(
    (round, at): RoundNotes => ({
      ...{ round, number: at + 1, own: 'hire', vote: 'hire', second: 'leaning hire', pauses: at },
      secondWhy: 'a story told to two of them',
      answers: [own, answer(scenario, { ...unread, credits: [], doubts: [], story: '' })],
      unanswered: at === 0 ? [] : [own.question],
    }),
  );
  const story = {
    ...{ story: scenario.title, depth: 3, brokeAt: scenario.question, rounds: [1, 2] },
    principles: ['dive-deep' as const],
  };
  const [doubt] = doubts(scenario);
  return {
    ...{
      own: 'hire',
      theirs: 'leaning no',
      friends: 'hire',
      rounds,
      stories: [story],
      toldTwice: [story],
    },
    comeBack: doubt ? [{ doubt, answers: 2, rounds: [1, 2] }] : [],
    changes: doubts(scenario),
    again: own,
  };
}

/** What a mock loop shows, drawn with a scenario's words. */
export const MOCK_SCREENS: Record<string, { draw: Screen }> = {
  'the brief of a loop': {
    draw: (_, look) => loopBriefScreen({ plan: PLAN, wanted: ['ownership'] }, look),
  },
  'the brief of a loop with a friend': {
    draw: (_, look) =>
      loopBriefScreen({ plan: { ...PLAN, isPartner: true, clock: 'spoken' }, wanted: [] }, look),
  },
  'a question as it is put': {
    draw: ({ question, title }, look) =>
      askedScreen(
        {
          where: 'Round 1 of 2',
          interviewer: 'Bar raiser',
          greeting: title,
          ask: question,
          notes: [title],
        },
        look,
      ),
  },
  'the break between two rounds': {
    draw: ({ question, title }, look) =>
      breakScreen(
        {
          where: 'Round 1 of 2',
          interviewer: 'Bar raiser',
          closing: title,
          between: question,
          next: title,
        },
        look,
      ),
  },
  'a loop that was left': { draw: ({ title }, look) => loopLeftScreen(title, look) },
  'what a friend asks': {
    draw: ({ question, title }, look) =>
      partnerQuestionScreen({ where: 'Round 1 of 2', ask: question, listensFor: [title] }, look),
  },
  'what a friend asks on': {
    draw: ({ question, title }, look) =>
      partnerProbeScreen(
        { where: 'Round 1 of 2', ask: question, leftSeconds: 400, asked: 2, ladder: [title] },
        look,
      ),
  },
  'what a friend votes by': {
    draw: ({ question, title }, look) =>
      anchorsScreen(
        {
          ...{ where: 'Round 1 of 2', ask: question, level: 'sde2' as const, pitfalls: [title] },
          bar: { sde1: title, sde2: title, senior: title },
        },
        look,
      ),
  },
  'the debrief of a loop': {
    draw: (scenario, look) => debriefScreens(debriefOfScenario(scenario), 180, look).flat(),
  },
  'how votes come about': { draw: (_, look) => voteTableScreen(look) },
  'loops that were held': {
    draw: (_, look) =>
      loopsScreen(
        [
          {
            ...{ id: 'loop-abc-1', at: 0, day: '2026-11-19', level: 'sde2', rounds: 2 },
            ...{
              questions: [],
              answered: 3,
              depth: { borne: 7, asked: 9 },
              own: 'hire',
              pending: [],
              isOver: true,
            },
          },
        ],
        '2026-11-20',
        look,
      ),
  },
};
