import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TODAY_MENU, type TodayOptions, today } from '../../../src/commands/today/today.ts';
import { Cancelled, EXIT } from '../../../src/errors.ts';
import type { ScenarioSource } from '../../../src/ports.ts';
import type { JournalRecord } from '../../../src/progress/records.ts';
import type { Prompter } from '../../../src/prompter.ts';
import { dayOf, daysAgo } from '../../support/clock.ts';
import { library, story } from '../../support/library.ts';
import { type MemoryJournal, memoryJournal } from '../../support/memory-journal.ts';
import { memoryScenarios } from '../../support/memory-scenarios.ts';
import {
  answerRecord,
  drillRecord,
  probeRecord,
  recorded,
  sessionRecords,
  takeRecord,
} from '../../support/records.ts';
import { CTRL_C, type Reaction, scriptedPrompter } from '../../support/scripted-prompter.ts';
import { testPorts } from '../../support/test-ports.ts';

const at = daysAgo(20);
/** Each leaves one card that is due. */
const STORY = drillRecord({ at, right: false });
const PROBE = answerRecord({ at, right: false });
const KNOWLEDGE = answerRecord({
  at,
  question: 'beta/quiz/first-step',
  scenario: recorded('beta'),
  right: false,
});
const SECTION = takeRecord({
  at,
  section: 'task',
  sections: ['task'],
  scenario: recorded('gamma'),
  level: 'senior',
  strict: true,
});
const GONE = [
  answerRecord({ at, question: 'alpha/probe/no-more', right: false }),
  answerRecord({ at, question: 'gone/probe/x', scenario: recorded('gone'), right: false }),
];
/** Not due for a while. */
const FRESH = answerRecord({ right: true });

interface Call extends TodayOptions {
  script?: Reaction[];
  journal?: MemoryJournal;
  elapsed?: () => number;
  /** What goes on before the person answers. */
  meanwhile?: (message: string) => void;
  scenarios?: ScenarioSource;
}

async function run(records: readonly JournalRecord[], call: Call = {}) {
  const {
    script,
    journal = memoryJournal(records),
    elapsed,
    meanwhile,
    scenarios = library(),
    ...options
  } = call;
  const prompter = scriptedPrompter(...(script ?? []));
  const patient: Prompter = {
    ...prompter,
    choose(message, choices) {
      meanwhile?.(message);
      return prompter.choose(message, choices);
    },
  };
  const world = testPorts({
    scenarios,
    journal,
    ...(script ? { prompter: patient } : {}),
    ...(elapsed ? { elapsed } : {}),
  });
  const result = await today(options, world.ports).catch((error: unknown) => error);
  if (result instanceof Error && !(result instanceof Cancelled)) throw result;
  expect(prompter.left()).toBe(0);
  const added = journal.kept.slice(records.length);
  return {
    ...world,
    asked: prompter.asked,
    requests: prompter.requests,
    added,
    text: world.printed.join('\n'),
  };
}

