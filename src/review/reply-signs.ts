import type { Clause } from '../language/clause/clause.ts';
import { clausesIn, holds, isNegated, isOwn } from '../language/matchers.ts';
import { type Span, sliceOf } from '../language/span.ts';
import { formsOfAll, isPast } from '../language/verbs.ts';
import { wordList } from '../language/word-list.ts';
import type { Sign } from '../scenario/question/signs.ts';
import { SECTIONS } from '../scenario/sections.ts';
import { type AnswerSection, answerOfSections } from './answer.ts';
import { findingsIn, reasonsIn } from './evidence/action.ts';
import { inSentences } from './evidence/in-sentences.ts';
import { outcomesIn } from './evidence/result.ts';
import { rate } from './rating.ts';
import type { ReviewOptions } from './review-options.ts';
import { tellsCause } from './vocabulary/causes.ts';
import { changedHabitIn } from './vocabulary/changed-habit.ts';
import { isOwnAction } from './vocabulary/own-action.ts';
import { tellsRole, tellsWhose } from './vocabulary/whose.ts';

const KNOWING = formsOfAll('know remember recall say tell think');
const OTHERWISE = wordList('would could might');

/** Words of a reply, and what they show. */
type Shown = Span & { shows: Sign };

const show =
  (shows: Sign) =>
  (span: Span): Shown => ({ start: span.start, end: span.end, shows });

/** Asked why, one says what could not be, or would have come of the other way. */
function isWhy(clause: Clause): boolean {
  if (clause.verb === null || clause.kind === 'quoted') return false;
  if (isOwn(clause) && KNOWING.has(clause.verb.head)) return false;
  return isNegated(clause) || holds(clause.verb.words, OTHERWISE);
}

/** What a breath is enough for: a reply has not to be as long as a section. */
function inABreath(section: AnswerSection): Shown[] {
  const clauses = clausesIn(section);
  const deeds = clauses.filter((each) => isOwnAction(each) && isPast(each.verb?.head.lower ?? ''));
  const whose = section.sentences.flatMap((sentence) =>
    sentence.clauses.filter((each) => tellsWhose(each) || tellsRole(each, sentence)),
  );
  const causes = section.sentences.flatMap((sentence) =>
    sentence.clauses.filter((each) => tellsCause(each, sentence)),
  );
  const habit = changedHabitIn(section.sentences);
  return [
    ...deeds.map(show('own step')),
    ...whose.map(show('whose it was')),
    ...causes.map(show('cause behind')),
    ...(habit ? [show('changed habit')(habit)] : []),
    ...reasonsIn(section),
    ...findingsIn(section),
    ...clauses.filter(isWhy).map(show('reason')),
    ...outcomesIn({ ...section, name: 'result' }),
  ];
}

/** What the words of a reply show, read as a part of each section, with the first words that show it. */
export function signsInReply(words: string, options: ReviewOptions): Map<Sign, string> {
  const seen = new Map<Sign, string>();
  for (const section of answerOfSections(new Map([['action', words]]), options).sections) {
    const shown = inABreath(inSentences(section)).map((each) => ({
      shows: each.shows,
      quote: sliceOf(section.source, each),
    }));
    const rated = SECTIONS.flatMap((name) => rate({ ...section, name }, options.level).evidence);
    for (const { shows, quote } of [...shown, ...rated])
      if (!seen.has(shows)) seen.set(shows, quote);
  }
  return seen;
}
