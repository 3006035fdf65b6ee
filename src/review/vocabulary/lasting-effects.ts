import type { Clause } from '../../language/clause/clause.ts';
import { holds, isTold } from '../../language/matchers.ts';
import type { Sentence } from '../../language/passage.ts';
import { phrases } from '../../language/phrases.ts';
import { formsOfAll, MAY_BE_THIRD_PERSON, PRESENT } from '../../language/verbs.ts';
import { wordList } from '../../language/word-list.ts';
import type { Word } from '../../language/words.ts';
import { livesOn } from './living-on.ts';

const MODELS =
  'standard|standards|default|template|norm|blueprint|baseline|convention|playbook|model';
const HOMES =
  'template|templates|runbook|runbooks|checklist|checklists|handbook|playbook|onboarding|guideline|guidelines|standards|styleguide|curriculum|toolkit';
const DOCUMENTS =
  'policy|policies|procedure|procedures|process|pack|suite|routine|training|induction|manual|contract|agenda|curriculum|course|rules|rulebook|documentation|wiki|closing|protocol|guide|syllabus';
const GROUPS =
  'team|teams|squad|squads|group|groups|services|department|departments|offices|sites|regions|company|org|organisation|organization|repos|repositories|products|projects';
const SEVERAL =
  'other|others|more|another|all|every|both|two|three|four|five|six|seven|eight|nine|ten';

const ADOPT = wordList('adopt adopts adopted adopting');
const EFFECTS = phrases(
  `~become _? _? _? ${MODELS}|foundation|policy|practice|requirement|rule|routine|procedure`,
  `~make it|this|that|them a|the|our _? ${MODELS}|policy|requirement`,
  'standard practice|procedure|part',
  `~turn into a|an|the|our _? _? ${MODELS}|policy|practice|procedure|rule|rules|routine|habit`,
  `written|built|taken|put|folded|worked|moved|added|gone|went into|to the|our|their|his|her|its|every _? _? ${HOMES}|${DOCUMENTS}`,
  `~become part of the|our|their|every _? _? ${HOMES}|${DOCUMENTS}`,
  `been part of the|our|their|every`,
  `is|are|'s in|on|part the|our|their|every|of _? _? ${HOMES}|${DOCUMENTS}`,
  `as a|an|the|our _? ${MODELS}|example for|to`,
  `part of _? _? _? _? ${HOMES}`,
  `into their|our|the|its|every _? _? ${HOMES}`,
  `used|reused|copied|followed by|across _? _? ${GROUPS}`,
  `picked up by _? _? ${GROUPS}`,
  'copied|reused by',
  `~roll it|this|them? out to|across _? _? ${GROUPS}`,
  `${SEVERAL} _? ${GROUPS} ~copy|~reuse|~follow`,
  `${SEVERAL} _? ${GROUPS} ~switch|~move to|over|onto`,
  `${SEVERAL} _? ${GROUPS} ~start using|doing|with`,
  '~run|~use it|them themselves',
  'still in use|production|place',
  'still used|running',
  'still runs|works|stands|hangs|exists|applies|holds',
  'still use|uses|run|runs it|them|this|that|my',
  'to this day',
  '~run on|for|in every|each change|build|commit|merge|release|deploy|deployment|pull|pr',
  '~open sourced',
  'new _ _? is|are|get|gets taught|shown|trained|told|given',
  'newcomers|starters|joiners|trainees|hires|beginners is|are|get taught|shown|trained|told|given',
  '~build|~put|~take|~include|~merge _ _? _? _? into|in its|their|the|his|her _? _? release|product|version|software|driver|app|library|manual|course|catalogue',
);
/** Make an adoption one by others, or by all. */
const SPREAD = wordList('by across all every each future standard mandatory wide other whole');
/** Not there yet: asked for, planned, wished or bound to be. */
const NOT_YET = wordList(
  `planned hope hoped hoping want wanted propose proposed proposing suggest suggested
  recommend recommended ask asked asking offered pushed pitched must`,
);

/** Say how fast or large a thing is now: its effect, not its spread. */
const NOT_USED = formsOfAll('be have do get receive take cost last load start stop fail seem look');
const NONE = wordList("no not n't none never nobody neither");
/** Better gone than `still in production`. */
const TROUBLE = wordList(
  'bug bugs issue issues problem problems error errors leak leaks workaround hack old legacy vulnerability',
);

/** `Three teams adopted it` and `it was adopted by three teams`; not `I adopted React for it`. */
function areOthers({ subject, verb, words }: Clause): boolean {
  if (subject?.who === 'other' && verb?.passive === false && ADOPT.has(verb.head)) return true;
  return subject?.who !== 'I' && holds(words, SPREAD);
}

