import { phrases } from '../../../language/phrases.ts';
import { formsOfAll } from '../../../language/verbs.ts';
import { wordList } from '../../../language/word-list.ts';

/** Halve what follows, right before one's own verb; elsewhere most are literal. */
export const SOFTENERS = phrases('kind|sort of', 'kinda|sorta', 'more or less');
/** With one of these before it, `kind of` names a kind: `this kind of error`. */
export const NAMING = wordList(
  'a an the this that these those what which any every each some same one',
);
/** Behind `I was kind of`, a part played and not a feeling: `responsible`, not `worried`. */
export const PARTS = wordList(
  'the my a responsible in involved leading running managing owning helping',
);
/** Of these one may well have half: `I kind of hoped`. */
export const FEELINGS = formsOfAll(
  'feel know like want hope think wonder enjoy love hate expect fear miss',
);

/** Before one's own past, a memory one does not stand by: `I think we moved`. */
export const DOUBTS = phrases('i think|guess|suppose|believe that?', 'i want to say');
/** The same within it: `I probably wrote`. */
export const MAYBES = phrases('i|we probably|maybe|perhaps|possibly|presumably');
/** Before these it weighs rather than doubts: `I think we were lucky`, `I guess I learned`. */
export const WEIGHED = formsOfAll(
  'be do have learn become grow get realise realize need make handle',
);

/** Leave open what else there was. */
export const TAILS = phrases(
  'or something like that',
  'or something',
  'or whatever',
  'and stuff like that',
  'and stuff',
  'and whatnot',
);
/** A find that was never pinned down. */
export const SOME_KIND = phrases("was|is|were|'s some kind|sort of");

/** Trying these says nothing of how it ended; `tried to reproduce it` is a step like any other. */
const SOFT =
  'help support improve make keep ensure encourage get understand contribute give stay communicate convince influence motivate fix solve resolve address handle lead drive coordinate align mentor change be do'
    .split(' ')
    .map((verb) => `~${verb}`)
    .join('|');
export const TRIES = phrases(`tried to ${SOFT}`, 'tried|did my|our best|hardest');
/** Told on: how the attempt went, or what came after it. */
export const TOLD_ON = wordList(
  'but until before then so by first when however because instead without unfortunately and',
);
export const TELLS_ON = wordList(
  'but that it this unfortunately neither when then after so instead however nobody no',
);
