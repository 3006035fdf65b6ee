import { describe, expect, test } from 'vitest';
import { namedEvidence } from '../../src/mock/named-evidence.ts';
import { reviewAnswer } from '../../src/review/review.ts';
import { SIGNS, type Sign } from '../../src/scenario/question/signs.ts';
import { SECTIONS } from '../../src/scenario/sections.ts';
import { toldAt } from '../../src/scenario/told-section.ts';
import { builtInFiles } from '../support/built-in.ts';
import { GARAGE } from '../support/garage-story.ts';

const OPTIONS = { level: 'sde2', telling: 'own' } as const;

function named(text: string): Map<Sign, string> {
  return namedEvidence(text, reviewAnswer(text, OPTIONS));
}

/** The story of a car park in one breath, with sentences of it told otherwise. */
function told(changes: Partial<Record<keyof typeof GARAGE, string>>): string {
  return Object.values({ ...GARAGE, ...changes }).join(' ');
}

const NO_WORTH =
  'Double charges fell from sixty a month to none, and there has been none for a year.';

/** An answer, a sign, and words that must not be named as it; or, where it has to be, words in its quote. */
type Case = [what: string, text: string, sign: Sign, mustNot: string | null, must: string | null];

const CASES: readonly Case[] = [
  [
    'money in a lesson is not what the result was worth',
    told({
      Result: NO_WORTH,
      Reflection:
        'I learned to look at the counter first. I now open the log before I talk about money.',
    }),
    'worth',
    'talk about money',
    null,
  ],
  [
    'customers in a lesson',
    told({
      Result: NO_WORTH,
      Reflection:
        'What I took from it is that customers tell you the order of things. I now ring one before I open the code.',
    }),
    'worth',
    'customers tell',
    null,
  ],
  [
    'a cost in a habit',
    told({
      Result: NO_WORTH,
      Reflection: 'Since then I write the cost of waiting on the ticket before I start.',
    }),
    'worth',
    'cost of waiting',
    null,
  ],
  [
    'a cost among the steps',
    told({
      Action: `${GARAGE.Action} I compared the cost of a second barrier with the cost of a fix, and I kept to the fix.`,
      Result: NO_WORTH,
    }),
    'worth',
    'second barrier',
    null,
  ],
  [
    'customers among the steps',
    told({
      Action: `${GARAGE.Action} I rang eleven drivers and read them the log of their own visits.`,
      Result: NO_WORTH,
    }),
    'worth',
    'eleven drivers',
    null,
  ],
  [
    'a figure among the steps is no outcome',
    told({
      Action: `I stood at four exits for two evenings. ${GARAGE.Action} I replayed 900 tickets.`,
    }),
    'outcome',
    '900 tickets',
    null,
  ],
  [
    'a test that failed so often is no outcome',
    told({ Action: `${GARAGE.Action} My test failed 40 times out of 40.` }),
    'outcome',
    '40 times',
    null,
  ],
  [
    'a figure in a lesson is no outcome',
    told({
      Reflection: 'I learned to look twice. I now read 20 complaints before I open a ticket.',
    }),
    'outcome',
    '20 complaints',
    null,
  ],
  [
    'what had grown before is no change of theirs',
    told({ Situation: `Complaints had gone from five a week to forty. ${GARAGE.Situation}` }),
    'change',
    'five a week',
    null,
  ],
  [
    'what got worse in the situation',
    told({ Situation: `In spring refunds rose from ten to sixty a month. ${GARAGE.Situation}` }),
    'change',
    'ten to sixty',
    null,
  ],
  ['the change is that of the result', told({}), 'change', null, 'sixty a month to none'],
  [
    'the worth is that of the result',
    told({ Result: `${NO_WORTH} Refunds of 4,000 euros a month were not needed any more.` }),
    'worth',
    null,
    'euros a month',
  ],
  ['the choice is that of the action', told({}), 'choice', null, 'I chose the number'],
  ['whose it was', told({}), 'whose it was', null, 'belonged to another group'],
];

describe('a debrief', () => {
  test.each(CASES)('%s', (_, text, sign, mustNot, must) => {
    const quote = named(text).get(sign) ?? '';
    if (mustNot !== null) expect(quote).not.toContain(mustNot);
    if (must !== null) expect(quote).toContain(must);
  });
});

test('names nearly all words of the library for what they show in the section they stand in', () => {
  const counts = { right: 0, wrong: 0 };
  for (const { scenario } of builtInFiles()) {
    const sections = SECTIONS.map(
      (name) => [name, toldAt(scenario, name, 'sde2').strong.trim()] as const,
    );
    const text = sections.map(([, words]) => words).join(' ');
    for (const [sign, quote] of named(text)) {
      expect(text).toContain(quote);
      if (!['outcome', 'change', 'worth', 'lasted', 'choice'].includes(sign)) continue;
      const isRight = sections.some(
        ([name, words]) => words.includes(quote) && SIGNS[name].some((each) => each === sign),
      );
      counts[isRight ? 'right' : 'wrong'] += 1;
    }
  }
  expect(counts.right).toBeGreaterThan(170);
  expect(counts.wrong / (counts.right + counts.wrong)).toBeLessThan(0.09);
});

test('an answer nobody can divide has no outcome named', () => {
  const text =
    'I rewrote the export of a shop in four days and then I counted 900 rows again with two people.';
  const shown = named(text);
  for (const sign of ['outcome', 'change', 'worth'] as const) expect(shown.has(sign)).toBe(false);
});
