import { ACTION } from './action.ts';
import { BARS } from './bars.ts';
import { endingOf } from './ending.ts';
import { type Asked, asks, countOf, type Scale } from './evidence.ts';
import { outcomesIn } from './result.ts';
import { stakesIn } from './situation.ts';

const STEPS: Asked = {
  isShown: (found) => countOf(found, 'own step') >= BARS.actionSteps,
  toDo: 'tell the steps you took yourself, each with the thing you did it to',
};
const OUTCOME: Asked = {
  isShown: (found) => countOf(found, 'outcome') > 0,
  toDo: 'say one thing that was different afterwards, and how you know',
};
const STAKE: Asked = {
  isShown: (found) => countOf(found, 'how much') > 0,
  toDo: 'say how much was at stake: how often, how many, what it cost',
};
const WORTH: Asked = {
  isShown: (found) =>
    countOf(found, 'worth') + countOf(found, 'lasted') > 0 || countOf(found, 'outcome') > 1,
  toDo: 'say what it was worth, to whom, or what outlasted it',
};

/** An answer without labels: the same evidence, asked of it in one piece. */
export const WHOLE: Scale = {
  section: null,
  find: (section) => {
    const ending = endingOf(section);
    const from = ending.sentences[0]?.start ?? 0;
    const stakes = stakesIn(section).filter(({ start }) => start < from);
    return [...stakes, ...ACTION.find(section, 'sde2'), ...outcomesIn(ending)];
  },
  atTheBar: [STEPS, OUTCOME],
  raises: [STAKE, asks('change', 'give the figure before and after'), WORTH],
};
