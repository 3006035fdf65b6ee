import { describe, expect, test } from 'vitest';
import { copyingTerminal, copySequence } from '../../src/terminal/clipboard.ts';

describe('a terminal that takes what is copied', () => {
  test.each<[string, NodeJS.ProcessEnv, string | null]>([
    ['kitty', { TERM: 'xterm-kitty' }, 'kitty'],
    ['kitty, over SSH', { TERM: 'xterm-kitty', SSH_CONNECTION: '1 2 3 4' }, 'kitty'],
    ['foot', { TERM: 'foot-extra' }, 'foot'],
    ['Alacritty', { TERM: 'alacritty' }, 'Alacritty'],
    ['WezTerm', { TERM: 'xterm-256color', TERM_PROGRAM: 'WezTerm' }, 'WezTerm'],
    ['Ghostty', { TERM: 'xterm-ghostty', TERM_PROGRAM: 'ghostty' }, 'Ghostty'],
    ['Windows Terminal', { WT_SESSION: '4f1b' }, 'Windows Terminal'],
    ['an editor', { TERM: 'xterm-256color', TERM_PROGRAM: 'vscode' }, 'Visual Studio Code'],
  ])('is %s', (_, env, name) => {
    expect(copyingTerminal(env)).toBe(name);
  });

  test.each<[string, NodeJS.ProcessEnv]>([
    ['one that nobody knows', { TERM: 'xterm-256color' }],
    ['one that asks first', { TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app' }],
    ['one that never does', { TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal' }],
    ['one with no name', {}],
    ['one without a cursor', { TERM: 'dumb' }],
    ['kitty with tmux in it', { TERM: 'xterm-kitty', TMUX: '/tmp/tmux-0/default,1,0' }],
    ['tmux, over SSH', { TERM: 'tmux-256color' }],
    ['screen', { TERM: 'xterm-kitty', STY: '1.pts' }],
    ['zellij', { TERM: 'xterm-kitty', ZELLIJ: '0' }],
    ['a property of every object', { TERM_PROGRAM: 'constructor' }],
  ])('is not %s', (_, env) => {
    expect(copyingTerminal(env)).toBeNull();
  });
});

describe('what is sent to it', () => {
  test('holds the text and no character that could be taken for keys or the end', () => {
    const text = 'Für 漢字 \u0007 \u001b\\ ]52;c;?';
    const sequence = copySequence(text) ?? '';
    expect(sequence.slice(0, 7)).toBe('\u001b]52;c;');
    expect(sequence.at(-1)).toBe('\u0007');
    const sent = sequence.slice(7, -1);
    expect(sent).toMatch(/^[A-Za-z0-9+/=]*$/);
    expect(Buffer.from(sent, 'base64').toString('utf8')).toBe(text);
  });

  test('is no more than a terminal takes', () => {
    expect(copySequence('a'.repeat(74_000))).not.toBeNull();
    expect(copySequence('a'.repeat(76_000))).toBeNull();
  });
});
