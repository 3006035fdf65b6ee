import { describe, expect, test } from 'vitest';
import { type RehearseOptions, rehearse } from '../../../src/commands/rehearse/rehearse.ts';
import { Cancelled, EXIT } from '../../../src/errors.ts';
import { planRehearsal } from '../../../src/rehearsal/plan.ts';
import { followUpsTo } from '../../../src/review/follow-ups.ts';
import { reviewSections } from '../../../src/review/review.ts';
import { SECTIONS } from '../../../src/scenario/sections.ts';
import { testDraft } from '../../support/drafts.ts';
import { ALPHA, library } from '../../support/library.ts';
import { memoryDrafts } from '../../support/memory-drafts.ts';
import { type Call, rehearsal, rehearsed } from '../../support/rehearsal.ts';
import { CTRL_C, type Reaction } from '../../support/scripted-prompter.ts';
import { NOW, testPorts } from '../../support/test-ports.ts';

const START = 'Start the clock';
const DONE = 'Done for now';
const ANSWER = { text: 'I compared the ids on both sides for an hour.' };
const FIVE = [ANSWER, ANSWER, ANSWER, ANSWER, ANSWER];
/** From the comparison of the first section to that of the last. */
const READ_ALL = ['Next: Task', 'Next: Action', 'Next: Result', 'Next: Reflection'];

/** What the review reads when every section is told in these words. */
function reviewOf(text: string) {
  const plan = planRehearsal(ALPHA);
  const targets = Object.fromEntries(plan.sections.map((each) => [each.name, each.targetSeconds]));
  const texts = new Map(SECTIONS.map((name) => [name, text]));
  return reviewSections(texts, { level: plan.level, scenario: ALPHA, targets });
}

