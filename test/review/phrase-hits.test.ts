import { describe, expect, test } from 'vitest';
import { sliceOf } from '../../src/language/span.ts';
import { phraseHits } from '../../src/review/phrase-hits.ts';
import { passageOf } from '../support/reading.ts';

describe('a key phrase is hit', () => {
  test.each([
    ['compared the ids', 'I was comparing each id by hand.', 'comparing each id'],
    ['no one had asked', 'Nobody had asked me.', 'Nobody had asked'],
    ['$8,000 a week', 'about 8k every week', '8k every week'],
    ['two to three weeks', 'It took 2 to 3 weeks.', '2 to 3 weeks'],
    ['behind a flag', 'It went behind my own flag.', 'flag'],
    ['I noticed', 'And then I noticed it.', 'noticed'],
    ['not my team', "It wasn't my team's.", "n't my team"],
    [
      'nobody asked me',
      'Nobody on the team had ever asked me.',
      'Nobody on the team had ever asked',
    ],
    ['nobody asked me', 'I was asked by nobody.', 'asked by nobody'],
    ['no order was lost', 'We did not lose an order.', 'not lose an order'],
    ['lost none', 'Of 900 we lost none.', 'lost none'],
    ['nothing', 'It cost nothing.', 'nothing'],
  ])('%s in %s', (phrase, text, quote) => {
    const [hit] = phraseHits(passageOf(text).words, [phrase]);
    expect(hit?.hit).toBe(true);
    expect(hit?.span && sliceOf(text, hit.span)).toContain(quote);
  });

  test.each([
    ["didn't pick up", "Their lead didn't pick up.", "didn't pick up"],
    ['not my team', "It wasn't my team's.", "wasn't my team"],
    ["can't tell", 'We can’t tell.', 'can’t tell'],
  ])('and no word of it is cut: %s in %s', (phrase, text, quote) => {
    const [hit] = phraseHits(passageOf(text).words, [phrase]);
    expect(hit?.span && sliceOf(text, hit.span)).toBe(quote);
  });

  test.each([
    ['compared the ids', 'I compared it, slept, ate, walked and only then saw ids.'],
    ['40 ms', 'It took 140 ms.'],
    ['no ticket', 'There was a ticket.'],
    ['behind a flag', 'I was behind.'],
    ['nobody asked me', 'It was not clear, so I asked first.'],
    ['nobody asked me', 'Nobody knew why so I asked first.'],
    ['nobody asked me', 'I asked, and nobody knew.'],
    ['nobody asked me', 'I asked him. Nobody else was in.'],
    ['never lost one', 'We never slept and we lost two.'],
    ['no ticket was open', 'No, the ticket was open.'],
    ['', 'anything'],
  ])('not %s in %s', (phrase, text) => {
    expect(phraseHits(passageOf(text).words, [phrase])).toEqual([
      { phrase, hit: false, span: null },
    ]);
  });
});
