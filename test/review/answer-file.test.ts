import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../src/review/answer-file.ts';
import { SECTIONS } from '../../src/scenario/sections.ts';
import { HANGS_MS } from '../support/hangs.ts';

/** The sections found, by name. */
function sectionsOf(text: string): Record<string, string> {
  const answer = readAnswer(text);
  return answer.kind === 'labelled' ? Object.fromEntries(answer.sections) : {};
}

describe('a label', () => {
  test.each([
    ['# Task', ''],
    ['## Task', ''],
    ['###### Task', ''],
    ['   ## Task', ''],
    ['## Task:', ''],
    ['## Task :  ', ''],
    ['## **Task**', ''],
    ['## **Task:**', ''],
    ['## __Task__:', ''],
    ['## TASK', ''],
    ['## t', ''],
    ['Task:', ''],
    ['task: It was mine.', 'It was mine.'],
    ['TASK:   It was mine.', 'It was mine.'],
    ['T: It was mine.', 'It was mine.'],
    ['**Task:** It was mine.', 'It was mine.'],
    ['**Task**: It was mine.', 'It was mine.'],
    ['*Task*: It was mine.', 'It was mine.'],
    ['_Task:_ It was mine.', 'It was mine.'],
    ['- **Task:** It was mine.', 'It was mine.'],
    ['* Task: It was mine.', 'It was mine.'],
    ['  Task: It was mine.', 'It was mine.'],
  ])('%j', (line, text) => {
    expect(sectionsOf(line)).toEqual({ task: text });
  });

  test.each([
    ['situation', ['Situation:', 'S:']],
    ['task', ['Task:', 'T:']],
    ['action', ['Action:', 'Actions:', 'A:']],
    ['result', ['Result:', 'Results:', 'R:']],
    ['reflection', ['Reflection:', 'Reflections:', 'Learning:', 'Learnings:', 'Lessons:']],
  ])('of the %s: %j', (name, labels) => {
    for (const label of labels) expect(sectionsOf(`${label} x`)).toEqual({ [name]: 'x' });
  });

  test.each([
    'Action was needed, so I took it.',
    'Action',
    'The result: nothing.',
    'Result:nothing',
    '#Action',
    '10:30 I called them.',
    'constructor: no label',
  ])('is not %j', (text) => {
    expect(readAnswer(text)).toEqual({ kind: 'unlabelled', text: text.trim() });
  });
});

describe('a labelled answer', () => {
  test('is read by section, in speaking order', () => {
    const answer = readAnswer('## Result\nNone lost.\n\n## Action\nI looked.\n\nI fixed it.\n');
    expect(answer).toEqual({
      kind: 'labelled',
      sections: new Map([
        ['action', 'I looked.\n\nI fixed it.'],
        ['result', 'None lost.'],
      ]),
      unlabelledStart: '',
      unplaced: [],
      unknownHeadings: [],
    });
    expect(Object.keys(sectionsOf('R: b\nS: a'))).toEqual(['situation', 'result']);
  });

  test('may go on below its label', () => {
    expect(sectionsOf('Action: I looked.\nI fixed it.')).toEqual({
      action: 'I looked.\nI fixed it.',
    });
  });

  test('does not count the headings below a section among its words', () => {
    expect(sectionsOf('## Action\n### First\nI looked.')).toEqual({ action: 'I looked.' });
  });

  test('names a heading that nobody understands', () => {
    expect(readAnswer('## Action\nI looked.\n## Epilogue\nThe end.')).toMatchObject({
      sections: new Map([['action', 'I looked.']]),
      unknownHeadings: ['Epilogue'],
    });
  });

  test('may come back to a section', () => {
    expect(sectionsOf('Action: one\nResult: two\nAction: three')).toEqual({
      action: 'one\nthree',
      result: 'two',
    });
  });

  test('may leave a section empty', () => {
    expect(sectionsOf('## Situation\n## Task\nMine.')).toEqual({ situation: '', task: 'Mine.' });
  });

  test('reads S, T, A, R, R: the second R is the reflection', () => {
    expect(sectionsOf('S: 1\nT: 2\nA: 3\nR: 4\nR: 5')).toEqual({
      situation: '1',
      task: '2',
      action: '3',
      result: '4',
      reflection: '5',
    });
  });

  test('gives back what stands before the first label', () => {
    expect(readAnswer('# My story\nIt was May.\n\nAction: I looked.')).toMatchObject({
      unlabelledStart: '',
      unknownHeadings: ['My story'],
    });
    expect(readAnswer('# My story\n\nAction: I looked.')).toMatchObject({ unknownHeadings: [] });
    expect(readAnswer('It was May.\n\nAction: I looked.')).toMatchObject({
      unlabelledStart: 'It was May.',
    });
  });

  test.each(['\r\n', '\r', '\n'])('may end its lines with %j', (end) => {
    expect(sectionsOf(['## Task', 'Mine.', '## Result', 'Done.'].join(end))).toEqual({
      task: 'Mine.',
      result: 'Done.',
    });
  });
});

describe('any text', () => {
  test('is read, whatever it holds', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('## Task', 'R:', '**A:** x', '__proto__: x', '## constructor'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(readAnswer(lines.join('\n')).kind).toMatch(/labelled/);
      }),
    );
  });

  test('comes back from labels as it went in', () => {
    const words = fc.array(fc.constantFrom('I', 'looked', 'at', 'the', 'result', 'of', '40'));
    const texts = fc.tuple(...SECTIONS.map(() => words.map((each) => each.join(' '))));
    const style = fc.constantFrom(
      (name: string, text: string) => `## ${name}\n\n${text}\n`,
      (name: string, text: string) => `**${name.toUpperCase()}:** ${text}`,
      (name: string, text: string) => `${name}:\n${text}`,
    );
    fc.assert(
      fc.property(texts, style, (parts, write) => {
        const file = SECTIONS.map((name, index) => write(name, parts[index] ?? '')).join('\n');
        const expected = SECTIONS.map((name, index) => [name, parts[index]]);
        expect(sectionsOf(file)).toEqual(Object.fromEntries(expected));
      }),
    );
  });

  test.each([
    ['blanks after a heading', `## Task${' '.repeat(250_000)}x`],
    ['blanks after a heading and its colon', `## Task:${' \t'.repeat(125_000)}x`],
    ['blanks before a heading', `##${' '.repeat(250_000)}Task x`],
    ['blanks after a label', `Task:${' '.repeat(250_000)}`],
    ['a long word', `${'a'.repeat(250_000)}:`],
    ['stars', '*'.repeat(250_000)],
    ['many labels', 'S:\n'.repeat(80_000)],
  ])('is read to its end: %s', (_, text) => expect(readAnswer(text)).toBeDefined(), HANGS_MS);
});
