import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryFrom, boundaryUpTo } from '../../../src/terminal/take/boundaries.ts';
import {
  createBuffer,
  LONGEST_ANSWER,
  moved,
  type TextBuffer,
} from '../../../src/terminal/take/buffer.ts';
import { type EditName, edited, type TextEdit } from '../../../src/terminal/take/edit.ts';
import { layoutText } from '../../../src/terminal/take/layout.ts';
import { hostileText } from './texts.ts';

/** A buffer in words: the cursor is `|`. */
function buffer(marked: string): TextBuffer {
  const cursor = marked.indexOf('|');
  return moved(createBuffer(marked.replace('|', '')), cursor);
}

function marked({ text, cursor }: TextBuffer): string {
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}

function apply(start: TextBuffer, edits: readonly TextEdit[], width = 10): TextBuffer {
  return edits.reduce(
    (now, edit) => edited(now, edit, { layout: layoutText(now.text, width), height: 3 }),
    start,
  );
}

const command = (name: EditName): TextEdit => ({ kind: 'command', name });
const type = (text: string): TextEdit => ({ kind: 'type', text });
const typeKeys = (text: string): TextEdit[] => Array.from(text, type);
const paste = (text: string): TextEdit => ({ kind: 'paste', text });

describe('a command', () => {
  it.each<[EditName, string, string]>([
    ['left', 'ab|c', 'a|bc'],
    ['left', '|abc', '|abc'],
    ['left', 'a\n|b', 'a|\nb'],
    ['left', 'x👩‍💻|y', 'x|👩‍💻y'],
    ['left', 'e\u0301|', '|e\u0301'],
    ['right', 'x|👩‍💻y', 'x👩‍💻|y'],
    ['right', '|🇫🇷🇩🇪', '🇫🇷|🇩🇪'],
    ['right', 'abc|', 'abc|'],
    ['word-left', 'one two|', 'one |two'],
    ['word-left', 'one two  |', 'one |two  '],
    ['word-left', "I didn't|", "I |didn't"],
    ['word-left', 'one\n\n  |two', '|one\n\n  two'],
    ['word-right', '|one two', 'one| two'],
    ['word-right', 'one|\n\n two', 'one\n\n two|'],
    ['word-right', 'one| ...', 'one ...|'],
    ['up', 'abc\nde|f', 'ab|c\ndef'],
    ['up', 'ab|c', '|abc'],
    ['down', 'ab|c', 'abc|'],
    ['down', 'abc|\nd\nef', 'abc\nd|\nef'],
    ['down', 'four| words wrap here', 'four words wrap| here'],
    ['page-down', '|a\nb\nc\nd\ne', 'a\nb\nc\n|d\ne'],
    ['page-up', 'a\nb\nc\nd\n|e', 'a\n|b\nc\nd\ne'],
    ['home', 'one\ntw|o', 'one\n|two'],
    ['home', 'four words wr|ap here', 'four words |wrap here'],
    ['home', 'four words |wrap here', '|four words wrap here'],
    ['end', 'o|ne\ntwo', 'one|\ntwo'],
    ['end', 'fo|ur words wrap here', 'four words| wrap here'],
    ['end', 'four words| wrap here', 'four words wrap here|'],
    ['text-start', 'a\nb|c', '|a\nbc'],
    ['text-end', 'a|\nbc', 'a\nbc|'],
    ['backspace', 'ab|c', 'a|c'],
    ['backspace', '|abc', '|abc'],
    ['backspace', 'a\n|b', 'a|b'],
    ['backspace', 'x👨‍👩‍👧‍👦|', 'x|'],
    ['backspace', 'e\n|\u0301', 'e\u0301|'],
    ['delete', 'a|bc', 'a|c'],
    ['delete', 'abc|', 'abc|'],
    ['delete', '|e\u0301x', '|x'],
    ['kill-word-left', 'one two|', 'one |'],
    ['kill-blank-left', 'see a/b-c |now', 'see |now'],
    ['kill-blank-left', 'one\n|two', 'one|two'],
    ['kill-word-right', 'one| two three', 'one| three'],
    ['kill-line-start', 'one\ntwo th|ree', 'one\n|ree'],
    ['kill-line-end', 'one\ntw|o three\nfour', 'one\ntw|\nfour'],
    ['kill-line-end', 'one|\ntwo', 'one|two'],
    ['undo', 'a|', 'a|'],
    ['redo', 'a|', 'a|'],
    ['yank', 'a|', 'a|'],
  ])('%s makes of %j %j', (name, before, after) => {
    expect(marked(apply(buffer(before), [command(name)]))).toBe(after);
  });
});

describe('moving up and down', () => {
  it('keeps to the column it started in, across short rows', () => {
    const start = buffer('long ro|w\nab\nlong row');
    const down = apply(start, [command('down')]);
    expect(marked(down)).toBe('long row\nab|\nlong row');
    expect(marked(apply(down, [command('down')]))).toBe('long row\nab\nlong ro|w');
  });

  it('forgets the column when something else happens', () => {
    const end = apply(buffer('long ro|w\nab\nlong row'), [
      command('down'),
      command('left'),
      command('down'),
    ]);
    expect(marked(end)).toBe('long row\nab\nl|ong row');
  });

  it('stops before a wide character rather than inside it', () => {
    expect(marked(apply(buffer('a|b\n日本'), [command('down')]))).toBe('ab\n|日本');
  });
});

