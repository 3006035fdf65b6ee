import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { EXIT } from '../../src/errors.ts';
import type { LeftOut } from '../../src/scenario/left-out.ts';
import { BUILT_IN, ownFile, sourceText } from '../../src/scenario/source.ts';
import { summarise } from '../../src/scenario/summary.ts';
import { listOwnScenarios } from '../../src/storage/own-scenarios.ts';
import type { ScenarioFolder } from '../../src/storage/scenario-folder.ts';
import { openScenarioSource } from '../../src/storage/scenario-source.ts';
import { builtInFiles } from '../support/built-in.ts';
import { testScenario } from '../support/scenario.ts';
import { scenarioYaml } from '../support/scenario-yaml.ts';
import { storyFolder } from '../support/story-folder.ts';

const own = storyFolder();
const OURS = testScenario({ id: 'ours', title: 'Ours' });
const LIBRARY = {
  summaries: () => [summarise(OURS, BUILT_IN)],
  load: () => OURS,
};

function open(folder: ScenarioFolder | null = { path: own.path, by: 'default' }) {
  const leftOut: LeftOut[] = [];
  const listOwn = vi.fn((path: string) =>
    listOwnScenarios(path, { data: null, save: false, program: '1' }),
  );
  const source = openScenarioSource({
    builtIn: LIBRARY,
    folder: async () => folder,
    listOwn,
    onLeftOut: async (told) => {
      leftOut.push(...told);
    },
  });
  return { source, leftOut, listOwn };
}

const write = (name: string, id: string) => own.write(name, scenarioYaml({ id, title: name }));

test('built-in scenarios come first, then the own ones', async () => {
  const [a, b] = [write('a.yaml', 'one'), write('b.yaml', 'two')];
  const summaries = await open().source.summaries();
  expect(summaries.map(({ id, source }) => [id, sourceText(source)])).toEqual([
    ['ours', 'built-in'],
    ['one', a],
    ['two', b],
  ]);
});

test('each is loaded from where it comes', async () => {
  write('a.yaml', 'mine');
  const { source } = open();
  const loaded = await Promise.all((await source.summaries()).map((each) => source.load(each)));
  expect(loaded.map(({ title }) => title)).toEqual(['Ours', 'a.yaml']);
});

test('one whose path was made safe to show is loaded all the same', async () => {
  own.write('a\u202eb.yaml', scenarioYaml({ id: 'mine' }));
  const { source } = open();
  const [, mine] = await source.summaries();
  if (mine === undefined) throw new Error('not listed');
  expect((await source.load({ ...mine, source: ownFile('a\\u202eb.yaml') })).id).toBe('mine');
});

test('the folder is read once, and only when asked for', async () => {
  write('a.yaml', 'mine');
  const { source, listOwn } = open();
  expect(listOwn).not.toHaveBeenCalled();
  const [, mine] = await source.summaries();
  await source.summaries();
  if (mine) await source.load(mine);
  expect(listOwn).toHaveBeenCalledOnce();
});

describe('where there is no folder', () => {
  test.each<[string, ScenarioFolder | null]>([
    ['because there is no home', null],
    ['because nobody made one', { path: '/nowhere/at/all', by: 'default' }],
  ])('%s, the built-in ones are listed', async (_, folder) => {
    const { source, leftOut, listOwn } = open(folder);
    expect(await source.summaries()).toEqual(LIBRARY.summaries());
    expect(leftOut).toEqual([]);
    expect(listOwn).not.toHaveBeenCalled();
  });

  test('although the variable names one, that is told and hides nothing', async () => {
    const { source, leftOut } = open({ path: '/nowhere/at/all', by: 'variable' });
    expect(await source.summaries()).toEqual(LIBRARY.summaries());
    expect(leftOut).toEqual([
      {
        file: '/nowhere/at/all',
        message:
          'cannot read the scenario folder /nowhere/at/all (ENOENT). STAR_COACH_SCENARIOS names it.',
        more: 0,
      },
    ]);
  });

  test.each([
    ['nowhere', 'ENOENT'],
    ['file', 'ENOTDIR'],
  ])('although the option names one, that is wrong usage: %s', async (name, code) => {
    own.write('file', '');
    const path = join(own.path, name);
    await expect(open({ path, by: 'option' }).source.summaries()).rejects.toMatchObject({
      exitCode: EXIT.usage,
      message: `cannot read the scenario folder ${path} (${code})`,
      hint: '--scenarios expects a folder with scenario files in it.',
    });
  });

  test('but a file of that name, that is told', async () => {
    const { source, leftOut } = open({ path: own.write('file', ''), by: 'default' });
    expect(await source.summaries()).toEqual(LIBRARY.summaries());
    expect(leftOut).toEqual([
      expect.objectContaining({ message: expect.stringMatching('ENOTDIR') }),
    ]);
  });
});

