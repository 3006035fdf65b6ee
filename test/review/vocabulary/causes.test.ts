import { describe, expect, test } from 'vitest';
import { tellsCause } from '../../../src/review/vocabulary/causes.ts';
import { passageOf } from '../../support/reading.ts';

const isTold = (text: string) =>
  passageOf(text).sentences.some((each) => each.clauses.some((clause) => tellsCause(clause, each)));

describe('what in how people, teams or rules worked let it happen', () => {
  test.each([
    'Nobody on either ward had been told who orders the gloves.',
    'Each kitchen kept its own list of allergies, and the waiters knew none of them.',
    'It could go on for a year because the night crew and the day crew never spoke.',
    'The drivers were paid by the parcel, so a wrong door counted as a right one.',
    'Our roster let one person open the safe and count it.',
    "In our choir one doesn't correct the conductor.",
    'We had shared out the songs but not the keys.',
    'The reason was that complaints went to a form that no one opened.',
    'Signing the sheet had become a formality.',
    "I saw later that the cleaners weren't invited to the safety meeting.",
    'There was no rule for a bus that comes too early.',
    'All three offices had different names for the same street.',
    'We never asked the cleaners which door they use.',
    'Looking back, it came from how the harbour is split: one team loaded, another counted.',
  ])('is told: %s', (text) => {
    expect(isTold(text)).toBe(true);
  });

  test.each([
    'The pump broke because a bearing was worn.',
    'Anna forgot to close the valve, and she said so.',
    'Now every kitchen has one list.',
    'I felt stupid for a week.',
    'The crews worked well together during the flood.',
    'I think that a harbour needs clear rules.',
    'Next year each office will use the same names.',
    'In my last job no one knew the rules, here they do.',
    'I should have asked the night crew.',
    'Rules are important in any kitchen.',
    'We had clear rules and a good team.',
    'I was glad that the drivers came to the party.',
    'I learned that drivers need a map.',
    'The safe was made of steel and weighed two tonnes.',
  ])('is not told: %s', (text) => {
    expect(isTold(text)).toBe(false);
  });
});
