import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { BRIEF_MENU, COMPARISON_MENU } from '../../src/session/menus.ts';
import { type Desk, test } from '../support/desk.ts';
import { ANSWERS, BARE, choose, reachMenu, typeTake } from '../support/rehearsing.ts';

const SENT = `\u001b]52;c;${Buffer.from(ANSWERS.Action).toString('base64')}\u0007`;

/** An action told and compared, with `y` pressed. */
async function copied(desk: Desk, env: Record<string, string>, ...flags: string[]) {
  const terminal = desk.open(['rehearse', 'dive-deep', '--section', 'action', ...BARE, ...flags], {
    env,
  });
  await choose(terminal, BRIEF_MENU.start);
  await typeTake(terminal, 'Action');
  await reachMenu(terminal, COMPARISON_MENU.copy);
  terminal.send('y');
  return terminal;
}

function fileIn(text: string): string {
  return /only you can read:\s+(\S+\.md)/.exec(text)?.[1] ?? '';
}

describe.concurrent('y', () => {
  test('sends the words to a terminal that takes them; once more, they are in a file', async ({
    desk,
  }) => {
    const terminal = await copied(desk, { TERM: 'xterm-kitty' });
    await terminal.waitFor('Copied to the clipboard of kitty');
    expect(terminal.bytes).toContain(SENT);
    await reachMenu(terminal, COMPARISON_MENU.copy);
    terminal.send('y');
    await terminal.waitFor(/only you can read:\s+\S+\.md/);
    expect(readFileSync(fileIn(terminal.screen().join('\n')), 'utf8')).toBe(`${ANSWERS.Action}\n`);
    await terminal.close();
  });

  test('puts them into a file where the terminal may not take them', async ({ desk }) => {
    const terminal = await copied(desk, {});
    await terminal.waitFor(/only you can read:\s+\S+\.md/);
    expect(terminal.bytes).not.toContain(']52;');
    expect(readFileSync(fileIn(terminal.screen().join('\n')), 'utf8')).toBe(`${ANSWERS.Action}\n`);
    await terminal.close();
  });

  test('hands them to tmux', async ({ desk }) => {
    const taken = join(desk.home, 'taken');
    const tmux = desk.write(
      'tmux',
      `#!/bin/sh\ntest "$1 $2 $3" = "load-buffer -w -" && cat > ${taken}\n`,
    );
    chmodSync(tmux, 0o755);
    const env = {
      TMUX: 'socket,1,0',
      TERM: 'tmux-256color',
      PATH: `${desk.home}:${process.env['PATH']}`,
    };
    const terminal = await copied(desk, env);
    await terminal.waitFor('Copied to tmux');
    expect(readFileSync(taken, 'utf8')).toBe(ANSWERS.Action);
    expect(terminal.bytes).not.toContain(']52;');
    await terminal.close();
  });

  test('writes no file with --no-save', async ({ desk }) => {
    const terminal = await copied(desk, { TMPDIR: desk.home }, '--no-save');
    await terminal.waitFor('Not copied:');
    expect(existsSync(desk.data)).toBe(false);
    await terminal.close();
  });
});
