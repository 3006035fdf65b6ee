import { describe, expect } from 'vitest';
import { BRIEF_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { PAUSE_MENU } from '../../src/terminal/pause-menu.ts';
import { test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { ANSWERS, BARE, choose, finish, openSituation, type } from '../support/rehearsing.ts';

const UNDO = '\u001f';

describe('a take', () => {
  test('is resized mid-answer: one clock, every word, typing goes on', async ({ desk }) => {
    const terminal = await openSituation(desk);
    await type(terminal, ANSWERS.Situation);
    for (const [columns, rows] of [
      [40, 12],
      [120, 40],
      [20, 8],
      [60, 16],
      [80, 24],
    ] as const) {
      terminal.resize({ columns, rows });
      await terminal.waitFor((text) => {
        const flat = text.replace(/\s+/g, ' ');
        return flat.includes(ANSWERS.Situation) && text.split(/\d:\d\d(?: left)/).length === 2;
      });
    }
    await type(terminal, ' Then more.');
    expect(await finish(terminal)).toContain(`${ANSWERS.Situation} Then`);
  });

  test('in a window of 20 by 8', async ({ desk }) => {
    const terminal = desk.open(['rehearse', 'dive-deep', '--section', 'task', ...BARE], {
      columns: 20,
      rows: 8,
    });
    await choose(terminal, BRIEF_MENU.start);
    await terminal.waitFor(/1:00|0:5\d/);
    await type(terminal, 'not mine, so I asked');
    terminal.send(KEYS.ctrlD);
    await choose(terminal, WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
  });

  test('resized in the pause menu', async ({ desk }) => {
    const terminal = await openSituation(desk);
    await type(terminal, ANSWERS.Situation);
    terminal.send(KEYS.escape);
    await terminal.waitFor(PAUSE_MENU.quit);
    terminal.resize({ columns: 50, rows: 20 });
    await choose(terminal, PAUSE_MENU.resume);
    await terminal.waitFor((text) => text.replace(/\s+/g, ' ').includes(ANSWERS.Situation));
  });

  test('a paste of several lines is one insert and submits nothing', async ({ desk }) => {
    const terminal = await openSituation(desk);
    await type(terminal, 'Before.');
    terminal.paste('One.\r\n\r\nTwo.\rThree.\nFour.');
    await terminal.waitFor(/Before\.One\.\s*\n\s*\n\s*Two\.\s*\n\s*Three\.\s*\n\s*Four\./);
    terminal.send(UNDO);
    await terminal.waitFor((text) => text.includes('Before.') && !/One|Two|Four/.test(text));
    terminal.paste('Five.\r\n\r\nSix.');
    await terminal.waitFor('Six.');
    expect(await finish(terminal)).toMatch(/Before\.Five\.\n\n {2}Six\./);
  });

  test('lines pasted without brackets submit nothing either', async ({ desk }) => {
    const terminal = await openSituation(desk);
    terminal.send('One.\r\n\r\nTwo.\r\nThree.');
    await terminal.waitFor(/One\.\s*\n\s*\n\s*Two\.\s*\n\s*Three\./);
    expect(await finish(terminal)).toMatch(/One\.\n\n {2}Two\.\n {2}Three\./);
  });

  test('escape sequences in a paste are left out', async ({ desk }) => {
    const terminal = await openSituation(desk);
    terminal.paste('I \u001b[31mnoticed\u001b]0;title\u0007 it \u202eearly.\u0000');
    await terminal.waitFor('early.');
    expect(terminal.bytes).not.toContain('\u001b[31mnoticed');
    expect(terminal.bytes).not.toContain('\u001b]0;');
    expect(await finish(terminal)).toContain('I noticed');
  });

  test.for([
    ['wide characters', '数字は四千'],
    ['accents and punctuation', 'naïve, café: «déjà»; 100 %'],
    ['stacked accents', 'e\u0301te\u0301 o\u0302\u0323'],
    ['an emoji joined of several', 'we \u{1f469}\u200d\u{1f4bb} fixed it'],
    ['a flag and a skin tone', 'in \u{1f1ef}\u{1f1f5} I \u{1f44d}\u{1f3fd} it'],
    ['Arabic', 'قلت نعم'],
  ] as const)('%s, typed and shown', async ([, words], { desk }) => {
    const terminal = await openSituation(desk);
    for (const key of new Intl.Segmenter().segment(words)) terminal.send(key.segment);
    terminal.send(' end.');
    await terminal.waitFor('end.');
    expect((await finish(terminal)).normalize()).toContain(`  ${words.normalize()} end.`);
  });

  test('one Backspace takes away what looks like one character', async ({ desk }) => {
    const terminal = await openSituation(desk);
    terminal.send('a\u{1f469}\u200d\u{1f469}\u200d\u{1f467}漢e\u0301');
    await terminal.waitFor('漢');
    terminal.send(KEYS.backspace, KEYS.backspace, KEYS.backspace, 'b end.');
    await terminal.waitFor('ab end.');
    expect(await finish(terminal)).toContain('  ab end.');
  });

  test('Tab reveals a key phrase, and the comparison counts it', async ({ desk }) => {
    const terminal = await openSituation(desk);
    terminal.send(KEYS.tab);
    await terminal.waitFor('hint 1 of 5: say "I noticed"');
    await type(terminal, ANSWERS.Situation);
    expect(await finish(terminal)).toContain('1 hint used');
  });
});
