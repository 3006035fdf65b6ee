import { describe, expect, test } from 'vitest';
import { type RehearseOptions, rehearse } from '../../../src/commands/rehearse/rehearse.ts';
import { EXIT } from '../../../src/errors.ts';
import { planRehearsal } from '../../../src/rehearsal/plan.ts';
import { followUpsTo } from '../../../src/review/follow-ups.ts';
import { reviewSections } from '../../../src/review/review.ts';
import { SECTIONS } from '../../../src/scenario/sections.ts';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  TAKES_MENU,
  WHAT_NEXT_MENU,
} from '../../../src/session/menus.ts';
import { ALPHA, library } from '../../support/library.ts';
import { memoryDrafts } from '../../support/memory-drafts.ts';
import { takesIn } from '../../support/memory-journal.ts';
import { type Call, rehearsed } from '../../support/rehearsal.ts';
import type { Reaction } from '../../support/scripted-prompter.ts';
import { NOW, testPorts } from '../../support/test-ports.ts';

const START = BRIEF_MENU.start;
const DONE = WHAT_NEXT_MENU.done;
const ANSWER = { text: 'I compared the ids on both sides for an hour.' };
const FIVE = [ANSWER, ANSWER, ANSWER, ANSWER, ANSWER];
/** From the comparison of the first section to that of the last. */
const READ_ALL = [
  COMPARISON_MENU.next('Task'),
  COMPARISON_MENU.next('Action'),
  COMPARISON_MENU.next('Result'),
  COMPARISON_MENU.next('Reflection'),
];

/** What the review reads when every section is told in these words. */
function reviewOf(text: string) {
  const plan = planRehearsal(ALPHA);
  const targets = Object.fromEntries(plan.sections.map((each) => [each.name, each.targetSeconds]));
  const texts = new Map(SECTIONS.map((name) => [name, text]));
  return reviewSections(texts, { level: plan.level, scenario: ALPHA, targets });
}

