import { describe, expect, test } from 'vitest';
import { labelledParts, type NameOf } from '../../src/language/labels.ts';

/** Fruit, so that nothing here hangs on what an answer's sections are called. */
const nameOf: NameOf<string> = (label, before) => {
  if (label === 'p') return before.includes('pear') ? 'plum' : 'pear';
  return ['pear', 'plum'].includes(label) ? label : null;
};

/** Each part as `name: its text`, `-` before the first label. */
function partsRead(text: string): string[] {
  return labelledParts(text, nameOf).map(
    ({ name, start, end }) => `${name ?? '-'}: ${text.slice(start, end)}`,
  );
}

describe('the parts of a text below its labels', () => {
  test.each<[string, string[]]>([
    ['', ['-: ']],
    ['No label here.', ['-: No label here.']],
    ['Pear: ripe', ['-: ', 'pear: ripe']],
    ['## Pear\nripe\nsoft', ['-: ', 'pear: \nripe\nsoft']],
    ['# PEAR:\nripe', ['-: ', 'pear: \nripe']],
    ['**Pear:** ripe', ['-: ', 'pear: ripe']],
    ['**Pear**: ripe', ['-: ', 'pear: ripe']],
    ['- Plum: blue', ['-: ', 'plum: blue']],
    ['Hello.\nPear: a\nPlum: b', ['-: Hello.', 'pear: a', 'plum: b']],
    ['Pear: a\r\nPlum: b\rPear: c', ['-: ', 'pear: a', 'plum: b', 'pear: c']],
    ['P: a\nP: b', ['-: ', 'pear: a', 'plum: b']],
    ['Grape: a\n## Grape\nb', ['-: Grape: a\n## Grape\nb']],
    ['Pear fell from the tree.', ['-: Pear fell from the tree.']],
    ['## Pear fell', ['-: ## Pear fell']],
  ])('%j', (text, parts) => {
    expect(partsRead(text)).toEqual(parts);
  });
});
