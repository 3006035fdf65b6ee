import { describe, expect, test } from 'vitest';
import { Cancelled } from '../../src/errors.ts';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  UNFINISHED_MENU,
  WHAT_NEXT_MENU,
} from '../../src/session/menus.ts';
import { NOW } from '../support/clock.ts';
import { testDraft } from '../support/drafts.ts';
import { type MemoryDrafts, memoryDrafts } from '../support/memory-drafts.ts';
import { type MemoryJournal, memoryJournal, takesIn } from '../support/memory-journal.ts';
import { recorded, takeRecord } from '../support/records.ts';
import { rehearsal, rehearsed } from '../support/rehearsal.ts';
import { CTRL_C, type Reaction } from '../support/scripted-prompter.ts';

const START = BRIEF_MENU.start;
const DONE = WHAT_NEXT_MENU.done;
const ANSWER = { text: 'I compared the ids on both sides for an hour.' };

const draft = testDraft({
  title: 'Story alpha',
  savedAt: NOW - 5 * 60_000,
  plan: { ...testDraft().plan, scenarioId: 'alpha' },
});

describe('left in the middle', () => {
  test.each([
    ['by the menu', { kind: 'left', by: 'menu' }, 'menu'],
    ['by Ctrl+C', { kind: 'left', by: 'ctrl-c' }, 'ctrl-c'],
    ['at the end of input', { kind: 'left' }, 'ctrl-c'],
  ] as const)('%s: what was said so far is kept', async (_, how, by) => {
    const left = { ...how, text: 'It was', activeSeconds: 4.2, hintsUsed: 1 };
    const { end, drafts, journal, printed } = rehearsal({}, [START, ANSWER, left]);
    await expect(end).rejects.toMatchObject({ name: 'Cancelled', by });
    expect(takesIn(journal)).toMatchObject([{ section: 'situation', words: ANSWER.text }]);
    expect([...drafts.kept.values()]).toMatchObject([
      {
        id: journal.kept.map((record) => 'session' in record && record.session)[0],
        takes: [],
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
    expect(printed.slice(-3)).toEqual([
      'Situation, not finished',
      '',
      'not saved (ENOSPC): /state',
    ]);
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

  test.each<[string, Reaction[], { recorded: number; unrecorded: number }]>([
    ['at the ticks', [START, {}, CTRL_C], { recorded: 0, unrecorded: 1 }],
    [
      'in the comparison',
      [START, {}, [0], {}, [], {}, [], {}, [], {}, [], CTRL_C],
      { recorded: 5, unrecorded: 0 },
    ],
  ])('every finished take is kept when Ctrl+C comes %s', async (_, script, takes) => {
    const { end, drafts, journal } = rehearsal({ aloud: true }, script);
    await expect(end).rejects.toThrow(Cancelled);
    const [draft] = drafts.kept.values();
    expect(takesIn(journal)).toHaveLength(takes.recorded);
    expect(draft?.takes).toHaveLength(takes.unrecorded);
    expect(draft?.current).toBeNull();
  });
});

describe('an unfinished rehearsal', () => {
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
    const { asked } = await rehearsed({ drafts }, 'Start from the beginning', 'leave');
    expect(asked[0]).toEqual({
      message: `You left "Story alpha" ${when}.`,
      options: [
        UNFINISHED_MENU.goOn('Task'),
        'Start from the beginning; the unfinished one stays',
        'Delete the unfinished one and start from the beginning',
      ],
    });
  });

  test('goes on at the take that was under way, and is gone when it is done', async () => {
    const drafts = memoryDrafts([draft]);
    const script = ['Go on', ANSWER, COMPARISON_MENU.next('Task'), DONE];
    const { requests, text } = await rehearsed({ drafts, quiz: false }, ...script);
    expect(requests).toMatchObject([
      {
        heading: { part: 'Task', place: { position: 2, count: 2 } },
        text: 'It was',
        activeMs: 4200,
      },
    ]);
    expect(text).toContain('Orders vanished, forty orders a day.');
    expect(drafts.saved.every(({ id }) => id === draft.id)).toBe(true);
    expect(drafts.kept.size).toBe(0);
  });

  test.each([
    ['between two takes: at the next', draft.takes, UNFINISHED_MENU.goOn('Task')],
    [
      'after the last take: at the comparison',
      [...draft.takes, { ...draft.takes[0], section: 'task' }],
      UNFINISHED_MENU.goOn('the comparison'),
    ],
  ])('that was left %s', async (_, takes, label) => {
    const unfinished = { ...draft, takes, current: null } as typeof draft;
    const { asked } = await rehearsed({ drafts: memoryDrafts([unfinished]) }, 'Start', 'leave');
    expect(asked[0]?.options[0]).toBe(label);
  });

  const begunWith = (changes: Partial<typeof draft.plan>) =>
    memoryDrafts([{ ...draft, plan: { ...draft.plan, ...changes } }]);

  test('is offered behind what flags ask for now, which a fresh start takes', async () => {
    const call = { drafts: begunWith({}), section: ['task'], strict: true, quiz: false };
    const { asked, requests } = await rehearsed(call, 'Start as asked now', START, ANSWER, DONE);
    expect(asked[0]).toEqual({
      message:
        'You left "Story alpha" 5 minutes ago. It goes on as it was begun: Situation and Task, typed, SDE 2, no follow-ups.',
      options: [
        'Start as asked now; the unfinished one stays',
        UNFINISHED_MENU.goOn('Task'),
        'Delete the unfinished one and start as asked now',
      ],
    });
    expect(requests).toMatchObject([{ heading: { part: 'Task', place: { count: 1 } } }]);
    expect(requests[0]?.allowedSeconds).toBe(requests[0]?.targetSeconds);
  });

  test('goes on as it was begun all the same, when that is chosen', async () => {
    const call = { drafts: begunWith({ strict: true }), aloud: true };
    const { asked, requests } = await rehearsed(
      call,
      'Go on',
      ANSWER,
      COMPARISON_MENU.next('Task'),
      DONE,
    );
    expect(asked[0]?.message).toContain('Situation and Task, typed, strict, SDE 2, no follow-ups.');
    expect(requests).toMatchObject([{ mode: 'typed', text: 'It was' }]);
  });

  test('comes first where flags ask for just what was begun', async () => {
    const call = { drafts: begunWith({}), section: ['situation', 'task'], quiz: false };
    const { asked } = await rehearsed(call, 'Start from the beginning', 'leave');
    expect(asked[0]?.options[0]).toBe(UNFINISHED_MENU.goOn('Task'));
  });

  test('stays while another run is made', async () => {
    const drafts = memoryDrafts([draft]);
    const script = ['Start as asked now', START, ANSWER, DONE];
    await rehearsed({ drafts, section: ['task'], quiz: false }, ...script);
    expect([...drafts.kept.values()]).toEqual([draft]);
  });

  test('is deleted when that is wanted', async () => {
    const drafts = memoryDrafts([draft]);
    await rehearsed({ drafts }, 'Delete', 'leave');
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
    const { noted } = await rehearsed({ drafts }, 'Delete', 'leave');
    expect(noted).toEqual(['not deleted (EACCES): /state']);
  });

  test.each([
    ['another scenario', { ...draft, plan: { ...draft.plan, scenarioId: 'beta' } }],
    ['a file of the same id', { ...draft, source: './alpha.yaml' }],
  ])('of %s is not offered', async (_, other) => {
    const { asked } = await rehearsed({ drafts: memoryDrafts([other]) }, 'leave');
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
    const { asked } = await rehearsed({ target: path, drafts }, 'Start', 'leave');
    expect(asked).toHaveLength(2);
  });
});

describe('what could not be kept is told after each take, and the rehearsal goes on', () => {
  const notice = 'not saved (ENOSPC): /state';
  const call = { quiz: false, section: ['task', 'result'] };
  const script: Reaction[] = [START, ANSWER, ANSWER, COMPARISON_MENU.next('Result'), DONE];

  test('to its end, when nothing can be kept', async () => {
    const drafts = memoryDrafts([], '(ENOSPC): /state');
    const journal = memoryJournal([], { notice });
    const { noted } = await rehearsed({ ...call, drafts, journal }, ...script);
    expect(noted).toEqual([notice, notice, notice]);
  });

  test('in the draft, when only the journal is full', async () => {
    const journal = memoryJournal([], { notice });
    const { noted, drafts } = await rehearsed({ ...call, journal }, ...script);
    expect(noted).toEqual([notice, notice, expect.stringContaining('stays unfinished')]);
    const [left] = drafts.kept.values();
    expect(left?.takes.map(({ section }) => section)).toEqual(['task', 'result']);
  });

  test('and offered to the journal once more at the end', async () => {
    const full = memoryJournal([], { notice });
    const free = memoryJournal();
    let tries = 0;
    const journal: MemoryJournal = {
      ...free,
      append(happening) {
        tries += 1;
        return tries <= 2 ? full.append(happening) : free.append(happening);
      },
    };
    const { drafts } = await rehearsed({ ...call, journal }, ...script);
    expect(takesIn(free)).toMatchObject([{ section: 'task' }, { section: 'result' }]);
    expect(drafts.kept.size).toBe(0);
  });
});

describe('an unfinished rehearsal of another story', () => {
  const drafts = () => memoryDrafts([draft]);

  test('of the same principle is offered, and gone on with', async () => {
    const journal = memoryJournal([takeRecord({ scenario: recorded('alpha') })]);
    const call = { target: 'dive-deep', drafts: drafts(), journal, quiz: false };
    const { asked, requests } = await rehearsed(
      call,
      'Go on',
      ANSWER,
      COMPARISON_MENU.next('Task'),
      DONE,
    );
    expect(asked[0]?.message).toMatch(/^You left "Story alpha" 5 minutes ago\./);
    expect(requests).toMatchObject([{ text: 'It was', heading: { part: 'Task' } }]);
  });

  test('of another principle is told, once', async () => {
    const call = { target: 'gamma', drafts: drafts() };
    const { noted, asked } = await rehearsed(call, 'leave');
    expect(noted).toEqual(['You left "Story alpha" unfinished. To go on with it: star-coach']);
    expect(asked).toHaveLength(1);
  });
});

describe('takes the journal did not take', () => {
  test('are offered to it again when the rehearsal goes on', async () => {
    const drafts = memoryDrafts([draft]);
    const script: Reaction[] = ['Go on', ANSWER, COMPARISON_MENU.next('Task'), DONE];
    const { journal } = await rehearsed({ drafts, quiz: false }, ...script);
    expect(takesIn(journal)).toMatchObject([
      { section: 'situation', session: draft.id },
      { section: 'task', session: draft.id },
    ]);
  });
});

test('a rehearsal goes on as it was begun: with or without follow-ups', async () => {
  const script: Reaction[] = ['Go on', ANSWER, COMPARISON_MENU.next('Task')];
  const { text } = await rehearsed({ drafts: memoryDrafts([draft]) }, ...script, DONE);
  expect(text).not.toContain('The interviewer asked');
  const drafts = memoryDrafts([{ ...draft, followUps: true, quiz: true }]);
  const again = await rehearsed({ drafts, quiz: false }, ...script, {}, 'A', DONE);
  expect(again.text).toContain('The interviewer asked');
  expect(again.text).toContain('1 of 1 right');
});

test('where nothing is to be kept, it does not say that it was', async () => {
  const drafts = { ...memoryDrafts(), keeps: false };
  const left = { kind: 'left', by: 'menu', text: 'It was' } as const;
  const { end, printed } = rehearsal({ drafts }, [START, left]);
  await expect(end).rejects.toThrow(Cancelled);
  expect(printed.at(-1)).toBe('Not kept, as --no-save asks.');
});

describe('takes of the journal', () => {
  test('are part of the unfinished rehearsal', async () => {
    const recorded = takeRecord({ session: draft.id, section: 'situation', words: 'Kept words.' });
    const drafts = memoryDrafts([{ ...draft, takes: [] }]);
    const journal = memoryJournal([recorded, takeRecord({ session: 'another', section: 'task' })]);
    const script: Reaction[] = [
      UNFINISHED_MENU.goOn('Task'),
      ANSWER,
      COMPARISON_MENU.next('Task'),
      DONE,
    ];
    const { text } = await rehearsed({ drafts, journal, quiz: false }, ...script);
    expect(text).toContain('Kept words.');
    expect(takesIn(journal)).toHaveLength(3);
  });
});

describe('a rehearsal that another window', () => {
  const TOLD =
    '"Story alpha" is open in another window. This window starts a rehearsal of its own.';
  const CALL = { section: ['task'], quiz: false };
  const later = { ...draft, savedAt: NOW, current: null } as const;

  /** Another window is quicker, after the offer and before the answer. */
  function quicker(act: (store: MemoryDrafts) => void): MemoryDrafts {
    const store = memoryDrafts([draft]);
    const take: MemoryDrafts['take'] = (id) => {
      if (id === draft.id) act(store);
      return store.take(id);
    };
    return { ...store, take };
  }

  test('has open is not offered: that is told, and this one starts its own', async () => {
    const drafts = memoryDrafts([draft]);
    drafts.elsewhere.takes(draft.id);
    const { asked, noted, journal } = await rehearsed({ ...CALL, drafts }, START, ANSWER, DONE);
    expect(noted).toEqual([TOLD]);
    expect(asked[0]?.message).not.toContain('You left');
    expect(takesIn(journal)).toMatchObject([{ section: 'task', words: ANSWER.text }]);
    expect(journal.kept).not.toMatchObject([{ session: draft.id }]);
    expect([...drafts.kept.values()]).toEqual([draft]);
  });

  test('of another principle has open is none of this one’s business', async () => {
    const drafts = memoryDrafts([draft]);
    drafts.elsewhere.takes(draft.id);
    const { noted } = await rehearsed({ target: 'gamma', drafts }, 'leave');
    expect(noted).toEqual([]);
  });

  test('has open leaves an older one to be offered', async () => {
    const older = { ...draft, id: 'run-older', savedAt: NOW - 60 * 60_000 };
    const drafts = memoryDrafts([draft, older]);
    drafts.elsewhere.takes(draft.id);
    const { asked } = await rehearsed({ ...CALL, drafts }, 'Start as asked', 'leave');
    expect(asked[0]?.message).toMatch(/^You left "Story alpha" 1 hour ago\./);
  });

  test('has taken up meanwhile cannot be gone on with', async () => {
    const drafts = quicker((store) => store.elsewhere.takes(draft.id));
    const script: Reaction[] = ['Go on', START, ANSWER, DONE];
    const { noted, journal } = await rehearsed({ ...CALL, drafts }, ...script);
    expect(noted).toEqual([TOLD]);
    expect(journal.kept).not.toMatchObject([{ session: draft.id }]);
    expect([...drafts.kept.values()]).toEqual([draft]);
  });

  test('nor deleted', async () => {
    const drafts = memoryDrafts([draft]);
    const remove: MemoryDrafts['remove'] = (id) => {
      drafts.elsewhere.takes(id);
      return drafts.remove(id);
    };
    const { noted } = await rehearsed({ drafts: { ...drafts, remove } }, 'Delete', 'leave');
    expect(noted).toEqual(['not deleted: it is open in another window']);
    expect(drafts.kept.size).toBe(1);
  });

  test('has finished meanwhile is told, and this one starts its own', async () => {
    const drafts = quicker((store) => store.elsewhere.removes(draft.id));
    const { noted, requests } = await rehearsed({ ...CALL, drafts }, 'Go on', START, ANSWER, DONE);
    expect(noted).toEqual(['"Story alpha" was finished or deleted in another window.']);
    expect(requests).toMatchObject([{ text: '' }]);
  });

  test('has gone on with and left meanwhile goes on from there', async () => {
    const drafts = quicker((store) => store.elsewhere.saves(later));
    const { requests } = await rehearsed(
      { drafts, quiz: false },
      'Go on',
      ANSWER,
      COMPARISON_MENU.next('Task'),
      DONE,
    );
    expect(requests).toMatchObject([{ text: '', heading: { part: 'Task' } }]);
  });

  test.each<[string, Reaction[]]>([
    ['left by the menu', [START, { kind: 'left', by: 'menu', text: 'It was' }]],
    ['left by Ctrl+C', [START, { kind: 'left', by: 'ctrl-c', text: 'It was' }]],
    ['left in the comparison', [START, ANSWER, ANSWER, CTRL_C]],
  ])('may have once it is %s here', async (_, script) => {
    const call = { section: ['task', 'result'], quiz: false };
    const { end, drafts } = rehearsal(call, script);
    await expect(end).rejects.toThrow(Cancelled);
    expect(drafts.kept.size).toBe(1);
    expect(drafts.taken.size).toBe(0);
  });
});
