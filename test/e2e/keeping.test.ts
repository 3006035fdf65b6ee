import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  TAKES_MENU,
  UNFINISHED_MENU,
  WHAT_NEXT_MENU,
} from '../../src/session/menus.ts';
import { converse } from '../support/conversation.ts';
import { type Desk, starCoach, test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { ANSWERS, BARE, choose, finish, seeTake, type } from '../support/rehearsing.ts';
import type { Terminal } from '../support/terminal.ts';

const REHEARSE = ['rehearse', 'dive-deep', '--section', 'situation', ...BARE];

/** What there is below a folder, by path, files only. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

async function leaveMidAnswer(terminal: Terminal): Promise<void> {
  await choose(terminal, BRIEF_MENU.start);
  await seeTake(terminal, 'Situation');
  await type(terminal, ANSWERS.Situation);
  terminal.send(KEYS.ctrlC);
  expect(await terminal.exit()).toEqual({ code: 130, signal: null });
}

describe.concurrent('what was typed is kept', () => {
  test.for([
    ['in STAR_COACH_HOME', {}, [], 'data/drafts'],
    ['in --data-dir', {}, ['--data-dir', 'elsewhere'], 'elsewhere/drafts'],
    [
      'below XDG_STATE_HOME',
      { STAR_COACH_HOME: undefined, XDG_STATE_HOME: 'HOME/state' },
      [],
      'state/star-coach/drafts',
    ],
    ['below HOME', { STAR_COACH_HOME: undefined }, [], '.local/state/star-coach/drafts'],
    [
      'without HOME',
      {
        HOME: undefined,
        STAR_COACH_HOME: undefined,
        XDG_STATE_HOME: 'HOME/state',
        XDG_CONFIG_HOME: 'HOME/config',
      },
      [],
      'state/star-coach/drafts',
    ],
  ] as const)('%s, for nobody else to read', async ([, changes, flags, folder], { desk }) => {
    const env = Object.fromEntries(
      Object.entries(changes).map(([name, value]) => [name, value?.replace('HOME', desk.home)]),
    );
    desk.forgetSettings();
    await leaveMidAnswer(desk.open([...flags, ...REHEARSE, '--level', 'sde2'], { env }));
    const kept = filesBelow(desk.home);
    expect(kept).toEqual([expect.stringMatching(new RegExp(`^${folder}/[a-z0-9-]+\\.json$`))]);
    expect(statSync(join(desk.home, kept[0] ?? '')).mode & 0o777).toBe(0o600);
    expect(statSync(join(desk.home, folder)).mode & 0o777).toBe(0o700);
  });
});

/** Environments in which nothing can be kept, and flags that name such a place. */
const NOWHERE: Record<string, (desk: Desk) => [Record<string, string | undefined>, string[]]> = {
  'a data folder below a file': (desk) => [
    { STAR_COACH_HOME: join(desk.write('file', ''), 'data') },
    [],
  ],
  'a data folder that is a file': (desk) => [{}, ['--data-dir', desk.write('file', '')]],
  'a data folder in /proc': () => [{}, ['--data-dir', '/proc/star-coach']],
  'an empty HOME': () => [{ HOME: '', STAR_COACH_HOME: undefined }, []],
  'a relative HOME': () => [{ HOME: 'here', STAR_COACH_HOME: undefined }, []],
  'a relative XDG_STATE_HOME': () => [
    { XDG_STATE_HOME: 'state', STAR_COACH_HOME: undefined, HOME: '' },
    [],
  ],
};

/** A user the system does not know has no home directory, whatever HOME says. */
const AS_NOBODY = ['setpriv', '--reuid', '54321', '--clear-groups'];
const canBeNobody = spawnSync('setpriv', [...AS_NOBODY.slice(1), 'true']).status === 0;

describe.concurrent('nowhere to keep anything: the session runs and says so', () => {
  test.for(Object.keys(NOWHERE))('%s', async (name, { desk }) => {
    const [env, flags] = NOWHERE[name]?.(desk) ?? [{}, []];
    const before = filesBelow(desk.home);
    const terminal = desk.open([...flags, ...REHEARSE], { env });
    await choose(terminal, BRIEF_MENU.start);
    await seeTake(terminal, 'Situation');
    await type(terminal, ANSWERS.Situation);
    await terminal.waitFor('not saved');
    const said = await finish(terminal);
    expect(said).toContain('not saved');
    expect(said).toContain(ANSWERS.Situation);
    expect(filesBelow(desk.home)).toEqual(before);
  });

  test.runIf(canBeNobody)('no home directory at all', async ({ desk }) => {
    const terminal = desk.openCommand([...AS_NOBODY, ...starCoach(...REHEARSE)], {
      env: { HOME: undefined, STAR_COACH_HOME: undefined },
    });
    await choose(terminal, BRIEF_MENU.start);
    await seeTake(terminal, 'Situation');
    await type(terminal, ANSWERS.Situation);
    await terminal.waitFor('not saved');
    expect(await finish(terminal)).toContain('set STAR_COACH_HOME');
  });

  test('left with Ctrl+C, the answer is at least shown', async ({ desk }) => {
    const folder = join(desk.write('file', ''), 'data');
    const terminal = desk.open(['--data-dir', folder, ...REHEARSE]);
    await leaveMidAnswer(terminal);
    const left = terminal.screen().join('\n');
    expect(left).toContain(ANSWERS.Situation);
    expect(left).toContain('not saved');
    expect(left).not.toContain('Kept as it is');
  });

  test('in plain lines', async ({ desk }) => {
    const folder = join(desk.write('file', ''), 'data');
    const terminal = desk.open(['--plain', '--data-dir', folder, ...REHEARSE]);
    const { hear, say, pick } = converse(terminal);
    await pick(BRIEF_MENU.start);
    await hear('.quit');
    say(ANSWERS.Situation);
    await hear('not saved');
    say('.');
    await pick(TAKES_MENU.compare);
    await pick(COMPARISON_MENU.example);
    await pick(COMPARISON_MENU.summary);
    await pick(WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
  });
});

test('an own story is found again by its path', async ({ desk }) => {
  const { scenarioYaml } = await import('../support/scenario-yaml.ts');
  desk.write('my story.yaml', scenarioYaml());
  const terminal = desk.open(['rehearse', './my story.yaml']);
  await leaveMidAnswer(terminal);
  const [, target] = /star-coach rehearse\s+(.*yaml['"])/.exec(terminal.screen().join('\n')) ?? [];
  expect(target).toBe('"./my story.yaml"');
  const [path = ''] = desk.drafts();
  expect(JSON.parse(readFileSync(path, 'utf8')).current.text).toBe(ANSWERS.Situation);
  const next = desk.open(['rehearse', './my story.yaml']);
  await choose(next, UNFINISHED_MENU.goOn('Situation'));
  await next.waitFor(ANSWERS.Situation);
});