describe('what is put away', () => {
  const CARD = 'alpha/probe/why-not-earlier';
  const away = { kind: 'suspended', card: CARD, isOut: true } as const;

  test('is not due any more, and the same key row brings it back', async () => {
    const { added, text } = await run([PROBE, KNOWLEDGE], {
      script: [TODAY_MENU.never, TODAY_MENU.undo, 'not now'],
    });
    expect(added).toMatchObject([away, { ...away, isOut: false }]);
    expect(text.match(/Today, \d things?/g)).toEqual([
      'Today, 2 things',
      'Today, 1 thing',
      'Today, 2 things',
    ]);
    expect(text.replace(/\s+/g, ' ')).toContain(
      'Put away: Quiz: follow-up 1 of 1 to "Story alpha"',
    );
  });

  test('may be all there is', async () => {
    const { asked } = await run([PROBE], { script: [TODAY_MENU.never, 'not now'] });
    expect(asked.at(-1)?.options).toEqual([TODAY_MENU.undo, 'not now']);
  });

  const kept = { ...PROBE, ...away, id: 'own-1' };

  test('is listed, and comes back', async () => {
    const { added, text } = await run([PROBE, kept], { suspended: true, script: [[0]] });
    expect(added).toMatchObject([{ ...away, isOut: false }]);
    expect(text.replace(/\s+/g, ' ')).toContain(
      'Back where it was: Quiz: follow-up 1 of 1 to "Story alpha"',
    );
  });

  test.each<[string, TodayOptions, RegExp]>([
    ['to be read', {}, /^Put away, 1 thing\n\n {2}1\. Quiz: follow-up 1 of 1 to "Story alpha"/],
    ['or nothing is', {}, /^Put away\n\n {2}Nothing is put away\./],
  ])('is listed %s, where nobody is asked', async (name, options, expected) => {
    const { text } = await run(name === 'or nothing is' ? [PROBE] : [PROBE, kept], {
      ...options,
      suspended: true,
    });
    expect(text).toMatch(expected);
  });

  test('is listed as JSON', async () => {
    const { documents } = await run([PROBE, kept], { suspended: true, json: true });
    expect(documents).toMatchObject([
      { version: 1, suspended: [{ card: CARD, kind: 'probe', suspendedOn: '2026-10-31' }] },
    ]);
  });
});

