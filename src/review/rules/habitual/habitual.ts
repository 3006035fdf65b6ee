import type { Clause } from '../../../language/clause/clause.ts';
import { isPreposition } from '../../../language/clause/subject.ts';
import { clausesIn, holds } from '../../../language/matchers.ts';
import type { Sentence } from '../../../language/passage.ts';
import { spanOver } from '../../../language/span.ts';
import { PAST, PRESENT } from '../../../language/verbs.ts';
import type { AnswerSection } from '../../answer.ts';
import { type Sighting, sectionRule } from '../../rule.ts';
import { type Habit, habitsIn, plainHabitsIn } from './habits.ts';
import { ADVICE, GAINED, LESSONS } from './words.ts';

const HEARD: Record<Habit, string> = {
  habit: 'They hear what you generally do, not what you did that time.',
  wish: 'They hear what you would do, not what you did.',
  trait: 'They hear how you see yourself, and no act to go with it.',
};
const SAY: Record<Habit, string> = {
  habit: 'Go back to the one time and use the past: "that morning I ...".',
  wish: 'Say what you did, in the past; if it never came to that, leave it out.',
  trait: 'Leave the claim out and tell the one moment that shows it.',
};

/** The story without its lesson: in an unlabelled answer, what stands before `I learned`. */
function storyOf({ name, sentences }: AnswerSection): readonly Sentence[] {
  if (name === 'reflection') return [];
  const lesson = sentences.findIndex(({ words }) => holds(words, LESSONS));
  const story = lesson === -1 ? sentences : sentences.slice(0, lesson);
  return story.filter(({ words }) => !holds(words, GAINED));
}

/** Enough of them to see the pattern. */
const MOST_QUOTED = 2;

/** Something that took place: the rest is how things are, or should be. */
function isPastClause({ subject, verb, kind }: Clause): boolean {
  if (verb === null || verb.modal || kind === 'reported') return false;
  // `By staying organised I manage`: no subject, and nothing took place.
  const [first] = subject?.words ?? [];
  if (first && isPreposition(first)) return false;
  if (/^(?:was|were|had|did)$/.test(verb.words[0]?.lower ?? '')) return true;
  const { head } = verb;
  // `let` and `put` may be either.
  const isPlainPast = verb.words.length === 1 && PAST.has(head) && !PRESENT.has(head);
  return isPlainPast && subject?.who !== 'none';
}

function check(section: AnswerSection): Sighting<Habit>[] {
  const isAct = section.name === 'action' || section.name === 'result';
  const story = storyOf(section);
  const happened = story.flatMap(({ clauses }) => clauses).filter(isPastClause);
  if (happened.length === 0 && (section.name === null || isAct)) {
    const plain = story.flatMap(plainHabitsIn);
    if (plain.length >= 2) return plain.slice(0, MOST_QUOTED);
    const advice = story.filter(({ words }) => ADVICE.isIn(words));
    const [first] = advice;
    if (advice.length >= 2 && first) return [{ span: spanOver(first.words), data: 'wish' }];
  }
  const isSetup = section.name === 'situation' || section.name === 'task';
  const habits = story
    .flatMap((sentence) => habitsIn(sentence, isAct))
    // `Normally I eat out, so I was still there` belongs to the story.
    .filter(({ data }) => !(isSetup && data === 'habit' && happened.length > 0));
  const acts = clausesIn(section).filter(
    ({ kind, subject, verb }) =>
      kind === 'main' && subject?.who === 'I' && verb && !verb.modal && PAST.has(verb.head),
  );
  // A habit beside a story is background; a story of nothing but habits is none.
  const isMost = habits.length > 1 && habits.length >= acts.length;
  return isMost ? habits : habits.map((each) => ({ ...each, weight: 'hint' }));
}

export const habitual = sectionRule<Habit>({
  id: 'habitual',
  title: 'A habit in place of a story',
  sees: 'What you usually do, would do or are like, where one thing that happened belongs; not in the Reflection.',
  why: 'They asked about one time. A habit gives them nothing that happened to write down.',
  source: "Interview coaching convention; the word list is this project's own.",
  weight: 'fault',
  sections: 'each',
  check,
  message: ({ data }) => HEARD[data],
  fix: ({ data }) => SAY[data],
  followUp: 'That is what you usually do. What did you do that time?',
  answeredBy: 'own step',
  examples: {
    flags: [
      '[[I usually start]] with the logs.',
      'When a release slips, [[I always talk]] to the owner first.',
      '[[I would sit]] down with both engineers and listen.',
      "[[I'm really good at]] reading core dumps.",
      'In situations like this [[I look]] for the smallest change.',
      {
        section: 'action',
        text: 'I fixed the flaky test. [[I tend to]] dig until I find the cause.',
      },
      { section: 'action', text: "[[Typically I'd write]] a design document." },
      { section: 'situation', text: '[[I PRIDE MYSELF]] on clean interfaces.' },
    ],
    passes: [
      'Usually the job runs at night; that Tuesday it ran at noon, and I stopped it.',
      'I would have reverted it if the counter had moved.',
      'I knew I would need their lead, so I called him that day.',
      "I said I'd usually wait, and asked for an exception.",
      "I'd already written the probe, so I ran it.",
      'I would say it was the harder choice, and I would like to explain why.',
      'He told me: "I always check the diff." I checked mine twice.',
      'We always released on Thursdays. I moved that one to Monday.',
      "I wouldn't sign off before the rollback had run.",
      'I traced the leak and fixed it. I learned to ask first, and I always count before I ship.',
      'I wrote the check. I now always run it before a migration.',
      { section: 'reflection', text: 'I usually rush the design, so I book a review.' },
    ],
  },
});
