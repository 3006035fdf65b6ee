import { describe, expect, test } from 'vitest';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  UNFINISHED_MENU,
  WHAT_NEXT_MENU,
} from '../../src/session/menus.ts';
import { memoryDrafts } from '../support/memory-drafts.ts';
import { memoryJournal, takesIn } from '../support/memory-journal.ts';
import { rehearsal, rehearsed } from '../support/rehearsal.ts';
import { CTRL_C, ESC, type Reaction } from '../support/scripted-prompter.ts';
import { NOW } from '../support/test-ports.ts';

const START = BRIEF_MENU.start;
const DONE = WHAT_NEXT_MENU.done;
const CALL = { section: ['situation', 'task'], quiz: false };
const said = (text: string) => ({ text, activeSeconds: 20 });
const back = (text: string): Reaction => ({ kind: 'back', text, activeSeconds: 8, hintsUsed: 1 });

type World = Awaited<ReturnType<typeof rehearsed>>;
const recorded = ({ journal }: World) =>
  journal.kept.flatMap((each) => (each.kind === 'take' ? [[each.section, each.words]] : []));

describe('an ended section', () => {
  test('is told again from where it stood; the one left for it goes on afterwards', async () => {
    const script: Reaction[] = [
      START,
      said('One.'),
      back('Two'),
      said('One, better.'),
      said('Two.'),
    ];
    const world = await rehearsed(CALL, ...script, COMPARISON_MENU.next('Task'), DONE);
    expect(world.requests).toMatchObject([
      { heading: { part: 'Situation' }, text: '' },
      { heading: { part: 'Task' }, text: '', pause: { back: 'Situation' } },
      { heading: { part: 'Situation' }, text: 'One.', activeMs: 20_000 },
      { heading: { part: 'Task' }, text: 'Two', activeMs: 8000, hintsUsed: 1 },
    ]);
    expect(world.requests[0]).not.toHaveProperty('before');
    expect(recorded(world)).toEqual([
      ['situation', 'One.'],
      ['situation', 'One, better.'],
      ['task', 'Two.'],
    ]);
    expect(world.text).toContain('\n  One, better.');
    expect(world.text).not.toContain('\n  One.');
  });

  test('with nothing changed keeps its record, and its time', async () => {
    const script: Reaction[] = [
      START,
      said('One.'),
      back(''),
      { text: 'One.', activeSeconds: 29 },
      said('Two.'),
    ];
    const world = await rehearsed(CALL, ...script, COMPARISON_MENU.next('Task'), DONE);
    expect(recorded(world)).toEqual([
      ['situation', 'One.'],
      ['task', 'Two.'],
    ]);
  });

  test.each<[string, Reaction]>([
    ['its entry', 'Back to Task'],
    ['Esc', ESC],
  ])('the last, before the comparison, by %s', async (_, way) => {
    const script: Reaction[] = [
      START,
      said('One.'),
      said('Two.'),
      way,
      said('Two, better.'),
      'See how',
    ];
    const world = await rehearsed(CALL, ...script, COMPARISON_MENU.next('Task'), DONE);
    expect(recorded(world).at(-1)).toEqual(['task', 'Two, better.']);
  });

  test('one that was skipped, too', async () => {
    const skipped: Reaction = { kind: 'skipped', activeSeconds: 3 };
    const script: Reaction[] = [
      START,
      skipped,
      back(''),
      said('One.'),
      said('Two.'),
      COMPARISON_MENU.next('Task'),
      DONE,
    ];
    const world = await rehearsed(CALL, ...script);
    expect(recorded(world)).toEqual([
      ['situation', ''],
      ['situation', 'One.'],
      ['task', 'Two.'],
    ]);
  });

  test('of spoken ones by Esc at the tick list, from where the clock stood', async () => {
    const script: Reaction[] = [
      START,
      { activeSeconds: 20 },
      ESC,
      { activeSeconds: 31 },
      [0],
      DONE,
    ];
    const call = { section: ['action'], quiz: false, aloud: true };
    const world = await rehearsed(call, ...script);
    expect(world.requests[1]).toMatchObject({ activeMs: 20_000 });
    expect(takesIn(world.journal)).toMatchObject([
      { activeSeconds: 31, ticked: ['compared the ids'] },
    ]);
  });

  test('compared at once, is told again before that and not after', async () => {
    const script: Reaction[] = [
      START,
      said('One.'),
      ESC,
      said('One, better.'),
      'See how',
      'Start the next',
    ];
    const world = await rehearsed({ ...CALL, step: true }, ...script, said('Two.'), DONE);
    expect(world.requests.map(({ pause }) => pause.back)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(world.text).not.toContain('\n  One.\n');
  });
});

describe('left while a section is told again', () => {
  test.each([
    ['Ctrl+C', { kind: 'left', by: 'ctrl-c', text: 'One, bet', activeSeconds: 25 } as const],
  ])('%s: it is offered first, with its words, and the next with its own', async (_, leaving) => {
    const drafts = memoryDrafts();
    const journal = memoryJournal([], { now: () => NOW });
    const first = rehearsal({ ...CALL, drafts, journal }, [
      START,
      said('One.'),
      back('Two'),
      leaving,
    ]);
    await expect(first.end).rejects.toMatchObject({ name: 'Cancelled' });
    expect([...drafts.kept.values()]).toMatchObject([
      {
        current: { section: 'situation', text: 'One, bet', activeMs: 25_000 },
        waiting: [{ section: 'task', text: 'Two', activeMs: 8000 }],
      },
    ]);
    const script = [
      UNFINISHED_MENU.goOn('Situation'),
      said('One, better.'),
      said('Two.'),
      COMPARISON_MENU.next('Task'),
      DONE,
    ];
    const world = await rehearsed({ ...CALL, drafts, journal }, ...script);
    expect(world.requests).toMatchObject([
      { heading: { part: 'Situation' }, text: 'One, bet', activeMs: 25_000 },
      { heading: { part: 'Task' }, text: 'Two', activeMs: 8000 },
    ]);
    expect(recorded(world)).toEqual([
      ['situation', 'One.'],
      ['situation', 'One, better.'],
      ['task', 'Two.'],
    ]);
    expect(drafts.kept.size).toBe(0);
  });

  test('a newer take the journal refused is not taken for the one it has', async () => {
    const drafts = memoryDrafts();
    const journal = memoryJournal([], { now: () => NOW });
    const { append } = journal;
    let takes = 0;
    const refusing = {
      ...journal,
      append(happening: Parameters<typeof append>[0]) {
        takes += 1;
        return takes === 2 ? { id: 'none', notice: 'not saved' } : append.call(journal, happening);
      },
    };
    const begun: Reaction[] = [START, said('One.'), back('Two'), said('One, better.'), CTRL_C];
    const first = rehearsal({ ...CALL, drafts, journal: refusing as typeof journal }, begun);
    await expect(first.end).rejects.toMatchObject({ name: 'Cancelled' });
    const script = [UNFINISHED_MENU.goOn('Task'), said('Two.'), COMPARISON_MENU.next('Task'), DONE];
    const world = await rehearsed({ ...CALL, drafts, journal }, ...script);
    expect(recorded(world)).toEqual([
      ['situation', 'One.'],
      ['situation', 'One, better.'],
      ['task', 'Two.'],
    ]);
    expect(world.text).toContain('\n  One, better.');
  });
});