describe('what is due', () => {
  test('is told with how long it takes, warm-up first', async () => {
    const records = [PROBE, SECTION, KNOWLEDGE, STORY];
    const { printed, asked } = await run(records, { script: ['not now'] });
    expect(printed.join('\n').replace(/\s+/g, ' ')).toBe(
      'Today, 4 things, 3 min ' +
        '1. Which story for "Tell me about a time the numbers looked fine and were not"?; 20 s ' +
        '2. Quiz: follow-up 1 of 1 to "Story alpha"; missed last time; 45 s ' +
        '3. Quiz: What came first?; missed last time; 45 s ' +
        '4. Task, Story gamma; at the bar, Sat 31 Oct; 2 min ',
    );
    expect(asked).toEqual([
      { message: '', options: ['start', TODAY_MENU.leaveOut, TODAY_MENU.never, 'not now'] },
    ]);
  });

  test.for<[string, Partial<Extract<JournalRecord, { kind: 'plan' }>>, string]>([
    ['is of the principles of the interview first, where one is ahead', {}, 'gamma'],
    ['is the most fragile first, once that is over', { on: dayOf(daysAgo(1)) }, 'alpha'],
    ['is the most fragile first, where all principles matter', { principles: [] }, 'alpha'],
  ])('%s', async ([, changes, first]) => {
    const records: JournalRecord[] = [
      answerRecord({ at, right: false }),
      answerRecord({ at, question: 'gamma/probe/why-not-earlier', scenario: recorded('gamma') }),
      {
        ...{ kind: 'plan', v: 2, id: 'plan-1', at, day: dayOf(at) },
        ...{ on: dayOf(daysAgo(-9)), principles: ['think-big'], ...changes },
      },
    ];
    const { documents } = await run(records, { count: '1', json: true });
    expect(documents).toMatchObject([{ items: [{ scenario: { id: first } }] }]);
  });

  test('ends in one question mark where the question has one', async () => {
    const asked = story('alpha', 'dive-deep');
    asked.question = 'When were the numbers wrong?';
    const { printed } = await run([STORY], {
      scenarios: memoryScenarios([asked]),
      script: ['not now'],
    });
    expect(printed.join('\n')).toContain('Which story for "When were the numbers wrong?"');
    expect(printed.join('\n')).not.toContain('?"?');
  });

  test('that is gone is counted and passed over', async () => {
    const { text } = await run([PROBE, ...GONE], { script: ['not now'] });
    expect(text).toContain('Today, 1 thing, 1 min');
    expect(text).toContain('2 more are passed over: the scenario or the question is gone.');
  });

  test("is found in a file of the user's own, where it lay the last time", async () => {
    const scenario = recorded('mine', { source: './my story.yaml' });
    const { text } = await run([drillRecord({ at, right: false, scenario })], {
      script: ['not now'],
    });
    expect(text).toContain('1 thing');
  });

  test('is the number alone with --count', async () => {
    expect((await run([PROBE, KNOWLEDGE, ...GONE], { count: true })).printed).toEqual(['2']);
    expect((await run([], { count: true })).printed).toEqual(['0']);
  });

  test('is as much as one sitting takes, when nobody says how many', async () => {
    const scenario = story('alpha', 'dive-deep');
    const [model] = scenario.quiz;
    const ids = Array.from({ length: 30 }, (_, index) => `question-${index}`);
    scenario.quiz = ids.flatMap((id) => (model ? [{ ...model, id }] : []));
    const records = ids.map((id) =>
      answerRecord({ at, right: false, question: `alpha/quiz/${id}` }),
    );
    const scenarios = memoryScenarios([scenario]);
    const { text } = await run(records, { script: ['not now'], scenarios });
    expect(text).toContain('Today, 16 things, 12 min');
    expect(text).toContain('Not now: 14 more are due.');
  });

  test('is an exercise too, asked again by what it asks', async () => {
    const scenario = story('alpha', 'dive-deep');
    const explanation = 'Because.';
    const options = ['Why?', 'How?', 'When?', 'Who?'];
    scenario.exercises = [
      { id: 'the-gap', kind: 'next', passage: 'I fixed it.', options, answer: 1, explanation },
    ];
    const wrong = { at, right: false, question: 'alpha/exercise/the-gap' };
    const scenarios = memoryScenarios([scenario]);
    const { text } = await run([answerRecord(wrong)], {
      script: ['Start', 'A', 'Done'],
      scenarios,
    });
    expect(text).toContain('Today, 1 thing, 1 min');
    expect(text).toContain('What will they ask next?');
    expect(text).toMatch(/is what they ask\./);
  });

  test('is limited by --count N', async () => {
    const { text } = await run([PROBE, KNOWLEDGE, STORY], { count: '1', script: ['not now'] });
    expect(text).toContain('Today, 1 thing, 1 min');
    expect(text).toContain('Not now: 2 more are due.');
  });

  test.each(['0', 'x', '501'])('--count %s is wrong usage', async (count) => {
    await expect(run([PROBE], { count })).rejects.toMatchObject({ exitCode: EXIT.usage });
  });

  test('comes as JSON, and nobody is asked', async () => {
    const { documents, printed } = await run([PROBE, STORY], { json: true });
    expect(printed).toEqual([]);
    expect(documents).toMatchObject([
      {
        version: 1,
        due: 2,
        items: [
          {
            ...{ card: 'alpha/story', kind: 'story', title: 'Story alpha', story: null },
            scenario: { id: 'alpha', title: 'Story alpha', source: 'built-in' },
            question: { ask: 'Tell me about a time the numbers looked fine and were not.' },
            asks: null,
          },
          {
            card: 'alpha/probe/why-not-earlier',
            scenario: { id: 'alpha' },
            asks: 'Why did nobody see it for a week?',
          },
        ],
        next: null,
        weakest: [],
      },
    ]);
  });

  test('says the day in JSON, as a calendar day', async () => {
    const [due] = (await run([PROBE], { json: true })).documents;
    expect(due).toMatchObject({ items: [{ day: dayOf(daysAgo(19)) }] });
    const [next] = (await run([FRESH], { json: true })).documents;
    const day = dayOf(daysAgo(-2));
    expect(next).toMatchObject({ items: [], next: { day, count: 1 }, weakest: [{ day }] });
  });

  test('is listed where nobody can be asked', async () => {
    const { printed } = await run([PROBE, KNOWLEDGE, STORY, SECTION]);
    expect(printed[0]).toBe('Today, 4 things, 3 min');
    expect(printed.join('\n')).toMatch(/\n {2}4\. /);
  });
});

