import { describe, expect, test } from 'vitest';
import { lastingIn } from '../../../src/review/vocabulary/lasting-effects.ts';
import { passageOf } from '../../support/reading.ts';

const lasts = (text: string) =>
  passageOf(text).sentences.some((each) => lastingIn(each).length > 0);

describe('what lasted', () => {
  test.each([
    'Three other depots copied it without me asking.',
    'The bakery took up the labels for its own vans.',
    'The port crew took over our checklist.',
    'The night crew took the same board for its own round.',
    'The clerks added it to two other forms.',
    'The head cook has written them into her winter menu book.',
    'Nine branches import it today.',
    'The tally ended in spring and it got written into the depot manual.',
    'It has been part of the weekly count from that day on.',
    'It has been in use for six winters.',
    'Since then the gauge has stopped two bad loads.',
    'The timer still runs every night.',
    'The list hangs next to the scale until today.',
    'Half a year on, people count the crates twice.',
    'My rough sketch turned into the official procedure.',
    'The yard was sold. The morning round outlived it.',
    'My successor kept the Friday call going.',
    'No one has had to reset it by hand since.',
    'Nobody can close a crate any more without a second signature.',
    'Every new driver gets shown it in the first week.',
    'The inspector to this day opens it first.',
    'The whole port works that way now.',
  ])('in: %s', (text) => {
    expect(lasts(text)).toBe(true);
  });

  test.each([
    'I am still proud of that.',
    'Twelve drivers were still in the yard when I left.',
    'It never became a standard.',
    'My cousin still uses paper for this.',
    'They would have rolled it out everywhere.',
    'We have asked the other ports whether they would take it over.',
    'When I came, that timer was already running every night.',
    'After I left, they dropped it within a week.',
    'Since then I have moved twice.',
    'The plan is to make it a rule next year.',
    'I hope they keep using it.',
    'Owners get a text now, and they ring the fitter themselves.',
    'Meral took over the night shift.',
    'The valve is still broken today.',
    'By the end of the shift the pump ran.',
    'My lead let me have it for six weeks.',
  ])('not in: %s', (text) => {
    expect(lasts(text)).toBe(false);
  });
});
