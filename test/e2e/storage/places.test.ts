import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { framed, openJournal, test } from '../../support/journal.ts';
import { type Errands, prepareErrands } from '../../support/journal-child.ts';
import { takeRecord } from '../../support/records.ts';

const onLinux = process.platform === 'linux';
const asRoot = process.getuid?.() === 0;
/** Somebody who is not root; most systems call them nobody. */
const NOBODY = 65_534;

let errands: Errands;
beforeAll(async () => {
  errands = await prepareErrands();
});
afterAll(() => errands.clear());

describe.runIf(onLinux)('without a home, records are not kept, and nothing is written', () => {
  const NOT_SAVED = 'not saved: there is no place to keep anything: no home directory';
  test.for([
    ['HOME is empty', { HOME: '' }],
    ['XDG_STATE_HOME is no absolute path', { HOME: '/home/me', XDG_STATE_HOME: 'state' }],
  ] as const)('%s', async ([, env], { shelf }) => {
    const cwd = shelf.elsewhere('cwd');
    mkdirSync(cwd, { recursive: true });
    expect(await errands.start({ do: 'append', count: 2 }, { env, cwd }).end).toEqual([
      NOT_SAVED,
      NOT_SAVED,
    ]);
    expect(await errands.start({ do: 'read' }, { env, cwd }).end).toEqual(['0 records']);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test.runIf(asRoot)('HOME is not set, and nobody knows one', async ({ shelf }) => {
    const cwd = shelf.elsewhere('cwd');
    mkdirSync(cwd, { recursive: true });
    // No entry in the list of users has this number.
    const said = await errands.start({ do: 'append', count: 1 }, { cwd: '/', uid: 54_321 }).end;
    expect(said).toEqual([NOT_SAVED]);
  });
});

describe.runIf(onLinux && asRoot)('where the person may not write', () => {
  /** A data directory of somebody who is not root, with a journal in it. */
  function folderOfNobody(): { root: string; folder: string; journal: string } {
    const root = mkdtempSync(join(tmpdir(), 'star-coach-nobody-'));
    const folder = join(root, 'star-coach');
    const journal = join(folder, 'journal.jsonl');
    mkdirSync(folder);
    writeFileSync(journal, framed(takeRecord()));
    for (const path of [root, folder, journal]) chownSync(path, NOBODY, NOBODY);
    return { root, folder, journal };
  }

  test.for([
    [
      'a read-only home',
      ({ root, folder }: ReturnType<typeof folderOfNobody>) => {
        rmSync(folder, { recursive: true });
        chmodSync(root, 0o500);
      },
      'not saved (EACCES): JOURNAL',
      '0 records',
    ],
    [
      'a read-only journal',
      ({ journal }: ReturnType<typeof folderOfNobody>) => chmodSync(journal, 0o400),
      'not saved (EACCES): JOURNAL',
      '1 records',
    ],
    [
      'a journal of somebody else',
      ({ journal }: ReturnType<typeof folderOfNobody>) => {
        chownSync(journal, 0, 0);
        chmodSync(journal, 0o600);
      },
      'not saved (EACCES): JOURNAL',
      'warning: cannot read JOURNAL (EACCES): carrying on as if nothing had been kept',
    ],
  ] as const)('%s: it says so, and reads what it can', async ([, forbid, notSaved, read]) => {
    const place = folderOfNobody();
    forbid(place);
    const before = existsSync(place.journal) ? readFileSync(place.journal, 'latin1') : null;
    const options = { uid: NOBODY };
    const { folder, journal } = place;
    const inPlace = (line: string) => line.replace('JOURNAL', journal);
    const appended = await errands.start({ do: 'append', folder, count: 1 }, options).end;
    expect(appended).toEqual([inPlace(notSaved)]);
    const said = await errands.start({ do: 'read', folder }, options).end;
    expect(said[0]).toBe(inPlace(read));
    expect(existsSync(journal) ? readFileSync(journal, 'latin1') : null).toBe(before);
    rmSync(place.root, { recursive: true, force: true });
  });

  test('a read-only data directory: what is there can be appended to and folded', async () => {
    const { root, folder, journal } = folderOfNobody();
    chmodSync(folder, 0o500);
    const [id = ''] = await errands.start({ do: 'append', folder, count: 1 }, { uid: NOBODY }).end;
    expect(readFileSync(journal, 'utf8')).toContain(id);
    expect(readdirSync(folder)).toEqual(['journal.jsonl']);
    rmSync(root, { recursive: true, force: true });
  });
});

describe.runIf(onLinux)('a file that may not grow any further', () => {
  test('keeps what it holds, says so, and takes the next record when it may', async ({ shelf }) => {
    const before = framed(takeRecord({ id: 'before' }));
    for (let blocks = 1; blocks <= 12; blocks += 1) {
      shelf.write(before);
      const { folder } = shelf;
      const limited = { largestFile: blocks };
      const said = await errands.start({ do: 'append', folder, count: 9, bytes: 700 }, limited).end;
      const refused = said.filter((line) => line.startsWith('not saved'));
      expect(new Set(refused)).toEqual(new Set([`not saved (EFBIG): ${shelf.journal}`]));
      const [next = ''] = await errands.start({ do: 'append', folder, count: 1 }).end;
      const ids = (await openJournal(folder).records()).map(({ id }) => id);
      const kept = said.filter((line) => !line.startsWith('not saved'));
      expect(ids.filter((id) => ['before', ...kept, next].includes(id))).toEqual([
        'before',
        ...kept,
        next,
      ]);
      expect(shelf.bytes().startsWith(before)).toBe(true);
    }
  });
});

/** A file system of 64 kilobytes, where the machine lets us make one. */
function mountSmall(path: string): boolean {
  mkdirSync(path, { recursive: true });
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', path]).status === 0;
}

describe.runIf(onLinux && asRoot)('a disk that fills up', () => {
  test.for([300, 700, 1500, 5000])(
    'with records of %d bytes: keeps what it holds, says so, and goes on when there is room',
    async (bytes, { shelf, skip }) => {
      const disk = shelf.elsewhere('disk');
      if (!mountSmall(disk)) skip('no file system can be mounted here');
      try {
        const folder = join(disk, 'star-coach');
        const journal = join(folder, 'journal.jsonl');
        const filler = join(disk, 'filler');
        const kept: string[] = [];
        const fill = async () => {
          const said = await errands.start({ do: 'append', folder, count: 300, bytes }).end;
          expect(said.at(-1)).toBe(`not saved (ENOSPC): ${journal}`);
          kept.push(...said.filter((line) => !line.startsWith('not saved')));
        };
        const keptNow = async () => {
          const ids = (await openJournal(folder).records()).map(({ id }) => id);
          return ids.filter((id) => kept.includes(id));
        };

        writeFileSync(filler, Buffer.alloc(16 * 1024));
        await fill();
        const full = readFileSync(journal, 'latin1');
        expect(await keptNow()).toEqual(kept);
        rmSync(filler);
        await fill();
        expect(readFileSync(journal, 'latin1').startsWith(full)).toBe(true);
        expect(await keptNow()).toEqual(kept);

        // Nothing can be rewritten on a full disk, and nothing is lost by trying.
        writeFileSync(shelf.elsewhere('export'), framed(takeRecord()));
        const importing = openJournal(folder).importFrom(shelf.elsewhere('export'));
        await expect(importing).rejects.toThrow(`cannot change what is kept in ${folder} (ENOSPC)`);
        expect(await keptNow()).toEqual(kept);
        expect(readdirSync(folder)).toEqual(['journal.jsonl']);
      } finally {
        spawnSync('umount', [disk]);
      }
    },
  );
});
