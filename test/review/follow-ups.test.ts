import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/review/finding.ts';
import { followUpsTo } from '../../src/review/follow-ups.ts';
import { RULES } from '../../src/review/rules/index.ts';
import { findingAt } from '../support/comparisons.ts';

const TEXT = 'We fixed it and everyone was happy, basically, a lot.';

/** Findings written `weight rule`. */
function findingsOf(...kinds: string[]): Finding[] {
  return kinds.map((kind) => {
    const [weight, rule = ''] = kind.split(' ');
    return findingAt(TEXT, 'We fixed', { rule, weight: weight as Finding['weight'] });
  });
}

const asked = (...kinds: string[]) => followUpsTo(findingsOf(...kinds)).map(({ rule }) => rule);

/** Rules with nothing to ask about: the clock, the phrases and the sound of an answer. */
const SILENT = RULES.filter(({ followUp }) => followUp === null).map(({ id }) => id);

describe('follow-ups', () => {
  test.each<[string, string[], string[]]>([
    ['none where nothing was seen', [], []],
    ['none to praise', ['praise we-dilution', 'praise no-outcome-number'], []],
    [
      'to faults first, in the order of the text',
      ['hint hedge', 'fault vague-outcome', 'fault we-dilution'],
      ['vague-outcome', 'we-dilution', 'hedge'],
    ],
    [
      'one a rule, however often it saw something',
      ['fault we-dilution', 'fault we-dilution', 'hint we-dilution', 'fault hedge'],
      ['we-dilution', 'hedge'],
    ],
    [
      'a fault before a hint of the same rule',
      ['hint vague-quantity', 'fault we-dilution', 'fault vague-quantity'],
      ['we-dilution', 'vague-quantity'],
    ],
    [
      'three at most',
      [
        'hint hedge',
        'fault assigned',
        'fault we-dilution',
        'fault vague-outcome',
        'fault habitual',
      ],
      ['assigned', 'we-dilution', 'vague-outcome'],
    ],
    ['none about the clock', SILENT.map((rule) => `fault ${rule}`), []],
  ])('%s', (_, kinds, rules) => {
    expect(asked(...kinds)).toEqual(rules);
  });

  test('quote the words they are about, of the first place seen', () => {
    const [first] = findingsOf('fault we-dilution');
    const again = findingAt(TEXT, 'happy', { rule: 'we-dilution' });
    expect(followUpsTo(first ? [first, again] : [])).toEqual([
      {
        rule: 'we-dilution',
        quote: 'We fixed',
        question: expect.stringContaining('What did you do yourself'),
      },
    ]);
  });

  test('change nothing in the findings', () => {
    const findings = Object.freeze(findingsOf('hint hedge', 'fault we-dilution'));
    expect(() => followUpsTo(findings)).not.toThrow();
  });
});

describe('every rule has a question, or is one that needs none', () => {
  test.each(RULES.map(({ id }) => id))('%s', (id) => {
    expect(asked(`fault ${id}`)).toEqual(SILENT.includes(id) ? [] : [id]);
  });

  test('is a question, a sentence of its own', () => {
    const questions = RULES.flatMap(({ id }) =>
      followUpsTo(findingsOf(`fault ${id}`)).map(({ question }) => question),
    );
    for (const question of questions) expect(question).toMatch(/^[A-Z].*[?.]$/);
  });

  test('no number and a vague outcome ask for the same, once', () => {
    expect(asked('fault vague-outcome', 'fault no-outcome-number')).toEqual(['vague-outcome']);
  });
});
