import { describe, expect, test } from 'vitest';
import { home } from '../../../src/commands/home/home.ts';
import { Cancelled, EXIT } from '../../../src/errors.ts';
import type { JournalRecord } from '../../../src/progress/records.ts';
import { planRehearsal } from '../../../src/rehearsal/plan.ts';
import type { Draft } from '../../../src/rehearsal/records.ts';
import type { Settings } from '../../../src/rehearsal/settings.ts';
import { BRIEF_MENU, COMPARISON_MENU, WHAT_NEXT_MENU } from '../../../src/session/menus.ts';
import { daysAgo } from '../../support/clock.ts';
import { ALPHA, BETA, GAMMA, library } from '../../support/library.ts';
import { type MemoryDrafts, memoryDrafts } from '../../support/memory-drafts.ts';
import { memoryJournal } from '../../support/memory-journal.ts';
import {
  answerRecord,
  interviewRecord,
  judgedRecord,
  planRecord,
  recorded,
  sessionRecords,
  takeRecord,
} from '../../support/records.ts';
import { CTRL_C, ESC, type Reaction, scriptedPrompter } from '../../support/scripted-prompter.ts';
import { NOW, testPorts } from '../../support/test-ports.ts';

const DONE = sessionRecords('run-1', { at: daysAgo(1) });
const DUE = answerRecord({ at: daysAgo(20), right: false });

function draft(changes: Partial<Draft> = {}): Draft {
  return {
    version: 2,
    id: 'run-left',
    title: 'Story beta',
    source: 'built-in',
    savedAt: NOW - 2 * 60 * 60_000,
    plan: planRehearsal(BETA, { sections: ['task', 'result'] }),
    followUps: false,
    quiz: false,
    feedback: 'at the end',
    takes: [],
    current: { section: 'task', text: 'So far', activeMs: 1000, hintsUsed: 0 },
    ...changes,
  };
}

interface Start {
  records?: readonly JournalRecord[];
  drafts?: readonly Draft[];
  /** The drafts, where they are more than these. */
  store?: MemoryDrafts;
  settings?: Partial<Settings>;
}

async function atHome(
  { records = DONE, drafts = [], store = memoryDrafts(drafts), settings = {} }: Start,
  ...script: Reaction[]
) {
  const prompter = scriptedPrompter(...script);
  const journal = memoryJournal(records);
  const world = testPorts({
    scenarios: library(),
    journal,
    drafts: store,
    prompter,
    settings,
  });
  const left = await home(world.ports).catch((error: unknown) => error);
  expect(prompter.left()).toBe(0);
  const added = journal.kept.slice(records.length);
  return { ...world, asked: prompter.asked, left, added, text: world.printed.join('\n') };
}

/** Home itself. */
const QUIT = 'quit';