describe('a whole rehearsal', () => {
  const followUps = followUpsTo(reviewOf(ANSWER.text).findings);
  const answered = followUps.map(() => 'I had an answer');
  const whole = () =>
    rehearsed({}, START, ...FIVE, ...READ_ALL, 'Take them', ...answered, 'A', DONE);

  test('is a brief, five takes, their comparison, the follow-ups and a summary', async () => {
    const { requests, text } = await whole();
    expect(requests.map(({ heading }) => heading)).toEqual(
      ['Situation', 'Task', 'Action', 'Result', 'Reflection'].map((section, index) => ({
        principle: 'Dive Deep',
        section,
        position: index + 1,
        count: 5,
      })),
    );
    const parts = [
      'Dive Deep - Story alpha - SDE 2',
      'Situation, 0:30 of 1:30',
      'Reflection, 0:30 of 1:15',
      'Situation, 1 of 5',
      'Strong sounds like',
      'Reflection, 5 of 5',
      ...followUps.map(({ question }) => question),
      'Follow-up: Story alpha, 1 of 1',
      'is the strong one',
      'Score',
      'Summary',
      'Fix next',
      'Come back',
    ];
    let from = 0;
    for (const part of parts) {
      const at = text.indexOf(part, from);
      expect(at, part).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  test('is kept after every take, and gone at its end', async () => {
    const { drafts } = await whole();
    expect(drafts.saved.map(({ takes }) => takes.map(({ section }) => section))).toEqual(
      SECTIONS.map((_, index) => SECTIONS.slice(0, index + 1)),
    );
    expect(new Set(drafts.saved.map(({ id }) => id)).size).toBe(1);
    expect(drafts.saved.at(-1)).toMatchObject({
      version: 1,
      title: 'Story alpha',
      source: 'built-in',
      savedAt: NOW,
      current: null,
      plan: { scenarioId: 'alpha', level: 'sde2', mode: 'typed' },
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
      { heading: { principle: 'Ownership', section: 'Action', position: 1, count: 1 } },
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
    const script = [START, ANSWER, ANSWER, 'Next: Result', DONE];
    const call = { section: ['result', 'task'], quiz: false };
    const { requests } = await rehearsed(call, ...script);
    expect(requests.map(({ heading }) => heading.section)).toEqual(['Task', 'Result']);
  });

  test('--no-quiz: no follow-ups', async () => {
    const { asked } = await rehearsed({ quiz: false }, START, ...FIVE, ...READ_ALL, DONE);
    expect(asked.map(({ message }) => message)).not.toContain('The interviewer has follow-ups.');
  });

  test('--step: each section is compared before the next', async () => {
    const next = 'Start the next section';
    const script = [START, ANSWER, next, ANSWER, next, ANSWER, next, ANSWER, next, ANSWER, DONE];
    const { printed } = await rehearsed({ step: true, quiz: false }, ...script);
    const headings = printed.filter((line) => /^[A-Z][a-z]+, \d of 5$/.test(line));
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
    const { requests, drafts, asked, text } = await rehearsed(call, ...script);
    expect(requests[0]).toMatchObject({ mode: 'aloud', targetSeconds: 90, allowedSeconds: 90 });
    expect(asked[2]).toEqual({
      message: 'Which of these did you say?',
      options: ['compared the ids', 'a retry acknowledged'],
    });
    expect(drafts.saved.map(({ takes }) => takes[0]?.ticked)).toEqual([
      [],
      ['a retry acknowledged'],
    ]);
    expect(text).toContain('1 of 2 by your own count');
    expect(text).toContain('1:35 to say, target 1:30: on time');
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
    expect(text).toContain('Dive Deep - Story beta - SDE 2');
  });

  test('may be left, and nothing was kept', async () => {
    const { drafts } = await brief({}, 'Leave');
    expect(drafts.saved).toEqual([]);
  });

  test('says how many questions the principle has, and offers the next', async () => {
    const { text, asked } = await brief({ target: 'dive deep' }, 'Leave');
    expect(text).toContain('One of 2 Dive Deep questions; the next: Story beta.');
    expect(asked[0]?.options).toEqual([
      'Start the clock',
      'Answer aloud instead',
      'Another question: Story beta',
      'Leave',
    ]);
  });

  test('goes round the questions of the principle', async () => {
    const { text } = await brief({ target: 'dive deep' }, 'Another', 'Another', 'Leave');
    const titles = text.match(/Dive Deep - Story \w+ - SDE 2/g);
    expect(titles).toEqual([
      'Dive Deep - Story alpha - SDE 2',
      'Dive Deep - Story beta - SDE 2',
      'Dive Deep - Story alpha - SDE 2',
    ]);
    expect(text).toContain('the next: Story alpha.');
  });

  test('says nothing of others when one scenario was asked for', async () => {
    const { text, asked } = await brief({ target: 'alpha' }, 'Leave');
    expect(text).not.toContain('next:');
    expect(asked[0]?.options).toHaveLength(3);
  });

  test('may change how to answer, and back', async () => {
    const { asked, text } = await brief({}, 'Answer aloud', 'Type instead', 'Leave');
    expect(asked.map(({ options }) => options[1])).toEqual([
      'Answer aloud instead',
      'Type instead',
      'Answer aloud instead',
    ]);
    expect(text.match(/typing time/g)).toHaveLength(2);
  });

  test('keeps to level, principle and sections when the way to answer changes', async () => {
    const call = { as: 'ownership', section: ['task'], level: 'sde2', quiz: false };
    const { requests } = await brief(call, 'Answer aloud', START, {}, [], DONE);
    expect(requests).toMatchObject([
      { mode: 'aloud', heading: { principle: 'Ownership', section: 'Task', count: 1 } },
    ]);
  });
});

describe('left in the middle', () => {
  test.each([
    ['by the menu', { kind: 'left', by: 'menu' }, 'menu'],
    ['by Ctrl+C', { kind: 'left', by: 'ctrl-c' }, 'ctrl-c'],
    ['at the end of input', { kind: 'left' }, 'ctrl-c'],
  ] as const)('%s: what was said so far is kept', async (_, how, by) => {
    const left = { ...how, text: 'It was', activeSeconds: 4.2, hintsUsed: 1 };
    const { end, drafts, printed } = rehearsal({}, [START, ANSWER, left]);
    await expect(end).rejects.toMatchObject({ name: 'Cancelled', by });
    expect([...drafts.kept.values()]).toMatchObject([
      {
        takes: [{ section: 'situation', text: ANSWER.text }],
        current: { section: 'task', text: 'It was', activeMs: 4200, hintsUsed: 1 },
      },
    ]);
    expect(printed.slice(-5)).toEqual([
      'Task, not finished',
      '',
      '  It was',
      '',
      'Kept as it is. To go on from here: star-coach rehearse alpha',
    ]);
  });

  test('a story of the user is named by its file', async () => {
    const left = { kind: 'left', by: 'menu' } as const;
    const { end, printed } = rehearsal({ target: './my story.yaml' }, [START, left]);
    await expect(end).rejects.toThrow(Cancelled);
    expect(printed.at(-1)).toBe(
      'Kept as it is. To go on from here: star-coach rehearse "./my story.yaml"',
    );
  });

  test('where nothing can be kept, it does not say that it was', async () => {
    const drafts = memoryDrafts([], '(ENOSPC): /state');
    const left = { kind: 'left', by: 'menu', text: 'It was' } as const;
    const { end, printed } = rehearsal({ drafts }, [START, left]);
    await expect(end).rejects.toThrow(Cancelled);
    expect(printed.slice(-3)).toEqual(['  It was', '', 'not saved (ENOSPC): /state']);
  });

  test('the words of a take are kept while it is under way', async () => {
    const drafts = memoryDrafts();
    const { requests } = await rehearsed(
      { section: ['task'], quiz: false, drafts },
      START,
      ANSWER,
      DONE,
    );
    expect(requests[0]?.onProgress({ text: 'It', activeMs: 700, hintsUsed: 0 })).toBeUndefined();
    expect(drafts.saved.at(-1)).toMatchObject({
      takes: [],
      current: { section: 'task', text: 'It', activeMs: 700, hintsUsed: 0 },
    });
  });

  test.each<[string, Reaction[], number]>([
    ['at the ticks', [START, {}, CTRL_C], 1],
    ['in the comparison', [START, {}, [0], {}, [], {}, [], {}, [], {}, [], CTRL_C], 5],
  ])('every finished take is kept when Ctrl+C comes %s', async (_, script, takes) => {
    const { end, drafts } = rehearsal({ aloud: true }, script);
    await expect(end).rejects.toThrow(Cancelled);
    const [draft] = drafts.kept.values();
    expect(draft?.takes).toHaveLength(takes);
    expect(draft?.current).toBeNull();
  });
});

describe('an unfinished rehearsal', () => {
  const draft = testDraft({
    title: 'Story alpha',
    savedAt: NOW - 5 * 60_000,
    plan: { ...testDraft().plan, scenarioId: 'alpha' },
  });

  test.each([
    [0, 'just now'],
    [1, '1 minute ago'],
    [59, '59 minutes ago'],
    [60, '1 hour ago'],
    [47 * 60, '47 hours ago'],
    [48 * 60, '2 days ago'],
    [-60, 'just now'],
  ])('is offered: left %i minutes before', async (minutes, when) => {
    const drafts = memoryDrafts([{ ...draft, savedAt: NOW - minutes * 60_000 }]);
    const { asked } = await rehearsed({ drafts }, 'Start from the beginning', 'Leave');
    expect(asked[0]).toEqual({
      message: `You left "Story alpha" ${when}.`,
      options: [
        'Go on at Task',
        'Start from the beginning; the unfinished one stays',
        'Delete the unfinished one and start from the beginning',
      ],
    });
  });

  test('goes on at the take that was under way, and is gone when it is done', async () => {
    const drafts = memoryDrafts([draft]);
    const script = ['Go on', ANSWER, 'Next: Task', DONE];
    const { requests, text } = await rehearsed({ drafts, quiz: false }, ...script);
    expect(requests).toMatchObject([
      { heading: { section: 'Task', position: 2, count: 2 }, text: 'It was', activeMs: 4200 },
    ]);
    expect(text).toContain('Orders vanished, forty orders a day.');
    expect(drafts.saved.every(({ id }) => id === draft.id)).toBe(true);
    expect(drafts.kept.size).toBe(0);
  });

  test.each([
    ['between two takes: at the next', draft.takes, 'Go on at Task'],
    [
      'after the last take: at the comparison',
      [...draft.takes, { ...draft.takes[0], section: 'task' }],
      'Go on at the comparison',
    ],
  ])('that was left %s', async (_, takes, label) => {
    const unfinished = { ...draft, takes, current: null } as typeof draft;
    const { asked } = await rehearsed({ drafts: memoryDrafts([unfinished]) }, 'Start', 'Leave');
    expect(asked[0]?.options[0]).toBe(label);
  });

  test('stays while another run is made', async () => {
    const drafts = memoryDrafts([draft]);
    const script = ['Start from the beginning', START, ANSWER, DONE];
    await rehearsed({ drafts, section: ['task'], quiz: false }, ...script);
    expect([...drafts.kept.values()]).toEqual([draft]);
  });

  test('is deleted when that is wanted', async () => {
    const drafts = memoryDrafts([draft]);
    await rehearsed({ drafts }, 'Delete', 'Leave');
    expect(drafts.kept.size).toBe(0);
  });

  test('that cannot be removed when it is done is told', async () => {
    const drafts = { ...memoryDrafts(), remove: () => 'not deleted (EACCES): /state' };
    const { noted } = await rehearsed(
      { drafts, section: ['task'], quiz: false },
      START,
      ANSWER,
      DONE,
    );
    expect(noted).toEqual(['not deleted (EACCES): /state']);
  });

  test('that cannot be deleted is told', async () => {
    const drafts = memoryDrafts([draft], '(EACCES): /state');
    const { noted } = await rehearsed({ drafts }, 'Delete', 'Leave');
    expect(noted).toEqual(['not deleted (EACCES): /state']);
  });

  test.each([
    ['another scenario', { ...draft, plan: { ...draft.plan, scenarioId: 'beta' } }],
    ['a file of the same id', { ...draft, source: './alpha.yaml' }],
  ])('of %s is not offered', async (_, other) => {
    const { asked } = await rehearsed({ drafts: memoryDrafts([other]) }, 'Leave');
    expect(asked).toHaveLength(1);
  });

  test('is offered for a file, when it was of that file', async () => {
    const path = './my story.yaml';
    const own = {
      ...draft,
      source: `/home/me/${path}`,
      plan: { ...draft.plan, scenarioId: 'mine' },
    };
    const drafts = memoryDrafts([own]);
    const { asked } = await rehearsed({ target: path, drafts }, 'Start', 'Leave');
    expect(asked).toHaveLength(2);
  });
});

describe('what could not be kept is told after each take, and the rehearsal goes on', () => {
  test('to its end', async () => {
    const drafts = memoryDrafts([], '(ENOSPC): /state');
    const call = { drafts, quiz: false, section: ['task', 'result'] };
    const { noted } = await rehearsed(call, START, ANSWER, ANSWER, 'Next: Result', DONE);
    expect(noted).toEqual(['not saved (ENOSPC): /state', 'not saved (ENOSPC): /state']);
  });
});

describe('on the way', () => {
  test('a skipped take is one, with nothing ticked', async () => {
    const call = { aloud: true, section: ['task'], quiz: false };
    const { text, drafts } = await rehearsed(call, START, { kind: 'skipped' }, DONE);
    expect(drafts.saved.at(-1)?.takes).toMatchObject([{ skipped: true, ticked: [] }]);
    expect(text).toContain('Task, skipped');
  });

  test('the rest of the comparison may be skipped', async () => {
    const script = [START, ...FIVE, 'Next: Task', 'Skip the rest', DONE];
    const { text } = await rehearsed({ quiz: false }, ...script);
    expect(text).toContain('Task, 2 of 5');
    expect(text).not.toContain('Action, 3 of 5');
    expect(text).toContain('Summary');
  });

  test('the follow-ups may be skipped', async () => {
    const script = [START, ANSWER, 'Skip to the summary', DONE];
    const { text } = await rehearsed({ section: ['task'] }, ...script);
    expect(text).not.toContain('Score');
    expect(text).toContain('Summary');
  });
});

describe('after the summary', () => {
  test('what comes next is offered', async () => {
    const skipped = { kind: 'skipped' } as const;
    const five = [ANSWER, ANSWER, ANSWER, skipped, ANSWER];
    const { asked } = await rehearsed({ quiz: false }, START, ...five, ...READ_ALL, DONE);
    expect(asked.at(-1)).toEqual({
      message: 'What next?',
      options: [
        'Done for now',
        'The same again',
        'Only the weakest section: Result',
        'Next question: Story beta',
      ],
    });
  });

  test('the same again is the same, from its brief', async () => {
    const once: Reaction[] = [START, ANSWER];
    const call = { section: ['task'], strict: true, quiz: false };
    const { requests } = await rehearsed(call, ...once, 'The same again', ...once, DONE);
    expect(requests).toHaveLength(2);
    expect({ ...requests[1], onProgress: null }).toEqual({ ...requests[0], onProgress: null });
  });

  test('the weakest section is rehearsed alone', async () => {
    const script = [START, ANSWER, {}, 'Next: Result', 'Only the weakest', START, ANSWER, DONE];
    const call = { section: ['task', 'result'], quiz: false };
    const { requests } = await rehearsed(call, ...script);
    expect(requests.map(({ heading }) => heading.section)).toEqual(['Task', 'Result', 'Result']);
  });

  test('the next question is that of the library when one scenario was asked for', async () => {
    const script = [START, ANSWER, 'Next question: Story beta', 'Leave'];
    const { text } = await rehearsed({ section: ['task'], quiz: false }, ...script);
    expect(text).toContain('Dive Deep - Story beta - SDE 2');
    expect(text).toContain('The next question: Story gamma.');
    expect(text).not.toContain('One of');
  });

  test('the next question is that of the principle when a principle was asked for', async () => {
    const script = [START, ANSWER, 'Next question: Story beta', 'Leave'];
    const call = { target: 'dive deep', section: ['task'], quiz: false };
    const { text } = await rehearsed(call, ...script);
    expect(text).toContain('Dive Deep - Story beta - SDE 2');
  });

  test('after a file comes the first question of the library', async () => {
    const call = { target: './my story.yaml', section: ['task'], quiz: false };
    const { asked } = await rehearsed(call, START, ANSWER, DONE);
    expect(asked.at(-1)?.options.at(-1)).toBe('Next question: Story alpha');
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
