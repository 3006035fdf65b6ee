import { describe, expect } from 'vitest';
import { ATTACKS, unsafeCharacter } from '../support/characters.ts';
import { test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';

const ANSWER = `## Situation
We had a problem with the queue and it was very bad for everybody.

## Task
I was tasked with looking into it.

## Action
We fixed it together after we had looked at the logs for some time.

## Result
Things were much better.

## Reflection
I learned a lot.
`;

describe('review reads an answer and quotes what it sees', () => {
  test('from a file', async ({ desk }) => {
    const { code, stdout, stderr } = await desk.run(['review', desk.write('answer.md', ANSWER)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/\[\d\] "[^"]*We fixed/);
  });

  test('from standard input, the same', async ({ desk }) => {
    const path = desk.write('answer.md', ANSWER);
    const { stdout } = await desk.run(['review', path]);
    for (const args of [['review'], ['review', '-']]) {
      expect(await desk.run(args, { input: ANSWER })).toMatchObject({ code: 0, stdout });
    }
  });

  test('typed at a terminal, after a word that it waits', async ({ desk }) => {
    const terminal = desk.open(['review'], { rows: 60 });
    await terminal.waitFor('Ctrl+D');
    terminal.send(ANSWER.replaceAll('\n', '\r'), KEYS.ctrlD);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(terminal.scrollback().join('\n')).toContain('"We fixed');
  });

  test('--json: one document, every finding with the words it is about', async ({ desk }) => {
    const { code, stdout, stderr } = await desk.run(['review', '--json'], { input: ANSWER });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const document = JSON.parse(stdout);
    expect(document.version).toBe(1);
    const findings = document.sections.flatMap((each: { findings: object[] }) => each.findings);
    expect(findings.length).toBeGreaterThan(2);
    for (const { span, quote } of findings) expect(ANSWER.slice(span.start, span.end)).toBe(quote);
  });

  test('held against a scenario', async ({ desk }) => {
    const args = ['review', '--scenario', 'dive-deep', '--level', 'senior'];
    const { code, stdout } = await desk.run(args, { input: ANSWER });
    expect(code).toBe(0);
    expect(stdout).toContain('target');
  });

  test.for([
    ['empty', '', 3],
    ['blank', ' \n\n', 3],
    ['not UTF-8', Uint8Array.of(0x53, 0x3a, 0xff), 3],
  ] as const)('%s: exit 3', async ([, input, code], { desk }) => {
    const result = await desk.run(['review'], { input });
    expect(result).toMatchObject({ code, stdout: '' });
    expect(result.stderr).toMatch(/standard input:1:\d+: /);
  });

  test('a file that is not there: exit 2', async ({ desk }) => {
    const { code, stderr } = await desk.run(['review', 'nowhere.md']);
    expect(code).toBe(2);
    expect(stderr).toContain('no such file: nowhere.md');
  });

  test.for(ATTACKS.map((attack, at) => ({ attack, at })))(
    'hostile text $at is shown escaped',
    async ({ attack }, { desk }) => {
      const input = ANSWER.replace('the queue', `the ${attack} queue`);
      for (const flags of [[], ['--json']]) {
        const { code, stdout, stderr } = await desk.run(['review', ...flags], { input });
        expect(code).toBe(0);
        expect(unsafeCharacter(stdout + stderr)).toBeNull();
      }
    },
  );
});

describe('rules', () => {
  test('lists them, and tells one with examples', async ({ desk }) => {
    const all = await desk.run(['rules']);
    expect(all).toMatchObject({ code: 0, stderr: '' });
    const ids = [...all.stdout.matchAll(/^([a-z][a-z-]+) {2}/gm)].map(([, id]) => id ?? '');
    expect(ids.length).toBeGreaterThan(5);
    for (const id of ids.slice(0, 3)) {
      const one = await desk.run(['rules', id]);
      expect(one).toMatchObject({ code: 0, stderr: '' });
      expect(one.stdout).toContain(id);
    }
  });

  test('an unknown one: exit 2, with what may have been meant', async ({ desk }) => {
    const { code, stderr } = await desk.run(['rules', 'we-dillution']);
    expect(code).toBe(2);
    expect(stderr).toContain('"we-dilution"');
  });
});
