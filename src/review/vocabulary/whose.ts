import type { Clause } from '../../language/clause/clause.ts';
import { isDeterminer } from '../../language/clause/subject.ts';
import { holds, isOwn, isTold } from '../../language/matchers.ts';
import type { Sentence } from '../../language/passage.ts';
import { phrases } from '../../language/phrases.ts';
import { wordList } from '../../language/word-list.ts';
import type { Word } from '../../language/words.ts';
import { holdPeople } from './people.ts';

/** Not `my job`, which is also said of what was just assigned. */
const DUTY =
  'problem|turn|question|mess|baby|creation|invention|mistake|fault|doing|change|design|idea|code|migration|watch|shift';

/** It came to the speaker: by lot, by role, by their own doing, or by an agreement. */
const CAME_TO_ME = phrases(
  '~fall|~land|~pass|~go|left|down|~end up? to|with|on|upon me',
  'was|is|were|are|be|been|being _? on|upon me',
  'was|is|were|are|be up|down to me',
  "was|is|were|'s me to|who|alone",
  'came|comes|come|landed|lands|ended|stayed|was|sat up? on|to|in my desk|table|lap|plate|inbox|queue|list',
  `was|is|were|are|'s|became|become|becomes my own? ${DUTY}`,
  `was|is|were|'s my own _ that|which`,
  'my turn to|came|was|on',
  'had|put|put|have|has me down|in charge|on call',
  'i was|had|have|am|got|been made|appointed|named|elected|nominated|chosen|voted|hired|employed|promoted',
  'i had|have been made|appointed|named|elected|nominated|chosen|voted|hired|employed|promoted',
  "'d been made|appointed|named|elected|nominated|chosen|voted|hired|employed|promoted",
  "i am|'m|was employed|paid|hired for|to|as",
  'my name was|is|stood|stands on|under|in|beside|behind',
  'in my _? agreement|objectives|goals|targets|contract|description|okrs|appraisal',
  'my bonus|target|appraisal|grade|licence|license|signature hung|hangs|depended|depends|stood|stands',
  'my role|position|post|title was|is',
  'i took over',
  'i picked it|this|that up',
  'i made myself',
  'i volunteered|offered|promised',
  "i had|'d promised|volunteered|offered|given my word",
  "i said _? _? i|i'd|i'll 'll|will|would|'d do|take|try|look|go",
  'drew|drawn straws|lots',
  'handed|passed|gave|given the|this|that|it|whole * _? _? over? to me',
  'i had the final|last say|word',
  'i was the one',
  'mine by default',
);
/** Taken up by whoever the clause speaks of. */
const TAKEN = phrases(
  'inherited',
  'took|take it over|up|on|upon|myself',
  'put|raised my hand up?',
  "was n't|not|never even? paid|asked|expected|told|supposed",
);
/** Said of the speaker: `I was the lead`, `I'm the one who signs`. */
const I_AM = phrases("i was|am|'m|became the|only|our|sole|acting");
const THAT_IS_ME = phrases(
  "that|it|this was|is|'s me|i|mine|us",
  'in|up|left|next|responsible was|is me|i',
  'for the _ was|is i|me',
);
/** Nobody had it, wanted it or waited for it. */
const NOBODY_HAD_IT = phrases(
  'nobody|none else',
  'no one else',
  'no other who|person|one|team|group|of|to|in',
  'there was|were|is|being no one|nobody|none to|who|left|with|on|in|there|for',
  'had|has no one|nobody left|to|for|on',
  'no owner|owners',
  'without an|any owner',
  "n't|not|never _? assigned|allocated",
  "not|n't in my job|role|contract|description|remit|duties",
  'said they? no time',
);
const NOBODY = phrases('nobody|none|neither', 'no one', 'not one of');
const WANTED = wordList(
  'asked ask assigned assign tasked told ordered wanted waiting waited waits requested volunteered claimed owned owns expected expect required took touched opened looked picked responsible put demanded',
);
/** Whoever it would have been was not there. */
const AWAY = phrases(
  'was|were|is|are|fell|off|being _? ill|sick|away|absent|abroad|off',
  'was|were|is|are|went|being _? on|in _? leave|holiday|holidays|vacation|sabbatical|honeymoon|parental',
  "had|has|'d just? left|quit|resigned|retired|gone|moved",
);
const MARK = /[,.;:()–—]/;
/** Ends in the person who does a thing: `tester`, `librarian`. */
const AGENT =
  /(?:[^aeiou](?:er|or)|eer|ist|ian|yst|ant|ect)$|^(?:lead|head|chair|captain|nurse|clerk|intern|chief|coach|cook|secretary|treasurer|deputy|apprentice|parent|host|guide|judge|senior|junior|student|person|one|woman|man|cto|sre|pm)$/;