describe('before it starts', () => {
  test('the first one may be left out, and it is not counted among what waits', async () => {
    const { asked, text, added } = await run([PROBE, KNOWLEDGE], {
      script: [TODAY_MENU.leaveOut, 'start', 'A', 'done'],
    });
    expect(asked[1]?.options).toEqual(['start', TODAY_MENU.never, 'not now']);
    expect(added).toHaveLength(1);
    expect(text).toContain('1 done.\n1 left for today');
  });

  test('ten minutes more may be taken on, as long as something waits', async () => {
    const records = sessionRecords('run-1', { at, rating: 'below the bar' });
    const { asked, text } = await run(records, { script: [TODAY_MENU.more, 'not now'] });
    expect(asked[0]?.options).toEqual([
      'start',
      TODAY_MENU.leaveOut,
      TODAY_MENU.never,
      TODAY_MENU.more,
      TODAY_MENU.notNow,
    ]);
    expect(asked[1]?.options).not.toContain(TODAY_MENU.more);
    expect(text).toContain('Today, 6 things, 13 min');
  });
});

describe('a follow-up', () => {
  const story = { id: 'story-1', title: '' };
  const told = takeRecord({ at, story, section: 'situation', words: 'Orders vanished.' });
  const ASKED = 'How did you measure it?';
  const asked = probeRecord({
    at,
    story,
    asked: ASKED,
    quote: 'it was faster',
    gaveUp: true,
    words: '',
  });
  const WORDS = 'I counted forty orders a day before and two a week after it.';
  const start = (...then: Reaction[]): Call => ({ script: ['start', ...then], count: '1' });

  test('is in the list by what it asks, and why', async () => {
    const { text, documents } = await run([told, asked], { script: ['not now'] });
    expect(text.replace(/\s+/g, ' ')).toContain(
      `Follow-up to "Orders vanished.": "it was faster" ${ASKED}; nothing came; 1 min`,
    );
    expect(documents).toEqual([]);
    const [document] = (await run([told, asked], { json: true })).documents;
    expect(document).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({
          ...{ kind: 'follow-up', asks: ASKED, scenario: null },
          story: { id: 'story-1', title: 'Orders vanished.' },
        }),
      ]),
    });
  });

  test('is asked again as a take of half a minute, kept, and graded by what happened', async () => {
    const { requests, added, text } = await run([asked, told], start({ text: WORDS }, 'done'));
    expect(requests).toMatchObject([
      {
        heading: { about: 'Orders vanished.' },
        ...{ question: `"it was faster": ${ASKED}`, targetSeconds: 30, allowedSeconds: 90 },
      },
    ]);
    expect(added).toMatchObject([
      { kind: 'probe', session: null, story: { id: 'story-1' }, asked: ASKED, gaveUp: false },
    ]);
    expect(text).toContain(WORDS);
    expect(text).toMatch(/Good: back /);
  });

  test('without an answer comes back tomorrow', async () => {
    const { added, text } = await run([asked, told], start({ text: '' }, 'done'));
    expect(added).toMatchObject([{ kind: 'probe', gaveUp: true, words: '' }]);
    expect(text).toContain('Again: back tomorrow.');
  });

  test('answered aloud before is answered aloud, and the person says how it went', async () => {
    const aloud = probeRecord({ ...asked, clock: 'spoken', words: null });
    const { requests, added, text } = await run([aloud, told], start({}, 'I had an', 'done'));
    expect(requests).toMatchObject([{ mode: 'aloud', allowedSeconds: 30 }]);
    expect(added).toMatchObject([{ words: null, gaveUp: false }]);
    expect(text.replace(/\s+/g, ' ')).toContain('you had to search');
  });

  test('left in the middle is no answer', async () => {
    const left = { kind: 'left', by: 'ctrl-c', text: 'So far' } as const;
    expect((await run([asked, told], start(left))).added).toEqual([]);
  });
});

