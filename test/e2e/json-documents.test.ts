import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { type Desk, test } from '../support/desk.ts';
import { framed } from '../support/journal.ts';
import { CALLS } from '../support/json-documents.ts';
import { inLoop, loopWorld } from '../support/loop-person.ts';
import { toldAnswer } from '../support/own-story.ts';

const INTERVIEW = [
  'company: Acme',
  'asked:',
  '  - ask: My manager and I',
  '    question: disagreed-with-your-manager',
  '    went: badly',
  '',
].join('\n');

/** A mock loop of two rounds, as the program keeps it. */
async function holdLoop(desk: Desk): Promise<void> {
  const habits = { answers: [toldAnswer()], replies: ['I counted 14 of them.', ''] };
  const world = loopWorld(habits);
  await inLoop(world, { minutes: '10', rounds: '2', seed: '3' });
  mkdirSync(desk.data, { recursive: true });
  writeFileSync(join(desk.data, 'journal.jsonl'), framed(...world.journal.kept));
}

describe.for(Object.entries(CALLS))('%s --json', ([, calls]) => {
  test('has the keys it promises, and no others', async ({ desk }) => {
    desk.write('answer.md', toldAnswer());
    await holdLoop(desk);
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
