import { mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { unsafeCharacter } from '../support/characters.ts';
import { type Desk, test } from '../support/desk.ts';
import { HARMLESS_FILES, HOSTILE_FILES } from '../support/hostile-files.ts';
import { makePipe } from '../support/make-pipe.ts';
import { scenarioYaml } from '../support/scenario-yaml.ts';

const onWindows = process.platform === 'win32';
const NAMES = Object.keys(HOSTILE_FILES);

/** Everything that reads a scenario file the user names. */
const READERS: Record<string, (file: string) => string[]> = {
  check: (file) => ['check', file],
  'check --json': (file) => ['check', file, '--json'],
  study: (file) => ['study', file],
  'rehearse --answers': (file) => ['rehearse', file, '--answers', 'answer.md'],
};

async function expectRefused(desk: Desk, reader: string, file: string, place = /:\d+:\d+/) {
  desk.write('answer.md', 'Action: I compared the ids on both sides.\n');
  const { code, stdout, stderr } = await desk.run(READERS[reader]?.(file) ?? []);
  const text = stdout + stderr;
  expect(code, text).toBe(3);
  if (reader === 'check --json') {
    expect(JSON.parse(stdout).problems).toContainEqual(
      expect.objectContaining({ file, line: expect.any(Number), column: expect.any(Number) }),
    );
  } else expect(text).toMatch(place);
  expect(unsafeCharacter(text)).toBeNull();
  expect(text).not.toMatch(/^ +at /m);
  expect(text.length).toBeLessThan(1_000_000);
}

describe.concurrent.each(Object.keys(READERS))('%s refuses, and says where', (reader) => {
  test.for(NAMES)('%s', async (name, { desk }) => {
    const file = desk.write('story.yaml', HOSTILE_FILES[name] ?? '');
    await expectRefused(desk, reader, file, /story\.yaml:\d+:\d+: /);
  });

  test('a file of 50 MB', async ({ desk }) => {
    const file = desk.write('story.yaml', '');
    truncateSync(file, 50 * 1024 * 1024);
    await expectRefused(desk, reader, file, /story\.yaml:1:1: larger than 256 KB/);
  });

  test.skipIf(onWindows)('a device', async ({ desk }) => {
    await expectRefused(desk, reader, '/dev/zero', /\/dev\/zero:1:1: /);
  });

  test.skipIf(onWindows)('a pipe nobody writes to', async ({ desk }) => {
    const file = join(desk.home, 'pipe.yaml');
    makePipe(file);
    await expectRefused(desk, reader, file, /pipe\.yaml:1:1: this is a pipe/);
  });
});

describe('a folder with all of them', () => {
  function fill(desk: Desk): string[] {
    mkdirSync(join(desk.home, 'mine'));
    const files = NAMES.map((name, at) => desk.write(`mine/${at}.yaml`, HOSTILE_FILES[name] ?? ''));
    desk.write('mine/good.yaml', scenarioYaml({ id: 'good' }));
    return files;
  }

  test('list shows what holds, and says what to check', async ({ desk }) => {
    const files = fill(desk);
    const { code, stdout, stderr } = await desk.run(['list', '--scenarios', 'mine']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}good .*yours/m);
    expect(stderr).toContain(`${files.length} of your files are left out:`);
    expect(stderr).toMatch(/mine\/0\.yaml:\d+:\d+: /);
    expect(stderr).toContain('star-coach check');
    expect(unsafeCharacter(stdout + stderr)).toBeNull();
    const again = await desk.run(['list', '--scenarios', 'mine']);
    expect(again).toMatchObject({ code, stdout, stderr });
  });

  test('check names every one', async ({ desk }) => {
    const files = fill(desk);
    const { code, stdout, stderr } = await desk.run(['check', 'mine']);
    expect(code).toBe(3);
    for (const at of files.keys())
      expect(stdout).toMatch(new RegExp(`^mine/${at}\\.yaml:\\d+:\\d+: `, 'm'));
    expect(unsafeCharacter(stdout + stderr)).toBeNull();
  });
});

describe.concurrent('a file that only looks strange is read like any other', () => {
  test.for(Object.entries(HARMLESS_FILES))('%s', async ([, text], { desk }) => {
    desk.write('story.yaml', scenarioYaml());
    const clean = await desk.run(['study', 'story.yaml']);
    desk.write('story.yaml', text);
    const same = await desk.run(['study', 'story.yaml']);
    expect(same.code).toBe(0);
    expect(same.stdout).toBe(clean.stdout);
  });
});
