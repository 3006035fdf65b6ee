import { describe, expect, test } from 'vitest';
import { countRows, textsIn } from '../../scripts/count-word-order.ts';
import { hangTogether } from '../../src/language/order/hang-together.ts';
import { KINDS } from '../../src/language/order/kinds.ts';
import { isOutOfOrder } from '../../src/language/order/order.ts';
import { ROWS } from '../../src/language/order/rows.ts';
import { builtInFiles } from '../support/built-in.ts';
import { passageOf } from '../support/reading.ts';

const orderOf = (text: string) => {
  const passage = passageOf(text);
  return isOutOfOrder(passage.words) ? 'broken' : hangTogether(passage) ? 'reads' : 'unsure';
};

describe('how words follow each other', () => {
  test.each<[string, string]>([
    [
      'The queue had been full since noon, so I moved the slow consumer to a host of its own.',
      'reads',
    ],
    [
      'Pulled the logs of the broker, traced the call, fixed the timeout and ran it for a night.',
      'reads',
    ],
    [
      'so i like read the logs and uh i found the thing and then we fixed it in the evening',
      'reads',
    ],
    ['of the was I log and their to from the had with my by of they is', 'broken'],
    ['the of had slow to its consumer I noon a moved been on so full host the since', 'broken'],
    [
      'humidest baotou trots abscond cake elapsing preying imported spoiling radical rising stipend',
      'broken',
    ],
  ])('%s: %s', (text, order) => {
    expect(orderOf(text)).toBe(order);
  });

  describe('is as good behind words that say when, where or about how many', () => {
    const tuned = [
      'At the city theatre the left ticket door began to refuse one ticket in forty in October 2025. About 30 people a night missed the start.',
      'In the spring the pumps at the brewery began to stop twice a week. Over 400 litres a week went down the drain.',
      'On the ward the printed medicine lists differed from the screen in one case of ninety. Over 20 nurses checked both.',
      'After the move two forklifts in hall four stood still each morning. About 60 pallets a day missed the last lorry.',
    ];
    // Written before the rule was touched, and looked at once it was done.
    const setAside = [
      'During the harvest the weighing bridge at gate three lost one lorry in twenty. Under 10 drivers a day complained.',
      'By August our old reading tablets froze twice a shift on the night ward. About 15 nurses a week gave up on them.',
    ];
    test.each([...tuned, ...setAside])('%s', (text) => expect(orderOf(text)).toBe('reads'));
  });

  test('is about what a count over the library gives', () => {
    const counted = countRows(builtInFiles().flatMap(({ scenario }) => textsIn(scenario)));
    const steps = (rows: readonly string[]) =>
      rows.flatMap((row) => [...row].map((digit) => Number.parseInt(digit, 36)));
    const now = steps(counted);
    const then = steps(ROWS);
    expect(then).toHaveLength(KINDS.length ** 2);
    // The table is of the library as it was when the bits beside it (`BROKEN`, `LEAST`) were set, and stays:
    // with both, random words and sections of real answers are told apart. Texts that came since move seldom
    // pairs by more than a step; were it a fifth of all, both would have to be set anew.
    const moved = then.filter((step, at) => Math.abs(step - (now[at] ?? 0)) > 1);
    expect(moved.length / then.length).toBeLessThan(0.2);
  });
});
