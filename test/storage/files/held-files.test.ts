import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Holder, heldName, nameHeld } from '../../../src/storage/files/held-name.ts';
import {
  type HeldBy,
  holdOf,
  type Processes,
  realProcesses,
} from '../../../src/storage/files/holders.ts';
import { processSpace, startOf } from '../../../src/storage/files/process.ts';
import { NOW } from '../../support/clock.ts';
import { openDrafts, testDraft } from '../../support/drafts.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A machine on which these processes run, by their ids, with when each began. */
function machine(me: Holder, running: Record<number, string | null>): Processes {
  return {
    own: () => me,
    isAlive: (id) => running[id] !== undefined,
    startOf: (id) => running[id] ?? null,
    now: () => NOW,
  };
}

const ME: Holder = { processId: 11, start: 'b1', space: 'here' };
const YOU: Holder = { processId: 12, start: 'b2', space: 'here' };
const HERE = machine(ME, { 11: 'b1', 12: 'b2', 13: null });

describe('who holds a file', () => {
  test.each<[string, Holder | null, number, HeldBy]>([
    ['nobody, of one that names nobody', null, 0, 'nobody'],
    ['this process', ME, 48 * HOUR, 'mine'],
    ['an earlier process of our number', { ...ME, start: 'a9' }, 0, 'nobody'],
    ['another process', YOU, 48 * HOUR, 'another'],
    ['a process that has ended', { ...YOU, processId: 14 }, 0, 'nobody'],
    ['an earlier process of a number in use', { ...YOU, start: 'a9' }, 0, 'nobody'],
    [
      'a process whose start cannot be told, a while ago',
      { ...YOU, processId: 13 },
      23 * HOUR,
      'another',
    ],
    [
      'a process whose start cannot be told, long ago',
      { ...YOU, processId: 13 },
      25 * HOUR,
      'nobody',
    ],
    ['a process that could not say its start', { ...YOU, start: '' }, HOUR, 'another'],
    ['one in another container, a moment ago', { ...YOU, space: 'there' }, MINUTE, 'another'],
    ['one in another container, a while ago', { ...YOU, space: 'there' }, 6 * MINUTE, 'nobody'],
    ['one with our number in another container', { ...ME, space: 'there' }, MINUTE, 'another'],
  ])('%s', (_, holder, age, hold) => {
    expect(holdOf(holder, NOW - age, HERE)).toBe(hold);
  });
});

describe('a name', () => {
  const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,63}$/);
  const holder = fc.record({
    processId: fc.integer({ min: 1, max: 2 ** 32 }),
    start: fc.stringMatching(/^[0-9a-z]{0,20}$/),
    space: fc.stringMatching(/^[0-9a-z]{1,20}$/),
  });

  test('is read as it was written', () => {
    fc.assert(
      fc.property(id, fc.option(holder), (each, by) => {
        expect(heldName(nameHeld({ id: each, holder: by }))).toEqual({ id: each, holder: by });
      }),
    );
  });

  test('of this process is one, too', () => {
    const mine = { id: 'run-1', holder: realProcesses.own() };
    expect(heldName(nameHeld(mine))).toEqual(mine);
  });

  test.each([
    'x',
    '.json',
    'a.b.json',
    'a.12.json',
    'a.12-b.json',
    'a.12-b-c.json.tmp',
    '../a.json',
    'A.json',
    'a.json/b.json',
    `${'a'.repeat(65)}.json`,
    `a.${'1'.repeat(11)}-b-c.json`,
  ])('is none: %s', (name) => {
    expect(heldName(name)).toBeNull();
  });
});

describe('a process', () => {
  test('has a start that stays', () => {
    expect(startOf(process.pid)).toBe(startOf(process.pid));
    if (process.platform !== 'win32') expect(startOf(process.pid)).toMatch(/^[0-9a-z]{1,20}$/);
    expect(processSpace()).toMatch(/^[0-9a-z]{1,20}$/);
  });
});

let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'star-coach-held-'));
  folder = join(root, 'drafts');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A window: a process of its own, beside the others that are named. */
function windowOf(me: Holder, ...others: Holder[]) {
  const running = Object.fromEntries([me, ...others].map((each) => [each.processId, each.start]));
  return openDrafts(folder, { processes: { ...machine(me, running), now: () => Date.now() } });
}
const words = (text: string) =>
  testDraft({ current: { section: 'task', text, activeMs: 1, hintsUsed: 0 } });
const onDisk = () =>
  readdirSync(folder)
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).current.text)
    .sort();
const THIRD: Holder = { processId: 15, start: 'b5', space: 'here' };

