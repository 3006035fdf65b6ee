import { clausesIn, closingOf, openingOf, outcomeQuantities } from '../../language/matchers.ts';
import { firstChange } from '../../language/quantity/change.ts';
import type { Quantity } from '../../language/quantity/quantity.ts';
import type { AnswerSection } from '../answer.ts';
import { endingOf } from '../evidence/ending.ts';
import { hasPlainEvent } from '../evidence/result.ts';
import { sectionRule } from '../rule.ts';
import { isOwnAction } from '../vocabulary/own-action.ts';

type Data = 'no quantity' | 'delta';

/** Asked once, whether the number is missing or only something vague stands in its place. */
export const HOW_MEASURED = 'How did you measure that it worked, and what was it before?';

/** Where no label says which part is the Result: `I hung 40 posters` counts what was put in, not what came of it. */
function outcomesIn(ending: AnswerSection): Quantity[] {
  const deeds = clausesIn(ending).filter(isOwnAction);
  const isPutIn = ({ kind, isDelta, start, end }: Quantity) =>
    kind === 'count' && !isDelta && deeds.some((deed) => deed.start <= start && end <= deed.end);
  return firstChange(ending)
    ? outcomeQuantities(ending)
    : outcomeQuantities(ending).filter((each) => !isPutIn(each));
}

export const noOutcomeNumber = sectionRule<Data>({
  id: 'no-outcome-number',
  title: 'No number in the Result',
  sees: 'A Result without a quantity that measures what came of it, in digits or in words.',
  why: 'Without a size the interviewer cannot tell a large outcome from a small one, and writes down neither.',
  source:
    'Amazon asks for results in figures. Real people rarely have them ready: 6 of 41 spoken Results held a digit, three of them an outcome.',
  weight: 'fault',
  sections: ['result'],
  unlabelled: true,
  check: (section) => {
    if (section.sentences.length === 0) return [];
    const quantities =
      section.name === null ? outcomesIn(endingOf(section)) : outcomeQuantities(section);
    if (quantities.length === 0) {
      // Without labels the outcome stands near the end, if anywhere.
      const span = section.name === null ? closingOf(section) : openingOf(section);
      // What plainly happened is an outcome, if not one with a size.
      return [{ span, data: 'no quantity', weight: hasPlainEvent(section) ? 'hint' : 'fault' }];
    }
    const delta = firstChange(section);
    return delta ? [{ span: delta, data: 'delta', weight: 'praise' }] : [];
  },
  message: ({ data }) =>
    data === 'delta'
      ? 'A change with its size: easy to write down and to believe.'
      : 'No quantity says how much came of it.',
  fix: ({ data }) =>
    data === 'delta'
      ? 'Keep it, and be ready to say how it was measured.'
      : 'Say one before and after, even a rough one: an error rate, hours saved, teams using it.',
  followUp: HOW_MEASURED,
  shows: 'change',
  examples: {
    flags: [
      '[[The rollout was a success.]]',
      '[[We found out which twelve teams were affected.]]',
      '[[Pages loaded much faster and nobody complained in the meeting.]]',
      '[[We closed CVE-2021-44228 and passed the SOC2 audit.]]',
      '[[Six months later the service was still up.]]',
      '[[I told my manager in our 1:1.]] She was pleased.',
      '[[We moved to version 3.2 of the client on 14 March 2024.]]',
      '[[P99 came down after a 30-minute meeting.]]',
      '1. [[The queue drained.]]\n2. The alerts stopped.',
    ],
    passes: [
      'Errors fell by 40%.',
      'It saved us two sprints.',
      'We shipped with zero downtime.',
      'Restarts went from nine a day to none.',
      'I gave them a template, which six groups have copied since.',
      'It cost $300 instead of $9,000.',
      'The build is 3x as fast.',
      'Three other teams took it over.',
      'The wait was halved.',
      'There has been no outage since.',
      'Imports take 200ms now.',
      'It was down to a third of what it had been.',
    ],
    praises: ['The build went [[from 40 to 9 minutes]].', 'Tickets fell by [[35%]] in a month.'],
  },
});
