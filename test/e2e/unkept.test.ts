import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { BRIEF_MENU, COMPARISON_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { PAUSE_MENU } from '../../src/terminal/pause-menu.ts';
import { type Desk, starCoach, test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import {
  ANSWERS,
  BARE,
  choose,
  reachMenu,
  seeFollowUp,
  seeTake,
  type,
  typeTake,
} from '../support/rehearsing.ts';
import type { Terminal } from '../support/terminal.ts';
import { openWitnessed } from '../support/witnessed.ts';

const FAULTS = fileURLToPath(new URL('../support/faults.cjs', import.meta.url));
const REHEARSE = ['rehearse', 'dive-deep', '--section', 'situation', '--section', 'task'];
const ASKED = 'Not kept, as --no-save asks';
const FOLLOW_UP = 'I would count both sides first.';
const COULD_NOT = 'This could not be saved';

type Section = keyof typeof ANSWERS;

/** Where the person is when it ends, and what they have typed by then. */
interface Place {
  name: string;
  typed: readonly Section[];
  /** An answer to a follow-up under way. */
  answer?: string;
  reach(terminal: Terminal): Promise<void>;
}

async function reachTask(terminal: Terminal): Promise<void> {
  await choose(terminal, BRIEF_MENU.start);
  await typeTake(terminal, 'Situation');
  await seeTake(terminal, 'Task');
  await type(terminal, ANSWERS.Task);
}

async function reachComparison(terminal: Terminal): Promise<void> {
  await reachTask(terminal);
  terminal.send(KEYS.ctrlD);
  await reachMenu(terminal, COMPARISON_MENU.next('Task'));
}

const TASK: Place = { name: 'in the second take', typed: ['Situation', 'Task'], reach: reachTask };
const COMPARISON: Place = {
  name: 'at "Go on?"',
  typed: ['Situation', 'Task'],
  reach: reachComparison,
};
const PLACES: Place[] = [
  TASK,
  {
    name: 'in the pause menu',
    typed: ['Situation', 'Task'],
    async reach(terminal) {
      await reachTask(terminal);
      terminal.send(KEYS.escape);
      await terminal.waitFor(PAUSE_MENU.quit);
    },
  },
  COMPARISON,
  {
    name: 'at the follow-ups',
    typed: ['Situation', 'Task'],
    answer: FOLLOW_UP,
    async reach(terminal) {
      await reachComparison(terminal);
      await choose(terminal, COMPARISON_MENU.skip);
      await seeFollowUp(terminal);
      await type(terminal, FOLLOW_UP);
    },
  },
];

/** Temporary files, and a data folder that is a file: nothing can be kept there, not even by root. */
function nowhere(desk: Desk): { data: string; temporary: string } {
  const temporary = join(desk.home, 'tmp');
  mkdirSync(temporary);
  return { data: desk.write('file', ''), temporary };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
}

/** What stands on the screen behind the words that announce it. */
function saidAfter(terminal: Terminal, announced: string): string {
  const said = terminal.scrollback().join('\n');
  const from = said.indexOf(announced);
  return from < 0 ? '' : said.slice(from);
}

function count(text: string, words: string): number {
  return text.split(words).length - 1;
}

function expectOnce(said: string, typed: readonly Section[]): void {
  for (const section of typed) expect(count(said, ANSWERS[section])).toBe(1);
}

describe.concurrent('what is on no disk is shown at the end', () => {
  test.for(PLACES)('by Ctrl+C $name', async ({ typed, answer = '', reach }, { desk }) => {
    const { data, temporary } = nowhere(desk);
    const terminal = desk.open(['--data-dir', data, ...REHEARSE], { env: { TMPDIR: temporary } });
    await reach(terminal);
    terminal.send(KEYS.ctrlC);
    expect(await terminal.exit()).toEqual({ code: 130, signal: null });
    expectOnce(saidAfter(terminal, COULD_NOT), typed);
    expect(saidAfter(terminal, COULD_NOT)).toContain(answer);
    expect(filesIn(temporary)).toEqual([]);
  });

  test('by "Save and quit" and by "Done for now"', async ({ desk }) => {
    const { data } = nowhere(desk);
    const left = desk.open(['--data-dir', data, ...REHEARSE]);
    await reachTask(left);
    left.send(KEYS.escape);
    await choose(left, PAUSE_MENU.quit);
    expect(await left.exit()).toEqual({ code: 0, signal: null });
    expectOnce(saidAfter(left, COULD_NOT), TASK.typed);

    const done = desk.open(['--data-dir', data, ...REHEARSE, ...BARE]);
    await reachComparison(done);
    await choose(done, COMPARISON_MENU.skip);
    await choose(done, WHAT_NEXT_MENU.done);
    expect(await done.exit()).toEqual({ code: 0, signal: null });
    expectOnce(saidAfter(done, COULD_NOT), TASK.typed);
  });

  const signals = (['SIGINT', 'SIGTERM', 'SIGQUIT'] as const).flatMap((signal) =>
    [TASK, COMPARISON].map((place) => ({ signal, ...place })),
  );
  test.for(signals)('by $signal $name', async ({ signal, typed, reach }, { desk }) => {
    const { data, temporary } = nowhere(desk);
    const { terminal, kill, report } = openWitnessed(desk, ['--data-dir', data, ...REHEARSE], {
      TMPDIR: temporary,
    });
    await reach(terminal);
    kill(signal);
    expect(await report()).toMatchObject({ code: null, signal });
    expect(terminal.onNormalScreen()).toBe(true);
    expectOnce(saidAfter(terminal, COULD_NOT), typed);
    expect(filesIn(temporary)).toEqual([]);
  });

  test.for(['throw', 'rejection', 'exit'])('by a fault: %s', async (fault, { desk }) => {
    const { data } = nowhere(desk);
    const { terminal, kill, report } = openWitnessed(desk, ['--data-dir', data, ...REHEARSE], {
      NODE_OPTIONS: `--require ${FAULTS}`,
      STAR_COACH_FAULT: fault,
    });
    await reachTask(terminal);
    kill('SIGUSR2');
    await report();
    expectOnce(saidAfter(terminal, COULD_NOT), TASK.typed);
  });

  test('in plain lines', async ({ desk }) => {
    const { data } = nowhere(desk);
    const terminal = desk.open(['--plain', '--data-dir', data, ...REHEARSE]);
    await terminal.waitFor('Enter for 1');
    terminal.send(KEYS.enter);
    await terminal.waitFor('.quit');
    terminal.send(ANSWERS.Situation, KEYS.enter);
    await terminal.waitFor('not saved');
    terminal.send(KEYS.ctrlD);
    expect(await terminal.exit()).toEqual({ code: 130, signal: null });
    expectOnce(saidAfter(terminal, COULD_NOT), ['Situation']);
  });

  test('what the disk took after all is not', async ({ desk }) => {
    const terminal = desk.open(REHEARSE);
    await reachComparison(terminal);
    terminal.send(KEYS.ctrlC);
    await terminal.exit();
    expect(saidAfter(terminal, COULD_NOT)).toBe('');
  });
});

describe.concurrent('where the window closes it is put in a file', () => {
  test.for([TASK, COMPARISON])('by SIGHUP $name', async ({ typed, reach }, { desk }) => {
    const { data, temporary } = nowhere(desk);
    const { terminal, kill, report } = openWitnessed(desk, ['--data-dir', data, ...REHEARSE], {
      TMPDIR: temporary,
    });
    await reach(terminal);
    kill('SIGHUP');
    expect(await report()).toMatchObject({ code: null, signal: 'SIGHUP' });
    const [name = '', ...more] = filesIn(temporary);
    expect(more).toEqual([]);
    const path = join(temporary, name);
    expect(saidAfter(terminal, 'could not be saved is in').replaceAll('\n', '')).toContain(path);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700);
    expectOnce(readFileSync(path, 'utf8'), typed);
  });

  test('but for --no-save, and not where a draft has it all', async ({ desk }) => {
    const { temporary } = nowhere(desk);
    for (const flags of [['--no-save'], []]) {
      const { terminal, kill, report } = openWitnessed(desk, [...flags, ...REHEARSE], {
        TMPDIR: temporary,
      });
      await reachTask(terminal);
      kill('SIGHUP');
      await report();
      expect(filesIn(temporary)).toEqual([]);
    }
  });
});

describe.concurrent('--no-save shows at the end what it was given', () => {
  test.for([
    { name: 'Ctrl+C', end: async (terminal: Terminal) => terminal.send(KEYS.ctrlC) },
    {
      name: 'its end',
      async end(terminal: Terminal) {
        await choose(terminal, COMPARISON_MENU.skip);
        await choose(terminal, WHAT_NEXT_MENU.done);
      },
    },
  ])('by $name', async ({ end }, { desk }) => {
    const { temporary } = nowhere(desk);
    const env = { TMPDIR: temporary };
    const terminal = desk.open(['--no-save', ...REHEARSE, ...BARE], { env });
    await reachComparison(terminal);
    await end(terminal);
    await terminal.exit();
    expectOnce(saidAfter(terminal, ASKED), TASK.typed);
    expect(filesIn(temporary)).toEqual([]);
    expect(existsSync(desk.data)).toBe(false);
  });
});

describe.concurrent('a story being written', () => {
  const NEW = ['new', '--lp', 'ownership', '--level', 'sde2'];

  async function reachTitle(terminal: Terminal): Promise<void> {
    await choose(terminal, 'Another question');
    await terminal.waitFor('A question about Ownership');
    await type(terminal, 'When did you last own a failure?');
    terminal.send(KEYS.enter);
    await terminal.waitFor('A title, in a few words');
    await type(terminal, 'The silent queue');
  }

  test('its lines, also half typed, are shown', async ({ desk }) => {
    const terminal = desk.open(NEW);
    await reachTitle(terminal);
    terminal.send(KEYS.ctrlC);
    await terminal.exit();
    const said = saidAfter(terminal, COULD_NOT);
    expect(said).toContain('When did you last own a failure?');
    expect(said).toContain('The silent queue');
  });

  test.for([
    { flags: [], shown: false },
    { flags: ['--data-dir', 'file'], shown: true },
    { flags: ['--no-save'], shown: true },
  ])('its sections are shown where nothing kept them: $flags', async (how, { desk }) => {
    nowhere(desk);
    const terminal = desk.open([...how.flags, ...NEW]);
    await reachTitle(terminal);
    terminal.send(KEYS.enter);
    await terminal.waitFor('What you type to rehearse it');
    terminal.send(KEYS.enter);
    await seeTake(terminal, 'Situation');
    await type(terminal, ANSWERS.Situation);
    terminal.send(KEYS.ctrlD);
    await choose(terminal, 'write it again');
    await seeTake(terminal, 'Situation');
    terminal.send(KEYS.ctrlC);
    await terminal.exit();
    const said = saidAfter(terminal, 'Your words:');
    expect(said.includes(ANSWERS.Situation)).toBe(how.shown);
    expect(said.includes('When did you last own a failure?')).toBe(how.shown);
  });
});

/** A folder that is a full disk, for nobody but the command that follows. */
const FULL = 'mount -t tmpfs -o size=4k none "$0" && printf %4096s > "$0/all"; exec "$@"';
const canMount = spawnSync('unshare', ['-m', 'sh', '-c', FULL, '/mnt', 'true']).status === 0;

describe.runIf(canMount)('a full disk', () => {
  test('five sections typed, Ctrl+C at "Go on?": all five are shown', async ({ desk }) => {
    mkdirSync(desk.data);
    const command = ['unshare', '-m', 'sh', '-c', FULL, desk.data];
    const terminal = desk.openCommand([...command, ...starCoach('rehearse', 'dive-deep')]);
    await choose(terminal, BRIEF_MENU.start);
    const sections = Object.keys(ANSWERS) as Section[];
    for (const section of sections) await typeTake(terminal, section);
    await reachMenu(terminal, COMPARISON_MENU.next('Task'));
    expect(terminal.scrollback().join('\n')).toContain('not saved (ENOSPC)');
    terminal.send(KEYS.ctrlC);
    expect(await terminal.exit()).toEqual({ code: 130, signal: null });
    expectOnce(saidAfter(terminal, COULD_NOT), sections);
  });

  test('and no temporary folder either: shown, also on SIGHUP', async ({ desk }) => {
    mkdirSync(desk.data);
    const missing = join(desk.home, 'not-there');
    const command = ['unshare', '-m', 'sh', '-c', FULL, desk.data];
    const terminal = desk.openCommand([...command, ...starCoach(...REHEARSE)], {
      env: { TMPDIR: missing },
    });
    await reachTask(terminal);
    process.kill(terminal.pid, 'SIGHUP');
    expect(await terminal.exit()).toMatchObject({ signal: 'SIGHUP' });
    expectOnce(saidAfter(terminal, COULD_NOT), TASK.typed);
  });
});

const asRoot = process.getuid?.() === 0;
/** Permissions mean nothing to root: then the program runs as somebody else, where that can be. */
const AS_NOBODY = asRoot
  ? ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups']
  : [];
const [runner = '', ...how] = [...AS_NOBODY, ...starCoach('--version')];
const canBeNobody = spawnSync(runner, how).status === 0;

describe.concurrent('a data folder without permission', () => {
  /** Opens the program as somebody to whom the folder is what `mode` says, and who may write elsewhere. */
  function openWithout(desk: Desk, mode: number, args: readonly string[]) {
    const temporary = join(desk.home, 'tmp');
    mkdirSync(temporary);
    chmodSync(temporary, 0o777);
    mkdirSync(desk.data);
    chmodSync(desk.data, mode);
    chmodSync(desk.home, 0o755);
    const terminal = desk.openCommand([...AS_NOBODY, ...starCoach(...args)], {
      env: { TMPDIR: temporary },
    });
    return { terminal, temporary };
  }

  test.for([
    { name: 'not to be written', mode: 0o555 },
    { name: 'not even to be looked into', mode: 0o000 },
  ])(
    '$name: five sections typed, Ctrl+C at "Go on?", all shown',
    async (folder, { desk, skip }) => {
      if (!canBeNobody) skip('the program cannot run as anybody but root here');
      const { terminal, temporary } = openWithout(desk, folder.mode, ['rehearse', 'dive-deep']);
      await choose(terminal, BRIEF_MENU.start);
      const sections = Object.keys(ANSWERS) as Section[];
      for (const section of sections) await typeTake(terminal, section);
      await reachMenu(terminal, COMPARISON_MENU.next('Task'));
      expect(terminal.scrollback().join('\n')).toContain('not saved (EACCES)');
      terminal.send(KEYS.ctrlC);
      expect(await terminal.exit()).toEqual({ code: 130, signal: null });
      expectOnce(saidAfter(terminal, COULD_NOT), sections);
      expect(filesIn(temporary)).toEqual([]);
      chmodSync(desk.data, 0o755);
      expect(filesIn(desk.data)).toEqual([]);
    },
  );

  test('the window closed in the second take: in a named file', async ({ desk, skip }) => {
    if (!canBeNobody) skip('the program cannot run as anybody but root here');
    const { terminal, temporary } = openWithout(desk, 0o555, REHEARSE);
    await reachTask(terminal);
    process.kill(terminal.pid, 'SIGHUP');
    expect(await terminal.exit()).toMatchObject({ signal: 'SIGHUP' });
    const [name = '', ...more] = filesIn(temporary);
    expect(more).toEqual([]);
    expect(saidAfter(terminal, 'could not be saved is in').replaceAll('\n', '')).toContain(
      join(temporary, name),
    );
    expectOnce(readFileSync(join(temporary, name), 'utf8'), TASK.typed);
  });
});