describe('an id that is taken: the first keeps it, the other is left out and told, both named', () => {
  test('by a built-in scenario', async () => {
    const file = write('a.yaml', 'ours');
    write('b.yaml', 'mine');
    const { source, leftOut } = open();
    expect((await source.summaries()).map(({ id }) => id)).toEqual(['ours', 'mine']);
    const message = 'its id "ours" is that of the built-in "Ours": give this one another';
    expect(leftOut).toEqual([{ file, message, more: 0 }]);
  });

  test('by another of one’s own', async () => {
    const [first, second] = [write('a.yaml', 'twin'), write('b/c.yaml', 'twin')];
    const { source, leftOut } = open();
    expect((await source.summaries()).map((each) => sourceText(each.source))).toEqual([
      'built-in',
      first,
    ]);
    const message = `its id "twin" is also in ${first}: give this one another`;
    expect(leftOut).toEqual([{ file: second, message, more: 0 }]);
  });
});

test('what is left out is told once', async () => {
  own.write('bad.yaml', 'id: x\n');
  const { source, leftOut } = open();
  await source.summaries();
  await source.summaries();
  expect(leftOut).toHaveLength(1);
});

test('a file the user names is read, though nothing lists it', async () => {
  const [file] = builtInFiles();
  if (file === undefined) throw new Error('no built-in scenario');
  const path = join('scenarios', file.path);
  const { source } = open();
  expect(await source.fromFile(path)).toEqual({
    scenario: file.scenario,
    source: ownFile(resolve(path)),
  });
  expect(await source.summaries()).toHaveLength(1);
});

describe('to check there are', () => {
  const names = (files: { file: string }[]) => files.map(({ file }) => file);

  test('the files of the own folder, whether they hold or not', async () => {
    const [a, bad] = [write('a.yaml', 'mine'), own.write('bad.yaml', 'id: x\n')];
    const { place, files } = await open().source.files();
    expect(place).toBe(own.path);
    expect(files.map(({ file, listed }) => [file, listed])).toEqual([
      [a, true],
      [bad, true],
    ]);
    expect(files[1]?.read()).toBe('id: x\n');
  });

  test('no files where that folder is not', async () => {
    expect(await open(null).source.files()).toMatchObject({ place: null, files: [] });
    const path = join(own.path, 'nowhere');
    expect(await open({ path, by: 'default' }).source.files()).toMatchObject({
      place: path,
      files: [],
    });
    await expect(open({ path, by: 'option' }).source.files()).rejects.toMatchObject({
      exitCode: EXIT.usage,
    });
  });

  test('the files of a folder, not listed where that is another', async () => {
    write('a.yaml', 'mine');
    mkdirSync(join(own.path, '..', 'other'));
    const { files } = await open({
      path: join(own.path, '..', 'other'),
      by: 'default',
    }).source.files(own.path);
    expect(files).toMatchObject([{ listed: false }]);
  });

  test('a file, whatever it is called', async () => {
    const path = own.write('story.txt', scenarioYaml());
    expect(names((await open().source.files(path)).files)).toEqual([path]);
  });

  test('shown as they are named, known by their whole path', async () => {
    const [first] = builtInFiles();
    const path = `./scenarios/${first?.path ?? ''}`;
    const { files } = await open().source.files(path);
    expect(files).toMatchObject([{ file: path, path: resolve(path) }]);
  });

  test('in a folder below the working directory, shown from there', async () => {
    const folder: ScenarioFolder = { path: resolve('scenarios'), by: 'option' };
    const { files } = await open(folder).source.files();
    const [{ file, path } = { file: '', path: '' }] = files;
    expect(file).toMatch(/^scenarios[/\\]/);
    expect(path).toBe(resolve(file));
    expect(files[0]?.listed).toBe(true);
  });

  test('a file that is not there, which reading tells', async () => {
    const { files } = await open().source.files(join(own.path, 'nowhere.yaml'));
    expect(() => files[0]?.read()).toThrow('no such file');
  });

  test('beside the built-in ones, and beside the own ones where they are listed together', async () => {
    const [a, b] = [write('a.yaml', 'mine'), write('b.yaml', 'other')];
    const { source, listOwn } = open();
    expect((await source.files()).others.map(({ id }) => id)).toEqual(['ours']);
    // All of them are read to be checked: they are not listed, and so read, as well.
    expect(listOwn).not.toHaveBeenCalled();
    expect((await source.files(a)).others.map((each) => sourceText(each.source))).toEqual([
      'built-in',
      b,
    ]);
    const elsewhere = join('scenarios', builtInFiles()[0]?.path ?? '');
    expect((await source.files(elsewhere)).others.map(({ id }) => id)).toEqual(['ours']);
  });
});