const NO_AGENT = wordList(
  'number other later after however matter order paper letter water winter summer computer server customer user power answer offer never ever over under quarter chapter error factor sector vendor restaurant plant project newcomer member consumer container counter manner former latter another either neither together rather',
);
/** Words of `as the only second-shift tester`. */
const LONGEST_ROLE = 5;

function isAgent(word: Word): boolean {
  return AGENT.test(word.lower) && !NO_AGENT.has(word);
}

/** `As product owner I had`, `as the only tester`: the role in which it came to them. */
function isInRole(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== 'as') return false;
  for (let place = at + 1; place <= at + LONGEST_ROLE; place += 1) {
    const word = words[place];
    if (word === undefined || (place > at + 1 && MARK.test(word.gap))) return false;
    if (!isAgent(word)) continue;
    const next = words[place + 1];
    if (next === undefined || MARK.test(next.gap)) return true;
    if (/^(?:i|my|we|the|it|of|for|on|in|that|there)$/.test(next.lower)) return true;
  }
  return false;
}

/** `I was the shift lead`, `I'm only the one who`: with whom they say they are behind it. */
function isRoleOfMine({ words }: Clause): boolean {
  const [match] = I_AM.in(words);
  if (match === undefined) return false;
  const behind = words.slice(words.indexOf(match.words.at(-1) as Word) + 1);
  return behind.slice(0, LONGEST_ROLE - 1).some(isAgent);
}

function isPerson(words: readonly Word[]): boolean {
  const isNamed = words.some(
    ({ text, gap }) => gap !== '' && /^\p{Lu}\p{Ll}/u.test(text) && !/^The$/.test(text),
  );
  return (
    isNamed ||
    holdPeople(words) ||
    words.some((each) => isAgent(each) || /^(?:he|she|chief|mentor)$/.test(each.lower))
  );
}

/** `my mentor was ill`, `the lead had left`: a person, and no thing they left. */
function isAway({ words, subject }: Clause): boolean {
  if (subject === null || subject.who !== 'other' || !isPerson(subject.words)) return false;
  return AWAY.in(words).some(({ at, words: own }) => {
    const next = words[at + own.length];
    return next === undefined || !isDeterminer(next);
  });
}

/** `nobody asked support to argue`, `none of the three wanted it`. */
function isNobodys({ subject, words, verb }: Clause): boolean {
  const negative = subject?.words.some(({ lower }) => /^(?:nobody|none|neither|no)$/.test(lower));
  if (!negative || verb === null || !NOBODY.isIn(words)) return false;
  const isExpected = /^expect/.test(verb.head.lower);
  if (isExpected) return words.some(({ lower }) => /^(?:me|us)$/.test(lower));
  return WANTED.has(verb.head) || holds(verb.words, WANTED);
}

/** Whether a clause says whose it was, that nobody had it, or why it came to the speaker. */
export function tellsWhose(clause: Clause): boolean {
  if (clause.kind === 'quoted' || clause.kind === 'condition') return false;
  if (isNobodys(clause)) return true;
  const isHypothetical = !isTold(clause) && clause.kind !== 'reported';
  if (isHypothetical) return false;
  const own = clause.words;
  if (THAT_IS_ME.isIn(own) || NOBODY_HAD_IT.isIn(own) || CAME_TO_ME.isIn(own)) return true;
  if (isOwn(clause) && TAKEN.isIn(own)) return true;
  if (own.some((word, at) => isMine(own, word, at))) return true;
  return isAway(clause);
}

/** `the pager was mine`, `mine was the data`; not `a friend of mine`. */
function isMine(words: readonly Word[], { lower }: Word, at: number): boolean {
  return lower === 'mine' && words[at - 1]?.lower !== 'of' && words.length > 1;
}

/** Whether a clause says in which role it came to the speaker. */
export function tellsRole(clause: Clause, { words }: Sentence): boolean {
  const [first] = clause.words;
  if (first === undefined || clause.kind === 'quoted' || clause.kind === 'condition') return false;
  return isInRole(words, words.indexOf(first)) || isRoleOfMine(clause);
}
