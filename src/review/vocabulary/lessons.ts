import type { Clause } from '../../language/clause/clause.ts';
import { isDeterminer } from '../../language/clause/subject.ts';
import type { Sentence } from '../../language/passage.ts';
import { phrases } from '../../language/phrases.ts';
import { BE, formsOfAll, irregularBase, PAST } from '../../language/verbs.ts';
import { anyOf, wordList } from '../../language/word-list.ts';
import type { Word } from '../../language/words.ts';
import { GENERAL } from './general-words.ts';

/** `maxim`: praises or demands what everybody praises. `general`: thoughtful, but about no story. */
export type LessonKind = 'maxim' | 'general';

const VERDICTS = 'important|key|crucial|critical|essential|vital|paramount|fundamental|invaluable';
const IS = "is|are|be|being|'s|'re";
const MAXIM = phrases(
  'importance|value|power|benefit|benefits|significance|necessity of',
  `how _? ${VERDICTS}|valuable|powerful|hard|much`,
  `${IS} _? _? ${VERDICTS}|everything|necessary|hard`,
  `${IS} _? _? great|good|helpful|useful|powerful|possible`,
  'so is|are',
  'the stronger|better|more the',
  'always|never lead|leads|pay|pays|win|wins|give|stop',
  '~make|~become _? a? better|stronger|more person|leader|communicator|player|professional|engineer|developer|manager',
  'comes|come first',
  `${IS} _? _? everyone|everybody 's responsibility|job`,
  `${IS} _? better|best|worth to`,
  'better to|than',
  'matter|matters',
  'you|we|one _? should|must|have|need',
  'should|must always|never',
  'lead by example',
  'best policy',
  '~pay off',
  '~learn|learned|~teach me? a lot',
  'great|good|valuable|amazing|rewarding|important learning? experience|lesson|opportunity',
);
const LESSON = phrases(
  '~learn|learned|~teach',
  'lesson|lessons|takeaway|takeaways',
  'i took|take away? from',
  '~show|~prove|~remind|~reinforce me|us? that|how|the',
  '~make me|us',
  'learning|learnings was|is',
);
const LESSON_VERBS = anyOf(
  formsOfAll('learn teach realise realize show prove remind reinforce take see become grow'),
  wordList('learned'),
);
const HARD = wordList(`${VERDICTS.replaceAll('|', ' ')} everything necessary hard difficult`);
const CHANGED = phrases('now', 'since then', 'next time', 'no longer', 'from then', 'these days');
/** A change of habit is worth more than its words, unless it is only a good resolution. */
const RESOLUTIONS = formsOfAll(`be communicate try make focus value believe listen think know
  understand aim strive appreciate prioritise prioritize remember see feel have pay realise realize
  grow become gain improve enjoy work need want hope say do`);
const REGRET = phrases("should|could|would n't|not? have", "'d have");
const FEWEST_WORDS = 3;

/** How many words of it belong to this story. */
function specificIn(words: readonly Word[]): number {
  return words.filter((word) => word.quoted || !GENERAL.has(word)).length;
}

/** `caching is hard`: a maxim about any subject, as long as it means all of its kind. */
function judgesItsKind({ subject, verb, words }: Clause): boolean {
  if (subject?.who !== 'other' || !verb || !BE.has(verb.head)) return false;
  const [first] = subject.words;
  const last = words.findLast(({ lower }) => lower !== 'and' && lower !== 'that');
  const isBare = first !== undefined && subject.words.length <= 2 && !isDeterminer(first);
  if (!isBare || !HARD.has(last)) return false;
  return specificIn(words) === specificIn(subject.words);
}

/** `We agreed early` happened; `I learned` and `is built` did not, in this sense. */
function happened({ verb, words }: Clause): boolean {
  if (!verb || verb.modal || LESSON_VERBS.has(verb.head)) return false;
  if (LESSON.isIn(words)) return false;
  const [first] = verb.words;
  if (first && verb.words.length > 1) return /^(?:was|were|had|did)$/.test(first.lower);
  return PAST.has(verb.head) && irregularBase(verb.head.lower) !== verb.head.lower;
}

/** `I ask who pays first`: what the speaker does, rather than what is good. */
function isOwnHabit(clause: Clause): boolean {
  const { kind, subject, verb } = clause;
  if (!/^(?:main|reported|relative)$/.test(kind) || subject?.who !== 'I') return false;
  if (!verb || verb.modal || happened(clause)) return false;
  return !LESSON_VERBS.has(verb.head) && !RESOLUTIONS.has(verb.head);
}

/** `I learned ...`, `it taught me ...`, `the lesson is ...`. */
export function announcesLesson({ words }: Sentence): boolean {
  return LESSON.isIn(words);
}

/** What kind of lesson a sentence draws when it would fit any story; null when it would not. */
export function lessonOf({ words, clauses }: Sentence): LessonKind | null {
  if (words.length < FEWEST_WORDS) return null;
  if (REGRET.isIn(words) || clauses.some(isOwnHabit)) return null;
  const isGeneral = clauses.every((each) => specificIn(each.words) === 0 || judgesItsKind(each));
  const maxim = MAXIM.in(words).find(
    ({ at, words: own }) => words[at + own.length]?.lower !== 'as',
  );
  // One word of its own makes no lesson of this story.
  if (!isGeneral) return maxim && specificIn(words) === 1 ? 'maxim' : null;
  if (maxim || clauses.some(judgesItsKind)) return 'maxim';
  return clauses.some(happened) ? null : 'general';
}

/** Tells of this story, of something counted, or of a habit that has changed since. */
export function isConcrete({ words, clauses }: Sentence): boolean {
  const specific = specificIn(words);
  if (specific >= 2 || words.some(({ lower }) => /\d/.test(lower))) return true;
  if (REGRET.isIn(words) || clauses.some(isOwnHabit)) return true;
  return specific > 0 && CHANGED.isIn(words);
}
