import { describe, expect, test } from 'vitest';
import { sessionsIn } from '../../src/progress/sessions-in.ts';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  WHAT_NEXT_MENU,
  WRONG_MENU,
} from '../../src/session/menus.ts';
import { memoryDrafts } from '../support/memory-drafts.ts';
import { memoryJournal, takesIn } from '../support/memory-journal.ts';
import { rehearsal, rehearsed } from '../support/rehearsal.ts';
import { CTRL_C, ESC, type Reaction } from '../support/scripted-prompter.ts';
import { NOW } from '../support/test-ports.ts';

const START = BRIEF_MENU.start;
const DONE = WHAT_NEXT_MENU.done;
const ONE = {
  text: 'I compared the ids on both sides, because the logs lied. Then we fixed it there.',
};
const TWO = {
  text: 'I compared the ids. We fixed it there. Then we deployed the check on both sides.',
};
const CALL = { section: ['action'], quiz: false };
const { wrong, oneWrong, notWrong } = COMPARISON_MENU;

const run = (...script: Reaction[]) => rehearsed(CALL, START, ...script, DONE);

describe('a finding that is said to be wrong', () => {
  test('is not marked any more, and the screen says what became of it and of the rating', async () => {
    const { text } = await run(ONE, wrong);
    const [, before = '', after = ''] = text.split('Action, 1 of 1');
    expect(before).toContain('we fixed [1]');
    expect(after).not.toContain('we fixed [1]');
    expect(after.replace(/\s+/g, ' ')).toMatch(
      /You say wrong: "we fixed"\. Not counted; the rating never stood on it\./,
    );
    const ratingOf = (screen: string) => /^, ([^\n]+)/.exec(screen)?.[1];
    expect(ratingOf(after)).toBe(ratingOf(before));
  });

  test('is not asked for in the one thing to fix, nor kept as that', async () => {
    const { text, journal } = await run(ONE, wrong);
    const [, summary = ''] = text.split('Summary');
    expect(summary).not.toContain('we fixed');
    const judged = journal.kept.filter(({ kind }) => kind === 'judged');
    expect(judged[0]).toMatchObject({ fix: { rule: 'we-dilution' } });
    expect(judged.at(-1)).not.toMatchObject({ fix: { rule: 'we-dilution' } });
  });

  test('is not asked about', async () => {
    const { requests } = await rehearsed({ ...CALL, followUps: true }, START, ONE, wrong, DONE);
    expect(requests).toHaveLength(1);
  });

  test('is kept as seen, and as disputed; stats leave it out', async () => {
    const { journal } = await run(ONE, wrong);
    const [session] = sessionsIn(journal.kept);
    const [told] = session?.takes ?? [];
    expect(told?.judgement?.findings).toMatchObject([{ rule: 'we-dilution', quote: 'we fixed' }]);
    expect(session?.disputes).toEqual([
      { take: told?.take.id, rule: 'we-dilution', quote: 'we fixed' },
    ]);
    const { principles } = await journal.progress();
    expect(principles['dive-deep']?.action?.rules).toMatchObject([{ value: [] }]);
  });

  test('counts again when that is taken back with the same key', async () => {
    const { text, journal } = await run(ONE, wrong, notWrong);
    expect(text.split('Action, 1 of 1').at(-1)).toContain('we fixed [1]');
    expect(sessionsIn(journal.kept)[0]?.disputes).toEqual([]);
    expect(journal.kept.findLast(({ kind }) => kind === 'judged')).toMatchObject({
      fix: { rule: 'we-dilution' },
    });
  });

  test('stays wrong in the same words told again, and in no others', async () => {
    const { text, journal } = await run(
      ...[ONE, wrong, COMPARISON_MENU.edit, { text: `${ONE.text} And we deployed it.` }],
    );
    const after = text.split('Action, 1 of 1').at(-1) ?? '';
    expect(after).toContain('we deployed [1]');
    expect(after).toContain('You say wrong: "we fixed"');
    const takes = takesIn(journal);
    expect(sessionsIn(journal.kept)[0]?.disputes).toContainEqual({
      ...{ take: takes[1]?.id, rule: 'we-dilution', quote: 'we fixed' },
    });
  });

  test('is one of several, which is asked', async () => {
    const { text, asked } = await run(TWO, oneWrong, '"we deployed"');
    expect(asked).toContainEqual({
      message: WRONG_MENU.title,
      options: [expect.stringContaining('"We fixed"'), expect.stringContaining('"we deployed"')],
    });
    const after = text.split('Action, 1 of 1').at(-1) ?? '';
    expect(after).toContain('We fixed [1]');
    expect(after).toContain('You say wrong: "we deployed"');
  });

  test('is none after all, where nothing is chosen', async () => {
    const { journal } = await run(TWO, oneWrong, ESC);
    expect(journal.kept.some(({ kind }) => kind === 'disputed')).toBe(false);
  });

  test('stays wrong where a rehearsal that was left is gone on with', async () => {
    const world = { journal: memoryJournal([], { now: () => NOW }), drafts: memoryDrafts() };
    const call = { ...CALL, ...world, section: ['action', 'result'], step: true };
    await expect(rehearsal(call, [START, ONE, wrong, CTRL_C]).end).rejects.toMatchObject({
      by: 'ctrl-c',
    });
    const { text, journal } = await rehearsed(
      call,
      ...['Go on', { text: 'Errors fell from forty a day to none.' }, DONE],
    );
    expect(text.split('Summary').at(-1)).not.toContain('we fixed');
    expect(sessionsIn(journal.kept)[0]?.disputes).toHaveLength(1);
  });

  test('has no key where nothing was seen', async () => {
    const { asked } = await rehearsed(CALL, START, { kind: 'skipped' }, DONE);
    expect(asked.flatMap(({ options }) => options)).not.toContain(wrong);
  });
});
