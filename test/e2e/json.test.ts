import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { PRINCIPLES } from '../../src/scenario/principles.ts';
import { builtInFiles } from '../support/built-in.ts';
import { test } from '../support/desk.ts';
import { builtInQuestions } from '../support/question-yaml.ts';
import { scenarioYaml } from '../support/scenario-yaml.ts';

const SECTIONS = ['situation', 'task', 'action', 'result', 'reflection'] as const;
const LEVELS = ['sde1', 'sde2', 'senior'] as const;
const files = builtInFiles();
const questions = builtInQuestions();

function summaryOf({ scenario }: (typeof files)[number]) {
  const sections = SECTIONS.map((name) => ({
    name,
    targetSeconds: scenario.sections[name].target_seconds,
  }));
  return {
    id: scenario.id,
    title: scenario.title,
    question: scenario.question,
    overview: scenario.overview,
    principle: scenario.principle,
    pivots: PRINCIPLES.map(({ slug }) => slug).filter(
      (slug) => scenario.pivots[slug] !== undefined,
    ),
    levels: LEVELS.filter((level) => scenario.levels[level] !== undefined),
    themes: scenario.themes ?? [],
    role: scenario.role ?? 'software-engineer',
    outcome: scenario.outcome ?? 'achieved',
    answers: scenario.answers ?? [],
    source: 'built-in',
    seconds: sections.reduce((sum, { targetSeconds }) => sum + targetSeconds, 0),
    sections,
  };
}

describe('--json prints one document and nothing else', () => {
  test('list', async ({ desk }) => {
    const { code, stdout, stderr } = await desk.run(['list', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const document = JSON.parse(stdout);
    expect(Object.keys(document)).toEqual(['version', 'counts', 'scenarios', 'questions']);
    expect(document.version).toBe(1);
    expect(document.scenarios).toHaveLength(files.length);
    const phrasings = questions.reduce((sum, { ask }) => sum + ask.length, 0);
    const counts = { scenarios: files.length, questions: questions.length, phrasings };
    expect(document.counts).toMatchObject(counts);
    expect(document.questions).toHaveLength(questions.length);
    for (const file of files) {
      const found = document.scenarios.find(({ id }: { id: string }) => id === file.scenario.id);
      expect(found).toEqual(summaryOf(file));
      expect(Object.keys(found)).toEqual(Object.keys(summaryOf(file)));
    }
  });

  test('list of one principle, and of words that nothing holds', async ({ desk }) => {
    const some = JSON.parse((await desk.run(['list', '--lp', 'dive-deep', '--json'])).stdout);
    const wanted = files.filter(({ scenario }) => scenario.principle === 'dive-deep');
    expect(some.scenarios.map(({ id }: { id: string }) => id)).toEqual(
      wanted.map(({ scenario }) => scenario.id),
    );
    const none = await desk.run(['list', '--search', 'kangaroo', '--json']);
    expect(JSON.parse(none.stdout)).toMatchObject({ scenarios: [], questions: [] });
    expect(none.code).toBe(0);
  });

  test.for(files.map(({ scenario }) => scenario))(
    'study $id: the keys of the YAML',
    async (scenario, { desk }) => {
      const { code, stdout, stderr } = await desk.run(['study', scenario.id, '--json']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(JSON.parse(stdout)).toEqual({ version: 1, scenario });
      expect(Object.keys(JSON.parse(stdout))).toEqual(['version', 'scenario']);
    },
  );

  test('own scenarios are listed with their path, what does not hold goes to stderr', async ({
    desk,
  }) => {
    mkdirSync(join(desk.home, 'mine'));
    const path = desk.write('mine/one.yaml', scenarioYaml());
    desk.write('mine/two.yaml', 'id: two\n');
    const { code, stdout, stderr } = await desk.run(['--scenarios', 'mine', 'list', '--json']);
    expect(code).toBe(0);
    const { scenarios } = JSON.parse(stdout);
    expect(scenarios).toHaveLength(files.length + 1);
    expect(scenarios.at(-1)).toMatchObject({ id: 'the-silent-queue', source: realpathSync(path) });
    expect(stderr).toMatch(/mine\/two\.yaml:1:1: /);
  });

  test('review: every part in its place, the findings once by section and once in all', async ({
    desk,
  }) => {
    const input = 'Situation: Orders were lost.\nAction: We fixed it with the team that week.\n';
    const args = ['review', '-', '--scenario', 'forty-milliseconds', '--json'];
    const { code, stdout, stderr } = await desk.run(args, { input });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const document = JSON.parse(stdout);
    expect(Object.keys(document)).toEqual([
      ...['version', 'scenario', 'level', 'words', 'spokenSeconds', 'sections', 'findings'],
      ...['division', 'reading', 'next'],
    ]);
    expect(document).toMatchObject({ version: 1, scenario: 'forty-milliseconds', level: 'sde2' });
    expect(document.sections).toMatchObject([{ section: 'situation' }, { section: 'action' }]);
    expect(document.sections.flatMap(({ findings }: { findings: object[] }) => findings)).toEqual(
      document.findings,
    );
    const start = input.indexOf('We fixed');
    expect(document.findings).toContainEqual({
      rule: 'we-dilution',
      weight: 'fault',
      section: 'action',
      span: { start, end: start + 'We fixed'.length },
      quote: 'We fixed',
      message: expect.any(String),
      fix: expect.any(String),
    });
  });

  test('on a terminal as well, without asking anything', async ({ desk }) => {
    const terminal = desk.open(['study', 'the-template', '--json']);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(JSON.parse(terminal.bytes)).toMatchObject({ version: 1 });
  });
});
