import { spanOver } from '../../../language/span.ts';
import type { AnswerSection } from '../../answer.ts';
import { type ReviewContext, type Sighting, sectionInAnswerRule } from '../../rule.ts';
import {
  announcesLesson,
  isConcrete,
  type LessonKind,
  lessonOf,
} from '../../vocabulary/lessons.ts';

/** The sentences that reflect: a Reflection whole, elsewhere from the first lesson to the end. */
function reflecting({ name, sentences }: AnswerSection, { answer }: ReviewContext) {
  if (name === 'reflection') return sentences;
  const isElsewhere = answer.sections.some((each) => each.name === 'reflection');
  if (isElsewhere || (name !== null && name !== 'result')) return [];
  const first = sentences.findIndex((each) => announcesLesson(each) && lessonOf(each) !== null);
  return first === -1 ? [] : sentences.slice(first);
}

export const genericReflection = sectionInAnswerRule<{ kind: LessonKind }>({
  id: 'generic-reflection',
  title: 'A lesson from any story',
  sees: 'A lesson made only of words that fit any story, with nothing of this one beside it.',
  why: 'The reflection is where they hear what this episode changed in you. A maxim you could have known before it tells them that nothing did.',
  source: "Interview coaching convention; the word lists are this project's own.",
  weight: 'fault',
  sections: 'each',
  check(section, context) {
    const sentences = reflecting(section, context);
    if (sentences.some(isConcrete)) return [];
    const lessons = sentences.flatMap((each): Sighting<{ kind: LessonKind }>[] => {
      const kind = lessonOf(each);
      const weight = kind === 'maxim' ? 'fault' : 'hint';
      return kind ? [{ span: spanOver(each.words), data: { kind }, weight }] : [];
    });
    const worst = lessons.find(({ data }) => data.kind === 'maxim') ?? lessons[0];
    return worst ? [worst] : [];
  },
  message: ({ data }) =>
    data.kind === 'maxim'
      ? 'They could hear this after any story, so it says nothing about what this one changed in you.'
      : "It's true of many stories, and they're still waiting for what this one changed in you.",
  fix: () =>
    'Name one thing you do differently now, in words only this story has: "Before I ..., I now ...".',
  followUp: 'What did this story teach you that another one would not have?',
  examples: {
    flags: [
      { section: 'reflection', text: '[[I learned that communication is key]].' },
      { section: 'reflection', text: '[[It taught me the importance of\nplanning ahead]].' },
      { section: 'reflection', text: "[[QUALITY is everybody's job]]! It was a tough migration." },
      { section: 'reflection', text: '[[Caching is hard, and you should always be careful]].' },
      { section: 'reflection', text: "[[I've learned a lot]]. I now try to communicate early." },
      { section: 'reflection', text: 'Trust takes time. [[So honesty really matters]].' },
      { section: 'reflection', text: '[[Good leaders listen before they decide]].' },
      'I swapped the valve driver and the pump ran. [[I learned how important teamwork is]].',
      'Result: Crashes fell by 40%. [[This taught me to be more proactive]].',
    ],
    passes: [
      {
        section: 'reflection',
        text: 'Communication is key, so I now post the cut-over plan first.',
      },
      {
        section: 'reflection',
        text: 'I learned that a green build says nothing about a cold cache.',
      },
      {
        section: 'reflection',
        text: "Details matter: I'd read the average and never the raw rows.",
      },
      { section: 'reflection', text: 'I should have asked her before I made the decision.' },
      {
        section: 'reflection',
        text: 'Planning matters. Now I ask who pays before I agree to a deadline.',
      },
      {
        section: 'reflection',
        text: 'Our poster says "communication is key". Nobody had read the spec.',
      },
      {
        section: 'reflection',
        text: 'Speed matters less than the way back: I lost 3 days to a migration.',
      },
      "I learned that communication with the sensor wasn't encrypted, so I wrapped it in TLS.",
      'Result: I learned the value of rest.\nReflection: I now hand the pager over at noon.',
      'Action: I learned to communicate better.',
    ],
  },
});
