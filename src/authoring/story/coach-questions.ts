import type { SectionName } from '../../scenario/sections.ts';

/**
 * What a coach asks about a section of somebody's own story, in few enough words to stand above the
 * text while it is written.
 */
export const COACH_QUESTIONS: Readonly<Record<SectionName, readonly string[]>> = {
  situation: [
    'Where was it?',
    'What was going wrong, and for whom?',
    'What was at stake, as a figure?',
  ],
  task: ['Whose job was it?', 'Who asked you, or did nobody?', 'What had to be done, and by when?'],
  action: ['What did you do first?', 'And then?', 'What did you decide against, and why?'],
  result: [
    'What changed, from what to what?',
    'Who says so?',
    'What was it worth?',
    'What has lasted?',
  ],
  reflection: ['What do you do differently since then?', 'When did it last help?'],
};

/** Seconds a section should take when spoken: three minutes in all, half of them for what you did. */
export const USUAL_SECONDS: Readonly<Record<SectionName, number>> = {
  situation: 30,
  task: 20,
  action: 90,
  result: 25,
  reflection: 15,
};
