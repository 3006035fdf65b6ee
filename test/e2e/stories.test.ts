import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { unsafeCharacter } from '../support/characters.ts';
import { type Desk, test } from '../support/desk.ts';
import { framed } from '../support/journal.ts';
import { recorded, takeRecord } from '../support/records.ts';
import { choose } from '../support/rehearsing.ts';
import { scenarioYaml } from '../support/scenario-yaml.ts';

const YAML = `# mine\n${scenarioYaml({ id: 'one', title: 'Story of a kangaroo' })}# the end\n`;

/** A story in a file, and one that was told; returns the path of the file. */
function furnish(desk: Desk, title = 'The queue that lied'): string {
  mkdirSync(`${desk.home}/mine`);
  mkdirSync(desk.data);
  const told = takeRecord({
    scenario: recorded('forty-milliseconds', { title: 'Forty milliseconds' }),
    story: { id: 'story-1', title },
    question: 'technical-depth',
  });
  desk.write('data/journal.jsonl', framed(told));
  return desk.write('mine/one.yaml', YAML);
}

const titles = async (desk: Desk) => {
  const { stdout, stderr } = await desk.run(['--scenarios', 'mine', 'stories', '--json']);
  expect(stderr).toBe('');
  return JSON.parse(stdout).stories.map(({ title }: { title: string }) => title);
};

describe('stories', () => {
  test('have other titles from then on, in the file and in what was told', async ({ desk }) => {
    const file = furnish(desk);
    expect(await titles(desk)).toEqual(['The queue that lied', 'Story of a kangaroo']);
    for (const [story, title] of [
      ['the queue', 'Two clocks'],
      ['one', 'Three: clocks'],
    ] as const) {
      const { code, stderr } = await desk.run([
        ...['--scenarios', 'mine'],
        ...['stories', 'rename', story, title],
      ]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    }
    expect(await titles(desk)).toEqual(['Two clocks', 'Three: clocks']);
    expect(readFileSync(file, 'utf8')).toBe(YAML.replace(/^title: .*$/m, 'title: "Three: clocks"'));
    expect((await desk.run(['history'])).stdout).toContain('Two clocks');
  });

  test('are shown in full, from the file and from what was told', async ({ desk }) => {
    furnish(desk);
    const shown = (story: string, ...more: string[]) =>
      desk.run(['--scenarios', 'mine', 'stories', 'show', story, ...more]);
    const { stdout, stderr } = await shown('the queue', '--md');
    expect({ stdout, stderr }).toMatchObject({ stderr: '' });
    expect(stdout).toMatch(/^# The queue that lied\n/);
    expect(stdout).toContain('## Action\n\nI laid the two lists');
    const { story } = JSON.parse((await shown('one', '--json')).stdout);
    expect(story.parts).toHaveLength(5);
    expect((await shown('one')).stdout).toContain('Story of a kangaroo');
  });

  test('a slip is told from what is there, and nothing is changed', async ({ desk }) => {
    const file = furnish(desk);
    const { code, stderr } = await desk.run(['stories', 'rename', 'the queue that lies', 'X']);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean "The queue that lied"?');
    expect(readFileSync(file, 'utf8')).toBe(YAML);
  });

  test('go on under another id, in the file and in what was told', async ({ desk }) => {
    furnish(desk);
    const args = ['--scenarios', 'mine', 'stories', 'rename'];
    for (const [story, id] of [
      ['one', 'two'],
      ['story-1', 'two-clocks'],
    ] as const) {
      const { code, stderr } = await desk.run([...args, story, '--id', id]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    }
    expect(existsSync(`${desk.home}/mine/one.yaml`)).toBe(false);
    expect(readFileSync(`${desk.home}/mine/two.yaml`, 'utf8')).toContain('id: two\nwas: [one]\n');
    const { stdout } = await desk.run(['--scenarios', 'mine', 'stories', '--json']);
    const ids = JSON.parse(stdout).stories.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(['two-clocks', 'two']);
    const taken = await desk.run([...args, 'two', '--id', 'two-clocks']);
    expect(taken.code).toBe(2);
    expect(taken.stderr).toContain('The queue that lied');
  });

  test('open in the editor, and what is wrong then is said where it stands', async ({ desk }) => {
    const file = furnish(desk);
    const editor = desk.write('editor', '#!/bin/sh\nsed -i "s/^title: .*/title:/" "$1"\n');
    chmodSync(editor, 0o755);
    const terminal = desk.open(['--scenarios', 'mine', 'stories', 'open', 'one'], {
      env: { VISUAL: editor },
    });
    expect(await terminal.exit()).toEqual({ code: 3, signal: null });
    expect(terminal.scrollback().join('\n')).toMatch(/one\.yaml:\d+:\d+/);
    expect(readFileSync(file, 'utf8')).toMatch(/^title:$/m);
    const none = await desk.run(['stories', 'open', 'the queue']);
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('in your history only');
  });

  test('are removed after asking; what was said of them stays', async ({ desk }) => {
    const file = furnish(desk);
    const terminal = desk.open(['--scenarios', 'mine', 'stories', 'rm', 'one']);
    await choose(terminal, 'Yes, remove it');
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(existsSync(file)).toBe(false);
    const { code, stdout } = await desk.run(['stories', 'rm', 'the queue', '--yes']);
    expect(code).toBe(0);
    expect(stdout).toContain('stays in your history');
    expect(await titles(desk)).toEqual([]);
    expect((await desk.run(['history'])).stdout).toContain('The queue that lied');
  });

  test.for([80, 40])(
    'are listed in %i columns, whatever a title holds',
    async (columns, { desk }) => {
      furnish(desk, 'A \u001b[2Jqueue\u202e that lied');
      const args = ['--scenarios', 'mine', 'stories'];
      const terminal = desk.open(args, { columns, rows: 60 });
      expect(await terminal.exit()).toEqual({ code: 0, signal: null });
      expect(terminal.cutLines()).toEqual([]);
      const text = terminal.scrollback().join(' ').replace(/\s+/g, ' ');
      expect(text).toContain('A \\x1b[2Jqueue\\u202e');
      expect(text).toContain('Story of a kangaroo');
      const { stdout } = await desk.run([...args, '--plain']);
      expect(unsafeCharacter(stdout)).toBeNull();
    },
  );
});
