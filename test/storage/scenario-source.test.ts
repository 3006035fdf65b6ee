import { join, resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { EXIT } from '../../src/errors.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { summarise } from '../../src/scenario/summary.ts';
import type { OwnScenario } from '../../src/storage/own-scenarios.ts';
import { createScenarioSource } from '../../src/storage/scenario-source.ts';
import { builtInFiles } from '../support/built-in.ts';
import { testScenario } from '../support/scenario.ts';

const OURS = testScenario({ id: 'ours', title: 'Ours' });

function builtIn(...scenarios: Scenario[]) {
  return {
    summaries: () => scenarios.map((each) => summarise(each, 'built-in')),
    load: (id: string) => scenarios.find((each) => each.id === id) ?? expect.unreachable(),
  };
}

function own(path: string, id: string): OwnScenario {
  const scenario = testScenario({ id, title: path });
  return { scenario, summary: summarise(scenario, path) };
}

const source = (...owned: OwnScenario[]) =>
  createScenarioSource(builtIn(OURS), () => Promise.resolve(owned));

test('built-in scenarios come first, then the own ones', async () => {
  const summaries = await source(own('b.yaml', 'b'), own('a.yaml', 'a')).summaries();
  expect(summaries.map(({ id, source }) => [id, source])).toEqual([
    ['ours', 'built-in'],
    ['b', 'b.yaml'],
    ['a', 'a.yaml'],
  ]);
});

test('each is loaded from where it comes', async () => {
  const all = source(own('mine.yaml', 'mine'));
  const loaded = await Promise.all((await all.summaries()).map((each) => all.load(each)));
  expect(loaded.map(({ title }) => title)).toEqual(['Ours', 'mine.yaml']);
});

test('the own ones are read once, and only when asked for', async () => {
  const readOwn = vi.fn(() => Promise.resolve([own('mine.yaml', 'mine')]));
  const all = createScenarioSource(builtIn(OURS), readOwn);
  expect(readOwn).not.toHaveBeenCalled();
  await all.summaries();
  await all.load(own('mine.yaml', 'mine').summary);
  await all.summaries();
  expect(readOwn).toHaveBeenCalledOnce();
});

describe('two scenarios of one id are refused, with both places named', () => {
  test.each([
    ['two own ones', [own('a.yaml', 'twin'), own('b.yaml', 'twin')], 'twin', 'a.yaml\nb.yaml'],
    ['a built-in one and an own one', [own('b.yaml', 'ours')], 'ours', 'built-in\nb.yaml'],
  ])('%s', async (_, owned, id, places) => {
    await expect(source(...owned).summaries()).rejects.toMatchObject({
      exitCode: EXIT.usage,
      message: `two scenarios have the id "${id}"`,
      hint: expect.stringContaining(places),
    });
  });
});

test('a file the user names is read, though nothing lists it', async () => {
  const [file] = builtInFiles();
  if (file === undefined) throw new Error('no built-in scenario');
  const path = join('scenarios', file.path);
  expect(await source().fromFile(path)).toEqual({
    scenario: file.scenario,
    source: resolve(path),
  });
  expect(await source().summaries()).toHaveLength(1);
});
