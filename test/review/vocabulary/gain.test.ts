import { describe, expect, test } from 'vitest';
import { tellsGain } from '../../../src/review/vocabulary/gain.ts';
import { passageOf } from '../../support/reading.ts';

function isGain(text: string): boolean {
  const { sentences, quantities, source } = passageOf(text);
  return sentences.some((each) => tellsGain(each, quantities, source));
}

describe('what it was worth', () => {
  test.each([
    'Sixty drivers were spared a second trip.',
    'The insurer lowered our premium by four percent.',
    'We did not get the fine, which would have been nine thousand euros.',
    'None of the six big clients left.',
    'Ninety patients did not have to come back.',
    'That brought in an extra 30 orders a week.',
    'Saved: two days a month for me.',
    'We won the tender, 2.4 million.',
    'The penalty was 3,000 for each day late and we paid none of it.',
    'The scale paid for itself in nine weeks.',
    'The vendor credited us 4,100 on the next invoice.',
    'Our power bill came in six grand lighter.',
    'Half a position was freed up.',
    'The customer stayed.',
    'The school kept its grant.',
    'For the nurses it was twenty hours less a week on the phone.',
  ])('in: %s', (text) => {
    expect(isGain(text)).toBe(true);
  });

  test.each([
    'The project had a budget of 60,000.',
    'How many hours did that save?',
    'The contract with them was signed in 2018.',
    'The last meeting kept us there for two hours, nine people in one room.',
    'I put in some forty hours, mostly at night.',
    'The new scale cost us three thousand.',
    'We hope it will save the port some money.',
    'There were about 200 customers on that list.',
    'The plan is to get the deposit back.',
    'They thanked me for every hour.',
    'From three outages in a winter we came to none.',
    'Two people I never met have read it.',
  ])('not in: %s', (text) => {
    expect(isGain(text)).toBe(false);
  });
});