describe('a whole rehearsal', () => {
  const followUps = followUpsTo(reviewOf(ANSWER.text).findings);
  const answered = followUps.slice(0, 2).map(() => ({}));
  const whole = () => rehearsed({}, START, ...FIVE, ...READ_ALL, ...answered, 'A', DONE);

  test('is a brief, five takes, their comparison, the follow-ups and a summary', async () => {
    const { requests, text } = await whole();
    expect(requests.slice(0, 5).map(({ heading }) => heading)).toEqual(
      ['Situation', 'Task', 'Action', 'Result', 'Reflection'].map((section, index) => ({
        about: 'Dive Deep',
        part: section,
        place: { position: index + 1, count: 5 },
      })),
    );
    const parts = [
      'Retell the example: Story alpha.',
      'Situation, 1 of 5',
      'Situation, as the example tells it, Story alpha',
      'Reflection, 5 of 5',
      ...followUps.slice(0, 2).map(({ question }) => question),
      'Follow-up: Story alpha, 1 of 1',
      'is the strong one',
      ' right. The whole of it',
      'Summary',
      'One thing',
      'Come back',
    ];
    const flat = text.replace(/\s+/g, ' ');
    let from = 0;
    for (const part of parts) {
      const at = flat.indexOf(part, from);
      expect(at, part).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  test('promises no return where nothing is kept', async () => {
    const drafts = { ...memoryDrafts(), keeps: false };
    const { text } = await rehearsed(
      { drafts, section: ['task'], quiz: false },
      START,
      ANSWER,
      DONE,
    );
    expect(text).toContain('One thing');
    expect(text).not.toContain('Come back');
  });

  test('is kept after every take, and its draft gone at its end', async () => {
    const { drafts, journal } = await whole();
    const takes = journal.kept.filter((record) => record.kind === 'take');
    expect(takes.map(({ section }) => section)).toEqual(SECTIONS);
    expect(new Set(takes.map(({ session }) => session))).toEqual(
      new Set(drafts.saved.map(({ id }) => id)),
    );
    expect(new Set(drafts.saved.map(({ id }) => id)).size).toBe(1);
    expect(drafts.saved.at(-1)).toMatchObject({
      version: 2,
      title: 'Story alpha',
      source: 'built-in',
      savedAt: NOW,
      takes: [],
      current: null,
      plan: { scenarioId: 'alpha', level: 'sde2', clock: 'typing' },
    });
    expect(drafts.kept.size).toBe(0);
  });

  test('gives every take what it needs', async () => {
    const { requests } = await whole();
    expect(requests[2]).toMatchObject({
      mode: 'typed',
      question: 'Tell me about a time the numbers looked fine and were not.',
      targetSeconds: 90,
      allowedSeconds: 270,
      hints: ['compared the ids', 'a retry acknowledged'],
      text: '',
      activeMs: 0,
      hintsUsed: 0,
    });
  });
});

describe('flags', () => {
  test.each<[string, RehearseOptions, object]>([
    ['--strict: the bare target', { strict: true }, { targetSeconds: 90, allowedSeconds: 90 }],
    [
      '--as: the other principle',
      { as: 'ownership' },
      { heading: { about: 'Ownership', part: 'Action', place: { position: 1, count: 1 } } },
    ],
    ['--level: its target', { level: 'sde2' }, { targetSeconds: 90 }],
  ])('%s', async (_, options, request) => {
    const script = [START, ANSWER, DONE];
    const { requests } = await rehearsed(
      { ...options, section: ['action'], quiz: false },
      ...script,
    );
    expect(requests).toMatchObject([request]);
  });

  test('--section: only those, in speaking order', async () => {
    const script = [START, ANSWER, ANSWER, COMPARISON_MENU.next('Result'), DONE];
    const call = { section: ['result', 'task'], quiz: false };
    const { requests } = await rehearsed(call, ...script);
    expect(requests.map(({ heading }) => heading.part)).toEqual(['Task', 'Result']);
  });

  test('--no-quiz: the interviewer asks on, and that is all', async () => {
    const call = { quiz: false, followUps: true };
    const { text } = await rehearsed(call, START, ...FIVE, {}, {}, DONE);
    expect(text).toContain('The interviewer asked');
    expect(text).not.toContain(' right. The whole of it');
  });

  test('--step: each section is compared before the next', async () => {
    const next = TAKES_MENU.next;
    const script = [START, ANSWER, next, ANSWER, next, ANSWER, next, ANSWER, next, ANSWER, DONE];
    const { printed } = await rehearsed({ step: true, quiz: false }, ...script);
    const headings = printed.flatMap((line) => /^[A-Z][a-z]+, \d of 5/.exec(line)?.[0] ?? []);
    expect(headings).toEqual([
      'Situation, 1 of 5',
      'Task, 2 of 5',
      'Action, 3 of 5',
      'Result, 4 of 5',
      'Reflection, 5 of 5',
    ]);
  });

  test('--aloud: the key phrases are ticked after each take', async () => {
    const script = [START, { activeSeconds: 95 }, [1], DONE];
    const call = { aloud: true, section: ['action'], quiz: false };
    const { requests, journal, asked, text } = await rehearsed(call, ...script);
    expect(requests[0]).toMatchObject({ mode: 'aloud', targetSeconds: 90, allowedSeconds: 90 });
    expect(asked).toContainEqual({
      message: 'Which of these did you say?',
      options: ['compared the ids', 'a retry acknowledged'],
    });
    expect(takesIn(journal)).toMatchObject([{ ticked: ['a retry acknowledged'] }]);
    expect(text).toContain('1 of 2 by your own count');
    expect(text).toContain('1:35 of 1:30 to say: on time');
  });

  test.each<[string, Call]>([
    ['an unknown target', { target: 'nothing-like-it' }],
    ['an unknown level', { level: 'staff' }],
    ['a level it is not written for', { level: 'senior' }],
    ['a principle it says nothing about', { as: 'think-big' }],
    ['an unknown section', { section: ['ending'] }],
    ['a written answer spoken aloud', { answers: 'a.md', aloud: true }],
  ])('wrong usage: %s', async (_, call) => {
    await expect(rehearsed(call)).rejects.toMatchObject({ exitCode: EXIT.usage });
  });
});

describe('the brief', () => {
  const brief = (call: Call, ...script: Reaction[]) => rehearsed(call, ...script);

  test('keeps the level for the next question where that is written for it', async () => {
    const { text } = await brief({ target: 'dive deep', level: 'sde2' }, 'Another', 'Leave');
    expect(text).toContain('Retell the example: Story beta.');
  });

  test('may be left, and nothing was kept', async () => {
    const { drafts } = await brief({}, 'Leave');
    expect(drafts.saved).toEqual([]);
  });

  test('says how many questions the principle has, and offers the next', async () => {
    const { text, asked } = await brief({ target: 'dive deep' }, 'Leave');
    expect(text).toContain('The least recent of 2 Dive Deep questions. The next: ');
    expect(asked[0]?.options).toEqual([
      BRIEF_MENU.start,
      BRIEF_MENU.aloud,
      BRIEF_MENU.whole,
      BRIEF_MENU.another,
      BRIEF_MENU.leave,
    ]);
  });

  test('goes round the questions of the principle', async () => {
    const { text } = await brief({ target: 'dive deep' }, 'Another', 'Another', 'Leave');
    expect(text.match(/Story \w+/g)).toEqual(['Story alpha', 'Story beta', 'Story alpha']);
  });

  test('says nothing of others when one scenario was asked for', async () => {
    const { text, asked } = await brief({ target: 'alpha' }, 'Leave');
    expect(text).not.toContain('The next');
    expect(asked[0]?.options).toHaveLength(4);
  });

  test('may change how to answer, and back', async () => {
    const { asked, text } = await brief({}, 'Answer aloud', BRIEF_MENU.typed, 'Leave');
    expect(asked.map(({ options }) => options[1])).toEqual([
      BRIEF_MENU.aloud,
      BRIEF_MENU.typed,
      BRIEF_MENU.aloud,
    ]);
    expect(text.match(/to type/g)).toHaveLength(2);
  });

  test('keeps to level, principle and sections when the way to answer changes', async () => {
    const call = { as: 'ownership', section: ['task'], level: 'sde2', quiz: false };
    const { requests } = await brief(call, 'Answer aloud', START, {}, [], DONE);
    expect(requests).toMatchObject([
      { mode: 'aloud', heading: { about: 'Ownership', part: 'Task', place: { count: 1 } } },
    ]);
  });
});

test.each([
  ['alpha', 'alpha'],
  ['dive deep', 'alpha'],
  ['./my story.yaml', '"./my story.yaml"'],
])('without a person to ask, %s says what to use instead', async (target, typed) => {
  const { ports } = testPorts({ scenarios: library() });
  await expect(rehearse(target, {}, ports)).rejects.toMatchObject({
    exitCode: EXIT.needsTerminal,
    hint: `Compare a written answer: star-coach rehearse ${typed} --answers FILE`,
  });
});
