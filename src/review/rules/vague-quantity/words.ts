import { phrases } from '../../../language/phrases.ts';
import { formsOfAll } from '../../../language/verbs.ts';
import { wordList } from '../../../language/word-list.ts';

const UNITS = 'seconds|minutes|hours|days|weeks|months|sprints|quarters|years';
/** What a team can count. */
const COUNTED =
  'bugs|errors|incidents|outages|failures|retries|tickets|complaints|alerts|pages|crashes|timeouts|duplicates|requests|queries|deployments|deploys|rollbacks|defects|regressions|escalations';

/** Stand where a number belongs, and say only that it was large. */
export const AMOUNTS = phrases(
  'a lot|bunch|ton|load of',
  'lots|tons|loads|heaps|plenty of',
  'a huge|large|great|good|massive|significant|considerable amount|number|deal of',
  'countless|numerous _',
  `many|several|multiple|numerous|countless ${UNITS}`,
  `many|multiple|several ${COUNTED}`,
  `many|multiple|several _ ${COUNTED}`,
  `so many|much ${COUNTED}|time|money`,
  '~take ages|forever',
  '~take|~spend|after|for a long|considerable|significant time',
  '~take|~spend|~save|~waste|~cost the|us|them|me? team|company|business? a lot of time|money|hours',
  '~take|~spend|~save|~waste|~cost _? so? much|significant|considerable|substantial|countless time|money|hours',
);
/** Much of these is a matter of feeling, and no number belongs. */
export const UNCOUNTED = wordList(
  `sense respect trust fun thought support help value room pressure stress frustration pushback
  context confusion noise experience confidence care interest attention work effort discussion
  debate doubt resistance energy learning knowledge credit freedom patience back communication
  collaboration coordination detail thinking research people fish it them that this those these
  which what ways reasons things stuff`,
);
/** `many`, asked for or compared: `how many`, `too many`, `as many as`. */
export const ASKING = wordList('how too as not');

/** How far something moved, without saying how far. */
export const DEGREES_OF_CHANGE = wordList(
  `significantly dramatically substantially considerably noticeably greatly drastically massively
  hugely vastly markedly tremendously enormously immensely`,
);
export const CHANGES = formsOfAll(
  `improve reduce increase decrease drop fall rise grow cut lower raise shrink speed decline boost
  shorten accelerate slow scale save simplify`,
);
/** `far fewer`, `much faster`. */
export const DEGREES_OF_MORE = wordList('much far way lot significantly noticeably dramatically');
export const MORE_OR_LESS = wordList(
  'faster slower quicker shorter longer fewer less cheaper lower higher smaller larger bigger',
);
/** `a dramatic reduction`. */
export const BIG_CHANGES = phrases(
  'significant|dramatic|substantial|considerable|huge|massive|noticeable|big|major|drastic reduction|reductions|increase|increases|decrease|decreases|drop|savings|saving|growth|gain|gains|speedup|decline|boost|jump|rise|fall|cut',
);
/** Before them it did not move: `without significantly raising the load`. */
export const WITHOUT = wordList("without no not n't never");
