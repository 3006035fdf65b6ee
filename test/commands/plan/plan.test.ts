import { describe, expect, test } from 'vitest';
import { PLAN_MENU } from '../../../src/commands/plan/ask-plan.ts';
import { type PlanOptions, plan } from '../../../src/commands/plan/plan.ts';
import { EXIT, UsageError } from '../../../src/errors.ts';
import type { JournalRecord } from '../../../src/progress/records.ts';
import { dayOf, daysAgo } from '../../support/clock.ts';
import { library } from '../../support/library.ts';
import { memoryDrafts } from '../../support/memory-drafts.ts';
import { memoryJournal } from '../../support/memory-journal.ts';
import { answerRecord, recorded, sessionRecords } from '../../support/records.ts';
import { ESC, type Reaction, scriptedPrompter } from '../../support/scripted-prompter.ts';
import { testPorts } from '../../support/test-ports.ts';

/** Ten days after what the clock says. */
const ON = dayOf(daysAgo(-10));
const DUE: JournalRecord[] = ['alpha', 'gamma'].map((id) =>
  answerRecord({
    ...{ at: daysAgo(20), right: false, scenario: recorded(id) },
    question: `${id}/probe/why-not-earlier`,
  }),
);

interface Call extends PlanOptions {
  records?: readonly JournalRecord[];
  script?: Reaction[];
  keeps?: boolean;
}

async function run({ records = DUE, script, keeps = true, ...options }: Call = {}) {
  const prompter = scriptedPrompter(...(script ?? []));
  const journal = memoryJournal(records);
  const drafts = memoryDrafts();
  const world = testPorts({
    ...{ scenarios: library(), journal },
    drafts: keeps ? drafts : Object.assign(drafts, { keeps: false }),
    ...(script ? { prompter } : {}),
  });
  await plan(options, world.ports);
  expect(prompter.left()).toBe(0);
  const added = journal.kept.slice(records.length);
  const text = world.printed.join('\n').replace(/\s+/g, ' ');
  return { ...world, asked: prompter.asked, added, text };
}

describe('a plan', () => {
  test('is kept by its date, and says which day was understood', async () => {
    const { added, text } = await run({ on: 'in 10 days' });
    expect(added).toMatchObject([{ kind: 'plan', on: ON, principles: [] }]);
    expect(text).toContain('Plan, loop in 10 days, Mon 30 Nov');
  });

  test('is kept by its principles, each once, and what is not said stays', async () => {
    const records = (await run({ on: '30 Nov' })).journal.kept;
    const lp = ['ownership', 'dive', 'Ownership'];
    const { added, text } = await run({ records, lp, level: 'senior' });
    expect(added).toMatchObject([{ kind: 'plan', on: ON, principles: ['ownership', 'dive-deep'] }]);
    expect(text).toContain('For: Ownership; Dive Deep; Senior');
  });

  test('is taken back', async () => {
    const records = (await run({ on: '30 Nov', lp: ['ownership'] })).journal.kept;
    const { added, text } = await run({ records, clear: true });
    expect(added).toMatchObject([{ kind: 'plan', on: null, principles: [] }]);
    expect(text).toContain('No date is set.');
  });

  test.for<[string, PlanOptions, string]>([
    ['a day that is over', { on: 'in -1 days' }, 'Write it like'],
    ['yesterday', { on: '2026-11-19' }, 'That day is over'],
    ['no day', { on: '31 Nov' }, 'found "31 Nov" November has 30 days'],
    ['no principle', { on: '30 Nov', lp: ['courage'] }, '--lp expects a leadership principle'],
    ['no level', { on: '30 Nov', level: 'boss' }, '--level expects one of'],
    ['two things at once', { on: '30 Nov', clear: true }, 'it stands without --on and --lp'],
  ])('%s is refused, and nothing is kept', async ([, options, message]) => {
    const journal = memoryJournal(DUE);
    const world = testPorts({ journal });
    const failure = await plan(options, world.ports).catch((error: unknown) => error);
    expect(failure).toMatchObject({ exitCode: EXIT.usage });
    const said = failure instanceof UsageError ? `${failure.message} ${failure.hint}` : '';
    expect(said).toContain(message);
    expect(journal.kept).toEqual(DUE);
  });

  test('is not changed where nothing is to be kept', async () => {
    await expect(run({ on: '30 Nov', keeps: false })).rejects.toMatchObject({
      exitCode: EXIT.usage,
    });
  });
});

