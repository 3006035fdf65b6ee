import fc from 'fast-check';
import { type KnownQuestion, listenTo } from '../../src/mock/heard.ts';
import type { Loop, SaidAnswer, SaidProbe } from '../../src/mock/loop.ts';
import { type Knowing, nextStep, type Step } from '../../src/mock/next-step.ts';
import { type AskedBefore, type LoopWish, planLoop } from '../../src/mock/plan-loop.ts';
import type { LoopPlan } from '../../src/progress/loop-record.ts';
import { VOTES, type Vote } from '../../src/progress/votes.ts';
import { PRINCIPLES } from '../../src/scenario/principles.ts';
import type { Question } from '../../src/scenario/question/schema.ts';
import { summariseQuestion } from '../../src/scenario/question/summary.ts';
import { LEVELS } from '../../src/scenario/sections.ts';
import { builtInFiles } from './built-in.ts';
import { GARAGE } from './garage-story.ts';
import { builtInInterviewer } from './interviewer.ts';
import { builtInQuestions } from './question-yaml.ts';

export const NEVER_ASKED: AskedBefore = { questions: [], phrasings: [] };

/** A wish for a loop: one round of 25 minutes, and what a test changes. */
export function loopWish(changes: Partial<LoopWish> = {}): LoopWish {
  return {
    ...{ seed: 1, rounds: 1, minutes: 25, principles: [], level: 'sde2', clock: 'typing' },
    recording: 'none',
    ...{ isCalm: false, isPartner: false, pace: 150, typingFactor: 3, targetSeconds: 180 },
    notes: [],
    ...changes,
  };
}

export function loopPlanFor(
  wish: LoopWish,
  before = NEVER_ASKED,
  reachOf: (question: Question) => number = () => 1,
): LoopPlan {
  const questions = builtInQuestions().map((each) => ({
    ...summariseQuestion(each),
    reach: reachOf(each),
  }));
  return planLoop(wish, questions, before, builtInInterviewer());
}

/** Any wish for a loop. */
export function anyWish(): fc.Arbitrary<LoopWish> {
  return fc
    .record({
      seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
      rounds: fc.integer({ min: 1, max: 5 }),
      minutes: fc.integer({ min: 5, max: 90 }),
      principles: fc.uniqueArray(fc.constantFrom(...PRINCIPLES.map(({ slug }) => slug)), {
        maxLength: 5,
      }),
      level: fc.constantFrom(...LEVELS),
      clock: fc.constantFrom('typing' as const, 'spoken' as const),
      isCalm: fc.boolean(),
    })
    .map((some) => loopWish(some));
}

let known: Map<string, KnownQuestion> | undefined;

function knownByIds(): Map<string, KnownQuestion> {
  if (known !== undefined) return known;
  const scenarios = builtInFiles().map(({ scenario }) => scenario);
  known = new Map(
    builtInQuestions().flatMap((question) => {
      const scenario = scenarios.find(({ answers }) => answers?.includes(question.id));
      return scenario === undefined ? [] : [[question.id, { question, scenario }]];
    }),
  );
  return known;
}

/** What is heard in a loop, as the program hears it. */
export function knowing(plan: LoopPlan): Knowing {
  const listening = { ...plan, rulesOff: new Set<string>() };
  return { interviewer: builtInInterviewer(), asking: listenTo(knownByIds(), listening) };
}

/** What somebody says in a loop, in the order in which they are asked. */
export interface Sayings {
  answers: readonly { words: string | null; seconds: number; chooseSeconds: number }[];
  probes: readonly { words: string | null; seconds: number; gaveUp: boolean }[];
  votes: readonly Vote[];
}

const STORY = Object.values(GARAGE).join(' ');
const WORDS = [
  STORY,
  `${GARAGE.Situation} We looked at it and the team fixed it. Everyone was happy.`,
  'My manager asked me to do it. I told the other team and they fixed it. I kind of helped a lot.',
  '',
  'I did the thing.',
];
const REPLIES = [
  'I counted them myself, every evening for a month, and it was four in the end.',
  'We discussed it with a lot of people and it was decided.',
  'I would ask earlier, and I do that now.',
];

/** Any things somebody says. */
export function anySayings(): fc.Arbitrary<Sayings> {
  return fc.record({
    answers: fc.array(
      fc.record({
        words: fc.constantFrom(null, ...WORDS),
        seconds: fc.integer({ min: 0, max: 900 }),
        chooseSeconds: fc.integer({ min: 0, max: 60 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    probes: fc.array(
      fc.oneof(
        fc.record({
          words: fc.constantFrom(...REPLIES),
          seconds: fc.integer({ min: 5, max: 180 }),
          gaveUp: fc.constant(false),
        }),
        fc.constant({ words: '', seconds: 10, gaveUp: true }),
      ),
      { minLength: 1, maxLength: 8 },
    ),
    votes: fc.array(fc.constantFrom(...VOTES), { minLength: 1, maxLength: 3 }),
  });
}

/** Nothing of a loop has been said yet. */
export function newLoop(plan: LoopPlan): Loop {
  return { id: 'loop-1', plan, answers: [], probes: [], marks: [] };
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('nothing to take from');
  return item;
}

/** The loop after one step of it. */
export function afterStep(loop: Loop, step: Step, sayings: Sayings): Loop {
  switch (step.kind) {
    case 'question': {
      const { words, seconds, chooseSeconds } = at(sayings.answers, loop.answers.length);
      const answer: SaidAnswer = {
        ...{ question: step.thread.question.id, words, chooseSeconds },
        ...{ story: { id: `story-${words?.length}`, title: 'A story' }, stoppedAt: null },
        activeSeconds: seconds,
      };
      return { ...loop, answers: [...loop.answers, answer] };
    }
    case 'probe': {
      const { words, seconds, gaveUp } = at(sayings.probes, loop.probes.length);
      const probe: SaidProbe = {
        ...{ question: step.thread.question.id, probe: step.probe.id, asked: step.probe.ask },
        ...{ words, gaveUp, activeSeconds: seconds },
      };
      return { ...loop, probes: [...loop.probes, probe] };
    }
    case 'round over':
      return {
        ...loop,
        marks: [...loop.marks, { what: step.kind, round: step.round, vote: null }],
      };
    case 'vote of a friend': {
      const { round, thread } = step;
      const mark = { what: step.kind, round, question: thread.question.id, vote: 'hire' as const };
      return { ...loop, marks: [...loop.marks, mark] };
    }
    case 'own verdict': {
      const vote = at(sayings.votes, loop.marks.length);
      return { ...loop, marks: [...loop.marks, { what: step.kind, round: step.round, vote }] };
    }
    case 'debrief':
      return loop;
  }
}

interface ToldLoop {
  loop: Loop;
  steps: Step[];
}

const toldBefore = new Map<string, ToldLoop>();

/** A loop told to its end, and every step of it. The same loop is told once for all properties of it. */
export function toldLoop(plan: LoopPlan, sayings: Sayings): ToldLoop {
  const known = JSON.stringify([plan, sayings]);
  const told = toldBefore.get(known) ?? tellLoop(plan, sayings);
  toldBefore.set(known, told);
  return told;
}

function tellLoop(plan: LoopPlan, sayings: Sayings): ToldLoop {
  const knows = knowing(plan);
  const steps: Step[] = [];
  let loop = newLoop(plan);
  for (;;) {
    const step = nextStep(loop, knows);
    steps.push(step);
    if (step.kind === 'debrief') return { loop, steps };
    if (steps.length > 2000) throw new Error('the loop does not end');
    loop = afterStep(loop, step, sayings);
  }
}