describe('two windows and one rehearsal', () => {
  test('the second sees that it is open, and can neither take, save nor remove it', async () => {
    const [first, second] = [windowOf(ME, YOU), windowOf(YOU, ME)];
    expect(first.save(words('mine'))).toBeUndefined();
    expect(await first.list()).toMatchObject([{ id: 'run-1', openElsewhere: false }]);
    expect(await second.list()).toMatchObject([{ id: 'run-1', openElsewhere: true }]);
    expect(second.take('run-1')).toBe('held');
    expect(second.save(words('yours'))).toBe('not saved: it is open in another window');
    expect(second.remove('run-1')).toBe('not deleted: it is open in another window');
    expect(onDisk()).toEqual(['mine']);
  });

  test('released, it can be taken up in the other, with all that was written', async () => {
    const [first, second] = [windowOf(ME, YOU), windowOf(YOU, ME)];
    first.save(words('mine'));
    first.release('run-1');
    expect(readdirSync(folder)).toEqual(['run-1.json']);
    expect(second.take('run-1')).toBe('taken');
    expect(await second.list()).toMatchObject([
      { current: { text: 'mine' }, openElsewhere: false },
    ]);
    expect(first.take('run-1')).toBe('held');
    expect(first.remove('run-1')).toBe('not deleted: it is open in another window');
    expect(second.remove('run-1')).toBeUndefined();
    expect(first.take('run-1')).toBe('gone');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('of many that take it up at once, one gets it', () => {
    const holders = Array.from({ length: 8 }, (_, at) => ({ ...ME, processId: 100 + at }));
    openDrafts(folder).save(words('left'));
    const [name = ''] = readdirSync(folder);
    writeFileSync(join(folder, 'run-1.json'), readFileSync(join(folder, name)));
    rmSync(join(folder, name));
    const took = holders.map((me) =>
      windowOf(me, ...holders.filter((each) => each !== me)).take('run-1'),
    );
    expect(took.filter((result) => result === 'taken')).toHaveLength(1);
    expect(onDisk()).toEqual(['left']);
  });

  test('the window that held it is gone: its words can be taken up', async () => {
    windowOf(ME).save(words('left'));
    const second = windowOf(YOU);
    expect(await second.list()).toMatchObject([{ openElsewhere: false }]);
    expect(second.take('run-1')).toBe('taken');
    expect(second.save(words('left, and more'))).toBeUndefined();
    expect(onDisk()).toEqual(['left, and more']);
  });

  test('gone, and its number given to another process', async () => {
    windowOf(ME).save(words('left'));
    const second = windowOf(YOU, { ...ME, start: 'later' });
    expect(second.take('run-1')).toBe('taken');
  });

  test('where two cannot see each other, the words of both stay', async () => {
    const blind = windowOf({ ...YOU, space: 'there' });
    const first = windowOf(ME);
    first.save(words('mine'));
    const [name = ''] = readdirSync(folder);
    const before = new Date(Date.now() - HOUR);
    utimesSync(join(folder, name), before, before);
    expect(blind.take('run-1')).toBe('taken');
    expect(blind.save(words('yours'))).toBeUndefined();
    expect(first.save(words('mine, and more'))).toBeUndefined();
    expect(onDisk()).toEqual(['mine, and more', 'yours']);
    expect(blind.remove('run-1')).toBeUndefined();
    expect(onDisk()).toEqual(['mine, and more']);
  });

  test('of several under one id, one that can be gone on with is listed', async () => {
    for (const [holder, text] of [
      [YOU, 'yours'],
      [null, 'nobody’s'],
    ] as const) {
      const path = join(folder, nameHeld({ id: 'run-1', holder }));
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, JSON.stringify(words(text)));
    }
    const drafts = windowOf(THIRD, YOU);
    expect(await drafts.list()).toMatchObject([
      { current: { text: 'nobody’s' }, openElsewhere: false },
    ]);
    expect(await windowOf(YOU).list()).toMatchObject([{ current: { text: 'yours' } }]);
  });
});

test('whatever several windows do, each finds its own last words as it left them', async () => {
  const holders = [ME, YOU, THIRD];
  const step = fc.record({
    who: fc.nat({ max: 2 }),
    what: fc.constantFrom('take', 'save', 'save', 'release', 'remove'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      const windows = holders.map((me) => windowOf(me, ...holders.filter((each) => each !== me)));
      /** Who holds it, and what was last written. */
      let holder: number | null = null;
      let text: string | null = null;
      for (const [at, { who, what }] of steps.entries()) {
        const drafts = windows[who];
        const isOthers = holder !== null && holder !== who;
        if (what === 'take') {
          const expected = isOthers ? 'held' : text === null && holder === null ? 'gone' : 'taken';
          expect(drafts?.take('run-1')).toBe(expected);
          if (expected === 'taken') holder = who;
        } else if (what === 'save') {
          const notice = drafts?.save(words(`${at}`));
          expect(notice === undefined).toBe(!isOthers);
          if (!isOthers) [holder, text] = [who, `${at}`];
        } else if (what === 'release') {
          drafts?.release('run-1');
          if (!isOthers) holder = null;
        } else {
          const notice = drafts?.remove('run-1');
          expect(notice === undefined).toBe(!isOthers);
          if (!isOthers) [holder, text] = [null, null];
        }
        expect(onDisk()).toEqual(text === null ? [] : [text]);
      }
    }),
    { numRuns: 100 },
  );
});
