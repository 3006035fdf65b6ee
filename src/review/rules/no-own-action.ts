import { openingOf } from '../../language/matchers.ts';
import { stepsToldOtherwise } from '../evidence/told-otherwise.ts';
import { sectionRule } from '../rule.ts';
import { isDecision } from '../vocabulary/decisions.ts';
import { isOwnAction } from '../vocabulary/own-action.ts';

type Data = 'nothing own' | 'decision';

export const noOwnAction = sectionRule<Data>({
  id: 'no-own-action',
  title: 'Nothing you did',
  sees: 'An Action in which the speaker does nothing: no "I" with a deed, and no notes that begin with one.',
  why: 'The Action is what an interviewer hires for; without a deed of yours they have nothing to rate.',
  source:
    'Amazon interview convention. Notes without "I" count: 16 of 36 polished real Actions leave it out.',
  weight: 'fault',
  sections: ['action'],
  unlabelled: true,
  check: (section) => {
    const all = section.sentences.flatMap(({ clauses }) => clauses);
    if (all.length === 0) return [];
    if (all.some(isOwnAction) || stepsToldOtherwise(section).length > 0) {
      const decision = section.sentences.find(isDecision);
      return decision
        ? [
            {
              span: { start: decision.start, end: decision.end },
              data: 'decision',
              weight: 'praise',
            },
          ]
        : [];
    }
    return [{ span: openingOf(section), data: 'nothing own' }];
  },
  message: ({ data }) =>
    data === 'decision'
      ? 'A choice with what it was weighed against: that is judgement.'
      : 'Nothing here says what you yourself did.',
  fix: ({ data }) =>
    data === 'decision'
      ? 'Keep it, and slow down when you say it.'
      : 'Tell it as steps you took: "I measured ...", "I chose ...", "I wrote ...".',
  followUp: 'What was the first thing you did, and the one after that?',
  answeredBy: 'own step',
  shows: 'choice',
  examples: {
    flags: [
      '[[The team worked very hard on it.]] Everybody helped.',
      '[[We fixed the parser.]] Then we shipped it.',
      '[[It was clear that the cache was the problem.]] The vendor sent a patch.',
      '[[I felt that something had to change.]] I was worried about the date.',
      '[[There were several meetings about the cause.]] They found it in the end.',
      "[[My manager rewrote the job.]] I didn't change anything.",
      '[[I would look at the logs first.]] If it failed again, I would call them.',
    ],
    passes: [
      'Pulled the heap dumps, compared two of them and found the leak.',
      'I read the traces line by line.',
      'The vendor was slow, so I wrote the parser.',
      'When the job stalled, I took a thread dump.',
      'I had to rewrite the importer twice.',
      'I was able to reproduce it on a laptop.',
      "It wasn't our code, but I sent them a patch.",
      '- Measured each stage\n- Cut the slowest one',
    ],
    praises: [
      '[[I chose the smaller fix because it could be undone.]] Then I shipped it.',
      'I timed both parsers. [[Then I had to choose one.]] I kept the old one.',
      'I kept the old one. [[The price was a second copy.]]',
      'I timed both. [[I kept the old parser instead of writing a third one.]]',
    ],
  },
});
