import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXIT } from '../../src/errors.ts';
import { ownFile } from '../../src/scenario/source.ts';
import { summarise } from '../../src/scenario/summary.ts';
import { listOwnScenarios, readScenarioFile } from '../../src/storage/own-scenarios.ts';
import { testScenario } from '../support/scenario.ts';
import { edited, scenarioYaml } from '../support/scenario-yaml.ts';
import { storyFolder } from '../support/story-folder.ts';

const folder = storyFolder();

const list = (path = folder.path) =>
  listOwnScenarios(path, { data: null, save: false, program: '1' });
const ids = async () => (await list()).summaries.map(({ id }) => id);
const named = (id: string) => scenarioYaml({ id });

describe('a folder of scenarios is read', () => {
  test('by file name, each with the path it comes from', async () => {
    folder.write('b.yaml', named('story-b'));
    const path = folder.write('a.yml', named('story-a'));
    folder.write('C.YAML', named('story-c'));
    expect(await ids()).toEqual(['story-c', 'story-a', 'story-b']);
    const { summaries, leftOut } = await list();
    expect(summaries).toContainEqual(summarise(testScenario({ id: 'story-a' }), ownFile(path)));
    expect(leftOut).toEqual([]);
  });

  test('with the folders in it, and no deeper', async () => {
    folder.write('b.yaml', named('story-b'));
    folder.write('ownership/a.yaml', named('story-a'));
    folder.write('ownership/old/c.yaml', named('story-c'));
    expect(await ids()).toEqual(['story-b', 'story-a']);
  });

  test('without files of other kinds, and without what begins with a dot', async () => {
    folder.write('notes.txt', scenarioYaml());
    folder.write('story.yaml.bak', scenarioYaml());
    folder.write('._story.yaml', 'of some archive');
    folder.write('.git/story.yaml', scenarioYaml());
    expect(await list()).toEqual({ summaries: [], leftOut: [] });
  });

  test('without following a link to another folder', async () => {
    mkdirSync(join(folder.data, 'elsewhere'), { recursive: true });
    symlinkSync(join(folder.data, 'elsewhere'), join(folder.path, 'linked'));
    expect(await list()).toEqual({ summaries: [], leftOut: [] });
  });

  test('by the path that was given for it', async () => {
    folder.write('a.yaml', named('story-a'));
    const { summaries } = await list(`${folder.path}/`);
    expect(summaries[0]?.source.path).toBe(join(folder.path, 'a.yaml'));
  });
});

describe('a file that does not hold is left out, and does not hide the rest', () => {
  test.each<[string, () => void, object]>([
    [
      'a missing field',
      () => folder.write('bad.yaml', edited(scenarioYaml(), 'title: The silent queue\n', '')),
      { at: { line: 2, column: 1 }, message: expect.stringContaining('missing `title`'), more: 0 },
    ],
    [
      'several things',
      () => folder.write('bad.yaml', 'id: x\n'),
      { message: expect.stringContaining('missing `principle`'), more: 4 },
    ],
    ['no YAML', () => folder.write('bad.yaml', '{{{{'), { at: { line: 1, column: 2 } }],
    ['an empty file', () => folder.write('bad.yaml', ''), { at: { line: 1, column: 1 } }],
    [
      'a folder',
      () => mkdirSync(join(folder.path, 'bad.yaml')),
      { message: expect.stringContaining('this is a folder') },
    ],
    [
      'a link, even to a sound file',
      () => {
        folder.write('elsewhere', named('linked'));
        symlinkSync(join(folder.path, 'elsewhere'), join(folder.path, 'bad.yaml'));
      },
      { message: expect.stringMatching(/this is a link.*not followed/) },
    ],
    [
      'a link to nowhere',
      () => symlinkSync(join(folder.path, 'nowhere'), join(folder.path, 'bad.yaml')),
      { message: expect.stringMatching(/this is a link.*not followed/) },
    ],
  ])('%s', async (_, write, expected) => {
    write();
    folder.write('good.yaml', named('good'));
    expect(await ids()).toEqual(['good']);
    const { leftOut } = await list();
    expect(leftOut).toEqual([expect.objectContaining({ file: join(folder.path, 'bad.yaml') })]);
    expect(leftOut[0]).toMatchObject(expected);
  });
});

test('what the system says of a folder that cannot be read is passed on', async () => {
  await expect(list(join(folder.path, 'nowhere'))).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(list(folder.write('file', ''))).rejects.toMatchObject({ code: 'ENOTDIR' });
});

describe('one file', () => {
  test('is read, whatever it is called', async () => {
    const path = folder.write('story.txt', named('mine'));
    expect(await readScenarioFile(path, { followSymlink: false })).toEqual(
      testScenario({ id: 'mine' }),
    );
  });

  test('may be a link where links are followed', async () => {
    const path = join(folder.path, 'link.yaml');
    symlinkSync(folder.write('story.yaml', named('mine')), path);
    expect((await readScenarioFile(path, { followSymlink: true })).id).toBe('mine');
    await expect(readScenarioFile(path, { followSymlink: false })).rejects.toThrow('link');
  });

  test('that does not hold is a content error', async () => {
    const path = folder.write('story.yaml', 'id: x\n');
    await expect(readScenarioFile(path, { followSymlink: true })).rejects.toMatchObject({
      exitCode: EXIT.content,
    });
  });
});
