import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { BRIEF_MENU } from '../../src/session/menus.ts';
import { type Desk, starCoach, test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { choose, secondsUsed, seeTake, type } from '../support/rehearsing.ts';
import { leftSwitched } from '../support/restored.ts';
import type { Terminal } from '../support/terminal.ts';

const CTRL_G = '\u0007';
const UNDO = '\u001f';
const WORDS = 'Words from the take.';

interface Edited {
  terminal: Terminal;
  /** Files that lie in the temporary folder. */
  leftovers(): string[];
}

/** A take with some words, and an editor that is a script. `$1` is an option, `$2` the file. */
async function withEditor(desk: Desk, script: string): Promise<Edited> {
  const editor = desk.write('my editor', `#!/bin/sh\n${script}\n`);
  chmodSync(editor, 0o700);
  const temporary = join(desk.home, 'tmp');
  mkdirSync(temporary);
  const terminal = desk.open(['rehearse', 'dive-deep', '--section', 'situation', '--no-quiz'], {
    env: { EDITOR: 'not-this-one', VISUAL: `"${editor}" --wait`, TMPDIR: temporary },
  });
  await choose(terminal, BRIEF_MENU.start);
  await seeTake(terminal, 'Situation');
  await terminal.waitFor('Ctrl+G editor');
  await type(terminal, WORDS);
  terminal.send(CTRL_G);
  return { terminal, leftovers: () => readdirSync(temporary) };
}

describe.concurrent('Ctrl+G', () => {
  test('has the words written on in the editor, in a file for nobody else', async ({ desk }) => {
    const script =
      'ls -ld "$(dirname "$2")" "$2" > modes; stty -a >> modes; printf "More.\\n" >> "$2"';
    const { terminal, leftovers } = await withEditor(desk, script);
    await terminal.waitFor('More.');
    await terminal.waitFor(WORDS);
    expect(terminal.onNormalScreen()).toBe(false);
    const modes = readFileSync(join(desk.home, 'modes'), 'utf8');
    expect(modes).toMatch(/^drwx------/m);
    expect(modes).toMatch(/^-rw-------/m);
    expect(modes).toMatch(/(?<!-)\bicanon\b/);
    expect(leftovers()).toEqual([]);
    await type(terminal, ' Typed.');
    terminal.send(UNDO, UNDO);
    await terminal.waitFor((text) => text.includes(WORDS) && !text.includes('More.'));
  });

  test('says so where no editor is set, or none can be started', async ({ desk }) => {
    const none = desk.open(['rehearse', 'dive-deep'], { env: { VISUAL: ' ', EDITOR: undefined } });
    await choose(none, BRIEF_MENU.start);
    await seeTake(none, 'Situation');
    expect(none.screen().join('\n')).not.toContain('Ctrl+G');
    none.send('kept', CTRL_G);
    await none.waitFor('No editor is set');
    await none.waitFor('kept');
    const gone = desk.open(['rehearse', 'dive-deep'], { env: { EDITOR: '/no/such/editor' } });
    await choose(gone, BRIEF_MENU.start);
    await seeTake(gone, 'Situation');
    gone.send('kept', CTRL_G);
    await gone.waitFor('The editor did not start');
    await gone.waitFor('kept');
  });

  test.for([
    ['ends with 3 and changed nothing', 'exit 3', 'The editor ended with 3.', WORDS],
    ['ends with 3 after saving', 'echo Saved. > "$2"; exit 3', 'is here', 'Saved.'],
    ['is killed, the terminal raw', 'stty raw -echo; kill -9 $$', 'ended by SIGKILL', WORDS],
    ['is killed after saving', 'echo Saved. > "$2"; kill -9 $$', 'What it had saved', 'Saved.'],
    ['empties the file', ': > "$2"', 'The editor left nothing.', ''],
    ['removes the file', 'rm "$2"', 'The editor left no file.', WORDS],
    ['changes nothing at once', 'exit 0', 'has to wait', WORDS],
    ['writes Latin-1', 'printf "caf\\351\\n" > "$2"', 'Not UTF-8', 'café'],
    [
      'writes two megabytes',
      'i=0; while [ $i -lt 2000 ]; do printf "%01000d" 7; i=$((i+1)); done > "$2"',
      'The last 1,900,000 characters did not fit.',
      '000000',
    ],
  ] as const)('%s', async ([, script, said, words], { desk }) => {
    const { terminal, leftovers } = await withEditor(desk, script);
    await terminal.waitFor(said);
    await terminal.waitFor(words);
    expect(leftovers()).toEqual([]);
    terminal.send(KEYS.ctrlC);
    await terminal.exit();
    expect(leftSwitched(terminal.bytes)).toEqual([]);
  });

  test('Ctrl+C in the editor is for the editor', async ({ desk }) => {
    const script = 'trap "" INT; echo ready; read line; echo "$line" > "$2"';
    const { terminal } = await withEditor(desk, script);
    await terminal.waitFor('ready');
    terminal.send(KEYS.ctrlC, 'after it\r');
    await terminal.waitFor((text) => /left/.test(text) && text.includes('after it'));
  });

  test.for(['SIGTERM', 'SIGHUP'] as const)(
    '%s meanwhile: what it had saved is kept',
    async (signal, { desk }) => {
      const script = 'echo Saved in it. > "$2"; echo ready; sleep 30';
      const { terminal, leftovers } = await withEditor(desk, script);
      await terminal.waitFor('ready');
      process.kill(terminal.pid, signal);
      await terminal.exit();
      const [path = ''] = desk.drafts();
      expect(JSON.parse(readFileSync(path, 'utf8')).current.text).toBe('Saved in it.');
      expect(leftovers()).toEqual([]);
      expect(leftSwitched(terminal.bytes)).toEqual([]);
    },
  );

  test('kill -9 meanwhile: what was typed before is kept', async ({ desk }) => {
    const { terminal } = await withEditor(desk, 'echo ready; sleep 30');
    await terminal.waitFor('ready');
    process.kill(terminal.pid, 'SIGKILL');
    await terminal.exit();
    const [path = ''] = desk.drafts();
    expect(JSON.parse(readFileSync(path, 'utf8')).current.text).toBe(WORDS);
  });

  test('Ctrl+Z in the editor, then fg: the time stopped does not count', async ({ desk }) => {
    const editor = desk.write('editor', '#!/bin/sh\necho ready\nread line\necho "$line" > "$1"\n');
    chmodSync(editor, 0o700);
    const shell = ['bash', '--norc', '--noprofile', '--noediting', '-i'];
    const terminal = desk.openCommand(shell, { env: { PS1: 'shell>', EDITOR: editor } });
    await terminal.waitFor('shell>');
    const words = starCoach('rehearse', 'dive-deep', '--section', 'situation', '--no-quiz');
    terminal.send(`${words.map((word) => `'${word}'`).join(' ')}\r`);
    await choose(terminal, BRIEF_MENU.start);
    const started = performance.now();
    await seeTake(terminal, 'Situation');
    terminal.send(CTRL_G);
    await terminal.waitFor('ready');
    terminal.send(KEYS.ctrlZ);
    await terminal.waitFor('Stopped');
    const stoppedAt = performance.now();
    await wait(4000);
    const stopped = (performance.now() - stoppedAt) / 1000;
    terminal.send('fg\r', 'back again\r');
    await seeTake(terminal, 'Situation');
    await terminal.waitFor((text) => text.includes('back again') && text.includes(' left'));
    const awake = (performance.now() - started) / 1000 - stopped;
    expect(secondsUsed(terminal, 90)).toBeLessThanOrEqual(Math.ceil(awake));
  });
});