describe('nothing due', () => {
  test('and nothing met yet: how to begin, and nobody is asked', async () => {
    const { text, asked } = await run([], { script: [] });
    expect(text).toContain('Nothing to repeat yet.');
    expect(asked).toEqual([]);
  });

  test('says when the next are, also to nobody', async () => {
    expect((await run([FRESH])).text).toMatch(/Nothing is due today\. Next: 1, in \d days, on /);
  });

  test('offers the weakest', async () => {
    const { asked, added } = await run([FRESH], {
      script: ['go through the weakest 1', 'A', 'done'],
    });
    expect(asked[0]).toEqual({
      message: 'Still in the mood?',
      options: ['leave it for today', 'go through the weakest 1, about 1 min'],
    });
    expect(added).toMatchObject([{ kind: 'answer' }]);
  });

  test('may be left at that', async () => {
    expect((await run([FRESH], { script: ['leave it'] })).added).toEqual([]);
  });
});

describe('a drill', () => {
  const OWN = takeRecord({
    section: 'situation',
    sections: ['situation'],
    pasted: true,
    words: 'Orders vanished between Dr. Smith and us. It was bad.',
  });
  const drilled = (script: Reaction[], call: Call = {}, records: JournalRecord[] = [STORY]) =>
    run(records, { script: ['start', ...script, 'done'], ...call });

  test('asks which story, among others, and for its first line', async () => {
    const { asked, text, added } = await drilled(['Story alpha', 'said it', 'yes']);
    expect(text).toContain('Tell me about a time the numbers looked fine and were not.');
    expect([...(asked[1]?.options ?? [])].sort()).toEqual([
      'Story alpha',
      'Story beta',
      'Story gamma',
    ]);
    expect(text).toContain(
      'It could begin with\n  Orders vanished between two services, about forty a day.',
    );
    expect(added).toMatchObject([
      { kind: 'drill', scenario: { id: 'alpha' }, right: true, recalled: true, interrupted: false },
    ]);
    expect(text).toMatch(/Good: back in \d+ days/);
  });

  test("shows the first sentence of the person's own last situation", async () => {
    const { text } = await drilled(['Story alpha', 'said it', 'no'], {}, [OWN, STORY]);
    expect(text).toContain('You began it with\n  Orders vanished between Dr. Smith and us.\n');
  });

  test.each<[string, Reaction[], object, string]>([
    ['the wrong story', ['Story beta'], { right: false, recalled: false }, 'Again'],
    [
      'no first line',
      ['Story alpha', 'it does not come'],
      { right: true, recalled: false },
      'Hard',
    ],
    [
      'another first line',
      ['Story alpha', 'said it', 'no'],
      { right: true, recalled: false },
      'Hard',
    ],
  ])('%s', async (_, script, expected, grade) => {
    const { added, text } = await drilled(script);
    expect(added).toMatchObject([expected]);
    expect(text).toContain(`${grade}: back `);
  });

  describe('against the clock', () => {
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    interface Event {
      /** Seconds that pass while the program runs. */
      think?: number;
      /** Seconds it cannot run. */
      sleep?: number;
    }
    const STORY_MENU = 'Which story do you tell?';
    const FIRST_LINE = 'Say your first line out loud.';

    async function timed(
      events: Record<string, Event[]>,
      script = ['Story alpha', 'said it', 'yes'],
    ) {
      let time = 0;
      return drilled(script, {
        elapsed: () => time,
        meanwhile(message) {
          for (const { think = 0, sleep = 0 } of events[message] ?? []) {
            for (let second = 0; second < think; second += 1) {
              time += 1000;
              vi.advanceTimersByTime(1000);
            }
            time += sleep * 1000;
            if (sleep > 0) vi.advanceTimersByTime(1000);
          }
        },
      });
    }

    test.each<[string, Event[], object, string]>([
      ['ten seconds are good', [{ think: 10 }], { seconds: 10, interrupted: false }, 'Good'],
      ['longer was hard', [{ think: 11 }], { seconds: 11, interrupted: false }, 'Hard'],
      [
        'a machine asleep is not slow',
        [{ think: 3 }, { sleep: 3600 }, { think: 2 }],
        { seconds: 5, interrupted: true },
        'Good',
      ],
      [
        'nor is a short stop',
        [{ think: 3 }, { sleep: 3 }, { think: 6 }],
        { seconds: 9, interrupted: true },
        'Good',
      ],
      [
        'after an interruption the time says nothing',
        [{ think: 8 }, { sleep: 60 }, { think: 8 }],
        { seconds: 16, interrupted: true },
        'Good',
      ],
    ])('%s', async (_, events, expected, grade) => {
      const { added, text } = await timed({ [FIRST_LINE]: events });
      expect(added).toMatchObject([expected]);
      expect(text).toContain(`${grade}: back `);
      expect(vi.getTimerCount()).toBe(0);
    });

    test('starts when the story is chosen: titles may be read', async () => {
      const { added, text } = await timed({
        [STORY_MENU]: [{ think: 30 }, { sleep: 60 }],
        [FIRST_LINE]: [{ think: 4 }],
      });
      expect(added).toMatchObject([{ seconds: 4, interrupted: false }]);
      expect(text).toContain('Good: back ');
    });

    test('is no time at all where the story was the wrong one', async () => {
      const { added } = await timed({ [STORY_MENU]: [{ think: 30 }] }, ['Story beta']);
      expect(added).toMatchObject([{ right: false, seconds: 0, interrupted: false }]);
    });

    test('leaves nothing running when the person leaves', async () => {
      await run([STORY], { script: ['start', 'Story alpha', CTRL_C] });
      expect(vi.getTimerCount()).toBe(0);
    });
  });
});

