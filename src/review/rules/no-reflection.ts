import { phrases } from '../../language/phrases.ts';
import type { Answer, AnswerSection } from '../answer.ts';
import { type Sighting, wholeRule } from '../rule.ts';
import { changedHabitIn } from '../vocabulary/changed-habit.ts';

type Data = 'nothing learned' | 'changed habit';

/** Says that something was learned, anywhere in an answer. */
const LEARNED = phrases(
  'i|we also|really? ~learn',
  'learned|learnt that|to|how',
  '~teach me|us',
  'lesson|lessons',
  'takeaway|takeaways',
  'next time',
  'do it? differently',
  'in hindsight|retrospect',
  '~look back',
  'i should have',
  'i wish i',
  'i used to',
  'i now',
  'now i',
  'since then|that|this _? i|we|,',
  'from now|then|that on i|we',
  'from|after that day|week|month|night on? i|we',
  'now we|when',
  'we now',
  'today i|we',
  'i no longer',
  'i always|never _ before|until|without',
  'i will|ll never|always',
  'ever since',
  'i have|ve _? understood|seen|realised|realized',
  'i have|ve come to',
  'before i|we _ _? _? _? _? now',
  'these days i',
  'i have|ve since',
  '~make me realise|realize',
  'i realised|realized that',
  'what i ~take from|away',
  '~take away|from',
  'if i ~do|had _? again',
  'my mistake was',
  'reinforced|showed|shows|proved|confirmed _? the|that|to importance|value|me',
);
/** Fewer words than this are a heading, no reflection. */
const FEWEST_WORDS = 4;

function has(answer: Answer, name: string): boolean {
  return answer.sections.some((each) => each.name === name && each.wordCount >= FEWEST_WORDS);
}

function habitIn(section: AnswerSection | undefined): Sighting<Data>[] {
  const habit = changedHabitIn(section?.sentences ?? []);
  if (habit === undefined) return [];
  const span = { start: habit.start, end: habit.end };
  return [{ span, section: section?.name ?? null, data: 'changed habit', weight: 'praise' }];
}

function endOf({ sections }: Answer): Sighting<Data>[] {
  const last = sections[sections.length - 1];
  const sentence = last?.sentences[last.sentences.length - 1];
  if (!last || !sentence) return [];
  const span = { start: sentence.start, end: sentence.end };
  return [{ span, section: last.name, data: 'nothing learned' }];
}

export const noReflection = wholeRule<Data>({
  id: 'no-reflection',
  title: 'Nothing learned',
  sees: 'An answer that ends without anything learned or done differently since.',
  why: 'The interviewer asks "what would you do differently?" next; whoever has to think then has not yet learned it.',
  source:
    'Behavioural interview convention: the second R of STAR(R); built from the bank of banned and wanted closings in review.md.',
  weight: 'hint',
  escalates: true,
  sections: 'whole',
  check: (answer, { targets }) => {
    const reflection = answer.sections.find(({ name }) => name === 'reflection');
    if (has(answer, 'reflection')) return habitIn(reflection);
    if (answer.labelled && !(has(answer, 'action') && has(answer, 'result'))) return [];
    const learned = answer.sections.some(
      ({ name, words, sentences }) =>
        name !== 'situation' &&
        name !== 'task' &&
        (LEARNED.isIn(words) || changedHabitIn(sentences) !== undefined),
    );
    if (learned) return [];
    // Where the scenario gives the reflection time of its own, leaving it out is a fault.
    const isAsked = targets.reflection !== undefined;
    return endOf(answer).map((seen) => (isAsked ? { ...seen, weight: 'fault' } : seen));
  },
  message: ({ data }) =>
    data === 'changed habit'
      ? 'Something is done differently since: that is what was learned.'
      : 'The story ends here, with nothing learned.',
  fix: ({ data }) =>
    data === 'changed habit'
      ? 'Keep it.'
      : 'Add one sentence: what you believed before, what you do now.',
  followUp: 'What would you do differently if it happened again on Monday?',
  shows: 'changed habit',
  examples: {
    flags: [
      'Action: I fixed the build.\nResult: [[It took 9 minutes after that.]]',
      'I fixed the build. [[It took 9 minutes after that.]]',
      'S: It broke.\nA: I read the log and closed it.\nR: We lost no more orders.\nReflection: [[none]]',
      'I was in charge of the build. [[The vendor learned about it on Monday.]]',
      'I realised the cache was cold. [[I warmed it and went home.]]',
      'I had used a queue before. [[It worked.]]',
    ],
    passes: [
      'I fixed the build. I learned that caches lie.',
      'I fixed the build. Next time I would measure first.',
      'Action: I fixed the build.\nResult: It held. It taught me to measure first.',
      'Action: I fixed the build.\nResult: It held for a year.\nReflection: Measure before you cut.',
      'I fixed it. In hindsight the first alert was enough.',
      'I fixed it. Since then I read the log before I ask.',
      'Action: I fixed the build before anybody came in.',
      'I fixed it. I used to trust green lights.',
    ],
    praises: [
      'Action: I fixed it.\nReflection: It was luck. [[Now I count rows on both sides.]]',
      'Action: I fixed it.\nReflection: I used to trust the dashboard. [[Today I open the raw counts first.]]',
    ],
  },
});
