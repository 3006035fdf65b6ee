import { describe, expect } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { BRIEF_MENU, QUESTIONS_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { test } from '../support/desk.ts';
import { BARE, choose, ownScreen, seeTake, typeTake } from '../support/rehearsing.ts';

/** The least the program must do on every Node it promises, and from its package. */
describe('smoke', () => {
  test('--version', async ({ desk }) => {
    expect(await desk.run(['--version'])).toMatchObject({
      code: 0,
      stdout: `${manifest.version}\n`,
      stderr: '',
    });
  });

  test('--help', async ({ desk }) => {
    const { code, stdout } = await desk.run(['--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('star-coach rehearse dive-deep');
  });

  test('list', async ({ desk }) => {
    const { code, stdout, stderr } = await desk.run(['list']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Dive Deep');
    expect(stdout).toContain('the-green-dashboard');
  });

  test('study --json', async ({ desk }) => {
    const { code, stdout } = await desk.run(['study', 'the-green-dashboard', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      scenario: { id: 'the-green-dashboard', principle: 'dive-deep' },
    });
  });

  test('a file of the user, with YAML read and checked', async ({ desk }) => {
    const path = desk.write('mine.yaml', 'id: mine\n');
    const { code, stderr } = await desk.run(['study', path]);
    expect(code).toBe(3);
    expect(stderr).toContain(`${path}:1:1`);
  });

  test('the brief, and leaving it', async ({ desk }) => {
    const terminal = desk.open(['rehearse', 'dive-deep']);
    await choose(terminal, 'leave');
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(terminal.scrollback().join('\n')).toContain('Tell me about a time');
  });

  test('one typed section', async ({ desk }) => {
    const terminal = desk.open(['rehearse', 'dive-deep', '--section', 'task', ...BARE]);
    await choose(terminal, BRIEF_MENU.start);
    await typeTake(terminal, 'Task');
    await choose(terminal, WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(terminal.scrollback().join('\n')).toMatch(ownScreen('Task'));
  });

  test('a spoken section, drawn and left', async ({ desk }) => {
    const terminal = desk.open(['rehearse', 'dive-deep', '--aloud']);
    await choose(terminal, BRIEF_MENU.start);
    await seeTake(terminal, 'Situation');
    terminal.send('\u0003');
    expect(await terminal.exit()).toEqual({ code: 130, signal: null });
  });

  test('a quiz question', async ({ desk }) => {
    const terminal = desk.open(['quiz', '--lp', 'ownership', '--seed', '7']);
    await choose(terminal, 'A');
    await terminal.waitFor(/Yes, [A-D] is|You chose [A-D]; [A-D] is/);
    await choose(terminal, QUESTIONS_MENU.stop);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
  });
});
