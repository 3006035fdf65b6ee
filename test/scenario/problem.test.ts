import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { describeProblem, describeProblems, type Problem } from '../../src/scenario/problem.ts';
import { hiddenCharacterIndex } from '../../src/text/visible.ts';

function problem(source: string, column: number, more: Partial<Problem> = {}): Problem {
  return { file: 'my.yaml', line: 3, column, message: 'it does not hold', source, ...more };
}

/** What the caret stands under: the rest of the excerpt from its column on. */
function underCaret(described: string): string {
  const [, text = '', caret = ''] = described.split('\n');
  let rest = text;
  while (stringWidth(text) - stringWidth(rest) < caret.length - 1) rest = rest.slice(1);
  return rest;
}

describe('describeProblem', () => {
  it('gives file:line:column, the message, the line and a caret', () => {
    expect(describeProblem(problem('  titel: The silent queue', 3))).toBe(
      ['my.yaml:3:3: it does not hold', '    titel: The silent queue', '    ^'].join('\n'),
    );
  });

  it('leaves the line out when there is nothing on it', () => {
    expect(describeProblem(problem('   ', 1))).toBe('my.yaml:3:1: it does not hold');
  });

  it.each([
    ['plain text', 'one two three', 'two'],
    ['a tab before', '\tkey: two', 'two'],
    ['an escape sequence before', 'a\x1b[31mb two', 'two'],
    ['a bidi control before', 'a\u202eb two', 'two'],
    ['Chinese before', '标题：你好 two', 'two'],
    ['emoji before', '👩\u200d💻 👍🏽 two', 'two'],
    ['an accent of two code points before', 'e\u0301e\u0301 two', 'two'],
    ['a long beginning', `${'x'.repeat(5000)} two`, 'two'],
    ['a long beginning of emoji', `${'😀'.repeat(5000)} two`, 'two'],
    ['a long line on both sides', `${'x'.repeat(500)} two ${'y'.repeat(500)}`, 'two yyy'],
  ])('puts the caret under the column: %s', (_what, source, wanted) => {
    const described = describeProblem(problem(source, source.indexOf('two') + 1));
    expect(underCaret(described).startsWith(wanted)).toBe(true);
  });

  it('points at a hidden character by its escape', () => {
    const described = describeProblem(problem('title: \x1b[31mred', 8));
    expect(underCaret(described)).toBe('\\x1b[31mred');
  });

  it('points just past the end of a line', () => {
    expect(describeProblem(problem('a: "b', 6)).split('\n').at(-1)).toBe('       ^');
  });

  it.each([
    ['the file name', { file: 'a\x1b]0;x\x07\n.yaml' }],
    ['the message', { message: 'found \x9b31m\r\n\u202e' }],
    ['the line', { source: 'a\x1b[2J\u2066 \u{e0041}\0' }],
  ])('shows what is hidden in %s', (_where, more) => {
    const described = describeProblem(problem('x', 1, more));
    expect(hiddenCharacterIndex(described)).toBe(-1);
    expect(described.split('\n')).toHaveLength(3);
  });

  it('fits in 80 columns of text on three lines, for any line and column', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), fc.nat(700), (text, at) => {
        const source = `x${text.replaceAll('\n', ' ')}`;
        const [, shown = '', caret = ''] = describeProblem(problem(source, at + 1)).split('\n');
        expect(hiddenCharacterIndex(shown)).toBe(-1);
        expect(stringWidth(shown)).toBeLessThanOrEqual(80);
        expect(caret).toMatch(/^ *\^$/);
        expect(caret.length).toBeLessThanOrEqual(stringWidth(shown) + 1);
      }),
    );
  });
});

describe('describeProblems', () => {
  it('shows twenty, then how many more', () => {
    const problems = Array.from({ length: 27 }, (_, index) => problem('', 1, { line: index + 1 }));
    const lines = describeProblems(problems).split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('and 7 more');
  });

  it('says nothing of more when twenty is all', () => {
    const problems = Array.from({ length: 20 }, (_, index) => problem('', 1, { line: index + 1 }));
    expect(describeProblems(problems).split('\n')).toHaveLength(20);
  });

  it('shows the line once for several problems at one place', () => {
    const two = [problem('id: x', 1, { message: 'one' }), problem('id: x', 1, { message: 'two' })];
    expect(describeProblems(two)).toBe('my.yaml:3:1: one\nmy.yaml:3:1: two\n  id: x\n  ^');
  });
});
