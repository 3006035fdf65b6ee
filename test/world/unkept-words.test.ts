import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createUnkeptWords, type UnkeptWords } from '../../src/world/unkept-words.ts';

const typed = (text: string, label = 'Task') => ({ title: 'Alpha', label, text });
const textsIn = (words: UnkeptWords) => words.texts().map(({ text }) => text);

describe('what is not known to be on disk', () => {
  test('is the newest text of each part, in the order the parts came', () => {
    const words = createUnkeptWords();
    words.hold('run-1', 'situation', typed('one'));
    words.hold('run-2', 'task', typed('other'));
    words.hold('run-1', 'task', typed('two'));
    words.hold('run-1', 'situation', typed('one and more'));
    expect(textsIn(words)).toEqual(['one and more', 'two', 'other']);
  });

  test('is nothing where nothing was typed, or it was taken away', () => {
    const words = createUnkeptWords();
    words.hold('run-1', 'task', typed(' \n'));
    words.hold('run-1', 'action', typed('one'));
    words.hold('run-1', 'action', typed(''));
    expect(textsIn(words)).toEqual([]);
  });

  test('goes when a part, an owner, or what a document holds is on disk', () => {
    const words = createUnkeptWords();
    words.hold('run-1', 'task', typed('one'));
    words.hold('run-1', 'action', typed('two'));
    words.hold('run-2', 'task', typed('three'));
    words.hold('run-2', 'action', typed('four'));
    words.release('run-1', 'task');
    expect(textsIn(words)).toEqual(['two', 'three', 'four']);
    words.release('run-1');
    words.releaseWhere('run-2', (text) => text === 'three');
    expect(textsIn(words)).toEqual(['four']);
  });

  test('is what was held last and not released since, whatever came in between', () => {
    const owner = fc.constantFrom('a', 'b');
    const part = fc.constantFrom('x', 'y', 'z');
    const step = fc.record({ owner, part, text: fc.option(fc.constantFrom('1', '2', '3')) });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const words = createUnkeptWords();
        const expected = new Map<string, string>();
        for (const { owner, part, text } of steps) {
          if (text === null) words.release(owner, part);
          else words.hold(owner, part, typed(text, `${owner}${part}`));
          if (text === null) expected.delete(owner + part);
          else expected.set(owner + part, text);
        }
        const held = words.texts().map(({ label, text }) => [label, text] as const);
        expect(new Map(held)).toEqual(expected);
        expect(held).toHaveLength(expected.size);
      }),
    );
  });
});
