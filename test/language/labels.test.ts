import { describe, expect, test } from 'vitest';
import type { Names } from '../../src/language/labels/found-label.ts';
import { labelledParts } from '../../src/language/labels/labels.ts';
import { speechOf } from '../../src/language/markup/speech.ts';

/** Fruit, so that nothing here hangs on what an answer's sections are called. */
const fruit: Names<string> = {
  of: (written, before) => {
    const label = written.toLowerCase();
    if (label === 'p') return [before.includes('pear') ? 'plum' : 'pear'];
    return ['pear', 'plum'].includes(label) ? [label] : [];
  },
  mayBeginWith: (word) => ['p', 'pear', 'plum'].includes(word),
  leadsIn: () => false,
};

/** Each part as `name: its text`, `-` before the first label. */
function partsRead(text: string): string[] {
  const spoken = speechOf(text);
  return labelledParts(spoken, fruit).map(
    ({ name, unknown, start, end }) =>
      `${name ?? unknown ?? '-'}: ${spoken.text.slice(start, end)}`,
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
    ['Grape: a\n## Grape\nb', ['-: Grape: a', 'Grape: \nb']],
    ['Pear fell from the tree.', ['-: Pear fell from the tree.']],
    ['## Pear fell', ['-: ', 'Pear fell: ']],
    ['## Pear\na\n### Grape\nb', ['-: ', 'pear: \na', 'pear: \nb']],
    [
      'Pear: a\n\nPlum: b\n\nPear: c\n\nGrape: d',
      ['-: ', 'pear: a\n', 'plum: b\n', 'pear: c\n', 'Grape: d'],
    ],
    ['Pear - ripe', ['-: Pear - ripe']],
    ['Pear - a\nPlum - b', ['-: ', 'pear: a', 'plum: b']],
  ])('%j', (text, parts) => {
    expect(partsRead(text)).toEqual(parts);
  });
});
