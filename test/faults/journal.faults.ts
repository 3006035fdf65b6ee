import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect } from 'vitest';
import { openJournal, test } from '../support/journal.ts';
import { type Errands, prepareErrands } from '../support/journal-child.ts';

/** How often each fault is tried. */
const COUNT = Number(process.env['STAR_COACH_FAULTS'] ?? 1000);
const WRITERS = 8;
const SIZES = [300, 2000, 200, 40_000, 1200, 300_000];

let errands: Errands;
beforeAll(async () => {
  errands = await prepareErrands();
});
afterAll(() => errands.clear());

function report(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What became of the records that were acknowledged, and of the lines of the journal. */
async function account(folder: string, journal: string, acknowledged: readonly string[]) {
  const ids = new Set((await openJournal(folder).records()).map(({ id }) => id));
  const lines = readFileSync(journal, 'utf8').split('\n');
  const isTorn = (line: string) => {
    if (line === '') return false;
    try {
      JSON.parse(line);
      return false;
    } catch {
      return true;
    }
  };
  return {
    kept: ids.size,
    lost: acknowledged.filter((id) => !ids.has(id)).length,
    torn: lines.filter(isTorn).length,
  };
}

test(`${COUNT} times, the process that appends is killed`, async ({ shelf }) => {
  const { folder, journal } = shelf;
  const acknowledged: string[] = [];
  for (let kill = 0; kill < COUNT; kill += 1) {
    const { child, end } = errands.start({ do: 'append', folder, bytes: SIZES });
    if (child.stdout !== null) await once(child.stdout, 'data');
    // Anywhere in the writing of some records.
    await setTimeout(Math.random() * 12);
    child.kill('SIGKILL');
    acknowledged.push(...(await end));
  }
  const { kept, lost, torn } = await account(folder, journal, acknowledged);
  report(
    `kill -9 of an appending process: ${COUNT} kills, ${acknowledged.length} acknowledged, ${lost} lost, ${kept} kept, ${torn} torn lines`,
  );
  expect(lost).toBe(0);
  expect(torn).toBeLessThanOrEqual(COUNT);
});

test(`${WRITERS} processes append ${COUNT} records each while another one rewrites`, async ({
  shelf,
}) => {
  const { folder, journal } = shelf;
  const rewriter = errands.start({ do: 'rewrite', folder, restMs: 100 });
  const writers = Array.from({ length: WRITERS }, () =>
    errands.start({ do: 'append', folder, count: COUNT, bytes: 2000 }),
  );
  const said = (await Promise.all(writers.map(({ end }) => end))).flat();
  rewriter.child.kill('SIGTERM');
  const removed = await rewriter.end;
  const refused = said.filter((line) => line.startsWith('not saved'));
  const { kept, lost, torn } = await account(folder, journal, said);
  const text = readFileSync(journal, 'utf8');
  const back = removed.filter((session) => text.includes(`"${session}"`));
  report(
    `${WRITERS} writers and a rewriter: ${said.length} records of 2 KB, ${refused.length} refused, ${lost} lost, ${kept} kept, ${torn} torn lines, ${removed.length} rewrites`,
  );
  expect({ refused: refused.length, lost, torn, back }).toEqual({
    refused: 0,
    lost: 0,
    torn: 0,
    back: [],
  });
  expect(said).toHaveLength(WRITERS * COUNT);
});

test(`${COUNT} times, the process that rewrites is killed while another one appends`, async ({
  shelf,
}) => {
  const { folder, journal } = shelf;
  const writer = errands.start({ do: 'append', folder, bytes: 400, restMs: 2 });
  let rewrites = 0;
  for (let kill = 0; kill < COUNT; kill += 1) {
    const { child, end } = errands.start({ do: 'rewrite', folder });
    if (kill % 2 === 0 && child.stdout !== null) await once(child.stdout, 'data');
    await setTimeout(Math.random() * (kill % 2 === 0 ? 10 : 100));
    child.kill('SIGKILL');
    rewrites += (await end).length;
  }
  writer.child.kill('SIGKILL');
  const acknowledged = await writer.end;
  const refused = acknowledged.filter((line) => line.startsWith('not saved'));
  const { kept, lost, torn } = await account(folder, journal, acknowledged);
  report(
    `kill -9 of a rewriting process: ${COUNT} kills, ${rewrites} rewrites, ${acknowledged.length} acknowledged meanwhile, ${refused.length} refused, ${lost} lost, ${kept} kept, ${torn} torn lines`,
  );
  expect({ refused: refused.length, lost }).toEqual({ refused: 0, lost: 0 });
});

test(`${COUNT} times, the process that exports is killed`, async ({ shelf }) => {
  const { folder } = shelf;
  await errands.start({ do: 'append', folder, count: 300, bytes: 2000 }).end;
  const exports = shelf.elsewhere('exports');
  mkdirSync(exports);
  const file = join(exports, 'all.jsonl');
  await openJournal(folder).exportTo(file, false);
  const whole = readFileSync(file, 'latin1');
  let [half, named] = [0, 0];
  for (let kill = 0; kill < COUNT; kill += 1) {
    rmSync(file, { force: true });
    const { child, end } = errands.start({ do: 'export', folder, file, restMs: 10 });
    if (child.stdout !== null) await once(child.stdout, 'data');
    // Anywhere in the writing of some exports.
    await setTimeout(Math.random() * 60);
    child.kill('SIGKILL');
    await end;
    if (readdirSync(exports).some((name) => name.endsWith('.tmp'))) half += 1;
    if (!existsSync(file)) continue;
    named += 1;
    expect(readFileSync(file, 'latin1')).toBe(whole);
  }
  await openJournal(folder).exportTo(file, true);
  report(
    `kill -9 of an exporting process: ${COUNT} kills, ${half} left a part beside it, ${named} a file of its name, all of them whole`,
  );
  expect(readdirSync(exports)).toEqual(['all.jsonl']);
  expect(half).toBeGreaterThan(0);
});
