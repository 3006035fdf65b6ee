import { clausesIn, isTold } from '../../language/matchers.ts';
import type { AnswerSection } from '../answer.ts';
import { BARS } from './bars.ts';
import { asks, type Proof, type Scale } from './evidence.ts';
import { specificIn } from './specific.ts';
import { tellsTrouble } from './trouble.ts';

/** Says how bad it was or what hung on it; not how large the firm is, or when it was. */
const STAKES = new Set(['measure', 'deadline', 'goal', 'interval']);

/** The sentence that says most of where it was and what was wrong. */
function settingIn(section: AnswerSection): Proof[] {
  const { sentences, words, quantities } = section;
  const isSaid = clausesIn(section).some((each) => each.verb && isTold(each));
  const pictured = specificIn(words) + quantities.length;
  const isTroubled = tellsTrouble(words);
  if (!isSaid || pictured < (isTroubled ? BARS.situationWords : BARS.calmWords)) return [];
  const troubled = sentences.filter((each) => !isTroubled || tellsTrouble(each.words));
  const [most] = troubled.toSorted((a, b) => specificIn(b.words) - specificIn(a.words));
  return most ? [{ start: most.start, end: most.end, shows: 'where and what' }] : [];
}

/** The measures of the trouble; `two databases` only counts what there was to choose from. */
export function stakesIn({ quantities }: AnswerSection): Proof[] {
  return quantities
    .filter(({ role, kind, words }) => {
      const isFew =
        kind === 'count' && words.some(({ lower }) => /^(?:two|three|2|3)$/.test(lower));
      return STAKES.has(role) && !isFew;
    })
    .map(({ start, end }) => ({ start, end, shows: 'how much' as const }));
}

export const SITUATION: Scale = {
  section: 'situation',
  find: (section) => {
    const setting = settingIn(section);
    return setting.length === 0 ? [] : [...setting, ...stakesIn(section)];
  },
  atTheBar: [asks('where and what', 'say where it happened and what was going wrong')],
  raises: [asks('how much', 'say how much was at stake: how often, how many, what it cost')],
};
