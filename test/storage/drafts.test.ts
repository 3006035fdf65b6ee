import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '../../src/rehearsal/records.ts';
import { noDrafts } from '../../src/storage/drafts.ts';
import { heldFile, openDrafts, testDraft } from '../support/drafts.ts';

const onWindows = process.platform === 'win32';
const asRoot = process.getuid?.() === 0;

let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'star-coach-drafts-'));
  folder = join(root, 'state', 'star-coach');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** As it is listed in the window that saved it. */
const listed = (draft: Draft) => ({ ...draft, openElsewhere: false });
const ids = async () => (await openDrafts(folder).list()).map(({ id }) => id);
const mode = (path: string) => statSync(path).mode & 0o777;

describe('a draft', () => {
  test('comes back as it was saved', async () => {
    const draft = testDraft();
    expect(openDrafts(folder).save(draft)).toBeUndefined();
    expect(await openDrafts(folder).list()).toEqual([listed(draft)]);
  });

  test('replaces its older self', async () => {
    const drafts = openDrafts(folder);
    drafts.save(testDraft());
    drafts.save(testDraft({ current: null }));
    expect(await drafts.list()).toEqual([listed(testDraft({ current: null }))]);
    expect(readdirSync(folder)).toEqual([heldFile('run-1')]);
  });

  test('is gone once removed; the others stay', async () => {
    const drafts = openDrafts(folder);
    drafts.save(testDraft({ id: 'run-1' }));
    drafts.save(testDraft({ id: 'run-2' }));
    expect(drafts.remove('run-1')).toBeUndefined();
    expect(await ids()).toEqual(['run-2']);
  });

  test('may be removed twice, or before there is anything', () => {
    expect(openDrafts(folder).remove('run-1')).toBeUndefined();
  });

  test.each(['../x', '/abs', 'a\0b', '-rf', '', 'CON', 'x'.repeat(300)])(
    'is not saved under the id %j',
    (id) => {
      expect(() => openDrafts(folder).save(testDraft({ id }))).toThrow('not a draft id');
      expect(readdirSync(root)).toEqual([]);
    },
  );
});

test('drafts are listed newest first', async () => {
  const drafts = openDrafts(folder);
  drafts.save(testDraft({ id: 'older', savedAt: 1000 }));
  drafts.save(testDraft({ id: 'newest', savedAt: 3000 }));
  drafts.save(testDraft({ id: 'newer', savedAt: 2000 }));
  expect(await ids()).toEqual(['newest', 'newer', 'older']);
});

test.runIf(!onWindows)('folders and files are for the user alone', () => {
  openDrafts(folder).save(testDraft());
  expect(mode(join(root, 'state'))).toBe(0o700);
  expect(mode(folder)).toBe(0o700);
  expect(mode(join(folder, heldFile('run-1')))).toBe(0o600);
});

describe('what is no draft is left out, left on disk, and named once', () => {
  test.each([
    ['half a draft', JSON.stringify(testDraft({ id: 'other' })).slice(0, 200)],
    ['an empty file', ''],
    ['NULs', '\0'.repeat(500)],
    ['other JSON', '{"name": "x", "version": 1}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a version of the future', JSON.stringify({ ...testDraft({ id: 'other' }), version: 3 })],
    ['a plan of nothing', JSON.stringify({ ...testDraft({ id: 'other' }), plan: null })],
    ['an id that leads elsewhere', JSON.stringify({ ...testDraft(), id: '../other' })],
    ['the copy of a draft, which could not be removed', JSON.stringify(testDraft({ id: 'run-2' }))],
  ])('%s', async (_, content) => {
    openDrafts(folder).save(testDraft());
    const path = join(folder, 'other.json');
    writeFileSync(path, content);
    const drafts = openDrafts(folder);
    expect((await drafts.list()).map(({ id }) => id)).toEqual(['run-1']);
    expect(readFileSync(path, 'utf8')).toBe(content);
    expect(drafts.warned).toEqual([
      `${path}: this unfinished rehearsal could not be read (damaged, or of another version). Everything stays as it is.`,
    ]);
    await drafts.list();
    expect(drafts.warned).toHaveLength(1);
  });

  test('a folder, and files of other names', async () => {
    openDrafts(folder).save(testDraft());
    mkdirSync(join(folder, 'other.json'));
    writeFileSync(join(folder, 'journal.jsonl'), '{}');
    writeFileSync(join(folder, 'run-1.json.99.tmp'), '{}');
    expect(await ids()).toEqual(['run-1']);
    expect(readdirSync(folder)).toHaveLength(4);
  });
});

