import { describe, expect, test } from 'vitest';
import { type Review, reviewAnswer } from '../../../src/review/review.ts';
import { reviewScreen } from '../../../src/terminal/screens/review.ts';
import { builtInFiles } from '../../support/built-in.ts';
import { withoutColours } from '../../support/characters.ts';
import { findingAt, sectionReview } from '../../support/comparisons.ts';
import { plainLook, richLook } from '../../support/looks.ts';
import { testScenario } from '../../support/scenario.ts';

const STORY = `The queue lost orders every night for a week. We fixed it together in one long evening
  after the second alert. Everyone was happy with how it went from then on.`;

function shown(text: string, look = plainLook()): string[] {
  return reviewScreen(reviewAnswer(text, { level: 'sde2' }), text, look).map(withoutColours);
}

describe('an answer without labels', () => {
  test.each([
    ['as it is', ''],
    ['after a blank line', '\n'],
    ['after blanks, tabs and blank lines', ' \t\n\n   '],
  ])('has its words marked where they stand: %s', (_, blank) => {
    expect(shown(`${blank}${STORY}\n\n`)).toEqual(shown(STORY));
    expect(shown(`${blank}${STORY}`).join('\n')).toMatch(/Everyone was happy \[\d\]/);
  });

  test('is told how to get labels; a labelled one is not', () => {
    const how = 'Put a heading before each part, for example "## Situation".';
    expect(shown(STORY)).toContain(how);
    expect(shown(`Action: ${STORY}`)).not.toContain(how);
  });
});

describe('a labelled answer', () => {
  const text = 'Action: We fixed it.\nResult: It held.';
  const fault = findingAt(text, 'We fixed');
  const review: Review = {
    ...reviewAnswer(text, { level: 'senior' }),
    sections: [
      sectionReview('action', {
        rating: 'below the bar',
        why: fault.message,
        targetSeconds: null,
        findings: [fault],
        keyPhrases: [
          { phrase: 'fixed it', hit: true, span: fault.span },
          { phrase: 'compared the ids', hit: false, span: null },
        ],
      }),
      sectionReview('result', { why: 'A listener would want a figure.' }),
    ],
    notJudged: ['There is no task.'],
    reading: 'leaning no hire',
    next: { section: 'action', rule: fault.rule, span: fault.span, message: 'Bad.', fix: 'Mend.' },
  };

  test('is told section by section, then as a whole', () => {
    expect(reviewScreen(review, text, plainLook())).toEqual([
      'Action, below the bar',
      '',
      '75 words, 0:30 to say',
      '',
      '  [1] "We fixed" They cannot tell who did it. Say who.',
      '',
      'Key phrases  1 of 2, not said:',
      '  "compared the ids"',
      '',
      'Result, at the bar',
      '',
      '75 words, 0:30 to say, target 0:30',
      'A listener would want a figure.',
      '',
      'Read together, Senior SDE',
      '',
      'leaning no hire: action or result is below the bar, or two sections are.',
      'There is no task.',
      '',
      'Fix next',
      '  Action: Bad. Mend.',
    ]);
  });

  test('with nothing to fix ends with what it adds up to', () => {
    const lines = reviewScreen({ ...review, next: null }, text, richLook());
    expect(lines.map(withoutColours).join('\n')).not.toContain('Fix next');
  });
});

describe('a length over the target of the whole', () => {
  const stories = builtInFiles()
    .slice(0, 6)
    .map(({ scenario }) => scenario.sections.action.strong);

  test.each([
    ['without labels', stories.join(' ')],
    [
      'with labels but no scenario',
      `Action: ${stories.join(' ')}\nResult: It went from 4 % to zero.`,
    ],
  ])('is told: %s', (_, text) => {
    const lines = shown(text.replace(' I ', ' we ').replaceAll(/\d+/g, 'some'));
    expect(lines.join('\n')).toMatch(
      /^ {2}\[\d\] (?:(?!\[).)*The answer\s+takes\s+\d+:\d\d to say/ms,
    );
  });

  test('of a section stands beside its time alone', () => {
    const text = `Action: ${stories.join(' ')}`;
    const review = reviewAnswer(text, { level: 'sde2', scenario: testScenario() });
    const screen = reviewScreen(review, text, plainLook()).join(' ');
    expect(screen).toMatch(/to say, target 1:30/);
    expect(screen).not.toMatch(/^ +\[\d\] .*Your time ran out here/m);
  });
});
