import {
  chmodSync,
  existsSync,
  mkdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listOwnScenarios } from '../../src/storage/own-scenarios.ts';
import { edited, scenarioYaml } from '../support/scenario-yaml.ts';
import { storyFolder } from '../support/story-folder.ts';

const folder = storyFolder();
const OPTIONS = { save: true, program: '1' };

async function listed(options: Partial<Parameters<typeof listOwnScenarios>[1]> = {}) {
  return listOwnScenarios(folder.path, { data: folder.data, ...OPTIONS, ...options });
}
const titles = async (options: Parameters<typeof listed>[0] = {}) =>
  (await listed(options)).summaries.map(({ title }) => title);
const cache = () => join(folder.data, 'scenarios.json');
const called = (title: string) => scenarioYaml({ title });

/** Replaces a file behind the back of the cache: to tell what is remembered from what is read. */
async function remembered(options: Parameters<typeof listed>[0] = {}): Promise<boolean> {
  const text = folder.read(cache());
  writeFileSync(cache(), text.replace('"Before"', '"Remembered"'));
  const [title] = await titles(options);
  writeFileSync(cache(), text);
  return title === 'Remembered';
}

async function written(): Promise<string> {
  const path = folder.write('story.yaml', called('Before'));
  await listed();
  return path;
}

describe('what was read is remembered', () => {
  test('so that it is not read again', async () => {
    await written();
    expect(await remembered()).toBe(true);
  });

  test('and is the same as what is read', async () => {
    folder.write('story.yaml', scenarioYaml());
    folder.write('bad.yaml', edited(scenarioYaml(), 'title: The silent queue\n', ''));
    folder.write('worse.yaml', '{{{{');
    const anew = await listed();
    expect(anew.summaries).toHaveLength(1);
    expect(anew.leftOut).toHaveLength(2);
    expect(await listed()).toEqual(anew);
    expect(JSON.stringify(await listed())).toBe(JSON.stringify(anew));
  });

  test('in a file for nobody else, written only when something changed', async () => {
    await written();
    expect(statSync(cache()).mode & 0o777).toBe(0o600);
    expect(statSync(folder.data).mode & 0o777).toBe(0o700);
    const { mtimeMs, ino } = statSync(cache());
    await listed();
    expect(statSync(cache())).toMatchObject({ mtimeMs, ino });
  });
});

describe('a file is read again', () => {
  test('when it changed', async () => {
    await written();
    folder.write('story.yaml', called('Another'));
    expect(await titles()).toEqual(['Another']);
  });

  test('when it changed to the same size at the same time', async () => {
    folder.writeUnseen(await written(), called('Behind'));
    expect(await titles()).toEqual(['Behind']);
  });

  test('when another version of the program looks', async () => {
    await written();
    expect(await remembered({ program: '2' })).toBe(false);
  });

  test('when it lies in another folder', async () => {
    await written();
    const other = join(folder.path, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'story.yaml'), called('Elsewhere'));
    const { summaries } = await listOwnScenarios(other, { data: folder.data, ...OPTIONS });
    expect(summaries.map(({ title }) => title)).toEqual(['Elsewhere']);
  });
});

test('what is gone is forgotten', async () => {
  rmSync(await written());
  folder.write('other.yaml', called('Other'));
  expect(await titles()).toEqual(['Other']);
  expect(folder.read(cache())).not.toContain('Before');
});

describe('nothing is written', () => {
  test('when nothing is to be kept', async () => {
    folder.write('story.yaml', called('Before'));
    expect(await titles({ save: false })).toEqual(['Before']);
    expect(existsSync(folder.data)).toBe(false);
  });

  test('where there is no place for it', async () => {
    folder.write('story.yaml', called('Before'));
    expect(await titles({ data: null })).toEqual(['Before']);
  });

  test('where the place is a file', async () => {
    folder.write('story.yaml', called('Before'));
    writeFileSync(folder.data, '');
    expect(await titles()).toEqual(['Before']);
  });

  test('where a folder of one’s own is empty', async () => {
    await listed();
    expect(existsSync(folder.data)).toBe(false);
  });

  test('where it may not be written, and no rest is left behind', async () => {
    await written();
    rmSync(cache());
    mkdirSync(cache());
    expect(await titles()).toEqual(['Before']);
    expect(existsSync(`${cache()}.${process.pid}.tmp`)).toBe(false);
  });
});

describe('a cache that is not what it should be is as good as none', () => {
  const facts = {
    ...{ id: 'x', title: 'Forged', question: 'x', overview: 'x', principle: 'dive-deep' },
    ...{ pivots: [], levels: ['sde2'], themes: [], role: null, outcome: null, answers: [] },
    ...{ was: [], targets: [5, 5, 5, 5, 5], totals: [25], questions: '' },
  };

  test.each<[string, (text: string) => string]>([
    ['empty', () => ''],
    ['torn', (text) => text.slice(0, -20)],
    ['no JSON', () => 'scenarios'],
    ['a list', () => '[]'],
    ['null', () => 'null'],
    ['without files', (text) => text.replace('"files":[', '"folder":[')],
    [
      'with files of another kind',
      (text) => text.replace(/"files":\[.*\]/, '"files":[null,1,"x",[]]'),
    ],
  ])('%s', async (_, change) => {
    await written();
    writeFileSync(cache(), change(folder.read(cache())));
    expect(await titles()).toEqual(['Before']);
  });

  async function titlesWith(forged: object): Promise<string[]> {
    await written();
    const { made, files } = JSON.parse(folder.read(cache()));
    const [{ name, stamp }] = files;
    writeFileSync(cache(), JSON.stringify({ made, files: [{ name, stamp, ...forged }] }));
    return titles();
  }

  test('facts as they should be are taken for what they are', async () => {
    expect(await titlesWith({ facts })).toEqual(['Forged']);
  });

  test.each<[string, object]>([
    ['no facts', {}],
    ['an id that is none', { id: '../x' }],
    ['a title that is a number', { title: 12 }],
    ['an unknown principle', { principle: 'honesty' }],
    ['an unknown pivot', { pivots: ['honesty'] }],
    ['an unknown level', { levels: ['sde9'] }],
    ['an unknown theme', { themes: ['success'] }],
    ['an unknown role', { role: 'wizard' }],
    ['an unknown end', { outcome: 'glory' }],
    ['an answer that is no id', { answers: ['../x'] }],
    ['no answers', { answers: undefined }],
    ['four targets', { targets: [5, 5, 5, 5] }],
    ['a target that is a text', { targets: [5, 5, 5, 5, '5'] }],
    ['a group for a list', { levels: {} }],
  ])('an entry with %s', async (_, change) => {
    const forged = Object.keys(change).length === 0 ? {} : { facts: { ...facts, ...change } };
    expect(await titlesWith(forged)).toEqual(['Before']);
  });

  test('a link', async () => {
    await written();
    const elsewhere = join(folder.path, 'elsewhere.json');
    writeFileSync(elsewhere, folder.read(cache()).replace('"Before"', '"Forged"'));
    rmSync(cache());
    symlinkSync(elsewhere, cache());
    expect(await titles()).toEqual(['Before']);
    expect(folder.read(elsewhere)).toContain('Forged');
  });

  test('unreadable', async () => {
    await written();
    chmodSync(cache(), 0o000);
    expect(await titles()).toEqual(['Before']);
  });
});
