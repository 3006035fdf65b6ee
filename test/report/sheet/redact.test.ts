import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRedactable, redactorOf } from '../../../src/report/sheet/redact.ts';

const black = (text: string, ...names: string[]) => redactorOf(names).redact(text);

describe('a name is blacked out', () => {
  test.for([
    ['as it is', 'Acme', 'At Acme we met.', 'At █████ we met.'],
    ['in any case', 'acme', 'ACME and Acme', '█████ and █████'],
    ['as a possessive', 'Acme', "Acme’s plan, Acme's plan", '█████ plan, █████ plan'],
    ['as the possessive of a plural', 'Acme', "the Acmes' plan", 'the █████ plan'],
    ['as a plural', 'Heron', 'two Herons', 'two █████'],
    ['beside marks', 'Acme', '(Acme), "Acme"-wide.', '(█████), "█████"-wide.'],
    ['in an id', 'Acme Heron', 'acme-heron-outage', '█████-outage'],
    ['in a name with an underscore', 'acme', 'acme_prod', '█████_prod'],
    ['at a hump', 'Acme', 'AcmeCloud and myAcme', '█████Cloud and my█████'],
    ['beside a figure', 'Acme', 'Acme2', '█████2'],
    ['across a line', 'Acme  Heron', 'Acme\n  Heron', '█████'],
    ['decomposed', 'Zürich', 'Zu\u0308rich', '█████'],
    ['without its accents', 'Zürich', 'Zurich', '█████'],
    ['in full width', 'Acme', 'Ａｃｍｅ', '█████'],
    ['with a ligature', 'Office', 'Oﬃce', '█████'],
    ['with a sharp s', 'Straße', 'STRASSE', '█████'],
    ['with a final sigma', 'ΟΔΟΣ', 'οδος', '█████'],
    ['with what nobody sees in it', 'Acme', 'Ac\u200bm\u00ade', '█████'],
    ['with that shown as an escape', 'Acme', 'Ac\\u200bme', '█████'],
    ['among letters without blanks', '東京', '私は東京で働いた', '私は█████で働いた'],
    ['with signs of its own', 'C++', 'in C++ and C', 'in █████ and C'],
    ['twice in a row', 'a a', 'a a a a', '█████ █████'],
  ] as const)('%s', ([, name, text, shown]) => {
    expect(black(text, name)).toBe(shown);
  });

  test.for([
    ['Acme', 'Acmeology and placme'],
    ['AB', 'cab'],
    ['12', '112 and 123'],
    ['Heron', 'heroine'],
  ] as const)('%s is not found in %s', ([name, text]) => {
    expect(black(text, name)).toBe(text);
  });

  test('of overlapping ones no letter is left', () => {
    expect(black('Acme Heron Cloud', 'Acme Heron', 'Heron Cloud')).toBe('█████');
  });

  test('and counted by name', () => {
    const redactor = redactorOf(['Acme', 'Heron']);
    redactor.redact('Acme, acme');
    redactor.redact('Acme');
    expect([...redactor.counts()]).toEqual([
      ['Acme', 3],
      ['Heron', 0],
    ]);
  });
});

const NAME = fc.stringMatching(/^[A-Za-z]{3,12}$/);
const AROUND = fc.string({ unit: fc.constantFrom(' ', '.', ',', '-', 'é', 'x', '\n', '日', '’') });

test('whatever stands around it, a name is gone, and twice is once', () => {
  fc.assert(
    fc.property(NAME, AROUND, AROUND, (name, before, after) => {
      const shown = black(`${before} ${name} ${after} ${name.toUpperCase()}'s`, name);
      expect(shown.toLowerCase()).not.toContain(` ${name.toLowerCase()} `);
      expect(shown).toContain('█████');
      expect(black(shown, name)).toBe(shown);
    }),
  );
});

test('any text and any name end in time that grows with the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, text) => {
      fc.pre(isRedactable(name));
      expect(typeof black(text + name + text, name)).toBe('string');
    }),
  );
  expect(black(`${'a'.repeat(200_000)}\u0301`, 'aa')).not.toContain('█');
});

test.for(['', ' ', '--', '\u200b', '!?'])('%j is nothing to black out', (words) => {
  expect(isRedactable(words)).toBe(false);
});
