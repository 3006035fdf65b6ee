import { describe, expect } from 'vitest';
import { declaredCommands } from '../support/commands.ts';
import { test } from '../support/desk.ts';
import { CALLS } from '../support/json-documents.ts';
import { toldAnswer } from '../support/own-story.ts';

const INTERVIEW = [
  'company: Acme',
  'asked:',
  '  - ask: My manager and I',
  '    question: disagreed-with-your-manager',
  '    went: badly',
  '',
].join('\n');

const withJson = declaredCommands().filter(({ options }) => options.includes('--json'));

test('every command that prints JSON is held to its documents here', () => {
  expect(Object.keys(CALLS).sort()).toEqual(withJson.map(({ line }) => line).sort());
});

describe.for(Object.entries(CALLS))('%s --json', ([, calls]) => {
  test('has the keys it promises, and no others', async ({ desk }) => {
    desk.write('answer.md', toldAnswer());
    const tell = ['rehearse', 'dive-deep', '--answers', 'answer.md', '--keep'];
    for (const before of [
      tell,
      ['history', 'edit', 'last', '--name', 'The search box'],
      [...tell, '--story', 'The search box'],
      ['log', '--file', desk.write('log.yaml', INTERVIEW)],
    ]) {
      const { code, stderr } = await desk.run(before);
      expect(code, stderr).toBe(0);
    }
    for (const { args, document, mayFail } of calls) {
      const { code, stdout, stderr } = await desk.run([...args, '--json']);
      if (!mayFail) expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const read = document.safeParse(JSON.parse(stdout));
      expect(read.error?.issues ?? [], args.join(' ')).toEqual([]);
    }
  });
});
