import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { FailureError, UsageError } from '../../../src/errors.ts';
import { soundOf } from '../../../src/speech/sound/sound.ts';
import { createRecordings } from '../../../src/storage/recordings/recordings.ts';
import type { Journal } from '../../../src/stores.ts';
import { heldFile, openDrafts, openStories, testDraft } from '../../support/drafts.ts';
import {
  framed,
  happeningOf,
  lineOf,
  openJournal,
  type Shelf,
  test,
} from '../../support/journal.ts';
import { ownStory } from '../../support/own-story.ts';
import {
  answerRecord,
  drillRecord,
  gradeRecord,
  sessionRecords,
  takeRecord,
  undoRecord,
} from '../../support/records.ts';

const one = sessionRecords('one');
const two = sessionRecords('two');
const [first = takeRecord(), second = takeRecord()] = one;
const [other = takeRecord()] = two;
const answer = answerRecord({ session: 'one' });
const ofOne = [
  ...one,
  answer,
  gradeRecord('alpha/section/situation', first, 1),
  undoRecord('alpha/section/situation', first),
  gradeRecord('alpha/probe/why', answer, 2),
];
const rest = [
  ...two,
  answerRecord({ session: 'two' }),
  answerRecord({ session: null }),
  drillRecord(),
  gradeRecord('alpha/section/situation', other, 3),
];
const mixed = [...two.slice(0, 2), ...ofOne, ...rest.slice(2)];

const ids = async (shelf: Shelf) => (await openJournal(shelf.folder).records()).map(({ id }) => id);
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('removing a session', () => {
  test('takes its takes, its answers and what was said of them; the rest stays in order', async ({
    shelf,
  }) => {
    shelf.write(framed(...mixed));
    expect(await openJournal(shelf.folder).removeSession('one')).toBe(ofOne.length);
    expect(await ids(shelf)).toEqual(idsOf(rest));
  });

  test('leaves not a byte of it, nor of what was derived from it', async ({ shelf }) => {
    const secret = 'the-secret-of-session-one';
    shelf.write(
      framed(...two, { ...first, text: secret, scenario: { ...first.scenario, id: secret } }),
    );
    const journal = openJournal(shelf.folder);
    await journal.progress();
    openDrafts(join(shelf.folder, 'drafts')).save(testDraft({ id: 'one', title: secret }));
    expect(await journal.removeSession('one')).toBe(1);
    expect(shelf.bytes()).not.toContain(secret);
    expect(readdirSync(shelf.folder).sort()).toEqual(['drafts', 'journal.jsonl']);
    expect(readdirSync(join(shelf.folder, 'drafts'))).toEqual([]);
  });

  test('leaves the drafts of others, and files that are no drafts', async ({ shelf }) => {
    shelf.write(framed(...mixed));
    const drafts = openDrafts(join(shelf.folder, 'drafts'));
    drafts.save(testDraft({ id: 'one' }));
    drafts.save(testDraft({ id: 'one-more' }));
    writeFileSync(join(shelf.folder, 'drafts', 'one'), '');
    await openJournal(shelf.folder).removeSession('one');
    expect(readdirSync(join(shelf.folder, 'drafts')).sort()).toEqual(['one', heldFile('one-more')]);
  });

  test('takes a draft that has no records yet', async ({ shelf }) => {
    openDrafts(join(shelf.folder, 'drafts')).save(testDraft({ id: 'one' }));
    expect(await openJournal(shelf.folder).removeSession('one')).toBe(0);
    expect(readdirSync(join(shelf.folder, 'drafts'))).toEqual([]);
  });

  test('keeps the bytes of lines that cannot be read', async ({ shelf }) => {
    const odd = [
      'oops',
      '\0'.repeat(50),
      '\u00ff\u00fe',
      'x'.repeat(2 * 1024 * 1024),
      lineOf(second).slice(0, 99),
    ];
    shelf.write(Buffer.from([...odd, lineOf(first), lineOf(other)].join('\n'), 'latin1'));
    expect(await openJournal(shelf.folder).removeSession('one')).toBe(1);
    expect(shelf.bytes()).toBe(`${[...odd, lineOf(other)].join('\n')}\n`);
  });

  test('takes a record of it that is damaged, too', async ({ shelf }) => {
    shelf.write(framed({ ...first, words: 'many' }, other));
    await openJournal(shelf.folder).removeSession('one');
    expect(shelf.bytes()).not.toContain('many');
  });

  test('that is not there changes nothing', async ({ shelf }) => {
    shelf.write(`${framed(...mixed)}\n{"torn`);
    const before = shelf.bytes();
    expect(await openJournal(shelf.folder).removeSession('three')).toBe(0);
    expect(shelf.bytes().trimEnd()).toBe(before.trimEnd());
    expect(await openJournal(shelf.folder).removeSession('../one')).toBe(0);
  });

  test('before anything was kept makes nothing', async ({ shelf }) => {
    expect(await openJournal(shelf.folder).removeSession('one')).toBe(0);
    expect(await openJournal(null).removeSession('one')).toBe(0);
    expect(existsSync(shelf.folder)).toBe(false);
  });

  test('of all there is leaves no journal', async ({ shelf }) => {
    shelf.write(framed(...ofOne));
    expect(await openJournal(shelf.folder).removeSession('one')).toBe(ofOne.length);
    expect(readdirSync(shelf.folder)).toEqual([]);
  });
});

