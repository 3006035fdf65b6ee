import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StoryDraft } from '../../src/authoring/story/story.ts';
import { heldFile, openStories } from '../support/drafts.ts';
import { ownStory } from '../support/own-story.ts';

let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'star-coach-stories-'));
  folder = join(root, 'state', 'stories');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function draft(changes: Partial<StoryDraft> = {}): StoryDraft {
  const begun = { 'hedge/strong': 'I did.' };
  return { version: 1, savedAt: 1000, story: ownStory(), begun, ...changes };
}

describe('an unfinished story', () => {
  test('comes back as it was saved, the newest first', async () => {
    const drafts = openStories(folder);
    const newer = draft({ savedAt: 2000, story: ownStory({ id: 'newer' }) });
    expect(drafts.save(draft())).toBeUndefined();
    expect(drafts.save(newer)).toBeUndefined();
    expect(await drafts.list()).toMatchObject([newer, draft()]);
    expect(statSync(join(folder, heldFile('newer'))).mode & 0o777).toBe(0o600);
  });

  test('replaces its older self, and is gone once removed', async () => {
    const drafts = openStories(folder);
    drafts.save(draft());
    drafts.save(draft({ begun: {} }));
    expect(await drafts.list()).toMatchObject([draft({ begun: {} })]);
    expect(drafts.remove('the-missing-hour')).toBeUndefined();
    expect(drafts.remove('the-missing-hour')).toBeUndefined();
    expect(await drafts.list()).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['torn', '{"version":1,'],
    ['of another version', JSON.stringify({ ...draft(), version: 2 })],
    ['under another name', JSON.stringify(draft())],
    ['with an id that is no name', JSON.stringify(draft({ story: ownStory({ id: '../x' }) }))],
  ])('that is %s stays on disk and is left out', async (_what, text) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'other.json'), text);
    expect(await openStories(folder).list()).toEqual([]);
    expect(readdirSync(folder)).toEqual(['other.json']);
  });

  test('is safe to show, whoever wrote it', async () => {
    const drafts = openStories(folder);
    drafts.save(draft({ story: ownStory({ title: 'a\u001b[31m' }) }));
    const [only] = await drafts.list();
    expect(only?.story.title).toBe('a\\x1b[31m');
  });

  test('that cannot be saved says why', async () => {
    expect(openStories(null).save(draft())).toContain('STAR_COACH_HOME');
    expect(await openStories(null).list()).toEqual([]);
    writeFileSync(join(root, 'state'), '');
    expect(openStories(folder).save(draft())).toBe(`not saved (ENOTDIR): ${folder}`);
    expect(openStories(folder).remove('x')).toBeUndefined();
  });
});
