import { chmodSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect } from 'vitest';
import { type Desk, test } from '../support/desk.ts';
import { edited, scenarioYaml } from '../support/scenario-yaml.ts';
import { SOUND_FILE as SOUND } from '../support/sound-scenario.ts';

const onLinux = process.platform === 'linux';
const CONFIG = '.config/star-coach/scenarios';

/** Writes a file and the folders above it. */
function put(desk: Desk, name: string, text: string): string {
  mkdirSync(join(desk.home, dirname(name)), { recursive: true });
  return desk.write(name, text);
}

const mine = (id: string) => scenarioYaml({ id, title: `Story ${id}` });

describe('own scenarios are listed, and marked', () => {
  test.runIf(onLinux)('from the config folder', async ({ desk }) => {
    put(desk, `${CONFIG}/one.yaml`, mine('one'));
    put(desk, `${CONFIG}/conflicts/two.yml`, mine('two'));
    const { code, stdout, stderr } = await desk.run(['list']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^ {2}one +3:15 {2}Story one {2}yours$/m);
    expect(stdout).toMatch(/^ {2}two +3:15 {2}Story two {2}yours$/m);
    expect(stdout).toContain('the-green-dashboard');
  });

  test('from the folder that STAR_COACH_SCENARIOS names', async ({ desk }) => {
    put(desk, 'stories/one.yaml', mine('one'));
    const { stdout } = await desk.run(['list'], { env: { STAR_COACH_SCENARIOS: 'stories' } });
    expect(stdout).toMatch(/^ {2}one .* yours$/m);
  });

  test('and found by their id, by every command', async ({ desk }) => {
    put(desk, 'stories/one.yaml', scenarioYaml({ id: 'one', title: 'Story of a kangaroo' }));
    put(desk, 'answer.md', 'Action: I compared the ids on both sides.\n');
    const env = { STAR_COACH_SCENARIOS: 'stories' };
    expect((await desk.run(['study', 'one'], { env })).stdout).toContain('Story of a kangaroo');
    const compared = await desk.run(['rehearse', 'one', '--answers', 'answer.md'], { env });
    expect(compared.code).toBe(0);
    const listed = await desk.run(['list', '--search', 'STORY kangaroo', '--json'], { env });
    expect(JSON.parse(listed.stdout).scenarios).toMatchObject([
      { id: 'one', source: join(realpathSync(desk.home), 'stories', 'one.yaml') },
    ]);
  });

  test('without a home nothing is looked for', async ({ desk }) => {
    const { code, stderr } = await desk.run(['list'], { env: { HOME: '' } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

test('a folder is the same one, however it is named', async ({ desk }) => {
  put(desk, 'stories/one.yaml', mine('one'));
  const listed = await desk.run(['--scenarios', 'stories', 'list', '--json']);
  const named = await desk.run(['--scenarios', join(desk.home, 'stories'), 'list', '--json']);
  expect(JSON.parse(listed.stdout)).toEqual(JSON.parse(named.stdout));
});

describe('what is not listed hides nothing', () => {
  test('a file that does not hold: which, why, and what to type', async ({ desk }) => {
    put(desk, 'mine/bad.yaml', 'id: x\n');
    put(desk, 'mine/good.yaml', mine('good'));
    const { code, stdout, stderr } = await desk.run(['list', '--scenarios', 'mine']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}good .* yours$/m);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'One of your files is left out:',
      expect.stringMatching(/^ {2}mine\/bad\.yaml:1:1: missing `principle`: .* \(and 4 more\)$/),
      'What to change: star-coach check mine/bad.yaml',
    ]);
    const checked = await desk.run(['check', 'mine/bad.yaml']);
    expect(checked.code).toBe(3);
  });

  test('an id that is taken: both places are named', async ({ desk }) => {
    put(desk, 'mine/a.yaml', mine('twin'));
    put(desk, 'mine/b.yaml', mine('twin'));
    put(desk, 'mine/c.yaml', mine('the-green-dashboard'));
    const { code, stdout, stderr } = await desk.run(['list', '--scenarios', 'mine']);
    expect(code).toBe(0);
    expect(stdout.match(/yours$/gm)).toHaveLength(1);
    expect(stderr).toContain('mine/b.yaml: its id "twin" is also in mine/a.yaml');
    expect(stderr).toContain('mine/c.yaml: its id "the-green-dashboard" is that of the built-in');
    const checked = await desk.run(['--scenarios', 'mine', 'check']);
    expect(checked.code).toBe(3);
    expect(checked.stdout).toMatch(
      /^mine\/b\.yaml:2:5: the id "twin" is also that of mine\/a\.yaml/m,
    );
    expect(checked.stdout).toMatch(
      /^mine\/c\.yaml:2:5: the id .* is that of the built-in scenario/m,
    );
    const alone = await desk.run(['--scenarios', 'mine', 'check', 'mine/b.yaml']);
    expect(alone.code).toBe(3);
    expect(alone.stdout).toMatch(/is also that of \S*mine\/a\.yaml/);
  });

  test('a link is not followed', async ({ desk }) => {
    put(desk, 'elsewhere/story.yaml', mine('linked'));
    mkdirSync(join(desk.home, 'mine'));
    symlinkSync('../elsewhere/story.yaml', join(desk.home, 'mine/link.yaml'));
    symlinkSync('../elsewhere', join(desk.home, 'mine/folder'));
    const { stdout, stderr } = await desk.run(['list', '--scenarios', 'mine']);
    expect(stdout).not.toMatch(/yours$/m);
    expect(stderr).toContain('mine/link.yaml:1:1: this is a link, and links in a folder');
  });

  test('a folder that is named and not there', async ({ desk }) => {
    const env = { STAR_COACH_SCENARIOS: '/nowhere/at/all' };
    const { code, stdout, stderr } = await desk.run(['list'], { env });
    expect(code).toBe(0);
    expect(stdout).toContain('the-green-dashboard');
    expect(stderr).toContain('cannot read the scenario folder /nowhere/at/all (ENOENT)');
    expect((await desk.run(['list', '--scenarios', 'nowhere'])).code).toBe(2);
  });
});

describe('what was read is remembered', () => {
  test('in the data directory, unless nothing is to be kept', async ({ desk }) => {
    put(desk, 'mine/one.yaml', mine('one'));
    const cache = join(desk.data, 'scenarios.json');
    const args = ['list', '--scenarios', 'mine'];
    await desk.run(['--no-save', ...args]);
    expect(() => readFileSync(cache)).toThrow('ENOENT');
    const first = await desk.run(args);
    expect(readFileSync(cache, 'utf8')).toContain('Story one');
    expect((await desk.run(args)).stdout).toBe(first.stdout);
    put(desk, 'mine/one.yaml', scenarioYaml({ id: 'one', title: 'Changed' }));
    expect((await desk.run(args)).stdout).toContain('Changed  yours');
  });

  test('nowhere, where it cannot be', async ({ desk }) => {
    put(desk, 'mine/one.yaml', mine('one'));
    put(desk, 'data', '');
    const { code, stdout, stderr } = await desk.run(['list', '--scenarios', 'mine']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Story one');
  });
});

describe('check', () => {
  test('says the same of a story the second time, and something else once it has changed', async ({
    desk,
  }) => {
    put(desk, 'mine/one.yaml', mine('one'));
    const cache = join(desk.data, 'checked.json');
    const args = ['--scenarios', 'mine', 'check'];
    const first = await desk.run(args);
    expect(first.stdout).toContain('one.yaml:');
    const known = readFileSync(cache, 'utf8');
    expect((await desk.run(args)).stdout).toBe(first.stdout);
    expect(readFileSync(cache, 'utf8')).toBe(known);
    put(
      desk,
      'mine/one.yaml',
      mine('one').replace(/^ {4}target_seconds: .*$/m, '    target_seconds: 3000'),
    );
    expect((await desk.run(args)).stdout).toContain('the target is 3000 s');
    const unsaved = await desk.run(['--no-save', '--data-dir', 'other', ...args]);
    expect(unsaved.stdout).toContain('the target is 3000 s');
    expect(() => readFileSync(join(desk.home, 'other/checked.json'))).toThrow('ENOENT');
  });

  test('without a path looks in the own folder; where there is none it says where it would be', async ({
    desk,
  }) => {
    const none = await desk.run(['check']);
    expect(none.code).toBe(0);
    expect(none.stdout).toContain('star-coach new');
    if (onLinux) expect(none.stdout).toContain(`${desk.home}/${CONFIG}`);
    put(desk, 'mine/story.yaml', SOUND.text.replace(/^id: .*$/m, 'id: story'));
    const some = await desk.run(['--scenarios', 'mine', 'check']);
    expect(some).toMatchObject({ code: 0, stdout: '1 file: no errors, no warnings\n' });
  });

  test('holds the built-in library to what it promises, with the scores of guessing', async ({
    desk,
  }) => {
    const library = join(import.meta.dirname, '../../scenarios');
    const { code, stdout } = await desk.run(['check', library, '--library']);
    expect(code, stdout).toBe(0);
    expect(stdout).toMatch(
      /follow-ups: longest \d+%, most digits \d+%, most often I \d+%,\s+blindly \d+%\./,
    );
    expect((await desk.run(['check', library])).code).toBe(0);
  });

  test('prints the line and a caret, on standard output; the verdict goes to standard error', async ({
    desk,
  }) => {
    put(desk, 'story.yaml', edited(SOUND.text, '\ntitle: ', '\ntittle: '));
    const { code, stdout, stderr } = await desk.run(['check', 'story.yaml']);
    expect(code).toBe(3);
    expect(stdout).toMatch(
      /story\.yaml:4:1: unknown key `tittle`: did you mean `title`\?\n {2}tittle: .*\n {2}\^/,
    );
    expect(stderr).toBe('error: the file does not hold\n');
  });

  test('a file named in several ways is one file', async ({ desk }) => {
    const path = put(desk, 'mine/story.yaml', SOUND.text.replace(/^id: .*$/m, 'id: story'));
    const ways = ['mine/story.yaml', './mine/story.yaml', path, 'mine'];
    for (const options of [[], ['--scenarios', 'mine']]) {
      const { code, stdout } = await desk.run([...options, 'check', ...ways]);
      expect({ code, stdout }).toEqual({ code: 0, stdout: '1 file: no errors, no warnings\n' });
    }
  });

  test.skipIf(process.getuid?.() === 0)('tells a file it may not read', async ({ desk }) => {
    chmodSync(put(desk, 'mine/story.yaml', mine('one')), 0o000);
    const { code, stdout } = await desk.run(['check', 'mine']);
    expect({ code, stdout }).toMatchObject({
      code: 3,
      stdout: expect.stringContaining('no permission'),
    });
  });

  test.for([
    ['a path that is not there', ['check', 'nowhere.yaml'], 2],
    ['a folder without scenarios', ['check', '.'], 2],
    ['standard input', ['check', '-'], 0],
  ] as const)('%s', async ([, args, code], { desk }) => {
    expect((await desk.run(args, { input: SOUND.text })).code).toBe(code);
  });
});

test('schema prints what the package holds, and says where that is', async ({ desk }) => {
  const printed = await desk.run(['schema']);
  const { stdout } = await desk.run(['schema', '--path']);
  expect(JSON.parse(readFileSync(stdout.trimEnd(), 'utf8'))).toEqual(JSON.parse(printed.stdout));
  expect(JSON.parse(printed.stdout)).toMatchObject({ title: 'A star-coach scenario' });
});
