import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FOLLOW_UPS_MENU, TAKES_MENU } from '../../src/session/menus.ts';
import { SCREEN_ROWS } from '../../src/terminal/screens/pages.ts';
import { countWords } from '../../src/text/words.ts';
import { anyOwnSession, anyUsualSession, exampleOf, rehearseOwn } from '../support/own-sessions.ts';
import { ownText } from '../support/own-text.ts';
import type { Screen } from '../support/whoever.ts';

/** More is reading, not rehearsing. */
const MOST_WAITS = 15;
/** Plain lines say below a page what to type: one section in twenty takes a page more. */
const MOST_PLAIN_WAITS = 16;
/** Words printed for each that was said, without the example and the quiz: on average, and where there is most to mend. */
const MEAN_TIMES = 2.5;
const MOST_TIMES = 3;

/** What comes after the last section. */
function afterTakes(session: readonly Screen[]): readonly Screen[] {
  return session.slice(
    session.findIndex(({ menu }) => menu.join(' ').includes(TAKES_MENU.compare)),
  );
}

/** A wait for whoever reads; what a spoken reply is asked as it ends belongs to the reply. */
function isRead({ isWait, menu }: Screen): boolean {
  return isWait && !menu.includes('Honestly:');
}

test('no screen of a session, or of the days after, has more than 20 rows before it waits', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyOwnSession, anyUsualSession), async (own) => {
      const { session, later } = await rehearseOwn(own, exampleOf(own), [1]);
      const waits = [...session, ...later].filter(({ isWait }) => isWait);
      const screens = waits.map(({ lines, menu }) => [...lines, ...menu]);
      const tooTall = screens.filter((rows) => rows.length > SCREEN_ROWS);
      expect(tooTall.map((rows) => rows.join('\n'))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

describe('a first answer of the usual length', () => {
  test('is read in at most 15 screens', async () => {
    await fc.assert(
      fc.asyncProperty(anyUsualSession, async (own) => {
        const { session } = await rehearseOwn(own, exampleOf(own), []);
        const most = own.plain ? MOST_PLAIN_WAITS : MOST_WAITS;
        expect(afterTakes(session).filter(isRead).length).toBeLessThanOrEqual(most);
      }),
      { numRuns: 60 },
    );
  });

  test('has two and a half words printed for each that was said, and never many more', async () => {
    const typed = fc.sample(anyUsualSession, 30).map((own) => ({ ...own, aloud: false }));
    const times: number[] = [];
    for (const own of typed) {
      const { session } = await rehearseOwn(own, exampleOf(own), []);
      const replies = session.filter(({ menu: [, part] }) => part === FOLLOW_UPS_MENU.title);
      const said = [...own.told, ...replies.map(() => own.reply)].join(' ');
      times.push(countWords(ownText(afterTakes(session), false)) / countWords(said));
    }
    const mean = times.reduce((sum, each) => sum + each, 0) / times.length;
    expect(mean).toBeLessThanOrEqual(MEAN_TIMES);
    expect(Math.max(...times)).toBeLessThanOrEqual(MOST_TIMES);
  });
});
