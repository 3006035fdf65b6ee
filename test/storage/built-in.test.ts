import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { blankQuestion } from '../../src/scenario/compiled.ts';
import { summariseQuestion } from '../../src/scenario/question/summary.ts';
import { builtInQuestions as questionsIn } from '../../src/storage/built-in.ts';
import { builtInQuestions } from '../support/question-yaml.ts';

const folder = mkdtempSync(join(tmpdir(), 'star-coach-built-in-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [FIRST, SECOND] = builtInQuestions().filter(({ principle }) => principle === 'dive-deep');
if (FIRST === undefined || SECOND === undefined) throw new Error('two questions of a principle');

const write = (name: string, content: unknown) =>
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
write('index', [FIRST, SECOND].map(summariseQuestion));
write('dive-deep', [blankQuestion(SECOND)]);

describe('the questions of a principle stand in one file', () => {
  const questions = questionsIn(folder);

  test('and each is found by its id', async () => {
    expect(await questions.load(SECOND.id)).toEqual(SECOND);
    expect((await questions.summaries()).map(({ id }) => id)).toEqual([FIRST.id, SECOND.id]);
  });

  test.each([FIRST.id, 'nobody-asked'])(
    'what is not there is said to be missing: %s',
    async (id) => {
      await expect(questions.load(id)).rejects.toThrow(`nothing built in is called ${id}`);
    },
  );
});