describe('the days until then', () => {
  test('have what comes back and what is not covered, and the last is free', async () => {
    const { documents } = await run({ on: 'in 3 days', lp: ['ownership'], json: true });
    const day = (days: number) => dayOf(daysAgo(-days));
    const work = (kind: string, principle: string | null = null) => ({
      ...{ kind, principle, story: null },
    });
    expect(documents).toEqual([
      {
        ...{ version: 1, on: day(3), daysLeft: 3, principles: ['ownership'], level: 'sde2' },
        days: [
          {
            day: day(0),
            due: 2,
            seconds: 90,
            work: [work('no story', 'ownership'), work('no failure')],
          },
          { day: day(1), due: 0, seconds: 0, work: [work('no mock')] },
          { day: day(2), due: 0, seconds: 0, work: [] },
        ],
        work: [work('no story', 'ownership'), work('no failure'), work('no mock')],
      },
    ]);
  });

  test('know a story that was begun and never told whole', async () => {
    const story = { id: 'story-1', title: 'The queue' };
    const [begun] = sessionRecords('run-1', { story });
    const records = begun === undefined ? [] : [begun];
    const { documents } = await run({ records, on: 'in 3 days', lp: ['dive deep'], json: true });
    expect(documents).toMatchObject([
      { work: [{ kind: 'no failure' }, { kind: 'never whole', story }, { kind: 'no mock' }] },
    ]);
  });

  test('are told with the command for what comes first', async () => {
    const { text } = await run({ on: 'in 3 days', lp: ['ownership'] });
    expect(text).toContain('Start with: a story for Ownership: star-coach rehearse ownership');
    expect(text).toContain('Today: 2 things, 2 min; a story for Ownership; a story of failure');
    expect(text).toContain('Sun 22 Nov: free');
    expect(text).toContain('Mon 23 Nov: the loop: nothing is due');
  });

  test('are over one day, and then it says so', async () => {
    const past: JournalRecord = {
      ...{ kind: 'plan', v: 2, id: 'plan-1', at: daysAgo(9), day: dayOf(daysAgo(9)) },
      ...{ on: dayOf(daysAgo(3)), principles: [] },
    };
    const { text, documents } = await run({ records: [...DUE, past], json: true });
    expect(text).toBe('');
    expect(documents).toMatchObject([{ daysLeft: -3, days: [] }]);
    const told = await run({ records: [...DUE, past] });
    expect(told.text).toContain('The loop was on Tue 17 Nov.');
    expect(told.text).toContain('star-coach plan --on');
  });
});

describe('at a terminal', () => {
  test('the date is asked, then what matters and the level, a key each', async () => {
    const { added, asked, text, ports } = await run({
      script: [
        PLAN_MENU.set,
        '30 Nov',
        PLAN_MENU.principles,
        [1],
        PLAN_MENU.level,
        'Senior',
        PLAN_MENU.back,
      ],
    });
    expect(asked[0]?.options).toEqual([
      PLAN_MENU.set,
      PLAN_MENU.principles,
      PLAN_MENU.level,
      PLAN_MENU.back,
    ]);
    expect(added).toMatchObject([
      { on: ON, principles: [] },
      { on: ON, principles: ['ownership'] },
    ]);
    expect((await (await ports.config()).settings()).level).toBe('senior');
    expect(text).toContain('For: Ownership; Senior');
  });

  test('a line without words, and Esc, leave it as it is', async () => {
    const script: Reaction[] = [
      PLAN_MENU.set,
      '',
      PLAN_MENU.principles,
      ESC,
      PLAN_MENU.level,
      ESC,
      ESC,
    ];
    expect((await run({ script })).added).toEqual([]);
  });

  test('a long plan comes in pages', async () => {
    const records = (await run({ on: 'in 40 days' })).journal.kept;
    const { asked, printed } = await run({
      records,
      script: [PLAN_MENU.more, PLAN_MENU.more, PLAN_MENU.clear, PLAN_MENU.back],
    });
    expect(asked[0]?.options).toContain(PLAN_MENU.more);
    expect(asked[2]?.options).not.toContain(PLAN_MENU.more);
    expect(printed.join('\n')).toContain('the loop: nothing is due');
  });

  test('today is started from it', async () => {
    const records = (await run({ on: 'in 9 days' })).journal.kept;
    const { text } = await run({ records, script: [PLAN_MENU.start, 'not now'] });
    expect(text).toContain('Today, 2 things, 2 min');
  });
});
