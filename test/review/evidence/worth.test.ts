import { expect, test } from 'vitest';
import { reviewSections } from '../../../src/review/review.ts';

function shows(result: string): readonly string[] {
  const { sections } = reviewSections(new Map([['result', result]]), { level: 'sde2' });
  return sections.flatMap(({ evidence }) => evidence.map((each) => each.shows));
}

test.each([
  ['money that changed', 'The bill of the depot fell from $31,000 to $11,500 a month.', true],
  ['time that changed', 'A build of the depot fell from 31 minutes to 11.', false],
])('%s', (_, text, isWorth) => {
  expect(shows(text).includes('worth')).toBe(isWorth);
});
