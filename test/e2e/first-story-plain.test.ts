import { describe, expect } from 'vitest';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  FOLLOW_UPS_MENU,
  QUESTIONS_MENU,
  TAKES_MENU,
  WHAT_NEXT_MENU,
} from '../../src/session/menus.ts';
import { converse } from '../support/conversation.ts';
import { test } from '../support/desk.ts';
import { GARAGE, GARAGE_NAME } from '../support/garage-story.ts';
import { expectNothingOfTheExample, ownScreens } from '../support/own-screens.ts';
import { plainWaitsIn } from '../support/plain-waits.ts';

const REPLY = 'I watched the exit for an evening and counted 14 tickets pushed twice.';
const MOST_WAITS = 15;

describe('a first story of one’s own, typed in plain lines', () => {
  test('is asked about, kept and named, with nothing of the example held against it', async ({
    desk,
  }) => {
    const terminal = desk.open(['--plain', 'rehearse', 'dive-deep']);
    const { hear, say, pick } = converse(terminal);
    await pick(BRIEF_MENU.start);
    for (const [section, words] of Object.entries(GARAGE)) {
      await hear(`${section}, `);
      await hear('typing time');
      say('.hint');
      await hear('Hint: ask yourself');
      say(words);
      say('.');
      await hear('Time: ');
    }
    await pick(TAKES_MENU.compare);
    const on = COMPARISON_MENU.followUps;
    for (let read = ''; read !== on; ) {
      read = await hear(
        ...[COMPARISON_MENU.example, COMPARISON_MENU.more, COMPARISON_MENU.next(''), on],
      );
      await hear('Enter for 1');
      say('');
    }
    let asked = 0;
    for (; ; asked += 1) {
      const next = await hear(`${FOLLOW_UPS_MENU.title}, `, FOLLOW_UPS_MENU.otherCandidate);
      if (next === FOLLOW_UPS_MENU.otherCandidate) break;
      await hear('typing time');
      say(REPLY);
      say('.');
      await hear('Time: ');
    }
    expect(asked).toBeGreaterThanOrEqual(2);
    await hear('Enter for 1');
    say('');
    for (const leadsOn of [QUESTIONS_MENU.next, 'A name for this story']) {
      await hear('1. A');
      await hear('Type a letter');
      say('a');
      if (leadsOn === QUESTIONS_MENU.next) await pick(leadsOn);
      else await hear(leadsOn);
    }
    await hear('Type a line');
    say(GARAGE_NAME);
    await hear('Summary');
    await pick(WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });

    const waits = plainWaitsIn(terminal);
    const first = waits.findIndex((lines) => lines.join('\n').includes(TAKES_MENU.compare));
    expect(first).toBeGreaterThan(0);
    // A take is no wait: its lines are typed into it.
    const menus = waits.slice(first).filter((lines) => lines.at(-1)?.startsWith('Type a '));
    expect(menus.length).toBeLessThanOrEqual(MOST_WAITS);

    const lines = terminal.scrollback();
    expect(ownScreens(lines).join('\n')).toContain(`${GARAGE_NAME} - Dive Deep, SDE 2, typed`);
    expectNothingOfTheExample(lines);
    expect((await desk.run(['history'])).stdout).toContain(GARAGE_NAME);
    expect((await desk.run(['today', '--json'])).stdout).toContain(GARAGE_NAME);
  });
});
