import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { parse } from 'yaml';
import { BRIEF_MENU, UNFINISHED_MENU } from '../../src/session/menus.ts';
import { ATTACKS, unsafeCharacter } from '../support/characters.ts';
import { test } from '../support/desk.ts';
import { choose } from '../support/rehearsing.ts';
import { scenarioYaml } from '../support/scenario-yaml.ts';

type Path = readonly (string | number)[];

const SCENARIO: unknown = parse(scenarioYaml());

/** Where the scenario holds a string: its fields, one by one. */
function stringsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  const keyed = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return keyed.flatMap(([key, each]) => stringsIn(each, [...path, key]));
}

/** The scenario, as JSON, with something added to the string at a path. */
function withAdded([key, ...rest]: Path, added: string, value: unknown): unknown {
  if (key === undefined) return `${value}${added}`;
  if (Array.isArray(value)) {
    return value.map((each, at) => (at === key ? withAdded(rest, added, each) : each));
  }
  return Object.fromEntries(
    Object.entries(value as object).map(([name, each]) =>
      name === key ? [name, withAdded(rest, added, each)] : [name, each],
    ),
  );
}

/** A way to write an attack into a file: as the characters themselves, or escaped. */
const FORMS = {
  escaped: (text: string) =>
    text.replace(/[^ -~]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`),
  raw: (text: string) => text,
};

function hostileYaml(path: Path, attack: string, form: keyof typeof FORMS): string {
  const text = JSON.stringify(withAdded(path, 'ATTACK', SCENARIO), null, 1);
  return text.replace('ATTACK', () => FORMS[form](attack));
}

const FIELDS = stringsIn(SCENARIO);
/** A lone surrogate cannot be written to a file as it is. */
const WRITABLE = ATTACKS.filter((attack) => Buffer.from(attack).toString() === attack);
const COMMANDS = [['study'], ['rehearse'], ['quiz'], ['study', '--json']];

describe.concurrent('a hostile file as TARGET, field by field: exit 3, where it is, nothing raw', () => {
  test('there are fields to try', () => expect(FIELDS.length).toBeGreaterThan(40));

  test.for(FIELDS.map((path, index) => ({ path, index, field: path.join('.') })))(
    '$field',
    async ({ path, index }, { desk }) => {
      const attack = ATTACKS[index % ATTACKS.length] ?? '';
      const [command = '', ...flags] = COMMANDS[index % COMMANDS.length] ?? [];
      const file = desk.write('story.yaml', hostileYaml(path, attack, 'escaped'));
      const { code, stdout, stderr } = await desk.run([command, file, ...flags]);
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toMatch(/story\.yaml:\d+:\d+: /);
      expect(unsafeCharacter(stderr)).toBeNull();
      expect(stderr).not.toMatch(/^ +at /m);
    },
  );
});

describe.concurrent('a folder of hostile files: each is named and left out, nothing raw', () => {
  test.for(['escaped', 'raw'] as const)('%s', async (form, { desk }) => {
    mkdirSync(join(desk.home, 'mine'));
    let files = 0;
    for (const [at, path] of FIELDS.entries()) {
      for (const step of [1, 2]) {
        const attack = WRITABLE[(at * step + step) % WRITABLE.length] ?? '';
        desk.write(`mine/${files}.yaml`, hostileYaml(path, attack, form));
        files += 1;
      }
    }
    const listed = await desk.run(['--scenarios', 'mine', 'list']);
    expect(listed.code).toBe(0);
    expect(listed.stdout).not.toMatch(/yours$/m);
    expect(listed.stderr).toContain(`${files} of your files are left out:`);
    expect(unsafeCharacter(listed.stdout + listed.stderr)).toBeNull();
    const { code, stdout, stderr } = await desk.run(['check', 'mine']);
    expect(code).toBe(3);
    expect(unsafeCharacter(stdout + stderr)).toBeNull();
    for (let file = 0; file < files; file += 1) {
      expect(stdout).toMatch(new RegExp(`^mine/${file}\\.yaml:\\d+:\\d+: `, 'm'));
    }
  });
});

describe.concurrent('a hostile name is shown escaped', () => {
  /** A terminal sequence, a C1 control or a bidi control, as it is. */
  const RAW = /\p{Cc}\]52|\u202e|\u009b/u;
  const NAME = 'a\u001b]52;c;ZXZpbA==\u0007\r\u202eb\n\u009b2Jc.yaml';

  test.for([
    ['of a file that does not hold', ['study', NAME], 'id: x\n', 3],
    ['of a file that is not there', ['study', `x${NAME}`], '', 2],
    ['of an answer file that does not hold', ['rehearse', 'dive-deep', '--answers', NAME], '', 3],
    ['of a file that holds', ['study', NAME], scenarioYaml(), 0],
    ['of a file without a terminal', ['rehearse', NAME], scenarioYaml(), 4],
    ['of a folder that is not there', ['--scenarios', NAME, 'list'], '', 2],
    ['of a target', ['study', NAME.slice(0, -5)], '', 2],
    ['of a level', ['study', 'dive-deep', '--level', NAME], '', 2],
    ['of a principle', ['list', '--lp', NAME], '', 2],
    ['of a command', [NAME], '', 2],
    ['of an option', ['list', `--${NAME}`], '', 2],
    ['of a number', ['quiz', '--count', NAME], '', 2],
  ] as const)('%s', async ([, args, content, code], { desk }) => {
    desk.write(NAME, content);
    const result = await desk.run(args);
    expect(result.code).toBe(code);
    expect(unsafeCharacter(result.stdout + result.stderr)).toBeNull();
    expect(result.stderr).not.toMatch(/^ +at /m);
  });

  test('of a file in a folder of scenarios', async ({ desk }) => {
    mkdirSync(join(desk.home, 'mine'));
    desk.write(`mine/${NAME}`, scenarioYaml());
    desk.write(`mine/broken ${NAME}`, 'id: x\n');
    for (const args of [['list'], ['list', '--json'], ['quiz', 'the-silent-queue'], ['check']]) {
      const { stdout, stderr } = await desk.run(['--scenarios', 'mine', ...args]);
      expect(unsafeCharacter(stdout + stderr)).toBeNull();
    }
  });

  test('of a file rehearsed, left and continued', async ({ desk }) => {
    desk.write(NAME, scenarioYaml());
    const terminal = desk.open(['rehearse', NAME]);
    await choose(terminal, BRIEF_MENU.start);
    await terminal.waitFor('1 of 5');
    terminal.send('words\u0003');
    expect(await terminal.exit()).toEqual({ code: 130, signal: null });
    expect(terminal.bytes).not.toMatch(RAW);
    const next = desk.open(['rehearse', NAME]);
    await choose(next, UNFINISHED_MENU.goOn('Situation'));
    await next.waitFor('words');
    expect(next.bytes).not.toMatch(RAW);
  });
});

test('a hostile draft is shown escaped, or left alone', async ({ desk }) => {
  const first = desk.open(['rehearse', 'forty-milliseconds']);
  await choose(first, BRIEF_MENU.start);
  await first.waitFor('1 of 5');
  first.send('words\u0003');
  await first.exit();
  const [path = ''] = desk.drafts();
  const name = path.slice(desk.home.length + 1);
  const draft = JSON.parse(readFileSync(path, 'utf8'));
  desk.write(name, JSON.stringify({ ...draft, title: 'evil \u001b]52;c;ZXZpbA==\u0007\r title' }));
  desk.write('data/drafts/torn.json', '{"version":1,"id":');
  desk.write('data/drafts/escape.json', JSON.stringify({ ...draft, id: '../../escape' }));
  const terminal = desk.open(['rehearse', 'forty-milliseconds']);
  await terminal.waitFor('evil \\x1b]52;c;');
  await choose(terminal, UNFINISHED_MENU.fresh);
  await choose(terminal, BRIEF_MENU.leave);
  expect(await terminal.exit()).toEqual({ code: 0, signal: null });
  expect(terminal.bytes).not.toContain('\u001b]52;');
});

describe.concurrent('ids that could be something else', () => {
  const LONG = 'a'.repeat(300);

  test.for(['../x', '/abs', 'a\\0b', '-rf', 'CON', LONG, 'a/b', '.', ''])(
    'in a file: %#',
    async (id, { desk }) => {
      const yaml = scenarioYaml({ id: `"${id}"` });
      const file = desk.write('story.yaml', yaml);
      const { code, stderr } = await desk.run(['study', file]);
      expect(code).toBe(3);
      expect(stderr).toMatch(/story\.yaml:2:5: /);
      expect(stderr.length).toBeLessThan(2000);
    },
  );

  test.for([
    [['study', '../x-of-nobody'], 2],
    [['study', '/abs'], 2],
    [['study', '-rf'], 2],
    [['study', '--', '-rf'], 2],
    [['study', 'NUL'], 2],
    [['study', LONG], 2],
    [['study', `./${LONG}.yaml`], 3],
    [['study', ''], 2],
    [['study', '.'], 2],
    [['study', '/'], 3],
    [['study', '/dev/zero'], 3],
  ] as const)('on the command line: %j', async ([args, code], { desk }) => {
    const result = await desk.run(args);
    expect({ code: result.code, stdout: result.stdout }).toEqual({ code, stdout: '' });
    expect(result.stderr).toMatch(/^error: /);
    expect(result.stderr).not.toMatch(/^ +at /m);
  });
});
