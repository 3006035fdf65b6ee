import { describe, expect, test } from 'vitest';
import { reviewSections } from '../../../src/review/review.ts';

const isTold = (text: string) =>
  reviewSections(new Map([['task', `I had to mend the kiln. ${text}`]]), {
    level: 'sde2',
  }).sections.some(({ evidence }) => evidence.some(({ shows }) => shows === 'whose it was'));

describe('whose it was, that nobody had it, or why it fell to the speaker', () => {
  test.each([
    'The kiln schedule landed in my lap when the studio manager resigned.',
    'As deputy librarian I answer for the reading room, and its roof was leaking.',
    'The menu had been my idea, so the empty tables were mine as well.',
    'Nobody else on the ferry could read the engine manual, which was in Polish.',
    'I was the night porter, and the lift stood still between two floors.',
    'None of the four clinics wanted the vaccine register, and it had to be counted.',
    'My colleague was off sick, and the exam papers had to be printed by Friday.',
    'It was down to me to find out why the chickens had stopped laying.',
    'I had planted the wrong hedge two years earlier, and it had to come out.',
    'There was no one left who knew the boiler, so I got the spanner out.',
    "I wasn't paid for the archive, but it could not stay in the cellar.",
    'I raised my hand for the cemetery map, which was missing 300 graves.',
    'I inherited the greenhouse from a trainee, with all its broken vents.',
  ])('is told: %s', (text) => {
    expect(isTold(text)).toBe(true);
  });

  test.each([
    'My boss wanted me to glaze the tiles, so that was my job.',
    'The roof had to be closed before the autumn storms came in.',
    'A friend of mine repairs kilns, and we needed the spare shelf.',
    'Nobody expected the ferry to sail in such a wind.',
    'The gauge was off by two bars, and we had to find the leak.',
    'The invoice was never paid, and the printer had to be returned.',
    'Marta took it over from the trainee, and the vents had to be repaired.',
    'As the winter came the vents froze, and the greenhouse had to be heated.',
    'The aim was a menu that the kitchen could cook in twenty minutes.',
    'We had to count the vaccine in four clinics before the weekend.',
    'I had known the librarian for ten years when the roof began to leak.',
    'I was a porter in a hotel near the station, and the lift stood still.',
    'The map was needed because the parish had sold the old cemetery.',
    'The trainee had left the vents open, and the tomatoes had to be saved.',
    'It fell to minus nine that night, and the pump had to keep running.',
  ])('is not told: %s', (text) => {
    expect(isTold(text)).toBe(false);
  });
});
