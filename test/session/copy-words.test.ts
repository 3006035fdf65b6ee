import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../src/review/answer-file.ts';
import { wordsToCopy } from '../../src/session/copy-words.ts';
import { BRIEF_MENU, COMPARISON_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { rehearsed } from '../support/rehearsal.ts';

const ACTION = { text: 'I compared the ids on both sides for an hour.' };
const RESULT = { text: 'Lost orders went from forty a day to none.' };
const { copy } = COMPARISON_MENU;

describe('what is copied', () => {
  test('of several sections is an answer file, in the order they are told', () => {
    const text = wordsToCopy([
      { section: 'result', words: ' It held. ' },
      { section: 'action', words: 'I did it.' },
      { section: 'task', words: '' },
      { section: 'situation', words: null },
    ]);
    expect(text).toBe('## Action\n\nI did it.\n\n## Result\n\nIt held.');
    const read = readAnswer(text);
    expect(read.kind === 'labelled' && [...read.sections]).toEqual([
      ['action', 'I did it.'],
      ['result', 'It held.'],
    ]);
  });

  test('is the section that is shown, and at the end all of them; nothing is printed twice', async () => {
    const { copied, text } = await rehearsed(
      { section: ['action', 'result'], quiz: false },
      ...[BRIEF_MENU.start, ACTION, RESULT, copy, COMPARISON_MENU.next('Result'), copy],
      ...[WHAT_NEXT_MENU.copy, WHAT_NEXT_MENU.done],
    );
    expect(copied).toEqual([
      ACTION.text,
      RESULT.text,
      `## Action\n\n${ACTION.text}\n\n## Result\n\n${RESULT.text}`,
    ]);
    expect(text.match(/^Action, 1 of 2/gm)).toHaveLength(1);
    expect(text.match(/Copied into a file only you can read: \/tmp\/words\.md/g)).toHaveLength(3);
  });

  test('is nothing where nothing is in words', async () => {
    const { asked } = await rehearsed(
      { section: ['action'], aloud: true, quiz: false },
      ...[BRIEF_MENU.start, {}, [0], WHAT_NEXT_MENU.done],
    );
    const offered = asked.flatMap(({ options }) => options);
    expect(offered).not.toContain(copy);
    expect(offered).not.toContain(WHAT_NEXT_MENU.copy);
  });
});
