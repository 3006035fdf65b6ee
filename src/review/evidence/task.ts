import type { Clause } from '../../language/clause/clause.ts';
import { clausesIn, holds, isNegated, isOwn } from '../../language/matchers.ts';
import { phrases } from '../../language/phrases.ts';
import type { Span } from '../../language/span.ts';
import { formsOfAll } from '../../language/verbs.ts';
import { wordList } from '../../language/word-list.ts';
import type { Level } from '../../scenario/sections.ts';
import type { AnswerSection } from '../answer.ts';
import { assignmentIn } from '../vocabulary/assigning.ts';
import { boundaryIn } from '../vocabulary/boundary.ts';
import { tellsRole, tellsWhose } from '../vocabulary/whose.ts';
import { BARS } from './bars.ts';
import { asks, type Proof, proofOf, type Scale } from './evidence.ts';
import { specificIn } from './specific.ts';

/** What one does who has a task: needs, wants, means or decides to do it. */
const MEANING = formsOfAll(
  `need want have decide choose take believe think know propose plan set intend aim volunteer offer agree
  promise insist recognise recognize see hope try must lead`,
);
const OWN = phrases(
  'mine',
  'my task|goal|job|role|aim|responsibility|objective|part|idea|turn|week|shift|call|watch was|is',
  'my job|role|task|duty|responsibility|part|turn|call|fault|mistake|change',
  'fell|came|landed to|with|on me',
  'up to me',
  'on me',
  'i was|am|had responsible',
  "i was|am|'m in charge",
  'i had to',
  'hired|recruited|brought me|in? to|as',
  'my _ week|shift|watch|turn|rotation',
);
/** Takes it up unasked. */
const TAKING = formsOfAll('volunteer offer propose insist suggest pitch');
const DECIDING = formsOfAll('decide choose believe want take think know recognise recognize');
const AGAINST = phrases(
  'even though|if',
  'although',
  'however',
  'but our|my|the|nobody|no|they|he|she|his|her|their|management|most|everyone',
  'before ~make|they|he|she',
  'rather than wait|leave|ask|let',
);
const ROLE = phrases(
  'as the|a|an|our _? _? _? engineer|developer|lead|owner|manager|architect|captain|nurse|clerk|chair|analyst',
  'as the|an? on call',
  'i was the|an|a on call',
  'i was on|oncall|call',
  'i was on call|duty',
  'on call|oncall|duty week|that|shift|engineer',
  'my on? oncall|call week|shift|rotation',
  'i was responsible',
  'i owned|own|maintained|ran|led|wrote|built',
  'was|is|were mine',
  'belonged|belongs to',
  'owned by',
  'the only one|person|engineer who|with|on|there',
  'my own? initiative|accord|mistake|fault',
);
const REASON = phrases('because', 'since i|nobody|no');
const SPEAKER = wordList('i me my nobody none no');

function isMeant(clause: Clause): boolean {
  const { verb, words } = clause;
  if (verb === null || !isOwn(clause)) return OWN.isIn(words);
  return MEANING.has(verb.head) || OWN.isIn(words);
}

/** How it was with the speaker before the story, and nothing they had brought about. */
const STATES = formsOfAll('be have know live work see hear meet feel think want need');

/** `I had merged the change`: the speaker's own doing before the story is why it was theirs. */
function wasTheirDoing({ subject, verb }: Clause): boolean {
  if (subject?.who !== 'I' || verb === null || verb.passive || verb.negated) return false;
  if (STATES.has(verb.head)) return false;
  return verb.words.length > 1 && /^(?:had|'d)$/.test(verb.words[0]?.lower ?? '') && !verb.modal;
}

/** In which role it came to them. */
function rolesIn({ sentences, words }: AnswerSection): Span[] {
  const named = sentences.flatMap((sentence) =>
    sentence.clauses.filter((each) => tellsRole(each, sentence)),
  );
  return [...ROLE.in(words), ...named];
}

/** Says whose it was: in which role it came to them, or that they had brought it about. */
export function saysWhoseItWas(section: AnswerSection): boolean {
  return (
    rolesIn(section).length > 0 ||
    clausesIn(section).some((each) => wasTheirDoing(each) || tellsWhose(each))
  );
}

function takesIt(clause: Clause, section: AnswerSection): boolean {
  const head = clause.verb?.head;
  if (!isOwn(clause) || isNegated(clause)) return false;
  return TAKING.has(head) || (DECIDING.has(head) && AGAINST.isIn(section.words));
}

/** Why them, beyond having been told to. */
function reasonIn(section: AnswerSection): Proof[] {
  const boundary = boundaryIn(section);
  if (boundary) return [{ ...boundary, shows: 'whose it was' }];
  return clausesIn(section)
    .filter(
      (each) =>
        takesIt(each, section) ||
        wasTheirDoing(each) ||
        (REASON.isIn(each.words) && holds(each.words, SPEAKER)) ||
        tellsWhose(each),
    )
    .map((each) => proofOf(each, 'whose it was'));
}

function find(section: AnswerSection, level: Level): Proof[] {
  const clauses = clausesIn(section);
  if (section.wordCount < BARS.taskLength || specificIn(section.words) < BARS.taskWords) return [];
  const reasons = reasonIn(section);
  const given = clauses.filter((each) => assignmentIn(each) !== null);
  const roles = given.length > 0 ? [] : rolesIn(section);
  const whose: Proof[] = [
    ...reasons,
    ...roles.map(({ start, end }): Proof => ({ start, end, shows: 'whose it was' })),
  ];
  const isGiven = given.length > 0 && level !== 'sde1' && reasons.length === 0;
  const meant = isGiven
    ? []
    : [...given, ...clauses.filter((each) => isMeant(each) && !given.includes(each))];
  // Whoever says whose it was, and goes on to it, has said that it was theirs.
  const own =
    meant.length > 0 || isGiven
      ? meant
      : clauses.filter((each) =>
          whose.some(({ start }) => each.start <= start && start < each.end),
        );
  return [...own.slice(0, 1).map((each) => proofOf(each, 'to be done')), ...whose];
}

export const TASK: Scale = {
  section: 'task',
  find,
  atTheBar: [asks('to be done', 'say what had to be done and that it was yours to do')],
  raises: [asks('whose it was', 'say whose it was, that nobody asked, or why it fell to you')],
};
