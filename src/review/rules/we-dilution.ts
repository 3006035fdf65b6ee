import type { Clause } from '../../language/clause/clause.ts';
import { clausesIn, holds, isNegated, isTold, measuredSentences } from '../../language/matchers.ts';
import type { Sentence } from '../../language/passage.ts';
import { spanOver } from '../../language/span.ts';
import { formsOfAll, PARTICIPLE, PAST } from '../../language/verbs.ts';
import { wordList } from '../../language/word-list.ts';
import type { Word } from '../../language/words.ts';
import type { AnswerSection } from '../answer.ts';
import { type Sighting, sectionRule, type Weight } from '../rule.ts';
import { isOwnAction } from '../vocabulary/own-action.ts';

/** Not an act, or one it takes two for: what people have, know, meet with, agree on or talk about. */
const NO_DEED = formsOfAll(
  `be have do need want know face hit agree disagree see lose own use depend rely miss struggle suffer
  feel think believe realise realize notice hear meet stay remain live keep get expect hope share
  differ align stand spend like love become end find learn receive care
  discuss talk debate argue chat negotiate brainstorm sync pair compromise speak`,
);
const ABLE = wordList('able');
const COMPANY = wordList('company organisation organization org business');

/** `At Acme we ...`, `As a company, we ...`: the firm, not the people in the room. */
function isCompany(before: Clause | undefined): boolean {
  if (before === undefined || before.verb !== null) return false;
  const [first, ...rest] = before.words;
  return (first?.lower === 'at' && startsCapital(rest[0])) || holds(before.words, COMPANY);
}

function startsCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** Tells of something done: `we fixed`, `we were fixing`, `we were able to fix`, not `we deploy weekly`. */
function isDone({ verb, words }: Clause): boolean {
  if (verb === null || verb.passive) return false;
  const { head } = verb;
  if (holds(words.slice(words.indexOf(head) + 1, words.indexOf(head) + 3), ABLE)) return true;
  if (NO_DEED.has(head)) return false;
  return verb.progressive || PAST.has(head) || PARTICIPLE.has(head);
}

/** `we` with a deed, in a clause that tells what happened. */
function isJointDeed(clause: Clause, before: Clause | undefined): boolean {
  const { kind, subject } = clause;
  if (kind !== 'main' || subject?.who !== 'we') return false;
  return isTold(clause) && !isNegated(clause) && isDone(clause) && !isCompany(before);
}

/** `I cut the scope: we kept two screens` says what the own deed came to. */
function spellsOutOwn(clause: Clause, before: Clause | undefined): boolean {
  return clause.words[0]?.gap.includes(':') === true && before !== undefined && isOwnAction(before);
}

function jointDeeds({ clauses }: Sentence): Clause[] {
  return clauses.filter(
    (clause, at) => isJointDeed(clause, clauses[at - 1]) && !spellsOutOwn(clause, clauses[at - 1]),
  );
}

/** One `we` among this many own deeds leaves no doubt who did the work. */
const PLAINLY_OWN = 4;

function seen({ subject, verb }: Clause, weight: Weight): Sighting<{ verb: string }>[] {
  const words = [...(subject?.words ?? []), ...(verb?.words ?? [])];
  return verb ? [{ span: spanOver(words), data: { verb: verb.head.lower }, weight }] : [];
}

function check(section: AnswerSection): Sighting<{ verb: string }>[] {
  const counted = section.quantities.filter(({ kind, isDelta }) => kind !== 'time' || isDelta);
  const measured = measuredSentences({ ...section, quantities: counted });
  const isWhole = section.name === null;
  const all = section.sentences.flatMap((sentence) =>
    isWhole && measured.has(sentence) ? [] : jointDeeds(sentence),
  );
  // Without labels what was going on, and what came of it, are in there too.
  const joint = isWhole ? all.filter(({ verb }) => verb?.progressive === false) : all;
  const deeds = joint.filter(({ subject }) => (subject?.words.length ?? 0) > 0);
  const own = clausesIn(section).filter(isOwnAction).length;
  // Without labels the setting is in there too: only a story told as "we" throughout is one.
  if (isWhole && (joint.length < own || (joint.length === own && own < 2))) return [];
  const weight = deeds.length === 1 && own >= PLAINLY_OWN ? 'hint' : 'fault';
  return deeds.flatMap((clause) => seen(clause, weight));
}

export const weDilution = sectionRule<{ verb: string }>({
  id: 'we-dilution',
  title: '"We" where "I" belongs',
  sees: 'A main clause of the Action in which "we" does the work.',
  why: 'An interviewer cannot hire a team: every "we" leaves open which part was yours.',
  source:
    'Amazon interview convention; not universal: Naim et al. 2015 (MIT interview study) found candidates who say "we" rated higher.',
  weight: 'fault',
  sections: ['action'],
  unlabelled: true,
  check,
  message: ({ data }) => `They cannot tell what you did when "we ${data.verb}".`,
  fix: ({ data }) => `Say who: "I ${data.verb} ...", or name the person who did and your part.`,
  followUp: 'You said "we" there. What did you do yourself, with your own hands?',
  answeredBy: 'own step',
  examples: {
    flags: [
      '[[We fixed]] the race in the scheduler.',
      'I read the traces. Then [[we rewrote]] the retry loop.',
      'I looked at the dumps and [[we traced]] it to a pool.',
      'After the review, [[we split]] the job in two.',
      '[[We started]] with the three slowest queries.',
      'The build was red, so [[we reverted]] the change.',
      '[[We were]] able to halve the queue.',
      'I wrote the plan, and [[we all built]] it that week.',
      'When the queue filled up, [[we added]] a second consumer.',
    ],
    passes: [
      "I proposed we'd use plain files.",
      'When we hit a deadlock, I took a thread dump.',
      'I put it behind a flag so we could roll back.',
      'We agreed on Friday as the cut-off.',
      'At Acme, we built maps for hikers. I owned the index.',
      'We deploy on Mondays, so I waited a day.',
      'We discussed both plans, and I picked the cheaper one.',
      'I asked: "What if we deleted the cache?"',
      'I documented what we changed in the runbook.',
      'I replaced the parser we wrote in the spring.',
      'I told the owners that we moved the date.',
      'I cut the scope: we kept two of the five screens.',
      'I set one rule: we ship nothing without a rollback.',
      'Pulled the logs, traced the call and fixed the timeout.',
    ],
  },
});