describe('home shows', () => {
  test('someone new what this is, and where to start', async () => {
    const { text, asked } = await atHome({ records: [] }, QUIT);
    expect(text).toContain('One question, five sections, and the clock');
    expect(asked[0]?.options).toEqual([
      'start your first rehearsal',
      'quiz',
      'walkthroughs',
      'stories',
      'new story',
      'set a date',
      QUIT,
    ]);
  });

  test('what is due, the last session with its one thing to fix, and the menu', async () => {
    const records = [...DONE, judgedRecord(DONE, { reading: 'leaning hire' }), DUE];
    const { printed, asked } = await atHome({ records }, QUIT);
    expect(printed).toContain('  Now: Quiz: follow-up 1 of 1 to "Story alpha"  45 s');
    expect(printed).toContain('    missed last time');
    expect(printed).toContain('  Today: nothing else due.');
    expect(printed).toContain('  Last: Story alpha, yesterday, leaning hire');
    expect(printed).toContain('  Fix next: Say who did it.');
    expect(asked[0]?.options).toEqual([
      'start',
      'today: 1 due',
      'rehearse a question',
      'mock interview',
      'set a date',
      'quiz',
      'walkthroughs',
      'stories',
      'new story',
      'history',
      'progress',
      QUIT,
    ]);
  });

  test('when the next are due where nothing is, and rehearsing first', async () => {
    const { text, asked } = await atHome({}, QUIT);
    expect(text).toMatch(/Today: nothing due\. Next: \d, /);
    expect(asked[0]?.options.slice(0, 2)).toEqual(['rehearse a question', 'today']);
  });

  test('an unfinished session, and goes on with it first', async () => {
    const { text, asked } = await atHome({ records: [], drafts: [draft()] }, QUIT);
    expect(text).toContain('Now: Unfinished: Story beta, at Task  3 min');
    expect(text).toContain('    2 hours ago');
    expect(asked[0]?.options[0]).toBe('go on where you left it');
  });

  test('the last whole session, not one that was left', async () => {
    const records = [...DONE, takeRecord({ session: 'run-2', scenario: recorded('beta') })];
    expect((await atHome({ records }, QUIT)).text).toContain('Last: Story alpha, yesterday');
  });

  test('nothing to fix where the scenario is gone', async () => {
    const records = sessionRecords('run-1', { scenario: recorded('gone') });
    const { text } = await atHome({ records }, QUIT);
    expect(text).toContain('Last: Story gone, today');
    expect(text).not.toContain('Fix next');
  });

  test('which principles have a story that was told well, and which have none', async () => {
    const story = { id: 'story-1', title: 'The queue' };
    const told = sessionRecords('run-1', { story });
    const read = judgedRecord(told, { reading: 'leaning hire' });
    const { printed, text } = await atHome({ records: [...told, read] }, QUIT);
    expect(printed).toContain('  Ready: 1 of 16 principles have a story you told well');
    expect(text).toContain('Missing: Customer Obsession; Ownership; Invent and Simplify; 12 more');
    expect((await atHome({}, QUIT)).text).not.toContain('Ready');
    const settings: Partial<Settings> = { principles: ['dive-deep', 'ownership'] };
    const two = await atHome({ records: [...told, read], settings }, QUIT);
    expect(two.printed).toContain('  Ready: 1 of 2 principles have a story you told well');
  });
});

describe('the log of an interview', () => {
  test.each([
    ['is not offered where none is known of', DONE, -1],
    ['is offered beside the plan where one is ahead', [...DONE, planRecord('2027-01-20')], 4],
    ['is offered first where one is over', [...DONE, planRecord('2026-11-18')], 0],
  ])('%s', async (_, records, at) => {
    const { asked } = await atHome({ records }, QUIT);
    expect(asked[0]?.options.indexOf('log an interview')).toBe(at);
  });

  test('is no longer first once it was written down', async () => {
    const records = [...DONE, planRecord('2026-11-18'), interviewRecord('2026-11-18')];
    const { asked } = await atHome({ records }, QUIT);
    expect(asked[0]?.options.indexOf('log an interview')).toBeGreaterThan(0);
  });
});

