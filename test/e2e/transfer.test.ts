import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { type Desk, test } from '../support/desk.ts';
import { framed } from '../support/journal.ts';
import { answerRecord, takeRecord } from '../support/records.ts';

const WHOLE = [answerRecord({ id: 'a' }), takeRecord({ id: 'b' }), answerRecord({ id: 'd' })];
const idsIn = (text: string) => text.match(/(?<="id":")[a-d](?=")/g);

/** A journal of four records, one of which has a byte in its text that is no UTF-8. */
function keepDamaged(desk: Desk): void {
  const bytes = Buffer.from(framed(...WHOLE.slice(0, 2)));
  const spoiled = Buffer.from(framed(takeRecord({ id: 'c', words: 'I sa? it.' })));
  spoiled[spoiled.indexOf('?')] = 0xff;
  mkdirSync(desk.data);
  const path = join(desk.data, 'journal.jsonl');
  writeFileSync(path, Buffer.concat([bytes, spoiled, Buffer.from(framed(...WHOLE.slice(2)))]));
}

describe.concurrent('one byte that is no UTF-8', () => {
  test('in the journal: export leaves its record out and says so, import takes the rest', async ({
    desk,
  }) => {
    keepDamaged(desk);
    const exported = await desk.run(['history', 'export', 'all.jsonl']);
    expect(exported).toMatchObject({ code: 0, stdout: '3 records written to all.jsonl.\n' });
    expect(exported.stderr).toMatch(/journal\.jsonl:6: this line could not be read/);
    const elsewhere = ['--data-dir', 'elsewhere'];
    const imported = await desk.run([...elsewhere, 'history', 'import', 'all.jsonl']);
    expect(imported).toMatchObject({ code: 0, stdout: '3 records added.\n', stderr: '' });
    expect(idsIn(readFileSync(join(desk.home, 'elsewhere/journal.jsonl'), 'utf8'))).toEqual([
      'a',
      'b',
      'd',
    ]);
  });

  test('in the exported file: import takes the rest, names the line and fails', async ({
    desk,
  }) => {
    keepDamaged(desk);
    const path = join(desk.data, 'journal.jsonl');
    const elsewhere = ['--data-dir', 'elsewhere', 'history', 'import', path];
    const strict = await desk.run([...elsewhere, '--strict']);
    expect(strict).toMatchObject({ code: 3, stdout: '' });
    expect(strict.stderr).toMatch(/journal\.jsonl:6:1: not UTF-8/);
    expect(strict.stderr).toContain('Nothing was added.');
    expect(existsSync(join(desk.home, 'elsewhere/journal.jsonl'))).toBe(false);

    const imported = await desk.run(elsewhere);
    expect(imported).toMatchObject({ code: 1, stdout: '3 records added.\n' });
    expect(imported.stderr).toMatch(/^error: 1 line of .*journal\.jsonl was left out\n/);
    expect(imported.stderr).toMatch(/journal\.jsonl:6:1: not UTF-8/);
    const again = await desk.run(elsewhere);
    expect(again.stdout).toBe('0 records added; 3 records were here already.\n');
  });
});

describe.concurrent('a home directory written ~, in quotes', () => {
  test.for([
    ['STAR_COACH_HOME', [], { STAR_COACH_HOME: '~/coach' }],
    ['--data-dir', ['--data-dir', '~/coach'], {}],
  ] as const)('in %s is the home directory', async ([, flags, env], { desk }) => {
    desk.write('all.jsonl', framed(...WHOLE));
    const args = [...flags, 'history', 'import', 'all.jsonl'];
    expect(await desk.run(args, { env })).toMatchObject({ code: 0 });
    expect(existsSync(join(desk.home, 'coach/journal.jsonl'))).toBe(true);
    expect(readdirSync(desk.home)).not.toContain('~');
  });

  test('of somebody else is refused', async ({ desk }) => {
    for (const [args, env] of [
      [['--data-dir', '~you/coach', 'history'], {}],
      [['history'], { STAR_COACH_HOME: '~you/coach' }],
      [['list', '--scenarios', '~you/stories'], {}],
      [['list'], { STAR_COACH_SCENARIOS: '~you/stories' }],
    ] as const) {
      const { code, stderr } = await desk.run(args, { env });
      expect(stderr).toMatch(/^error: whose home directory "~you\/\w+" begins with is not known/);
      expect(code).toBe(2);
    }
    expect(readdirSync(desk.home)).toEqual(['.config']);
  });

  test('in the folder of one’s own stories', async ({ desk }) => {
    const { scenarioYaml } = await import('../support/scenario-yaml.ts');
    mkdirSync(join(desk.home, 'stories'));
    desk.write('stories/mine.yaml', scenarioYaml({ id: 'mine' }));
    for (const [args, env] of [
      [['list', '--scenarios', '~/stories'], {}],
      [['list'], { STAR_COACH_SCENARIOS: '~/stories' }],
    ] as const) {
      const { stdout } = await desk.run(args, { env });
      expect(stdout).toMatch(/^ {2}mine .*yours/m);
    }
  });

  test('as a file for a new story is refused before a word is told', async ({ desk }) => {
    const terminal = desk.open(['new', '--out', '~/story.yaml']);
    expect(await terminal.exit()).toMatchObject({ code: 2 });
    expect(terminal.screen().join(' ')).toContain('begins with "~"');
    expect(readdirSync(desk.home)).not.toContain('~');
  });
});
