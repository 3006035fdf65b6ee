import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { dayOf, daysAgo, NOW } from '../../support/clock.ts';
import { framed, lineOf, openJournal, type Shelf, test } from '../../support/journal.ts';
import { answerRecord, gradeRecord, sessionRecords, takeRecord } from '../../support/records.ts';

const DAY = 86_400_000;

/** A record of so many days after the first. */
const on = (day: number, id: string) => answerRecord({ id, at: daysAgo(50) + day * DAY });

const lines = (records: readonly object[]) => records.map((each) => `${lineOf(each)}\n`).join('');

async function imported(shelf: Shelf, ...files: string[]) {
  const journal = openJournal(shelf.folder);
  for (const content of files) {
    writeFileSync(shelf.elsewhere('export'), content);
    await journal.importFrom(shelf.elsewhere('export'));
  }
  return journal;
}

describe('what is imported is put among what is there, by time', () => {
  const there = [on(2, 'b'), on(4, 'd'), on(6, 'f')];
  test.for([
    ['older', there, [on(0, 'y'), on(1, 'z')], 'yzbdf'],
    ['newer', there, [on(7, 'y'), on(8, 'z')], 'bdfyz'],
    ['between', there, [on(1, 'a'), on(3, 'c'), on(5, 'e'), on(7, 'g')], 'abcdefg'],
    ['at the same time, after what is there', there, [on(4, 'y'), on(4, 'z')], 'bdyzf'],
    ['the order there stays, whatever the clock said', [...there].reverse(), [on(5, 'e')], 'efdb'],
    ['so does the order of what comes', there, [on(3, 'y'), on(1, 'z')], 'byzdf'],
    ['after what it follows where it comes from', there, [on(6, 'f'), on(1, 'z')], 'bdfz'],
  ] as const)('%s', async ([, before, more, after], { shelf }) => {
    shelf.write(framed(...before));
    const journal = await imported(shelf, lines(more));
    expect((await journal.records()).map(({ id }) => id).join('')).toBe(after);
  });

  test('garbage stays beside its neighbours', async ({ shelf }) => {
    const [b, d, f] = there.map(lineOf);
    const damaged = lineOf({ ...on(0, 'x'), at: 'noon' });
    shelf.write(['first', b, 'oops', damaged, d, '\0\0', f, '[1]', ''].join('\n'));
    await imported(shelf, lines([on(1, 'a'), on(3, 'c'), on(5, 'e'), on(7, 'g')]));
    const [a, c, e, g] = [on(1, 'a'), on(3, 'c'), on(5, 'e'), on(7, 'g')].map(lineOf);
    expect(shelf.bytes().replaceAll(/"answer-\d+"/g, '')).toBe(
      ['first', a, b, 'oops', damaged, c, d, '\0\0', e, f, '[1]', g, '']
        .join('\n')
        .replaceAll(/"answer-\d+"/g, ''),
    );
  });

  test('a second time changes no byte', async ({ shelf }) => {
    shelf.write(framed(...there));
    const more = lines([on(1, 'a'), on(9, 'z'), on(3, 'c')]);
    await imported(shelf, more);
    const once = shelf.bytes();
    await imported(shelf, more);
    expect(shelf.bytes()).toBe(once);
  });
});

/** What happened on one machine: its clock runs forwards. */
function machine(name: string, first: number): object[] {
  return [0, 1, 2].flatMap((index) => {
    const at = daysAgo(first - 3 * index);
    const session = `${name}-${index}`;
    const takes = sessionRecords(session, { at, day: dayOf(at) }).map((take, number) => ({
      ...take,
      id: `${session}-${number}`,
    }));
    const [take = takeRecord()] = takes;
    return [...takes, { ...gradeRecord('alpha/section/situation', take, 1), at: at + 600_000 }];
  });
}

describe('new then old is old then new', () => {
  test.for([
    ['apart', machine('old', 40), machine('new', 20)],
    ['turn by turn', machine('old', 21), machine('new', 20)],
  ] as const)('%s: the same progress, the same history', async ([, old, recent], { shelf }) => {
    const first = await imported(shelf, lines(old), lines(recent));
    const [progress, records] = [await first.progress(), await first.records()];
    await first.wipe();
    const second = await imported(shelf, lines(recent), lines(old));
    expect(await second.progress()).toEqual(progress);
    expect(await second.records()).toEqual(records);
    expect(records).toHaveLength(old.length + recent.length);
  });

  test('whatever the parts, with clocks that run forwards', async ({ shelf }) => {
    const all = Array.from({ length: 12 }, (_, index) => on(index, `r${index}`));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([0, 1, 2]),
        fc.infiniteStream(fc.nat(2)),
        async (order, owners) => {
          const parts: object[][] = [[], [], []];
          for (const record of all) parts[owners.next().value ?? 0]?.push(record);
          const rest = [0, 1, 2].filter((each) => !order.includes(each));
          const journal = await imported(
            shelf,
            ...[...order, ...rest].map((part) => lines(parts[part] ?? [])),
          );
          expect(readFileSync(shelf.journal, 'utf8')).toBe(lines(all));
          await journal.wipe();
        },
      ),
      { numRuns: 30 },
    );
  });
});

test('a session that was removed comes back where it was', async ({ shelf }) => {
  const all = [...sessionRecords('one', { at: NOW }), ...sessionRecords('two', { at: NOW + DAY })];
  shelf.write(lines(all));
  const journal = openJournal(shelf.folder);
  await journal.removeSession('one');
  await imported(shelf, lines(all));
  expect(readFileSync(shelf.journal, 'utf8')).toBe(lines(all));
});
