import { describe, expect, test } from 'vitest';
import { BRIEF_MENU, COMPARISON_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { ALPHA } from '../support/library.ts';
import { memoryDrafts } from '../support/memory-drafts.ts';
import { memoryJournal } from '../support/memory-journal.ts';
import { memoryQuestions } from '../support/memory-questions.ts';
import { memoryScenarios } from '../support/memory-scenarios.ts';
import { questionOf } from '../support/question-yaml.ts';
import { type Call, rehearsed } from '../support/rehearsal.ts';
import type { Reaction } from '../support/scripted-prompter.ts';
import { NOW } from '../support/test-ports.ts';

const QUESTION = questionOf();
const OWNERSHIP = {
  ...QUESTION,
  id: 'between-teams',
  principle: 'ownership' as const,
  signals: ['ownership' as const],
};
const TASK = 'It belonged to another team, and I took on finding the cause in a week.';
const { start, leave } = BRIEF_MENU;
const { done } = WHAT_NEXT_MENU;

const own = (call: Call, ...script: Reaction[]) =>
  rehearsed(
    {
      ...{ quiz: false, as: 'ownership', section: ['task'] },
      scenarios: memoryScenarios([{ ...ALPHA, answers: [QUESTION.id] }]),
      questions: memoryQuestions([QUESTION, OWNERSHIP]),
      ...call,
    },
    ...script,
  );

describe('a story of one’s own for another principle', () => {
  test('that nobody knows yet has in its brief what to lead with, and what is listened for', async () => {
    const { text } = await own({}, leave);
    expect(text).toContain('Lead with   whose it was, and why you took it all the same.');
    expect(text).toContain(`Bring out   ${OWNERSHIP.listens_for[0]}`);
  });

  test('has after the comparison what was said of it, and what was not', async () => {
    const { text } = await own({}, start, { text: TASK }, '', done);
    const [, after = ''] = text.split('For Ownership, the next time');
    expect(after).toContain('Bring out   what you said of it: "');
  });

  test('told before, is known by its words in the brief', async () => {
    const world = { journal: memoryJournal([], { now: () => NOW }), drafts: memoryDrafts() };
    await own({ ...world, as: 'dive-deep' }, start, { text: TASK }, 'The leading zero', done);
    const { text } = await own({ ...world, story: 'The leading zero' }, leave);
    expect(text).toContain('Bring out   what you said of it: "');
  });

  test.each<[string, Call]>([
    ['told for its own principle', { as: 'dive-deep' }],
    ['for one that no question belongs to', { as: 'frugality' }],
    ['retold', { retell: true, as: 'dive-deep' }],
  ])('says nothing of that where it is %s', async (_, call) => {
    const { text } = await own(call, leave);
    expect(text).not.toContain('Lead with');
  });

  test('that was only spoken has no words to look at afterwards', async () => {
    const { asked } = await own({ aloud: true }, start, { activeSeconds: 9 }, [0], '', done);
    expect(asked.flatMap(({ options }) => options).join()).not.toContain(
      COMPARISON_MENU.forPrinciple('Ownership'),
    );
  });
});
