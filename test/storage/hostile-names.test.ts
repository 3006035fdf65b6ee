import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { ExpectedError } from '../../src/errors.ts';
import { makeFolder } from '../../src/storage/files/make-folder.ts';
import { openFindingsCache } from '../../src/storage/findings-cache.ts';
import { listOwnScenarios } from '../../src/storage/own-scenarios.ts';
import { heldFile, openDrafts, openStories, testDraft } from '../support/drafts.ts';
import { ANSWER, framed, openJournal, type Shelf, test } from '../support/journal.ts';
import { makePipe } from '../support/make-pipe.ts';
import { ownStory } from '../support/own-story.ts';
import { answerRecord, takeRecord } from '../support/records.ts';
import { scenarioYaml } from '../support/scenario-yaml.ts';

const onWindows = process.platform === 'win32';

/** Every name the program reads or writes in its data folder. */
const NAMES = [
  'journal.jsonl',
  'journal.lock',
  'progress.json',
  'scenarios.json',
  'settings.json',
  'checked.json',
  'drafts',
  'stories',
  'drafts/run-9.json',
  'drafts/run-1.json',
  `drafts/${heldFile('run-1')}`,
  'stories/the-missing-hour.json',
  `stories/${heldFile('the-missing-hour')}`,
  'journal.jsonl.4000001.tmp',
  'drafts/run-1.json.4000001.tmp',
];

/** What somebody may have put there instead. */
const THINGS: Record<string, (path: string) => void> = {
  'a pipe nobody writes to': makePipe,
  'a link to a device without an end': (path) => symlinkSync('/dev/zero', path),
  'a link that leads to itself': (path) => symlinkSync(path, path),
  'a folder': (path) => mkdirSync(path),
  'a file of 500 MB': (path) => {
    writeFileSync(path, '');
    truncateSync(path, 500 * 1024 * 1024);
  },
};

/** How much more memory that may take than was ever taken before. */
const MOST_KILOBYTES = 150 * 1024;
const peak = () => process.resourceUsage().maxRSS;

/** Does all that is ever done in a data folder; what cannot be done has to say so in words. */
async function doEverything(shelf: Shelf) {
  const said: string[] = [];
  const { folder } = shelf;
  const tryTo = async (work: () => unknown) => {
    try {
      const notice = await work();
      if (typeof notice === 'string') said.push(notice);
    } catch (error) {
      expect(error).toBeInstanceOf(ExpectedError);
      said.push(error instanceof Error ? error.message : '');
    }
  };
  const journal = openJournal(folder);
  const drafts = openDrafts(join(folder, 'drafts'));
  const stories = openStories(join(folder, 'stories'));
  const story = { version: 1, savedAt: 1000, story: ownStory(), begun: {} } as const;
  await tryTo(async () => void (await journal.progress()));
  await tryTo(async () => void (await journal.records()));
  await tryTo(() => journal.append(ANSWER).notice);
  await tryTo(async () => void (await drafts.list()));
  await tryTo(() => drafts.save(testDraft()));
  await tryTo(async () => void (await drafts.list()));
  await tryTo(() => drafts.remove('run-1'));
  await tryTo(async () => void (await stories.list()));
  await tryTo(() => stories.save(story));
  await tryTo(() => stories.remove(story.story.id));
  const scenarios = { data: folder, save: true, program: '1' };
  const findings = openFindingsCache(scenarios);
  expect(findings.of('a story', () => [])).toEqual([]);
  findings.close();
  const listed = await listOwnScenarios(shelf.elsewhere('mine'), scenarios);
  expect(listed.summaries).toHaveLength(1);
  await tryTo(() => journal.exportTo(shelf.elsewhere('export'), true));
  await tryTo(() => journal.importFrom(shelf.elsewhere('import')));
  await tryTo(() => journal.removeSession('one'));
  await tryTo(() => journal.wipe());
  return { said, warned: [...journal.warned, ...drafts.warned, ...stories.warned] };
}

describe.skipIf(onWindows).for(Object.entries(THINGS))('%s', ([, put]) => {
  test.for(NAMES)('called %s holds nothing up', async (name, { shelf }) => {
    shelf.write(framed(takeRecord({ session: 'one' })));
    mkdirSync(shelf.elsewhere('mine'));
    writeFileSync(join(shelf.elsewhere('mine'), 'story.yaml'), scenarioYaml());
    writeFileSync(shelf.elsewhere('import'), framed(answerRecord({ id: 'new' })));
    const path = join(shelf.folder, name);
    makeFolder(join(path, '..'));
    rmSync(path, { force: true });
    put(path);
    const before = peak();
    const { said, warned } = await doEverything(shelf);
    for (const line of [...said, ...warned]) {
      expect(line).not.toMatch(/\n +at |unknown fault/);
    }
    expect(peak() - before).toBeLessThan(MOST_KILOBYTES);
  });
});

describe.skipIf(onWindows)('an unfinished rehearsal that is there but cannot be read', () => {
  test.for(Object.entries(THINGS))('is named once: %s', async ([, put], { shelf }) => {
    const folder = join(shelf.folder, 'drafts');
    makeFolder(folder);
    const path = join(folder, 'run-9.json');
    put(path);
    const drafts = openDrafts(folder);
    drafts.save(testDraft());
    expect(await drafts.list()).toHaveLength(1);
    expect(await drafts.list()).toHaveLength(1);
    expect(drafts.warned).toEqual([
      expect.stringMatching(
        /run-9\.json: this unfinished rehearsal could not be read \((it is a (pipe|link|folder)|it is larger than 16 MB)\)\. Everything stays as it is\.$/,
      ),
    ]);
  });

  test('among many: the first is named, the others counted', async ({ shelf }) => {
    const folder = join(shelf.folder, 'drafts');
    makeFolder(folder);
    for (let number = 1; number <= 12; number += 1) mkdirSync(join(folder, `run-${number}.json`));
    const drafts = openDrafts(folder);
    expect(await drafts.list()).toEqual([]);
    expect(drafts.warned.join()).toContain('nor could 11 more');
  });

  test('because there is far too much: the newest are read', async ({ shelf }) => {
    const folder = join(shelf.folder, 'drafts');
    const drafts = openDrafts(folder);
    const text = 'x'.repeat(12 * 1024 * 1024);
    const current = { section: 'task', text, activeMs: 0, hintsUsed: 0 } as const;
    for (let number = 1; number <= 7; number += 1) {
      drafts.save(testDraft({ id: `run-${number}`, savedAt: number, current }));
    }
    const listed = await drafts.list();
    expect(listed.map(({ id }) => id)).toEqual(['run-7', 'run-6', 'run-5', 'run-4', 'run-3']);
    expect(drafts.warned.join()).toContain('there is too much in this folder');
  });
});