describe('a question', () => {
  test('is asked, explained and kept', async () => {
    const { text, added } = await run([PROBE], { script: ['start', 'A', 'done'] });
    expect(text).toContain('Follow-up: Story alpha, 1 of 1');
    expect(added).toMatchObject([
      { kind: 'answer', session: null, question: 'alpha/probe/why-not-earlier' },
    ]);
    expect(text).toMatch(/(Again|Good): back /);
  });

  test('of the knowledge kind too', async () => {
    const { text } = await run([KNOWLEDGE], { script: ['start', 'A', 'done'] });
    expect(text).toContain('Knowledge: Story beta, 1 of 1');
  });
});

describe('a section to retell', () => {
  const TEXT = 'Both teams looked away from it, so I said on Monday that I would find out why.';

  test('is a take of it, told as the last time and compared', async () => {
    const script: Reaction[] = ['start', 'start the clock: Task', { text: TEXT }, 'done'];
    const { requests, text, added, drafts } = await run([SECTION], { script });
    expect(requests).toMatchObject([
      {
        mode: 'typed',
        targetSeconds: 20,
        allowedSeconds: 20,
        heading: { part: 'Task', place: { count: 1 } },
      },
    ]);
    expect(text).toContain('as the example tells it');
    expect(added).toMatchObject([
      { kind: 'take', section: 'task', sections: ['task'], words: TEXT },
      { kind: 'judged', sections: [{ section: 'task' }] },
    ]);
    expect(text).toMatch(/(Again|Hard|Good|Easy): back /);
    expect(drafts.kept.size).toBe(0);
  });

  test('can be left for another day', async () => {
    const weak = takeRecord({ ...SECTION, judged: undefined, rating: 'below the bar' });
    const { added, text } = await run([weak, answerRecord({ at: daysAgo(3), right: false })], {
      script: ['start', 'not this one', 'A', 'done'],
    });
    expect(added).toMatchObject([{ kind: 'answer' }]);
    expect(text).toContain('1 done.\n1 left for today');
  });

  test('can be where it stops', async () => {
    const { text } = await run([SECTION], { script: ['start', 'stop here'] });
    expect(text).toContain('0 done.\n1 left for today');
  });

  test('left in the middle is kept as a draft', async () => {
    const script: Reaction[] = [
      'start',
      'start the clock',
      { kind: 'left', by: 'menu', text: 'So far' },
    ];
    const { drafts, added } = await run([SECTION], { script });
    expect(added).toEqual([]);
    expect([...drafts.kept.values()]).toMatchObject([{ current: { text: 'So far' } }]);
  });
});