describe('wiping', () => {
  test('removes everything that was kept, and nothing else', async ({ shelf }) => {
    shelf.write(`${framed(...mixed)}oops\n${lineOf(first)}`);
    await openJournal(shelf.folder).progress();
    openDrafts(join(shelf.folder, 'drafts')).save(testDraft());
    writeFileSync(join(shelf.folder, 'drafts', 'run-9.json.2147483646.tmp'), '');
    openStories(join(shelf.folder, 'stories')).save({
      version: 1,
      savedAt: 1000,
      story: ownStory(),
      begun: {},
    });
    writeFileSync(join(shelf.folder, 'stories', 'untold.json.2147483646.tmp'), 'private words');
    writeFileSync(join(shelf.folder, 'scenarios.json'), 'titles and questions');
    writeFileSync(join(shelf.folder, 'settings.json'), 'rules that are off');
    writeFileSync(join(shelf.folder, 'checked.json'), 'words that are quoted');
    const known = ['scenarios.json', 'checked.json', 'settings.json'];
    const names = ['journal.jsonl', 'progress.json', ...known, 'import'];
    for (const name of names) {
      writeFileSync(join(shelf.folder, `${name}.2147483646.tmp`), 'left by a killed process');
    }
    writeFileSync(join(shelf.folder, 'notes.txt'), 'mine');
    writeFileSync(join(shelf.folder, 'drafts', 'notes.txt'), 'mine');
    writeFileSync(join(shelf.folder, 'stories', 'finished.yaml'), 'mine');
    expect(await openJournal(shelf.folder).wipe()).toBe(mixed.length);
    expect(readdirSync(shelf.folder, { recursive: true, encoding: 'utf8' }).sort()).toEqual([
      'drafts',
      join('drafts', 'notes.txt'),
      'notes.txt',
      'stories',
      join('stories', 'finished.yaml'),
    ]);
  });

  test('removes all sound, and the sound of a session with it', async ({ shelf }) => {
    shelf.write(framed(...mixed));
    const sounds = createRecordings({ folder: join(shelf.folder, 'recordings'), days: 7 });
    for (const session of ['one', 'two', 'one-q1'])
      sounds.keep(session, 'whole', soundOf(new Int16Array(8)));
    await openJournal(shelf.folder).removeSession('one');
    expect(readdirSync(join(shelf.folder, 'recordings'))).toEqual(['two']);
    await openJournal(shelf.folder).wipe();
    expect(existsSync(join(shelf.folder, 'recordings'))).toBe(false);
  });

  test('removes a story begun before anything was rehearsed', async ({ shelf }) => {
    const stories = openStories(join(shelf.folder, 'stories'));
    stories.save({ version: 1, savedAt: 1000, story: ownStory(), begun: {} });
    expect(await openJournal(shelf.folder).wipe()).toBe(0);
    expect(await stories.list()).toEqual([]);
  });

  test('before anything was kept makes nothing', async ({ shelf }) => {
    expect(await openJournal(shelf.folder).wipe()).toBe(0);
    expect(await openJournal(null).wipe()).toBe(0);
    expect(existsSync(shelf.folder)).toBe(false);
  });

  test('and starting again', async ({ shelf }) => {
    shelf.write(framed(...mixed));
    const journal = openJournal(shelf.folder);
    await journal.wipe();
    const { id } = journal.append(happeningOf(drillRecord()));
    expect(await ids(shelf)).toEqual([id]);
  });
});

const CHANGES: [string, (journal: Journal, shelf: Shelf) => Promise<unknown>][] = [
  ['removing a session', (journal) => journal.removeSession('one')],
  ['wiping', (journal) => journal.wipe()],
  ['importing', (journal, shelf) => journal.importFrom(shelf.elsewhere('export'))],
];

describe.for(CHANGES)('%s', ([, change]) => {
  test('leaves a journal of a newer version as it is', async ({ shelf }) => {
    writeFileSync(shelf.elsewhere('export'), lineOf(second));
    for (const content of [
      framed(first, { ...other, v: 3 }),
      framed({ ...other, v: 3 }, first),
      `${framed(first, { ...other, v: 3 })}\n{"torn`,
    ]) {
      shelf.write(content);
      openDrafts(join(shelf.folder, 'drafts')).save(testDraft({ id: 'one' }));
      const changing = change(openJournal(shelf.folder), shelf);
      await expect(changing).rejects.toThrow(FailureError);
      await expect(changing).rejects.toThrow('written by a newer star-coach (records of version 3');
      expect(shelf.bytes()).toBe(content);
      expect(readdirSync(shelf.folder).sort()).toEqual(['drafts', 'journal.jsonl']);
      expect(readdirSync(join(shelf.folder, 'drafts'))).toEqual([heldFile('one')]);
    }
  });

  test('with --no-save is a contradiction', async ({ shelf }) => {
    shelf.write(framed(...mixed));
    const changing = change(openJournal(shelf.folder, { save: false }), shelf);
    await expect(changing).rejects.toThrow(UsageError);
    expect(shelf.bytes()).toBe(framed(...mixed));
  });
});
