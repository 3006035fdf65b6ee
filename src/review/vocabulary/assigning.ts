import type { Clause } from '../../language/clause/clause.ts';
import { holds, isNegated, isTold } from '../../language/matchers.ts';
import { phrases } from '../../language/phrases.ts';
import { type Span, spanOver } from '../../language/span.ts';
import { NEGATIONS } from '../../language/verbs.ts';
import { wordList } from '../../language/word-list.ts';
import type { Word } from '../../language/words.ts';

const JOB =
  'task|job|ticket|bug|issue|project|assignment|feature|story|service|responsibility|migration|work|module';

/** Behind `I was` or `I got`. */
const SENT = phrases(
  'tasked with|to',
  'tasked by _ _? _? _? with|to',
  'asked|told by _ _? _? _? to',
  'asked|told|instructed|required|requested to',
  'assigned to|as|with',
  `assigned|given|handed a|an|the|this|that|one _? _? _? ${JOB}`,
  'put on a|the|this',
  'put in charge',
);
/** Behind whoever may say so. */
const SENDING = phrases(
  '~ask|~tell|~want|~need|~instruct|~require|~direct|~task|~request me|us to|with',
  '~ask|~tell|~want|~need me and _ to',
  `~assign|~give|~hand me|us a|an|the|this|that|one|some _? _? _? ${JOB}`,
  '~give|~hand me|us a|an|the|this|that|these|some _ _? _? to',
  '~assign|~give|~hand it|this|that to me|us',
  '~assign me|us to',
  '~put me|us on|in',
  '~put it|this|that on|in my|our',
);
/** Behind the work itself: `the ticket was assigned to me`. */
const ARRIVED = phrases(
  'assigned|given|handed to me|us',
  '~land|~end up? on|in my|our _? desk|plate|lap|table|list|queue|inbox|backlog',
);
const SENDERS = wordList(
  `manager managers boss lead leader director cto ceo vp head supervisor pm management leadership
  executive executives principal chief foreman forewoman teacher professor instructor coach captain mentor`,
);
/** `asked me to present it` honours, `told me to drop it` begins a disagreement: neither gives a task. */
const NO_TASK = wordList(
  `not never by present share speak talk demo mentor train coach teach join repeat stop wait drop leave let
  ignore skip delay postpone ship merge push approve sign hold focus prioritise prioritize choose`,
);

function givesNoTask(words: readonly Word[], match: readonly Word[]): boolean {
  const last = match[match.length - 1];
  const next = last && words[words.indexOf(last) + 1];
  return last?.lower === 'to' && next !== undefined && NO_TASK.has(next);
}

const PLACES = wordList(
  'shop store team crew department office branch ward shift class depot site unit group floor school region country client night company',
);

/** `I was assigned to another shop for the summer`: where one worked, not what was to be done. */
function isPlace(words: readonly Word[], match: readonly Word[]): boolean {
  const last = match[match.length - 1];
  if (last?.lower !== 'to' || match[0]?.lower !== 'assigned') return false;
  const at = words.indexOf(last);
  return holds(words.slice(at + 1, at + 5), PLACES);
}

/** What a clause says of the work being given to the speaker, from its subject on; null if it does not. */
export function assignmentIn(clause: Clause): Span | null {
  const { kind, subject, verb, words } = clause;
  if (subject === null || verb === null || isNegated(clause) || !isTold(clause)) return null;
  if (kind !== 'main' && kind !== 'time' && kind !== 'reason') return null;
  if (holds(subject.words, NEGATIONS)) return null;
  const head = words.indexOf(verb.head);
  const isMe = subject.who === 'I' && (verb.passive || verb.head.lower === 'got');
  const sender = subject.words.filter((word) => SENDERS.has(word));
  const list = isMe ? SENT : sender.length > 0 ? SENDING : ARRIVED;
  if (!isMe && subject.who !== 'other') return null;
  const match = list.at(words, head) ?? list.at(words, head + 1);
  if (match === null || givesNoTask(words, match.words) || isPlace(words, match.words)) return null;
  // `only asked to patch it` is said by those who then did more.
  if (words.slice(0, head).some(({ lower }) => lower === 'only' || lower === 'just')) return null;
  return { start: spanOver([...subject.words, ...verb.words]).start, end: clause.end };
}
