import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/review/finding.ts';
import {
  findingLines,
  marksOf,
  shortQuote,
  tellable,
  whyLines,
} from '../../../src/terminal/screens/findings.ts';
import { findingAt, sectionReview } from '../../support/comparisons.ts';
import { plainLook, richLook } from '../../support/looks.ts';

const TEXT = 'We fixed it. Basically I kept it up, and it lasted.';
const fault = findingAt(TEXT, 'We fixed');
const hint = findingAt(TEXT, 'Basically', { rule: 'hedge', weight: 'hint', message: 'A cushion.' });
const praise = findingAt(TEXT, 'it lasted', { weight: 'praise', message: 'It lasted.' });

const seen = (findings: Finding[], targetSeconds: number | null = 30) =>
  sectionReview('action', { findings, targetSeconds });

describe('worth telling', () => {
  test('are faults and hints in the order of the text, then praise', () => {
    expect(tellable(seen([praise, fault, hint]))).toEqual([fault, hint, praise]);
  });

  test.each([
    ['over-target', 30, []],
    ['under-target', 30, []],
    ['key-phrases', 30, []],
    ['over-target', null, ['over-target']],
    ['under-target', null, ['under-target']],
    ['key-phrases', null, []],
  ])('%s, with a target of %s s: %j', (rule, target, told) => {
    const findings = [findingAt(TEXT, 'We fixed', { rule })];
    expect(tellable(seen(findings, target)).map((each) => each.rule)).toEqual(told);
  });
});

describe('a finding', () => {
  test.each<[string, Finding, string]>([
    ['a fault', fault, '  [1] "We fixed" They cannot tell who did it. Say who.'],
    ['a hint', hint, '  [1] "Basically" A cushion. Say who.'],
    ['praise, without advice', praise, '  [+1] "it lasted" It lasted.'],
    [
      'about words that are not there',
      { ...fault, quote: ' ' },
      '  [1] They cannot tell who did it. Say who.',
    ],
  ])('%s', (_, finding, line) => {
    expect(findingLines([finding], plainLook())).toEqual([line]);
  });

  test('has its number in the text and in the list', () => {
    const told = tellable(seen([praise, fault, hint]));
    const notes = marksOf(told).map(({ note }) => note);
    expect(notes).toEqual(['[1]', '[2]', '[+3]']);
    const lines = findingLines(told, plainLook());
    expect(lines.map((line) => line.trim().split(' ')[0])).toEqual(notes);
  });

  test.each(['fault', 'hint', 'praise'] as const)('a %s has a colour of its own', (weight) => {
    const look = { ...richLook(), bad: tag('fault'), warn: tag('hint'), good: tag('praise') };
    expect(findingLines([{ ...fault, weight }], look)[0]).toContain(`<${weight}>[`);
  });

  test('stands where its words do, whatever comes before them', () => {
    expect(marksOf([hint], 13)).toEqual([{ start: 0, end: 9, note: '[1]', isGood: false }]);
  });
});

function tag(name: string) {
  return (text: string) => `<${name}>${text}`;
}

describe('a quote is shortened', () => {
  test.each([
    ['not when it is short', 'We fixed it', 'We fixed it'],
    ['not at sixty characters', 'x'.repeat(60), 'x'.repeat(60)],
    ['beyond that', 'x'.repeat(61), `${'x'.repeat(57)}...`],
    ['to one line', 'We\n  fixed\tit ', 'We fixed it'],
    [
      'without a blank before the dots',
      `${'x'.repeat(56)} ${'y'.repeat(9)}`,
      `${'x'.repeat(56)}...`,
    ],
    ['never within a character', `${'x'.repeat(56)}😀😀😀😀`, `${'x'.repeat(56)}...`],
  ])('%s', (_, quote, expected) => {
    expect(shortQuote(quote)).toBe(expected);
  });
});

test('why a rating is no higher is said once', () => {
  const why = fault.message;
  expect(whyLines({ ...seen([fault]), why }, plainLook())).toEqual([]);
  expect(whyLines({ ...seen([hint]), why }, plainLook())).toEqual([why]);
  const late = { ...fault, rule: 'over-target' };
  expect(whyLines({ ...seen([late]), why }, plainLook())).toEqual([why]);
});
