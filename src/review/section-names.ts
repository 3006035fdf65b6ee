import type { Names } from '../language/labels/found-label.ts';
import { SECTIONS, type SectionName } from '../scenario/sections.ts';

/** What people call the sections, in the singular, without articles. */
const NAMES: Readonly<Record<SectionName, string>> = {
  situation: `situation, context, background, setting, scene, setup, set up, set-up, scenario,
    circumstance, problem, problem statement, issue, challenge, incident, environment, backdrop,
    introduction, intro, starting point, pain point, trigger, stakes, what happened, what was happening,
    what was going on, what was going wrong, what went wrong, where we were, where i was, what was wrong,
    where and when, why it mattered, set the scene, setting the scene,
    setting the stage`,
  task: `task, role, responsibility, objective, goal, aim, mission, assignment, mandate, ask, target,
    job, part, duty, purpose, requirement, expectation, remit, brief, deliverable, ownership,
    what i had to do, what i needed to do, what i was asked to do, what was asked, what was asked of me,
    what needed to be done, what needed doing, what was needed, what had to be done, what was expected,
    what was expected of me, what i was responsible for, what i owned, what i was tasked with,
    what i set out to do, why me`,
  action: `action, step, approach, execution, implementation, solution, response, plan, plan of action,
    strategy, process, method, methodology, intervention, work, fix, contribution, decision,
    action taken, action i took, step taken, step i took, what i did, what i actually did, what we did,
    what i did about it, what i did next, how, how i did it, how i solved it, how i approached it,
    how i handled it, how i fixed it, how i went about it, how i responded, how i tackled it, activity`,
  result: `result, outcome, impact, effect, achievement, benefit, metric, number, payoff, consequence,
    aftermath, resolution, end result, ending, end, upshot, conclusion, success, what changed,
    what came of it, what came out of it, what happened next, what happened then, what happened after,
    what happened in the end, how it ended, how it turned out, how it went, what i achieved,
    what we achieved, what it achieved, what resulted, where it ended up`,
  reflection: `reflection, learning, lesson, lesson learned, lesson learnt, takeaway, take-away,
    take away, insight, hindsight, in hindsight, looking back, retrospective, retro, growth, moral,
    self-reflection, afterthought, next time, what i learned, what i learnt, what i have learned,
    what i've learned, what i have learnt, what i took away, what i took from it, what it taught me,
    what this taught me, what i would do differently, what i'd do differently, what would i do differently,
    what i would change, what i'd change, what i do differently, what i do differently now, what stuck,
    do differently, learned, reflecting`,
};

/** Letters, for STAR, STARR, STARL, CAR and PAR. */
const LETTERS: ReadonlyMap<string, SectionName> = new Map([
  ['s', 'situation'],
  ['c', 'situation'],
  ['p', 'situation'],
  ['t', 'task'],
  ['a', 'action'],
  ['r', 'result'],
  ['l', 'reflection'],
]);

const BY_NAME: ReadonlyMap<string, SectionName> = new Map(
  SECTIONS.flatMap((section) =>
    NAMES[section]
      .split(',')
      .map((name): [string, SectionName] => [name.trim().replaceAll(/\s+/g, ' '), section]),
  ),
);

const LEADING =
  'the|my|our|a|an|your|this|key|main|overall|final|brief|short|own|personal|specific|business|quick|initial|measurable|part|about the';
const ARTICLES = new RegExp(`^(?:(?:${LEADING})\\s+)+`);
const LEADING_WORDS: ReadonlySet<string> = new Set(LEADING.split(/[| ]/));
/** The first words of all names. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...LETTERS.keys(), ...BY_NAME.keys()].map(firstWordOf),
);
const AND = /\s*[/&+,|]\s*|\s+and\s+|\s+then\s+/;
/** Of the story, the section, and so on: what it is a name of says nothing. */
const TAIL =
  /\s+(?:section|part|phase|in brief|in short|itself|at a glance|summary|overview|plan|achieved|at hand|so far|background|details|description|story)$/;

function firstWordOf(name: string): string {
  return name.split(/[\s/&+,|]/, 1)[0] ?? '';
}

/** Sentences begin with many words, and names with few: most are not looked at any closer. */
function mayBeginWith(first: string): boolean {
  return FIRST_WORDS.has(first) || (first.endsWith('s') && FIRST_WORDS.has(singular(first)));
}

function leadsIn(word: string): boolean {
  return LEADING_WORDS.has(word);
}

/** In the singular, so that `Lessons Learned` and `Lesson learned` are one name. */
function singular(name: string): string {
  return name
    .split(' ')
    .map((word) => word.replace(/ies$/, 'y').replace(/(?<=\w\w\w[^su])s$/, ''))
    .join(' ');
}

function sectionOfName(name: string, before: readonly SectionName[]): SectionName | null {
  // In S, T, A, R, R the second R is the reflection.
  if (name === 'r' && before.includes('result')) return 'reflection';
  const plain = name.replace(TAIL, '');
  const short = plain.replace(ARTICLES, '');
  if (!mayBeginWith(firstWordOf(plain)) && !mayBeginWith(firstWordOf(short))) return null;
  return (
    LETTERS.get(name) ??
    BY_NAME.get(plain) ??
    BY_NAME.get(singular(plain)) ??
    BY_NAME.get(short) ??
    BY_NAME.get(singular(short)) ??
    null
  );
}

/**
 * The sections a label names: one, or two as in `Situation and Task`, or none. `before` are those named
 * before it.
 */
function sectionsNamed(label: string, before: readonly SectionName[]): SectionName[] {
  const name = label
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[()[\]"“”?]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const first = firstWordOf(name);
  if (!mayBeginWith(first) && !leadsIn(first)) return [];
  const one = sectionOfName(name, before);
  if (one !== null) return [one];
  const several = name.split(AND).map((each) => sectionOfName(each, before));
  const known = several.filter((each) => each !== null);
  return known.length === several.length ? [...new Set(known)] : [];
}

/** What people call the sections, as labels know them. */
export const SECTION_NAMES: Names<SectionName> = { of: sectionsNamed, mayBeginWith, leadsIn };
