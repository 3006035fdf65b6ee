import { describe, expect, test } from 'vitest';
import { PROGRESS_MENU, type StatsOptions, stats } from '../../src/commands/stats.ts';
import { EXIT } from '../../src/errors.ts';
import type { JournalRecord } from '../../src/progress/records.ts';
import { dayOf, daysAgo } from '../support/clock.ts';
import { library } from '../support/library.ts';
import { memoryJournal } from '../support/memory-journal.ts';
import { answerRecord, recorded, sessionRecords } from '../support/records.ts';
import { type Reaction, scriptedPrompter } from '../support/scripted-prompter.ts';
import { testPorts } from '../support/test-ports.ts';

const findings = [{ rule: 'no-outcome-number', weight: 'fault' as const }];
const RECORDS: JournalRecord[] = [
  ...[3, 2, 1].flatMap((days) =>
    sessionRecords(`run-${days}`, { at: daysAgo(days) }, { result: { findings } }),
  ),
  answerRecord({ right: false }),
  answerRecord({ question: 'gone/probe/x', right: false, scenario: recorded('gone') }),
];

async function counted(options: StatsOptions = {}, records: readonly JournalRecord[] = RECORDS) {
  const world = testPorts({ scenarios: library(), journal: memoryJournal(records) });
  await stats(options, world.ports);
  return { ...world, text: world.printed.join('\n') };
}

test('findings have the titles of their rules, missed questions names', async () => {
  const { text } = await counted();
  expect(text).toContain('- No number in the Result: 3 of your last 3 results');
  expect(text).toContain('- 1 of 1: follow-up 1 of 1 to "Story alpha"');
  expect(text).toContain('4 days in a row');
});

test('a question that is gone is passed over', async () => {
  const { text } = await counted();
  expect(text.match(/- 1 of 1/g)).toHaveLength(1);
});

describe('stories of one’s own', () => {
  const story = { id: 'story-1', title: 'The queue' };
  const told = [9, 6, 3].flatMap((days) =>
    sessionRecords(`told-${days}`, { at: daysAgo(days), story, spokenSeconds: 12 }),
  );

  test('are told by their principle, with how it went', async () => {
    const { text } = await counted({}, told);
    expect(text).toContain('Dive Deep   told 3 times   last at the bar   1:00 of 0:50');
    expect(text).toContain('The queue');
  });

  test('are in JSON by id, with verdicts and time', async () => {
    expect((await counted({ json: true }, told)).documents).toMatchObject([
      {
        stories: [
          {
            ...{ id: 'story-1', title: 'The queue', principle: 'dive-deep', told: 3 },
            ...{ lastDay: dayOf(daysAgo(3)), spokenSeconds: 60, targetSeconds: 50 },
            verdicts: ['at the bar', 'at the bar', 'at the bar'],
          },
        ],
      },
    ]);
  });

  test('what is mended is seen', async () => {
    const six = [6, 5, 4, 3, 2, 1].flatMap((days) =>
      sessionRecords(
        `run-${days}`,
        { at: daysAgo(days) },
        days > 3 ? { result: { findings } } : {},
      ),
    );
    expect((await counted({ json: true }, six)).documents).toMatchObject([
      { better: [{ rule: 'no-outcome-number', section: 'result', before: 3, now: 0, of: 3 }] },
    ]);
  });
});

describe('at a terminal', () => {
  async function asked(...script: Reaction[]) {
    const prompter = scriptedPrompter(...script);
    const journal = memoryJournal(RECORDS);
    const world = testPorts({ scenarios: library(), journal, prompter });
    await stats({}, world.ports);
    expect(prompter.left()).toBe(0);
    return { asked: prompter.asked, text: world.printed.join('\n') };
  }

  test('one screen with its keys, and back', async () => {
    const { asked: keys, text } = await asked(PROGRESS_MENU.back);
    expect(keys.map(({ options }) => options)).toEqual([
      [PROGRESS_MENU.practise, PROGRESS_MENU.all, PROGRESS_MENU.page, PROGRESS_MENU.back],
    ]);
    expect(text).toContain('Comes back: No number in the Result: 3 of your last 3 results');
    expect(text).not.toContain('time against target');
  });

  test('all of it a page at a time', async () => {
    const { text } = await asked(
      PROGRESS_MENU.all,
      ...Array.from({ length: 4 }, () => PROGRESS_MENU.on),
      PROGRESS_MENU.back,
    );
    expect(text).toContain('The last twelve weeks');
  });

  test('a page for the browser, and where it is', async () => {
    const { text } = await asked(PROGRESS_MENU.page, PROGRESS_MENU.back);
    expect(text).toContain('The report is in /tmp/report.html, for you alone to read.');
  });

  test('what comes back is practised', async () => {
    expect((await asked(PROGRESS_MENU.practise, 'leave it')).text).toContain(
      'Nothing is due today',
    );
  });
});

describe('one principle', () => {
  test('has its own sections and nothing else', async () => {
    const { printed } = await counted({ lp: 'dive' });
    expect(printed[0]).toBe('Stats, Dive Deep');
    expect(printed).toContain('  Task: 8 % over target; trend after 1 more rated take');
    expect(printed.join('')).not.toContain('weeks');
  });

  test('nobody rehearsed for says how to', async () => {
    expect((await counted({ lp: 'ownership' })).text).toContain('star-coach rehearse ownership');
  });

  test('comes as JSON', async () => {
    expect((await counted({ lp: 'dive deep', json: true })).documents).toMatchObject([
      {
        version: 1,
        principle: 'dive-deep',
        sections: [{ section: 'situation', takes: 3 }, {}, {}, {}, {}],
      },
    ]);
    expect((await counted({ lp: 'ownership', json: true })).documents).toEqual([
      { version: 1, principle: 'ownership', sections: [] },
    ]);
  });

  test('nobody has heard of is wrong usage', async () => {
    await expect(counted({ lp: 'teamwork' })).rejects.toMatchObject({ exitCode: EXIT.usage });
  });
});

test('as JSON it is all there', async () => {
  const { documents, printed } = await counted({ json: true });
  expect(printed).toEqual([]);
  expect(documents).toMatchObject([
    {
      version: 1,
      takes: 15,
      sessions: { complete: 3, incomplete: 0 },
      answers: { right: 0, asked: 2 },
      findings: [{ rule: 'no-outcome-number', section: 'result', count: 3, of: 3 }],
      missed: [{ question: 'alpha/probe/why-not-earlier' }, { question: 'gone/probe/x' }],
      streak: { days: 4, longest: 4, today: true },
    },
  ]);
});

test('with nothing kept it says how to begin', async () => {
  const { printed, noted } = await counted({}, []);
  expect(printed).toEqual([]);
  expect(noted).toEqual([
    'Nothing has been rehearsed yet. Start with: star-coach rehearse dive-deep',
  ]);
});

test('what a journal says that somebody else wrote is safe to print', async () => {
  const rule = 'x\u001b[31m';
  const hostile = [3, 2, 1].map((days) =>
    sessionRecords(`run-${days}`, { findings: [{ rule, weight: 'fault' }] }),
  );
  const { text } = await counted({}, hostile.flat());
  expect(text).toContain('x\\x1b[31m: 3 of your last 3');
  expect(text).not.toContain('\u001b');
});
