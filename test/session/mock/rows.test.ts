import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PAGE_ROWS } from '../../../src/terminal/screens/pages.ts';
import { GARAGE } from '../../support/garage-story.ts';
import { inLoop, loopWorld } from '../../support/loop-person.ts';

const STORY = Object.values(GARAGE).join(' ');
const HOLLOW =
  'My manager asked me to fix the export. We looked at it and basically it was fixed. I told the other team and they deployed it. Everyone was happy.';

test('no screen of a loop has more rows than are seen at once, its debrief and the table of votes included', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(STORY, HOLLOW, ''), { minLength: 1, maxLength: 3 }),
      fc.array(fc.constantFrom('I asked the two of them.', 'We fixed it.', ''), {
        ...{ minLength: 1, maxLength: 4 },
      }),
      fc.constantFrom('1', '2'),
      async (answers, replies, rounds) => {
        const world = loopWorld({ answers, replies, looksUpVotes: true });
        await inLoop(world, { seed: '3', minutes: '12', rounds });
        expect(Math.max(...world.person.rows)).toBeLessThanOrEqual(PAGE_ROWS);
      },
    ),
    { numRuns: 12 },
  );
});
