import { ACTION, STEPS } from './action.ts';
import { endingOf } from './ending.ts';
import { type Asked, asks, countOf, type Scale } from './evidence.ts';
import { CHANGE, OUTCOME, outcomesIn, WORTH } from './result.ts';
import { stakesIn } from './situation.ts';

const STAKE = asks('how much', 'say how much was at stake: how often, how many, what it cost');
/** In one piece, a second outcome is as good as what it was worth. */
const WORTH_OR_MORE: Asked = {
  ...WORTH,
  isShown: (found) => WORTH.isShown(found) || countOf(found, 'outcome') > 1,
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
  raises: [STAKE, CHANGE, WORTH_OR_MORE],
};
