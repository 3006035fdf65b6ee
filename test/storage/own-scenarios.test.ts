import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentError, EXIT, type ExpectedError } from '../../src/errors.ts';
import { summarise } from '../../src/scenario/summary.ts';
import { readScenarioFile, readScenarioFolder } from '../../src/storage/own-scenarios.ts';
import { testScenario } from '../support/scenario.ts';
import { edited, scenarioYaml } from '../support/scenario-yaml.ts';

let folder = '';
let broken: ExpectedError[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'star-coach-own-'));
  broken = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const read = (from = folder) => readScenarioFolder(from, (error) => broken.push(error));
const ids = async () => (await read()).map(({ summary }) => summary.id);

describe('a folder of scenarios is read', () => {
  test('by file name, each with the path it comes from', async () => {
    written('b.yaml', scenarioYaml({ id: 'story-b' }));
    const path = written('a.yml', scenarioYaml({ id: 'story-a' }));
    written('C.YAML', scenarioYaml({ id: 'story-c' }));
    expect(await ids()).toEqual(['story-c', 'story-a', 'story-b']);
    const scenario = testScenario({ id: 'story-a' });
    expect(await read()).toContainEqual({ scenario, summary: summarise(scenario, path) });
    expect(broken).toEqual([]);
  });

  test('without files of other kinds, and without the folders below', async () => {
    written('notes.txt', scenarioYaml());
    written('story.yaml.bak', scenarioYaml());
    mkdirSync(join(folder, 'below'));
    written('below/story.yaml', scenarioYaml());
    expect(await ids()).toEqual([]);
    expect(broken).toEqual([]);
  });
});

describe('a file that does not hold is told, and does not hide the rest', () => {
  test.each<[string, () => void, RegExp]>([
    [
      'a missing field',
      () => written('bad.yaml', edited(scenarioYaml(), 'title: The silent queue\n', '')),
      /bad\.yaml:\d+:\d+: .*title/,
    ],
    ['no YAML', () => written('bad.yaml', '{{{{'), /bad\.yaml:1:/],
    ['an empty file', () => written('bad.yaml', ''), /bad\.yaml:1:1: /],
    ['a folder', () => mkdirSync(join(folder, 'bad.yaml')), /bad\.yaml:1:1: this is a folder/],
    [
      'a link, even to a sound file',
      () => {
        written('elsewhere', scenarioYaml({ id: 'linked' }));
        symlinkSync(join(folder, 'elsewhere'), join(folder, 'bad.yaml'));
      },
      /bad\.yaml:1:1: this is a link.*not followed/,
    ],
    [
      'a link to nowhere',
      () => symlinkSync(join(folder, 'nowhere'), join(folder, 'bad.yaml')),
      /bad\.yaml:1:1: this is a link.*not followed/,
    ],
  ])('%s', async (_, write, message) => {
    write();
    written('good.yaml', scenarioYaml({ id: 'good' }));
    expect(await ids()).toEqual(['good']);
    expect(broken).toHaveLength(1);
    expect(broken[0]).toBeInstanceOf(ContentError);
    expect(broken[0]?.message).toMatch(message);
  });
});

test.each([
  ['is not there', 'nowhere', 'ENOENT'],
  ['is a file', 'file', 'ENOTDIR'],
])('a folder that %s is told', async (_, name, code) => {
  written('file', '');
  const path = join(folder, name);
  await expect(read(path)).rejects.toMatchObject({
    exitCode: EXIT.usage,
    message: `cannot read the scenario folder ${path} (${code})`,
    hint: '--scenarios expects a folder with scenario files in it.',
  });
});

describe('one file', () => {
  test('is read, whatever it is called', async () => {
    const path = written('story.txt', scenarioYaml({ id: 'mine' }));
    expect(await readScenarioFile(path, { followSymlink: false })).toEqual(
      testScenario({ id: 'mine' }),
    );
  });

  test('may be a link where links are followed', async () => {
    const path = join(folder, 'link.yaml');
    symlinkSync(written('story.yaml', scenarioYaml({ id: 'mine' })), path);
    expect((await readScenarioFile(path, { followSymlink: true })).id).toBe('mine');
    await expect(readScenarioFile(path, { followSymlink: false })).rejects.toThrow('link');
  });

  test('that does not hold is a content error', async () => {
    const path = written('story.yaml', 'id: x\n');
    await expect(readScenarioFile(path, { followSymlink: true })).rejects.toMatchObject({
      exitCode: EXIT.content,
    });
  });
});
