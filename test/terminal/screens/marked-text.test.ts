import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Mark, markedText, type Opening } from '../../../src/terminal/screens/marked-text.ts';
import { unmark } from '../../support/rule-examples.ts';

const braced = (words: string) => `{${words}}`;

/** A text with its marks in `[[` `]]`, the notes 1, 2, 3 in the order of the marks. */
function shown(marked: string): string {
  const { text, marks } = unmark(marked);
  return markedText(
    text,
    marks.map((span, index) => ({ ...span, note: `[${index + 1}]` })),
    braced,
  );
}

test.each([
  ['nothing marked', 'I fixed it.', 'I fixed it.'],
  ['words in the middle', 'And [[we fixed]] it.', 'And {we fixed} [1] it.'],
  ['before a full stop', 'We [[fixed it]].', 'We {fixed it} [1].'],
  ['at both ends', '[[We]] fixed [[it]]', '{We} [1] fixed {it} [2]'],
  ['everything', '[[We fixed it.]]', '{We fixed it.} [1]'],
  ['side by side', '[[We]][[ fixed]] it.', '{We} [1]{ fixed} [2] it.'],
  ['over a line end', 'We [[fixed\nit]].', 'We {fixed\nit} [1].'],
  ['an empty text', '', ''],
])('%s', (_, marked, expected) => {
  expect(shown(marked)).toBe(expected);
});

describe('marks that overlap', () => {
  const text = 'We fixed it all.';
  const mark = (start: number, end: number, note: string): Mark => ({ start, end, note });

  test.each<[string, Mark[], string]>([
    ['one in another', [mark(0, 11, '[1]'), mark(3, 8, '[2]')], '{We }{fixed} [2]{ it} [1] all.'],
    ['crossing', [mark(0, 8, '[1]'), mark(3, 11, '[2]')], '{We }{fixed} [1]{ it} [2] all.'],
    ['the same words twice', [mark(0, 8, '[1]'), mark(0, 8, '[2]')], '{We fixed} [1] [2] it all.'],
    ['ending together', [mark(0, 11, '[1]'), mark(9, 11, '[2]')], '{We fixed }{it} [1] [2] all.'],
    ['no words at all', [mark(8, 8, '[1]')], 'We fixed [1] it all.'],
  ])('%s', (_, marks, expected) => {
    expect(markedText(text, marks, braced)).toBe(expected);
  });

  test('on an empty text', () => {
    expect(markedText('', [mark(0, 0, '[1]')], braced)).toBe('');
  });
});

test('without its notes and styles it is the text again; each note is there once, the style where marks are', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '\n', 'é', '😀') });
  const place = fc.nat({ max: 40 });
  fc.assert(
    fc.property(words, fc.array(fc.tuple(place, place)), (text, places) => {
      const marks = places.map(([from, length], index) => {
        const start = Math.min(from, text.length);
        return { start, end: Math.min(start + length, text.length), note: `<${index}>` };
      });
      const marked = markedText(text, marks, braced);
      expect(marked.replaceAll(/ <\d+>|[{}]/g, '')).toBe(text);
      for (const { start, end, note } of marks) {
        const times = marked.split(note).length - 1;
        expect(times, note).toBe(end === 0 && start === 0 ? 0 : 1);
      }
      const styled = marked.replaceAll(/ <\d+>/g, '').split(/(\{[^{}]*\})/);
      const isStyled = styled.flatMap((piece) =>
        piece.startsWith('{')
          ? Array(piece.length - 2).fill(true)
          : Array(piece.length).fill(false),
      );
      const isMarked = Array.from({ length: text.length }, (_, at) =>
        marks.some(({ start, end }) => start <= at && at < end),
      );
      expect(isStyled).toEqual(isMarked);
    }),
  );
});

test('marks that overlap, or hold others, are styled and noted as looking at each would', () => {
  const lookingAtEach = (text: string, marks: readonly Mark[]) => {
    const cuts = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
    const places = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
    return places.map((from, index) => {
      const to = places[index + 1] ?? text.length;
      if (from === to) return '';
      const words = text.slice(from, to);
      const around = marks.filter(({ start, end }) => start <= from && to <= end && start < end);
      const notes = marks.filter(({ end }) => end === to).map(({ note }) => ` ${note}`);
      return (around.length > 0 ? braced(words) : words) + notes.join('');
    });
  };
  const mark = fc.record({
    start: fc.integer({ min: -2, max: 22 }),
    end: fc.integer({ min: -2, max: 22 }),
    note: fc.constantFrom('[1]', '[2]', '[+3]'),
  });
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 8 }), (marks) => {
      const text = 'I fixed it by myself';
      expect(markedText(text, marks, braced)).toBe(lookingAtEach(text, marks).join(''));
    }),
  );
});

describe('what opens somewhere', () => {
  const text = 'It broke. We fixed it.';
  const mark = { start: 10, end: 18, note: '[1]' };

  test.each<[string, Opening[], string]>([
    ['at the start', [{ at: 0, note: '[S]' }], '[S] It broke. {We fixed} [1] it.'],
    ['where a mark starts', [{ at: 10, note: '[A]' }], 'It broke. [A] {We fixed} [1] it.'],
    ['within a mark', [{ at: 13, note: '[A]' }], 'It broke. {We }[A] {fixed} [1] it.'],
    ['where a mark ends', [{ at: 18, note: '[A]' }], 'It broke. {We fixed} [1][A]  it.'],
  ])('%s stands before the words', (_, openings, expected) => {
    expect(markedText(text, [mark], braced, openings)).toBe(expected);
  });

  test('leaves the words as they are, whatever it is', () => {
    const place = fc.nat(40);
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }).filter((words) => !/[{}<>]/.test(words)),
        fc.array(fc.tuple(place, place), { maxLength: 4 }),
        fc.uniqueArray(place, { maxLength: 4 }),
        (words, spans, places) => {
          const marks = spans.map(([one, other]) => ({
            start: Math.min(one, other, words.length),
            end: Math.min(Math.max(one, other), words.length),
            note: '',
          }));
          const openings = places
            .filter((at) => at < words.length)
            .map((at) => ({ at, note: '<>' }));
          const drawn = markedText(words, marks, braced, openings);
          expect(drawn.replaceAll(/[{}]|<> /g, '')).toBe(words);
          expect(drawn.split('<> ').length - 1).toBe(openings.length);
        },
      ),
    );
  });
});

test('what is only praised is told apart from what is to be mended', () => {
  const styled = (words: string, isGood: boolean) => (isGood ? `(${words})` : `{${words}}`);
  const marks = [
    { start: 0, end: 8, note: '[+1]', isGood: true },
    { start: 3, end: 11, note: '[2]' },
  ];
  expect(markedText('We fixed it all.', marks, styled)).toBe('(We ){fixed} [+1]{ it} [2] all.');
});
