import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../src/review/answer-file.ts';
import { reviewAnswer } from '../../src/review/review.ts';
import { SECTIONS } from '../../src/scenario/sections.ts';
import { FORMS, NAMES, SENTENCES, UNSEEN_FORMS, UNSEEN_NAMES } from '../support/label-forms.ts';

/** What was read as which section: list marks and quotation marks around it say nothing. */
function sectionsOf(text: string): Record<string, string> {
  const answer = readAnswer(text);
  if (answer.kind === 'unlabelled') return {};
  return Object.fromEntries(
    [...answer.sections].map(([name, own]) => [name, own.replaceAll(/^[ \-*>]+|\s+$/gm, '')]),
  );
}

describe('every usual form of labels is read', () => {
  test.each(Object.entries({ ...FORMS, ...UNSEEN_FORMS }))('%s', (_, text) => {
    expect(sectionsOf(text)).toEqual(SENTENCES);
  });
});

describe('every usual name of a section is read', () => {
  test.each([...NAMES, ...UNSEEN_NAMES])('%s, %s, %s, %s, %s', (...names) => {
    const label = (write: (name: string, text: string) => string) =>
      SECTIONS.map((section, at) => write(names[at] ?? '', SENTENCES[section])).join('\n\n');
    expect(sectionsOf(label((name, text) => `## ${name}\n${text}`))).toEqual(SENTENCES);
    expect(sectionsOf(label((name, text) => `${name}: ${text}`))).toEqual(SENTENCES);
  });
});

describe('labels of several sections, or the same one twice', () => {
  test.each<[string, Record<string, string>]>([
    ['## Situation and Task\na\n## Action\nb', { situation: 'a', action: 'b' }],
    ['Situation/Task: a\nAction: b', { situation: 'a', action: 'b' }],
    ['**S & T:** a\n**A:** b', { situation: 'a', action: 'b' }],
    ['Action 1: a\nAction 2: b\nResult: c', { action: 'a\nb', result: 'c' }],
    [
      'Situation: a\nStep 1: b\nStep 2 - c\nResult: d',
      { situation: 'a', action: 'b\nc', result: 'd' },
    ],
    ['**Action** (my mistake):\n- a\n**Action** (the repair):\n- b', { action: 'a\nb' }],
    [
      'S: a\nT: b\nA: c\nR: d\nR: e',
      { situation: 'a', task: 'b', action: 'c', result: 'd', reflection: 'e' },
    ],
  ])('%j', (text, sections) => {
    expect(sectionsOf(text)).toEqual(sections);
  });
});

describe('prose that only holds such words is not cut', () => {
  test.each([
    'The situation: a parser had died, and nobody knew. I fixed it.',
    'I had to name the task: a parser. I wrote it. Result: nobody asked again, and it takes two minutes.',
    'Result was good. Action was needed, so I took it. The task was mine.',
    'I looked at the log, and as a\nresult\nwe saw the gap.',
    'My role - and I was new in it - was to ask.',
    'Problem solving is what I do. Context matters. Steps were many.',
    'A - b tree was too slow, so I wrote a trie.',
    'In the end I did three things: Action, then rest.',
  ])('%j', (text) => {
    expect(readAnswer(text).kind).toBe('unlabelled');
  });

  test('within a section', () => {
    const text =
      '## Action\nI asked why. Result: nobody knew. Problem: none had looked.\n## Result\nFixed.';
    expect(sectionsOf(text)).toEqual({
      action: 'I asked why. Result: nobody knew. Problem: none had looked.',
      result: 'Fixed.',
    });
  });
});

describe('a heading that is not understood is named, and nothing below it is judged', () => {
  test.each([
    ['## Situation\na\n## Epilogue\nb\n## Action\nc'],
    ['Situation: a\nEpilogue: b\nAction: c'],
    ['**Situation:** a\n\n**Epilogue:** b\n\n**Action:** c'],
    ['[Situation] a\n[Epilogue] b\n[Action] c'],
    ['Situation\na\n\nEpilogue\nb\n\nAction\nc'],
    ['**Situation**\na\n\n**Epilogue**\nb\n\n**Action**\nc'],
  ])('%j', (text) => {
    expect(sectionsOf(text)).toEqual({ situation: 'a', action: 'c' });
    const { notJudged } = reviewAnswer(text, { level: 'sde2' });
    expect(notJudged.join(' ')).toContain('I did not understand the heading "Epilogue"');
  });
});

const ratingsOf = (text: string) => {
  const { sections, reading } = reviewAnswer(text, { level: 'sde2' });
  return {
    reading,
    ratings: sections.map(({ section, rating, words }) => [section, rating, words]),
  };
};

test('labels in another form change no rating', () => {
  const expected = ratingsOf(FORMS['heading ##'] ?? '');
  expect(expected.ratings).toHaveLength(SECTIONS.length);
  for (const text of Object.values(FORMS)) expect(ratingsOf(text)).toEqual(expected);
});
