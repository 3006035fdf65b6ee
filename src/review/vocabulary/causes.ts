import type { Clause } from '../../language/clause/clause.ts';
import { holds, isNegated, isTold } from '../../language/matchers.ts';
import type { Sentence } from '../../language/passage.ts';
import { phrases } from '../../language/phrases.ts';
import { formsOfAll, isPast, NEGATIONS } from '../../language/verbs.ts';
import { wordList } from '../../language/word-list.ts';
import { holdPeople } from './people.ts';
import { namesPeopleBehind } from './people-behind.ts';

/** Those who act together, and what they work by. */
const GROUPS = wordList(`
  team teams group groups side sides shift shifts department departments school schools office offices ward wards
  depot depots branch branches company companies crew crews class classes unit units floor floors house firm firms
  merger headquarters staff people folks everyone everybody anyone anybody management leadership managers leads
  committee board service teachers nurses doctors drivers agents parents pupils students residents
  product sales support purchasing marketing engineering finance legal hr`);
const RULES = wordList(`
  process processes policy policies rule rules standard standards checklist checklists target targets bonus bonuses
  incentive incentives budget budgets culture hierarchy rota roster handover handovers inbox form forms meeting
  meetings contract contracts review reviews approval approvals measure measures metric metrics definition
  definitions role roles duty duties responsibility responsibilities ownership agreement agreements habit ritual
  setup structure training onboarding access permission permissions exception exceptions decision decisions
  knowledge step steps template templates deadline deadlines procedure procedures system`);
