import { holds, isTold } from '../../language/matchers.ts';
import { type PhraseMatch, phrases } from '../../language/phrases.ts';
import { type Span, spanOver } from '../../language/span.ts';
import { wordList } from '../../language/word-list.ts';
import type { Word } from '../../language/words.ts';
import type { AnswerSection } from '../answer.ts';

const PLACE =
  'job|service|services|code|codebase|area|responsibility|responsibilities|system|domain|problem|scope|remit|role|repo|repository|component|module|product|department|queue|pipeline|app|database|report|library|tool|turf|territory|backlog|charter';
const NOT = "not|n't technically|really|strictly|even|formally|officially|exactly? my|our own?";
const NOBODY = ['nobody', 'no one', 'none of them'];
const ASKED = 'asked|assigned|tasked';

/** Where the speaker's own duty ended: not theirs, nobody asked, no ticket, no authority. */
const BOUNDARY = phrases(
  `${NOT} ${PLACE}`,
  `${NOT} team's ${PLACE}`,
  `${NOT} team`,
  `${NOT} team's`,
  "not|n't mine|ours",
  "not|n't her|his|their manager|lead|boss",
  ...NOBODY.flatMap((who) => [
    `${who} had|has|'d? ever|even? ${ASKED} me|us?`,
    `${who} had|has|'d? ever|even? asked for it|this|that`,
    `${who} had|has|'d? told me|us to`,
    `${who} had|has|'d? filed|opened|raised|written a|any ticket`,
  ]),
  'was|were|had|with no ticket|tickets',
  'no ticket existed|asked|said|for',
  'without a|any ticket',
  'no formal|official|real|direct? authority|mandate',
  'without having? any|formal|official? authority|mandate',
  'outside|beyond of? my|our own|formal|official|normal|usual? role|roles|scope|remit|job|responsibility|responsibilities|area|domain|lane|charter|duties|team',
  `another team's ${PLACE}`,
  "not|n't part of my|our tasks|task|job|role|duties|work|remit",
  "not|n't in|within my|our scope|remit|role|job|area|duties",
  "not|n't among my|our tasks|duties|jobs",
  'nobody|none expected|asks|expects me|us',
  'no one expected|asks|expects me|us',
  'nobody had? asked for _',
  'no one had? asked for _',
  'nobody|none there? had looked|touched _?',
  'no one there? had looked|touched _?',
  'i ~volunteer to|since|because|for',
  'i ~offer to',
  'i ~volunteer',
  'on|by|of my own initiative|accord',
  'without being|anyone|anybody? told|asked|asking|telling',
  'that should have',
  'belonged|belongs to _',
  'belonged|belongs to _ _? team|teams|group',
  'owned by _',
  'owned by _ _? team|teams|group',
  "team's domain|turf|territory|responsibility",
);
/** The question said back: `a time when I went beyond my role`. */
const REPEATS = phrases('a|the time|situation|example when|where|i|of', 'above and beyond');
/** One's own after all: `belonged to my team`. */
const OURS = wordList('my our me us');
/** `not my team's idea`: what ends with one of these must also end there. */
const OPEN_ENDED = wordList(
  "team 's mine ours asked assigned tasked ticket tickets domain turf territory responsibility area",
);
/** `I never say that is not my job` draws no line. */
const SAYING = wordList('say said says saying think thought believed meant');
const GROUPS = wordList('team teams group');
const GOES_ON = wordList('and but or so to nor yet because when until before');

/** `belonged to Payments`, `owned by another team`; not `belonged to the old schema`. */
function isOtherGroup(owner: Word | undefined, last: Word): boolean {
  if (owner === undefined || OURS.has(owner)) return false;
  return GROUPS.has(last) || (owner === last && /^\p{Lu}/u.test(owner.text));
}

function isBoundary(words: readonly Word[], { words: own, at }: PhraseMatch): boolean {
  const [first, , owner] = own;
  const last = own[own.length - 1];
  const next = words[at + own.length];
  if (!first || !last || own.some(({ quoted }) => quoted)) return false;
  if (holds(words.slice(Math.max(0, at - 4), at), SAYING)) return false;
  if (/^(?:owned|belong)/.test(first.lower)) return isOtherGroup(owner, last);
  if (first.lower === 'team' && (at === 0 || OURS.has(words[at - 1]))) return false;
  return !OPEN_ENDED.has(last) || next === undefined || GOES_ON.has(next);
}

/** With the word it leans on: `wasn't my job`, `DevOps team's domain`. */
function spanOf(words: readonly Word[], { words: own, at }: PhraseMatch): Span {
  const leans = own[0]?.lower === "n't" || own[0]?.lower === 'team';
  return spanOver(words.slice(leans ? at - 1 : at, at + own.length));
}

/** The first words of a section that say where the speaker's own duty ended; null without any. */
export function boundaryIn(section: AnswerSection): Span | null {
  const told = section.sentences.filter(({ words }) => !REPEATS.isIn(words));
  for (const clause of told.flatMap(({ clauses }) => clauses)) {
    if (!isTold(clause)) continue;
    const match = BOUNDARY.in(clause.words).find((each) => isBoundary(clause.words, each));
    if (match) return spanOf(clause.words, match);
  }
  return null;
}
