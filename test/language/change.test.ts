import { describe, expect, test } from 'vitest';
import { firstChange } from '../../src/language/quantity/change.ts';
import { sliceOf } from '../../src/language/span.ts';
import { passageOf } from '../support/reading.ts';

function changeRead(text: string): string | null {
  const change = firstChange(passageOf(text));
  return change && sliceOf(text, change);
}

describe('a change with its size', () => {
  test.each<[string, string]>([
    ['It went from 9 a week to 1.', 'from 9 a week to 1'],
    ['It cost $300 instead of $9,000.', '$300 instead of $9,000'],
    ['It took 40 minutes; today 6 minutes.', '40 minutes; today 6 minutes'],
    ['It used to take 3 hours, now it takes 10 minutes.', '3 hours, now it takes 10 minutes'],
    ['A build cost us 50 euros and costs 8 euros.', '50 euros and costs 8 euros'],
    ['What took two people a day takes one of them an hour.', 'two people a day takes one'],
    ['Errors fell by 40%.', '40%'],
    ['Pages dropped to 12.', '12'],
    ['There was a reduction of 30%.', '30%'],
    ['It holds 4x our previous load.', '4x'],
  ])('in %s', (text, change) => {
    expect(changeRead(text)).toContain(change);
  });

  test.each([
    [
      'Wrong labels fell from one in ninety to none in 52,000.',
      'from one in ninety to none in 52,000',
    ],
    ['Refunds went from 3 in 1,000 to 1 in 10,000.', 'from 3 in 1,000 to 1 in 10,000'],
    ['Lost scans fell from 7 out of 400 to zero.', 'from 7 out of 400 to zero'],
  ])('a proportion in %s', (text, expected) => {
    expect(changeRead(text)).toBe(expected);
  });

  test.each([
    [
      'From nine late ferries in a month we came to none.',
      'From nine late ferries in a month we came to none',
    ],
    [
      'Torn labels sank from every fourth parcel to every thirtieth.',
      'from every fourth parcel to every thirtieth',
    ],
    ['Lost keys dropped from 18 a week to one or two.', 'from 18 a week to one or two'],
    ['Paper waste is down to 2 tonnes from 7.', '2 tonnes from 7'],
    ['Spoilt batches: 6.1% down to 0.8%.', '6.1% down to 0.8%'],
    ['The audit took nine weeks in 2021 and two in 2022.', 'nine weeks in 2021 and two'],
    ['There were 30 open claims in May and four in August.', '30 open claims in May and four'],
    [
      'The roster, which had been at eleven versions, is at two now.',
      'eleven versions, is at two now',
    ],
    [
      'We had been short of a driver on six mornings, in that winter it was two.',
      'six mornings, in that winter it was two',
    ],
    [
      'In the term before we had lost five trainees, in the term after only one.',
      'five trainees, in the term after only one',
    ],
    ['The queue was 700 and it became 90.', '700 and it became 90'],
    [
      'We had three leaks a month, and that fell to one a year.',
      'three leaks a month, and that fell to one',
    ],
    ['A refill now costs €3 rather than €11.', '€3 rather than €11'],
    [
      'Instead of three days, a tenant waits an afternoon.',
      'three days, a tenant waits an afternoon',
    ],
    ['Now the form has four fields, not twelve like at the start.', 'four fields, not twelve'],
    [
      'I weigh a pallet in ten minutes; Yusuf, on the same scale, needed forty.',
      'ten minutes; Yusuf, on the same scale, needed forty',
    ],
    [
      'Two thirds of the crates came back wet — by autumn it was a tenth.',
      'Two thirds of the crates came back wet — by autumn it was a tenth',
    ],
    ['Three times as many parents came as in the year before.', 'Three times'],
    ['There is a fifth of the noise there was.', 'a fifth of'],
    [
      'Before the new valve it held two hours, on the second trial six.',
      'two hours, on the second trial six',
    ],
    ['Loading is forty seconds faster.', 'forty seconds'],
    [
      'She had the pump running the same morning. For me it had been three days.',
      'same morning. For me it had been three days',
    ],
    [
      "We'd been rebooting it every day. In the weeks since: twice.",
      'every day. In the weeks since: twice',
    ],
    [
      'Until then a transfer took six signatures, since then it is two.',
      'six signatures, since then it is two',
    ],
  ])('told one way or another: %s', (text, expected) => {
    expect(changeRead(text)).toBe(expected);
  });

  test.each([
    'It froze at noon with both halves.',
    'The shop was open from nine to six and twelve people came.',
    'The pupils are from seven to twelve years old.',
    'I moved the crates from row 3 to row 9.',
    'If I had gone on, losses would have gone from 2 percent to 9.',
    'Before I joined, the depot had grown from five to thirty vans.',
    'We wanted to get from six days to one.',
    'The plant in the south says they went from nine leaks to two.',
    'Usually, when one adds a pump, the wait goes from ten minutes to two.',
    'We hope that it will fall, from 40 to maybe 10 percent.',
    'I sent nine letters and my neighbour sent four parcels.',
    'The budget was 9,000 and we spent 6,000 of it.',
    'On Monday I had seven calls from the depot and two from the port.',
    'It can carry between 20 and 90 crates.',
    'The queue did not get shorter by one minute.',
    'It took two weeks and moved 60 tables.',
    'In the end, three people out of fifty still used paper.',
  ])('told, and no change: %s', (text) => {
    expect(changeRead(text)).toBeNull();
  });

  test.each([
    'One in ninety came out wrong.',
    'It took 40 minutes, and 6 people came.',
    'It is 40% of them.',
    'They sent 12 letters and 9 cards.',
    'Nothing is counted here.',
  ])('none in %s', (text) => {
    expect(changeRead(text)).toBeNull();
  });
});