describe('inserting', () => {
  it.each([
    ['a|b', 'x', 'ax|b'],
    ['a|b', '\r\n', 'a\n|b'],
    ['|', 'one\r\n\r\ntwo\tthree', 'one\n\ntwo  three|'],
    ['a|', '\u0301', 'a\u0301|'],
    ['|\u0301', 'e', 'e\u0301|'],
    ['👩|💻', '\u200d', '👩\u200d💻|'],
    ['a|b', '\u0007', 'a|b'],
    ['|', 'مرحبا', 'مرحبا|'],
  ])('into %j the text %j gives %j', (before, text, after) => {
    expect(marked(apply(buffer(before), [paste(text)]))).toBe(after);
  });

  it('stops where an answer is full, between two characters', () => {
    const start = createBuffer('a'.repeat(LONGEST_ANSWER - 3));
    expect(apply(start, [paste('👍👍')]).text).toBe(`${start.text}👍`);
  });
});

describe('undo', () => {
  it.each<[string, TextEdit[], string[]]>([
    ['a word at a time', typeKeys('one two'), ['one |', '|']],
    ['a line break with the word before it', typeKeys('a\nb'), ['a\n|', '|']],
    [
      'a paste on its own',
      [...typeKeys('see '), paste('x y'), ...typeKeys('z')],
      ['see x y|', 'see |', '|'],
    ],
    [
      'typing after moving apart from typing before',
      [...typeKeys('ab'), command('left'), ...typeKeys('cd')],
      ['a|b', '|'],
    ],
    [
      'a run of deletions at once',
      [paste('word'), command('backspace'), command('backspace')],
      ['word|', '|'],
    ],
    [
      'deletions to the right at once',
      [paste('word'), command('text-start'), command('delete'), command('delete')],
      ['|word', '|'],
    ],
    ['a line taken away', [paste('one two'), command('kill-line-start')], ['one two|', '|']],
  ])('takes back %s', (_, edits, steps) => {
    let state = apply(createBuffer(), edits);
    for (const step of steps) {
      state = apply(state, [command('undo')]);
      expect(marked(state)).toBe(step);
    }
  });

  it('is taken back by redo, until something else is typed', () => {
    const typed = apply(createBuffer(), typeKeys('one two'));
    const back = apply(typed, [command('undo'), command('undo')]);
    expect(marked(apply(back, [command('redo'), command('redo')]))).toBe('one two|');
    expect(marked(apply(back, [...typeKeys('x'), command('redo')]))).toBe('x|');
  });

  it('yank puts back what was taken away last', () => {
    const edits = [command('kill-line-start'), ...typeKeys('x '), command('yank')];
    expect(marked(apply(buffer('one two|'), edits))).toBe('x one two|');
  });
});

const NAMES: EditName[] = [
  ...(['left', 'right', 'word-left', 'word-right', 'up', 'down', 'page-up', 'page-down'] as const),
  ...(['home', 'end', 'text-start', 'text-end', 'backspace', 'delete', 'kill-word-left'] as const),
  ...(['kill-blank-left', 'kill-word-right', 'kill-line-start', 'kill-line-end', 'yank'] as const),
  ...(['undo', 'redo'] as const),
];
const anyEdit: fc.Arbitrary<TextEdit> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...NAMES).map(command) },
  { weight: 1, arbitrary: hostileText.map(paste) },
  { weight: 1, arbitrary: hostileText.map(type) },
);

describe('any sequence of edits', () => {
  it('keeps the cursor on a grapheme boundary inside the text', () => {
    fc.assert(
      fc.property(
        hostileText,
        fc.array(anyEdit),
        fc.integer({ min: 1, max: 30 }),
        (text, edits, width) => {
          let state = createBuffer(text);
          for (const edit of edits) {
            state = apply(state, [edit], width);
            expect(state.cursor).toBeGreaterThanOrEqual(0);
            expect(state.cursor).toBeLessThanOrEqual(state.text.length);
            expect(boundaryUpTo(state.text, state.cursor)).toBe(state.cursor);
            expect(boundaryFrom(state.text, state.cursor)).toBe(state.cursor);
          }
        },
      ),
    );
  });

  it('is taken back by undo, one after the other, and done again by redo', () => {
    fc.assert(
      fc.property(hostileText, fc.array(anyEdit, { maxLength: 12 }), (text, edits) => {
        const start = createBuffer(text);
        const changed = apply(
          start,
          edits.filter((edit) => edit.kind !== 'command' || !['undo', 'redo'].includes(edit.name)),
        );
        const undone = apply(
          changed,
          changed.undoable.map(() => command('undo')),
        );
        expect(undone.text).toBe(start.text);
        const redone = apply(
          undone,
          undone.redoable.map(() => command('redo')),
        );
        expect(redone.text).toBe(changed.text);
      }),
    );
  });

  it('an insertion and undo leave the text and the cursor as they were', () => {
    fc.assert(
      fc.property(hostileText, fc.nat(), hostileText, (text, seed, added) => {
        const clean = createBuffer(text);
        const start = moved(clean, boundaryUpTo(clean.text, seed % (clean.text.length + 1)));
        const inserted = apply(start, [paste(added)]);
        fc.pre(inserted.text !== start.text);
        expect(marked(apply(inserted, [command('undo')]))).toBe(marked(start));
      }),
    );
  });
});
