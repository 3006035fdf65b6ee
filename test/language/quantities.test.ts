import { describe, expect, test } from 'vitest';
import { quantitiesRead } from '../support/reading.ts';

describe('a quantity', () => {
  test.each([
    ['It fell by 40%.', ['share 40%']],
    ['It fell by 40 percent.', ['share 40 percent']],
    ['Forty percent fewer.', ['share Forty percent']],
    ['It fell from 9 to 2.', ['count from 9 to 2']],
    ['From 3.5 s to 800ms.', ['time From 3.5 s to 800ms']],
    ['It went 45 → 12 minutes.', ['time 45 → 12 minutes']],
    ['It took 2-3 days.', ['time 2-3 days']],
    ['It saved two sprints.', ['time two sprints']],
    ['It took half an hour.', ['time half an hour']],
    ['It took a whole shift.', ['time a whole shift']],
    ['It cost half a working day.', ['time half a working day']],
    ['Two full days.', ['time Two full days']],
    ['It fell from an hour to five minutes.', ['time from an hour to five minutes']],
    ['We saved $8,000 and €2.5M.', ['money $8,000', 'money €2.5M']],
    ['It cost 300 dollars.', ['money 300 dollars']],
    ['It is 10x faster, three times.', ['ratio 10x', 'ratio three times']],
    ['A hundred thousand users.', ['count A hundred thousand users']],
    ['Over 200+ companies use it.', ['count 200+ companies']],
    ['The wait was halved.', ['ratio halved']],
    ['Cut by a third.', ['share by a third']],
    ['Two thirds stayed.', ['share Two thirds']],
    ['Zero downtime.', ['zero Zero downtime']],
    ['There was no data loss.', ['zero no data loss']],
    ['Without a single rollback.', ['zero Without a single rollback']],
    ["We didn't have any outages.", ['zero any outages']],
    ['It went from 0.3% to zero.', ['zero from 0.3% to zero']],
    ['2000 migrations ran.', ['count 2000 migrations']],
    ['A score of 2.3/5.', ['count 2.3', 'count 5']],
    ['It hit 1 in 90 orders.', ['share 1 in 90']],
    ['It hit one in nine hundred.', ['share one in nine hundred']],
    ['It failed 3 out of 1,000 times.', ['share 3 out of 1,000']],
    ['There were none in 52,000.', ['zero none in 52,000']],
    [
      'It fell from one in ninety to none in 52,000.',
      ['zero from one in ninety to none in 52,000'],
    ],
    ['It went from 3 in 1,000 to 1 in 10,000.', ['share from 3 in 1,000 to 1 in 10,000']],
    ['None in 40 minutes.', ['time 40 minutes']],
  ])('in %s', (text, expected) => {
    expect(quantitiesRead(text)).toEqual(expected);
  });

  test('two halves are no share', () => {
    expect(quantitiesRead('It froze with both halves, in two halves.')).toEqual([
      'count two halves',
    ]);
  });

  test.each([
    'We closed CVE-2021-44228.',
    'The P99 of the L7 proxy.',
    'I told her in our 1:1.',
    'We passed SOC2 and ISO 27001 audits.',
    'We moved to v2 and version 3.2 of it.',
    'Python 3 on Node 20.',
    'On 14 March 2024.',
    'In March 2024, in 2023, in Q3.',
    'We shipped 3 in 2024.',
    'At 10:30, then 3 am.',
    'It runs 24/7 on S3.',
    'The 3rd time, the first of May.',
    'Ticket #1234 and step 2.',
    'First (1) this, then (2) that.',
    'One of them knew; one by one.',
    '1. Done\n2. Done',
    'GPT-4 and COVID-19.',
    'There was no reason and no plan.',
    'No one knew.',
  ])('is not in %s', (text) => {
    expect(quantitiesRead(text)).toEqual([]);
  });

  test.each([
    ['Six months later it held.', ['~time Six months']],
    ['After two weeks it held.', ['~time two weeks']],
    ['In a 30-minute call.', ['~time 30-minute']],
    ['Every 5 minutes it ran.', ['~time 5 minutes']],
    ['The three services ran.', ['~count three services']],
    ['With zero knowledge of it.', ['~zero zero knowledge']],
  ])('that only sets the scene: %s', (text, expected) => {
    expect(quantitiesRead(text)).toEqual(expected);
  });
});

const measures = (text: string) => quantitiesRead(text).some((each) => !each.startsWith('~'));

describe('a count behind which', () => {
  test.each([
    'I wrote a script which 40 depots use.',
    'I made a table, which 40 people use now.',
    'I wrote a report which 40 depots read.',
    'She drew a map which 12 crews carry.',
    'I sent notes, which 30 nurses read every day.',
    'I built a page which 200 students opened.',
    'It is a road on which 40 trucks pass.',
    'There were torn labels, of which 40 came from Leeds.',
  ])('tuned on: %s', (text) => {
    expect(measures(text)).toBe(true);
  });

  test.each([
    'Nobody knew, which 12 teams had it.',
    'I asked which 40 titles were missing.',
    'We had no idea which 12 crates were wet.',
    'I worked out which 30 nurses were on shift.',
    'It was not clear which 12 teams had it.',
    'I asked the driver which 12 crates were wet.',
    'The board shows which 40 seats are free.',
    'Which 12 teams had it?',
    'I chose which 40 titles to keep.',
    'Nobody knew exactly which 12 teams had it.',
    'I had nothing to say about which 12 teams had it.',
    'It was a decision on which 25 desks to keep.',
    'I was curious which 18 bikes had rust.',
    'By checking which 12 crates were wet we knew.',
  ])('tuned on: is not %s', (text) => {
    expect(measures(text)).toBe(false);
  });

  test.each([
    'I drew a plan which 25 crews follow.',
    'I soldered a lamp, which 60 boats steer by.',
    'I told the story of it in a leaflet which 300 guests took home.',
    'He showed me a desk which 12 people share.',
    'I typed up the checks, which 14 wards copied.',
  ])('set aside: %s', (text) => {
    expect(measures(text)).toBe(true);
  });

  test.each([
    'I could not tell which 14 wards had it.',
    'They wondered which 25 crews would come.',
    'I remembered exactly which 60 boats had left.',
    'We argued about which 300 guests to ask.',
    'I told my boss which 12 desks were broken.',
    'It depended on which 25 crews came.',
  ])('set aside: is not %s', (text) => {
    expect(measures(text)).toBe(false);
  });
});