const NOBODY = phrases(
  'nobody|none|neither',
  'no one',
  'not one|any of',
  'no team|group|department|owner|rule|person',
  'nothing ever|in|made|told|forced|stopped|kept',
);
const APART = phrases(
  'each|every|both|either|two|three|all _? team|teams|group|groups|department|departments|side|sides|shift|shifts|school|schools|office|offices|company|companies|depot|branch|unit|units|one|of',
  'one team|group|shift|side|department|person',
  'another|other team|group|side|department|shift',
  'its|their|our own|separate|different',
  'different words|names|rules|goals|targets|definitions|calendars|boards|lists',
  'only|just one|two person|man|woman|people|colleague',
  'with|on one man|woman|person|colleague',
);
/** By what somebody was judged. */
const JUDGED = formsOfAll(
  'reward measure judge evaluate praise pay promote grade rate rank celebrate punish penalise penalize applaud thank blame score appraise',
);
const BY_WHAT = wordList('on for by as against');
/** What had become usual. */
const USUAL = phrases(
  '~fall into a|the habit',
  '~become a|the|just? ritual|habit|custom|routine|formality|normal|norm',
  'taken|counted|seen|treated|read|understood|heard as',
  'culture in|of|where|that',
  'hierarchy like|in|where',
  '~learn|learned to ignore|live|wait|keep|look',
  '~get|~grow used to',
);
/** In the speaker's own house, told as it is. */
const IN_OUR = phrases(
  'in our|my _? house|place|school|company|team|group|firm|office|ward|shop|department|hierarchy|culture|family|trade|lab',
  'hierarchy like ours',
  'in our _ _? one|you|nobody|everyone|everybody',
);
/** Says that a cause comes next, or came before. */
const FRAME = phrases(
  'because',
  'the reason|root|cause',
  'what let|made|allowed|kept',
  '~come from how|the|our',
  'put it down to',
  'underneath|behind it',
  'deep down',
  'why it|that',
  "that 's|is|was how|why",
  'therefore',
  'and so',
  'so nobody|people|no|nothing|none|the|it|they|we',
  'possible|likely|allowed|grow|happen since|because|as|for',
  '~happen since|because|as',
);
/** Well done, or somewhere else, or to come. */
const PRAISE = wordList(
  'well together proud happy great good clear excellent glad grateful wonderful smoothly calm',
);
const ELSEWHERE = phrases(
  'my|a|another first|last|previous|former|old|next|new|other company|job|team|employer|school|firm|hospital|place',
);
const NOW = wordList('now nowadays today');
/** Told as it was, where it is said who saw it. */
const SAW = formsOfAll('see notice realise realize find understand discover recognise recognize');
const INNER = formsOfAll('be have know want need feel think believe hope like love win lose get');
const BUT_NOT = phrases('but not');
const HAD = /^(?:had|'d|was|were|did)$/;
const OFTEN = wordList('never always only optional none nothing without');
const LETTING = formsOfAll('have let allow make leave force reward require give keep ask treat');

function isPastTold({ verb }: Clause): boolean {
  if (verb === null) return false;
  return isPast(verb.head.lower) || verb.words.some(({ lower }) => HAD.test(lower));
}

/** Of the story: told, or seen by the speaker and told as it was. */
function isOfStory(clause: Clause, sentence: Sentence): boolean {
  const { kind, verb } = clause;
  if (verb === null || kind === 'quoted' || kind === 'condition' || kind === 'purpose')
    return false;
  if (kind !== 'reported') return isTold(clause) || (verb.passive && FRAME.isIn(sentence.words));
  const before = sentence.clauses.slice(0, sentence.clauses.indexOf(clause));
  const isOpened = [...before, clause].some(({ words: [first] }) => first?.gap.includes(':'));
  const isSeen =
    before.every((each) => each.verb === null) || before.some((each) => SAW.has(each.verb?.head));
  if (isOpened && FRAME.isIn(sentence.words)) return true;
  return isPastTold(clause) && (isOpened || isSeen);
}

/** `we never asked`, `we hadn't agreed`: left out by all of them. */
function isLeftOut(clause: Clause): boolean {
  const { subject, verb } = clause;
  if (subject?.who === 'we' && BUT_NOT.isIn(clause.words)) return true;
  if (subject?.who !== 'we' || verb === null || INNER.has(verb.head)) return false;
  return isNegated(clause) || holds(clause.words, OFTEN);
}

/** `each school was measured on its exams`, `our targets rewarded new customers`. */
function isJudgedBy({ subject, verb, words }: Clause): boolean {
  if (verb === null || subject === null || subject.who === 'I' || !JUDGED.has(verb.head))
    return false;
  if (!verb.passive) return holds(subject.words, RULES);
  return subject.words.length === 0 || verb.passive ? holds(words, BY_WHAT) : false;
}

/** `support wasn't invited to the meetings`, `our process had one person approve`. */
function isOfRules(clause: Clause, isFramed: boolean): boolean {
  const { subject, verb, words } = clause;
  if (verb === null || subject === null || subject.who === 'I') return false;
  const isNamed = holds(words, GROUPS) || holds(words, RULES) || holdPeople(subject.words);
  if (isNamed && (isNegated(clause) || holds(words, OFTEN))) return true;
  return holds(subject.words, RULES) && (isFramed || LETTING.has(verb.head));
}

/** `not one of us lives there`, where no verb is seen: only behind a word such as `because`, or of the speaker's house. */
function isSaidShort({ words }: Clause, sentence: Sentence): boolean {
  if (IN_OUR.isIn(words)) return holds(words, OFTEN) || holds(words, NEGATIONS);
  return FRAME.isIn(sentence.words) && NOBODY.isIn(words);
}

/** Whether a clause says what in how people, teams or rules worked let it happen. */
export function tellsCause(clause: Clause, sentence: Sentence): boolean {
  const { subject, verb, words } = clause;
  if (verb === null) return isSaidShort(clause, sentence);
  if (!isOfStory(clause, sentence)) return false;
  if (holds(words, PRAISE) || ELSEWHERE.isIn(sentence.words)) return false;
  const isFramed = FRAME.isIn(sentence.words);
  const isHere = isPastTold(clause) || isFramed || IN_OUR.isIn(sentence.words);
  if (!isHere || (holds(words, NOW) && !isPastTold(clause))) return false;
  if (subject?.who === 'I') return isFramed && APART.isIn(words);
  if (NOBODY.isIn(words) || APART.isIn(words) || USUAL.isIn(words)) return true;
  if (isJudgedBy(clause) || isLeftOut(clause) || isOfRules(clause, isFramed)) return true;
  if (IN_OUR.isIn(words) && isNegated(clause)) return true;
  return namesPeopleBehind(words) && (isNegated(clause) || isPast(verb.head.lower));
}
