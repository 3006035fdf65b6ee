import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { BRIEF_MENU } from '../../src/session/menus.ts';
import { type Desk, test } from '../support/desk.ts';
import { PROGRAM } from '../support/program.ts';
import { withVoice } from '../support/recorded-desk.ts';
import { ANSWERS, BARE, choose, reachMenu, seeTake, type } from '../support/rehearsing.ts';

const HOOK = fileURLToPath(new URL('../support/loaded-files.cjs', import.meta.url));
const LIST = join(dirname(PROGRAM), '..', 'dist', 'spoken-chunks.json');
const SPOKEN: string[] = JSON.parse(readFileSync(LIST, 'utf8'));

/** A home whose programs write down which parts of them were loaded. */
function watched(desk: Desk) {
  const path = desk.write('loaded', '');
  return {
    env: { NODE_OPTIONS: `--require "${HOOK}"`, STAR_COACH_LOADED: path },
    /** The parts with sound in them that were loaded so far. */
    spoken: () =>
      readFileSync(path, 'utf8')
        .split('\n')
        .map((line) => basename(line))
        .filter((name) => SPOKEN.includes(name)),
  };
}

describe('what listens, and what measures sound', () => {
  test('is not loaded by a typed rehearsal, at its first prompt and in its first take', async ({
    desk,
  }) => {
    const { env, spoken } = watched(desk);
    const terminal = desk.open(['rehearse', 'dive-deep', '--section', 'situation', ...BARE], {
      env,
    });
    await reachMenu(terminal, BRIEF_MENU.start);
    expect(spoken()).toEqual([]);
    await choose(terminal, BRIEF_MENU.start);
    await seeTake(terminal, 'Situation');
    await type(terminal, ANSWERS.Situation);
    expect(spoken()).toEqual([]);
  });

  test('is loaded by a recorded one: it would be seen', async ({ desk }) => {
    withVoice(desk);
    const { env, spoken } = watched(desk);
    const terminal = desk.open(['rehearse', 'dive-deep', '--record', ...BARE], { env });
    await choose(terminal, BRIEF_MENU.start);
    await terminal.waitFor(/silent for|hearing you|listening/);
    expect(spoken()).not.toEqual([]);
  });
});