describe('from home one starts', () => {
  test.each<[string, Reaction[], string]>([
    ['what is due', ['today', 'not now'], 'Today, 1 thing, 1 min'],
    ['the first thing that is due', ['start', 'A', 'done'], '1 done.'],
    ['a quiz', ['quiz', 'A', 'enough', 'back'], 'Score'],
    ['the history', ['history', 'back'], '1. Story alpha'],
    ['the plan', ['set a date', 'back'], 'No date is set.'],
    ['the progress', ['progress', 'back'], 'last 12 weeks'],
    ['the list of one’s stories', ['stories', 'list', 'back'], 'You have no stories of your own'],
    ['a walkthrough', ['walkthroughs', 'Story beta', 'back'], 'Now without looking'],
    ['a rehearsal', ['rehearse', 'Story beta', 'Leave'], 'Type each section the way'],
    ['a rehearsal, and not after all', ['rehearse', ESC], 'Today'],
  ])('%s, and comes back', async (_, script, words) => {
    const { text, asked, left } = await atHome({ records: [...DONE, DUE] }, ...script, QUIT);
    expect(text).toContain(words);
    expect(asked.filter(({ options }) => options.includes(QUIT))).toHaveLength(2);
    expect(left).toBeUndefined();
  });

  test('a question, the least recently rehearsed first', async () => {
    const records = [
      ...sessionRecords('run-1', { scenario: recorded('gamma') }),
      ...sessionRecords('run-2', { scenario: recorded('alpha') }),
    ];
    const { asked } = await atHome({ records }, 'rehearse', ESC, QUIT);
    expect(asked[1]?.options).toEqual([
      `${BETA.question} (Dive Deep)`,
      `${GAMMA.question} (Think Big)`,
      `${ALPHA.question} (Dive Deep)`,
    ]);
  });

  test('the unfinished one where it was left', async () => {
    const { added, drafts, asked } = await atHome(
      { drafts: [draft()] },
      'go on where',
      { text: 'So far and on' },
      { text: 'And what came of it' },
      COMPARISON_MENU.skip,
      WHAT_NEXT_MENU.done,
      QUIT,
    );
    expect(added.slice(0, 3)).toMatchObject([
      { kind: 'take', session: 'run-left', section: 'task', words: 'So far and on' },
      { kind: 'take', session: 'run-left', section: 'result' },
      { kind: 'judged', session: 'run-left' },
    ]);
    expect(drafts.kept.size).toBe(0);
    expect(asked.at(-1)?.options[0]).not.toContain('go on');
  });

  test('not one that another window has open: an older one, or none', async () => {
    const opened = memoryDrafts([
      draft({ title: 'Story open' }),
      draft({ id: 'older', savedAt: 1 }),
    ]);
    opened.elsewhere.takes('run-left');
    const both = await atHome({ store: opened }, QUIT);
    expect(both.asked[0]?.options[0]).toBe('go on where you left it');
    const alone = memoryDrafts([draft()]);
    alone.elsewhere.takes('run-left');
    const { asked, text } = await atHome({ records: [], store: alone }, QUIT);
    expect(asked[0]?.options).not.toContain('go on where you left it');
    expect(text).not.toContain('Unfinished');
  });

  test('one of its own, where another window has taken it up meanwhile', async () => {
    const store = memoryDrafts([draft()]);
    const take: typeof store.take = (id) => {
      if (id === 'run-left') store.elsewhere.takes(id);
      return store.take(id);
    };
    const { noted, added, drafts } = await atHome(
      { store: { ...store, take } },
      'go on where',
      BRIEF_MENU.start,
      { text: 'Told anew' },
      { text: 'And what came of it' },
      COMPARISON_MENU.skip,
      { text: '' },
      { text: '' },
      'A',
      WHAT_NEXT_MENU.done,
      QUIT,
    );
    expect(noted).toEqual([
      '"Story beta" is open in another window. This window starts a rehearsal of its own.',
    ]);
    expect(added.slice(0, 3)).toMatchObject([
      { words: 'Told anew' },
      { section: 'result' },
      { kind: 'judged' },
    ]);
    expect(added).not.toContainEqual(expect.objectContaining({ session: 'run-left' }));
    expect(drafts.kept.get('run-left')).toMatchObject({ current: { text: 'So far' } });
  });

  test('not one whose scenario is gone', async () => {
    const plan = { ...planRehearsal(ALPHA), scenarioId: 'gone' };
    const { noted } = await atHome(
      { drafts: [draft({ plan, source: '/away.yaml' })] },
      'go on',
      QUIT,
    );
    expect(noted).toEqual(['"Story beta" is not where it was (/away.yaml), so it cannot go on.']);
  });
});

describe('home is left', () => {
  test('by its menu', async () => {
    expect((await atHome({}, QUIT)).left).toBeUndefined();
  });

  test.each<[string, Reaction[]]>([
    ['in the menu', [CTRL_C]],
    ['in what it started', ['quiz', CTRL_C]],
    ['in a take', ['go on', { kind: 'left', by: 'ctrl-c', text: 'So far' }]],
  ])('by Ctrl+C %s', async (_, script) => {
    const { left } = await atHome({ drafts: [draft()] }, ...script);
    expect(left).toBeInstanceOf(Cancelled);
    expect(left).toMatchObject({ by: 'ctrl-c' });
  });

  test('not by saving and leaving a take: it comes back', async () => {
    const { left, text } = await atHome(
      { drafts: [draft()] },
      'go on',
      { kind: 'left', by: 'menu', text: 'So far' },
      QUIT,
    );
    expect(left).toBeUndefined();
    expect(text).toContain('Kept as it is.');
  });
});

test('what cannot run says why, and home comes back', async () => {
  const prompter = scriptedPrompter('quiz', QUIT);
  const { ports, noted } = testPorts({
    prompter,
    scenarios: { ...library(), summaries: async () => [] },
    journal: memoryJournal(DONE),
  });
  await home(ports);
  expect(noted).toEqual([
    'error: there are no questions yet',
    'See what there is: star-coach list',
  ]);
});

test('home needs someone to ask', async () => {
  await expect(home(testPorts().ports)).rejects.toMatchObject({ exitCode: EXIT.needsTerminal });
});
