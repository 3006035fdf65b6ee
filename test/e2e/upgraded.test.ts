import { cpSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { NODE, PROGRAM } from '../support/program.ts';

test('its files vanish while it runs, as in an upgrade: it says so and ends', async ({ desk }) => {
  const installed = dirname(dirname(PROGRAM));
  const copy = join(desk.home, 'copy');
  for (const part of ['bin', 'dist']) {
    cpSync(join(installed, part), join(copy, part), { recursive: true });
  }
  const program = join(copy, 'bin', 'star-coach.js');
  const terminal = desk.openCommand([NODE, program, 'rehearse', 'dive-deep']);
  await terminal.waitFor('leave');
  rmSync(join(copy, 'dist'), { recursive: true });
  terminal.send(KEYS.enter);
  expect(await terminal.exit()).toEqual({ code: 1, signal: null });
  expect(terminal.screen().join('\n')).toContain('start it again');
});
