import { describe, expect, test } from 'vitest';
import { reviewSections } from '../../src/review/review.ts';

const whyOf = (text: string) =>
  reviewSections(new Map([['action', text]]), { level: 'sde2' }).sections[0]?.why;

describe('a placeholder is called one', () => {
  test.each([
    'TODO',
    'TODO: write down what I did and why',
    'TBD, ask Ann for the numbers first.',
    'I worked at [company] and did [what you did], then [what came next].',
    '{{action}}',
    'I fixed ____ and measured ____ with ____.',
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.',
  ])('%s', (text) => {
    expect(whyOf(text)).toContain('placeholder');
  });
});

describe('no placeholder', () => {
  test.each([
    'I wrote to [the supplier], read the three logs of that night and moved the export to noon.',
    'I searched the code for every TODO in the importer, and I closed or deleted all nine of them.',
    'My todo list had nine entries, and I began with the one that had cost us the most.',
    'I renamed user_id to account_id in all forty queries and ran them against last week.',
  ])('%s', (text) => {
    expect(whyOf(text)).not.toContain('placeholder');
  });
});
