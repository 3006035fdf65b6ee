import { clausesIn, holds, isOwn } from '../../../language/matchers.ts';
import { phrases } from '../../../language/phrases.ts';
import { formsOfAll } from '../../../language/verbs.ts';
import { wordList } from '../../../language/word-list.ts';
import type { AnswerSection } from '../../answer.ts';

const WHOSE = formsOfAll('own belong assign task volunteer ask');
const DUTY = wordList(
  `owner ownership responsible responsibility responsibilities accountable accountability mine authority
  mandate permission charge duty duties initiative role`,
);
const ROLE = phrases(
  'as the|a|an|our _',
  "i was|am|'m the|a|an|one|only|new|our _",
  'as _ lead|engineer|developer|owner|manager|architect',
  'as _ _ lead|engineer|developer|owner|manager|architect',
  'on call',
  'was|is on me',
  "team's",
  'my job|manager|lead|boss|role|team|project|service|code|feature|work|pr|module|app',
);
/** Whoever wants or decides says why it was them. */
const WHY = formsOfAll(
  `want decide choose volunteer offer believe propose suggest notice realise realize recognise recognize
  insist see lead`,
);
const REASON = wordList('because since');

/** Says whose the work was, who asked, in which role, or why: enough to be silent, not for praise. */
export function saysWhose(section: AnswerSection): boolean {
  const { words } = section;
  if (holds(words, WHOSE) || holds(words, DUTY) || ROLE.isIn(words)) return true;
  return clausesIn(section).some(
    (clause) => (isOwn(clause) && WHY.has(clause.verb?.head)) || holds(clause.words, REASON),
  );
}