test('control characters in a stored draft are shown, not sent to the terminal', async () => {
  const draft = testDraft({ title: '\u001b]0;evil\u0007', source: 'a\u202eb' });
  openDrafts(folder).save(draft);
  expect(await openDrafts(folder).list()).toMatchObject([
    { title: '\\x1b]0;evil\\x07', source: 'a\\u202eb' },
  ]);
});

describe('where drafts cannot be kept, saving says so and nothing throws', () => {
  test('with nowhere to keep them', async () => {
    const drafts = openDrafts(null);
    expect(await drafts.list()).toEqual([]);
    expect(drafts.save(testDraft())).toMatch(/^not saved: .*STAR_COACH_HOME/);
    expect(drafts.remove('run-1')).toBeUndefined();
  });

  test('where the folder is a file', async () => {
    writeFileSync(join(root, 'state'), '');
    const drafts = openDrafts(folder);
    expect(await drafts.list()).toEqual([]);
    expect(drafts.save(testDraft())).toBe(`not saved (ENOTDIR): ${folder}`);
    expect(drafts.remove('run-1')).toBeUndefined();
  });

  test('where the file is a folder', () => {
    mkdirSync(join(folder, heldFile('run-1'), 'inner'), { recursive: true });
    expect(openDrafts(folder).save(testDraft())).toMatch(/^not saved \(E[A-Z]+\): /);
    expect(openDrafts(folder).remove('run-1')).toBeUndefined();
    expect(readdirSync(folder)).toEqual([heldFile('run-1')]);
  });

  test('where a folder has the name of a draft that nobody holds, it is in nobody’s way', () => {
    mkdirSync(join(folder, 'run-1.json'), { recursive: true });
    expect(openDrafts(folder).save(testDraft())).toBeUndefined();
    expect(openDrafts(folder).remove('run-1')).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['run-1.json']);
  });

  test('with more text than can be read again', () => {
    const text = 'x'.repeat(17 * 1024 * 1024);
    const current = { section: 'task', text, activeMs: 0, hintsUsed: 0 } as const;
    expect(openDrafts(folder).save(testDraft({ current }))).toBe(
      'not saved: the text is too long to keep',
    );
  });

  test.runIf(!asRoot && !onWindows)('in a read-only folder', async () => {
    openDrafts(folder).save(testDraft());
    chmodSync(folder, 0o500);
    const drafts = openDrafts(folder);
    expect(drafts.save(testDraft({ current: null }))).toBe(`not saved (EACCES): ${folder}`);
    expect(drafts.remove('run-1')).toBe(`not deleted (EACCES): ${join(folder, heldFile('run-1'))}`);
    expect(await drafts.list()).toEqual([listed(testDraft())]);
    chmodSync(folder, 0o700);
  });
});

test.runIf(!onWindows)('a link in the folder is not written through', () => {
  const victim = join(root, 'victim');
  writeFileSync(victim, 'precious');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, heldFile('run-1'));
  symlinkSync(victim, path);
  expect(openDrafts(folder).save(testDraft())).toBeUndefined();
  expect(readFileSync(victim, 'utf8')).toBe('precious');
  expect(lstatSync(path).isFile()).toBe(true);
  expect(readdirSync(folder)).toEqual([heldFile('run-1')]);
});

test('where nothing is to be kept, nothing is, and nothing said', async () => {
  const drafts = noDrafts<Draft>();
  expect(drafts.save(testDraft())).toBeUndefined();
  expect(await drafts.list()).toEqual([]);
  expect(drafts.keeps).toBe(false);
});