const TAKING_UP = formsOfAll(
  'copy reuse adopt follow imitate borrow replicate clone fork mirror emulate reproduce',
);
const PLACING =
  'add|~build|~put|~write|~include|~work|~fold|~incorporate|~integrate|~install|~roll';
/** Others make it theirs: `took up the forms`, `added it to two more`. */
const MADE_THEIRS = phrases(
  '~take _ _? _? over|up',
  '~take over|up the|our|my|it|this|that|his|her',
  '~take the same',
  '~take it|our|my _? _? _? as|for',
  '~pick it|them|this|that up',
  '~pick up the|our|my',
  '~do|~build|~introduce the same|likewise',
  '~follow suit',
  `~${PLACING} it|them to|into|in|on|for|across`,
  `~${PLACING} _ _? to it|them`,
);
/** Taken over, these are duties. */
const DUTIES = wordList(
  'shift shifts role job team lead case call account work rest project post position duty duties shop company business responsibility responsibilities offer',
);
const SINCE = wordList('now still nowadays today');
const SINCE_THEN = phrases(
  'since then',
  'from then on',
  'from that day|night|week|month on',
  'ever since',
  'to this day',
);

/** `two branches copied the check`. */
function isTakenUp({ subject, verb, words }: Clause): boolean {
  if (subject?.who !== 'other' || verb === null || verb.passive) return false;
  if (TAKING_UP.has(verb.head)) return true;
  return MADE_THEIRS.isIn(words) && !holds(words, DUTIES);
}

/** `everyone in the company uses it now`, `from then on all teams settle it first`. */
function isDoneSince({ subject, verb, words }: Clause): boolean {
  if (subject?.who !== 'other' || verb === null || verb.passive || verb.words.length > 2)
    return false;
  const isNow = PRESENT.has(verb.head) || MAY_BE_THIRD_PERSON.has(verb.head);
  return isNow && !NOT_USED.has(verb.head) && (holds(words, SINCE) || SINCE_THEN.isIn(words));
}

/** `copied it without me asking`: nothing was asked for. */
function withoutAsking(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ lower }) => lower === 'without');
  return at === -1 ? words : words.slice(0, at);
}

/** The clauses of a sentence that tell what lasted. */
export function lastingIn(sentence: Sentence): Clause[] {
  return sentence.clauses.filter((each) => tellsWhatLasted(each) || livesOn(sentence, each));
}

/** Whether a clause tells that something outlived the fix: who took it up, what it became. */
function tellsWhatLasted(clause: Clause): boolean {
  const words = withoutAsking(clause.words);
  if (!isTold(clause) || holds(words, NONE) || holds(words, TROUBLE)) return false;
  // `to adopt`, `to become a standard`: an aim.
  const isReached = (at: number) => words[at - 1]?.lower !== 'to';
  // `asked for it and run it themselves`: what was asked for has come.
  const isStillAhead = (at: number) => {
    const joined = words.slice(0, at).findLastIndex(({ lower }) => lower === 'and');
    return holds(words.slice(joined + 1), NOT_YET);
  };
  if (EFFECTS.in(words).some(({ at }) => isReached(at) && !isStillAhead(at))) return true;
  if (holds(words, NOT_YET)) return false;
  if (isTakenUp(clause) || isDoneSince(clause)) return true;
  return areOthers(clause) && words.some((word, at) => ADOPT.has(word) && isReached(at));
}

const TRACE_WORDS = wordList(`
  adopt adopted adopting adoption standard standards standardised standardized template templates
  process processes policy policies practice practices guideline guidelines runbook runbooks playbook
  playbooks checklist checklists documented documentation handbook wiki onboarding onboard onboarded
  training trained mentor mentored mentoring coach coached alert alerts alerting monitoring monitors
  automated automatically automatic foundation framework platform pattern patterns blueprint since
  still now ever every permanent permanently future ongoing continues continued lasting routine
  regular weekly daily monthly quarterly default company department industry teams squads renewed
  expanded enabled unlocked reuse reused reusable sourced culture again recurring recurred recurrence
  returned norm model gradually`);
const TRACES = phrases(
  'months|years|quarters later|on',
  'over time',
  'regression test|tests|suite',
);

/** Whether anything in it may be what lasted: enough not to say that nothing did. */
export function mayLast(words: readonly Word[]): boolean {
  return holds(words, TRACE_WORDS) || TRACES.isIn(words);
}