describe('a grade', () => {
  const script = (...then: Reaction[]): Reaction[] => ['start', 'Story beta', ...then, 'done'];

  test('can be the own one', async () => {
    const { added, text } = await run([STORY], { script: script('grade it myself', '4') });
    expect(added).toMatchObject([
      { kind: 'drill', id: 'r1' },
      { kind: 'grade', card: 'alpha/story', of: 'r1', grade: 4 },
    ]);
    expect(text).toMatch(/Again: back .*\n\nEasy: back /);
  });

  test('can be taken back, first the own one, then what happened', async () => {
    const { added, text, asked } = await run([STORY], {
      script: script('grade it myself', '4', 'undo that', 'undo that'),
    });
    expect(added.slice(2)).toMatchObject([
      { kind: 'undo', card: 'alpha/story', of: 'r1' },
      { kind: 'undo', card: 'alpha/story', of: 'r1' },
    ]);
    expect(text).toMatch(/Again: back .*\n\nEasy: .*\n\nAgain: back .*\n\nNot graded: /);
    expect(asked.at(-1)?.options).toEqual(['done', 'grade it myself']);
    expect(text).toContain('1 left for today');
  });

  test('is offered for what says nothing by itself', async () => {
    const { text, asked, added } = await run([SECTION], {
      script: [
        'start',
        'start the clock',
        { text: 'So I took it.', pasted: true },
        'grade',
        '3',
        'done',
      ],
    });
    expect(text).toContain('Not graded');
    expect(asked[3]?.options).toEqual(['done', 'grade it myself']);
    expect(added).toMatchObject([
      { kind: 'take' },
      { kind: 'judged' },
      { kind: 'grade', grade: 3 },
    ]);
    expect(text).toContain('Good: back');
  });

  test('is not spoken of when nothing could be kept', async () => {
    const journal = memoryJournal([STORY, PROBE], { notice: 'the disk is full' });
    const { noted, text, asked } = await run([STORY, PROBE], {
      journal,
      script: ['start', 'Story beta', 'next', 'A'],
    });
    expect(noted).toEqual(['the disk is full', 'the disk is full']);
    expect(text).not.toContain('back in');
    expect(asked[2]?.options).toEqual(['next', 'stop here']);
  });
});

describe('the end', () => {
  const two = [STORY, PROBE];

  test('says what was done and when the next are due', async () => {
    const { text } = await run(two, { script: ['start', 'Story beta', 'next', 'A', 'done'] });
    expect(text).toMatch(/2 done\.\nNothing is left for today\. Next: \d, (tomorrow|in )/);
  });

  test('says what is left when the person stops', async () => {
    const { text } = await run(two, { script: ['start', 'Story beta', 'stop here'] });
    expect(text).toContain('1 done.\n1 left for today: star-coach today');
  });

  test('may come with Ctrl+C: what was done is kept', async () => {
    const { added } = await run(two, { script: ['start', 'Story beta', CTRL_C] });
    expect(added).toMatchObject([{ kind: 'drill' }]);
  });
});

test('a whole session comes back as drill and retells', async () => {
  const records = sessionRecords('run-1', { at, rating: 'below the bar' });
  const { text } = await run(records, { script: ['not now'] });
  expect(text).toContain('Today, 4 things, 11 min');
  expect(text).toContain('Not now: 2 more are due.');
});
