import type { Clause } from '../../../language/clause/clause.ts';
import { clausesIn, isNegated, isOwn } from '../../../language/matchers.ts';
import { formsOfAll } from '../../../language/verbs.ts';
import type { Answer, AnswerSection } from '../../answer.ts';
import { sectionInAnswerRule } from '../../rule.ts';
import { assignmentIn } from '../../vocabulary/assigning.ts';
import { isHandsOn } from '../../vocabulary/hands-on.ts';

/** Whoever does one of these has a reason of their own, assigned or not. */
const MOTIVE = formsOfAll(
  `volunteer offer decide choose want notice realise realize recognise recognize spot believe propose
  suggest insist refuse disagree question challenge decline resist convince persuade argue pitch care`,
);
/** With fewer steps of their own the assignment is all there is. */
const FEW = 2;

function hasMotive(clause: Clause): boolean {
  const { verb } = clause;
  return isOwn(clause) && verb !== null && MOTIVE.has(verb.head) && !isNegated(clause);
}

/** The story up to what came of it. */
function storyOf({ sections }: Answer): Clause[] {
  return sections
    .filter(({ name }) => name !== 'result' && name !== 'reflection')
    .flatMap(clausesIn);
}

function saysWhatWasDone({ sections }: Answer): boolean {
  return sections.some(({ name }) => name === null || name === 'action');
}

function firstAssignment(section: AnswerSection) {
  for (const clause of clausesIn(section)) {
    const span = assignmentIn(clause);
    if (span) return { clause, span };
  }
  return null;
}

export const assigned = sectionInAnswerRule<null>({
  id: 'assigned',
  title: 'Assigned, and no more',
  sees: 'Work that begins because somebody gave it to the speaker, where no reason of their own is told.',
  why: 'Everybody gets tasks. The interviewer wants to hear what you saw, and why you were the one to act.',
  source:
    "Interview coaching convention for Ownership; the word lists are this project's own. Many good answers begin so, hence a hint unless little of your own follows.",
  weight: 'hint',
  escalates: true,
  sections: ['task', 'situation', 'action'],
  unlabelled: true,
  check(section, { answer, level }) {
    const found = firstAssignment(section);
    const story = storyOf(answer);
    if (found === null || story.some(hasMotive)) return [];
    // What is asked of somebody already at work is no reason to begin.
    if (story.slice(0, story.indexOf(found.clause)).some(isHandsOn)) return [];
    const isAll = saysWhatWasDone(answer) && story.filter(isHandsOn).length < FEW;
    const weight = isAll && level !== 'sde1' ? 'fault' : 'hint';
    return [{ span: found.span, data: null, weight }];
  },
  message: () => 'The story begins because you were told to, and no reason of your own is heard.',
  fix: () =>
    'Add what was yours: what you had noticed, why you took it, or what you did beyond the request.',
  followUp: 'Suppose nobody had asked you. Would you have done it, and how would you have known?',
  examples: {
    flags: [
      '[[I was tasked with speeding up the nightly export]].',
      '[[I was asked to look into the crashes]], which came at night.',
      '[[My manager asked me to fix the login page]].',
      'As the newest on the team, [[I got assigned to the search index]].',
      'The importer was slow,\nso [[my tech lead told me to look at it]].',
      '[[The ticket was assigned to me]].',
      'Situation: [[OUR DIRECTOR WANTED US TO CUT THE CLOUD BILL]].\nAction: I measured it and I deleted the idle nodes.',
      'Task: [[I was given the job of cleaning up the queue]].\nAction: I asked around. They helped.',
    ],
    passes: [
      'Nobody asked me to look at it.',
      "I wasn't asked to fix the sensor drift.",
      'My manager never asked me to, and no ticket said so.',
      'I was asked to patch the symptom, but I wanted the cause.',
      'I noticed the drift in May. Then my lead asked me to look into it.',
      'Our team was asked to migrate, and I volunteered to plan it.',
      'My manager asked me why the tests were red.',
      'My boss told me to drop it.',
      '"My manager asked me to fix it," she said.',
      'I was only asked to restart it.',
      'I was responsible for the ingest pipeline.',
      'I was given two weeks.',
      {
        section: 'action',
        text: 'I rewrote the parser and I timed it. My lead asked me to do the same for search.',
      },
    ],
  },
});
