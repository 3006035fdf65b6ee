import { describe, expect } from 'vitest';
import { BRIEF_MENU, INTERVIEW_MENU } from '../../src/session/menus.ts';
import { test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { builtInQuestions } from '../support/question-yaml.ts';
import { seeTake } from '../support/rehearsing.ts';

const KEPT = INTERVIEW_MENU.keep('SDE 2', 'software engineer');
const CALL = ['rehearse', 'dive-deep'];
const QUESTION = builtInQuestions().find(({ id }) => id === 'technical-depth');

describe.concurrent('from the shell to the clock', () => {
  test('takes two keys the very first time, and one ever after', async ({ desk }) => {
    desk.forgetSettings();
    const first = desk.open(CALL);
    await first.waitFor(`  enter ${KEPT}   j SDE 1   s Senior SDE   r role   q leave`);
    first.send(KEYS.enter);
    await first.waitFor(BRIEF_MENU.start);
    expect(first.screen().join('\n')).not.toContain(INTERVIEW_MENU.title);
    first.send(KEYS.enter);
    await seeTake(first, 'Situation');
    first.send(KEYS.ctrlC);
    await first.exit();

    const other = desk.open(['rehearse', 'ownership']);
    await other.waitFor(BRIEF_MENU.start);
    expect(other.bytes).not.toContain(INTERVIEW_MENU.title);
    other.send(KEYS.enter);
    await seeTake(other, 'Situation');
    await other.close();
  });

  test('a level that is chosen is kept', async ({ desk }) => {
    desk.forgetSettings();
    const terminal = desk.open(CALL);
    await terminal.waitFor('s Senior SDE');
    terminal.send('s');
    await terminal.waitFor(/Dive Deep ─+ Senior SDE[\s\S]*q leave/);
    terminal.send('q');
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    const again = desk.open(['rehearse', 'ownership', '--plain']);
    // In plain lines the brief is longer than the screen.
    await again.waitFor('Ownership, Senior SDE', 'scrollback');
  });

  test.for([
    ['in a pipe', ['list']],
    ['with an answer', [...CALL, '--answers', 'answer.md']],
  ] as const)('the level is not asked for %s', async ([, args], { desk }) => {
    desk.forgetSettings();
    desk.write('answer.md', '## Action\n\nI read the parser line by line.\n');
    const { code, stdout } = await desk.run(args);
    expect(code).toBe(0);
    expect(stdout).not.toContain(INTERVIEW_MENU.title);
  });
});

describe.concurrent('a quiet minute', () => {
  test('counts down beside what may bring a story back, and Enter starts the clock', async ({
    desk,
  }) => {
    const terminal = desk.open(CALL);
    await terminal.waitFor(`j ${BRIEF_MENU.jog}`);
    terminal.send('j');
    await terminal.waitFor('1:00 to think.');
    const [, other] = QUESTION?.ask ?? [];
    const seen = terminal.screen().join(' ').replace(/\s+/g, ' ');
    expect(seen).toContain(other?.text);
    expect(seen).toContain(QUESTION?.beats.situation[0]?.ask);
    await terminal.waitFor(/0:5\d to think\./);
    terminal.send(KEYS.enter);
    await seeTake(terminal, 'Situation');
    terminal.send(KEYS.ctrlC);
    await terminal.exit();
    // What counted down is cleared away.
    expect(terminal.scrollback().join('\n')).not.toContain('to think');
  });

  test('is left by Esc, back to the brief', async ({ desk }) => {
    const terminal = desk.open(CALL);
    await terminal.waitFor(`j ${BRIEF_MENU.jog}`);
    terminal.send('j');
    await terminal.waitFor('to think.');
    terminal.send(KEYS.escape);
    await terminal.waitFor(`j ${BRIEF_MENU.jog}`);
    terminal.send('q');
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
  });
});

describe.concurrent('a keyboard that writes another alphabet', () => {
  test.for([
    ['Cyrillic', 'ф'],
    ['Greek', 'α'],
    ['Hebrew', 'ש'],
  ] as const)('%s: numbers stand in the row, and answer', async ([, letter], { desk }) => {
    const terminal = desk.open(CALL);
    await terminal.waitFor(`a ${BRIEF_MENU.aloud}`);
    terminal.send(letter);
    await terminal.waitFor(`enter ${BRIEF_MENU.start}   2 ${BRIEF_MENU.aloud}`);
    terminal.send('2');
    await terminal.waitFor(`a ${BRIEF_MENU.typed}`);
    await terminal.close();
  });
});
