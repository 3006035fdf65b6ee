import { describe, expect, test } from 'vitest';
import { sourceText } from '../../src/scenario/source-text.ts';
import { guardedYaml } from '../../src/scenario/yaml/guarded-yaml.ts';

/** What a text says, or `line:column message` of the first thing wrong with it. */
function readingOf(text: string): unknown {
  const read = guardedYaml(sourceText(text, 'x.yaml'));
  if (read.ok) return read.value;
  const [first] = read.problems;
  return `${first?.line}:${first?.column} ${first?.message}`;
}

/** Written for this test, after the kinds of cases the yaml-test-suite collects. */
describe('a text that other readers stumble over is read', () => {
  test.each<[string, string, unknown]>([
    ['nothing at all', '', null],
    ['comments only', '# one\n\n# two', null],
    ['a lone document mark', '---', null],
    ['a lone value', 'words with  two blanks', 'words with  two blanks'],
    ['a value over two lines', 'one\n two\n\n three', 'one two\nthree'],
    ['folded lines, the last end kept', '>\n one\n two\n\n\n', 'one two\n'],
    ['folded lines, every end kept', '>+\n one\n\n\n', 'one\n\n\n'],
    ['folded lines, the end taken away', '>-\n one\n two\n', 'one two'],
    ['lines indented in a fold', '>\n one\n   two\n three\n', 'one\n  two\nthree\n'],
    ['lines as they are, with an indentation told', '|2\n   one\n  two\n', ' one\ntwo\n'],
    ['a sign for a comment inside a word', 'a: b#c', { a: 'b#c' }],
    ['a sign for a comment after a blank', 'a: b #c', { a: 'b' }],
    ['a colon inside a word', 'a: b:c', { a: 'b:c' }],
    ['a colon in a key', 'a:b: c', { 'a:b': 'c' }],
    ['a dash that starts no entry', 'a: -b', { a: '-b' }],
    ['a dash with no blank after it', '-b', '-b'],
    ['an entry that is nothing', '- \n- a', [null, 'a']],
    ['a list as deep as its key', 'a:\n- b\n- c', { a: ['b', 'c'] }],
    ['groups in a list', '- a: 1\n  b: 2\n-\n  c: 3', [{ a: 1, b: 2 }, { c: 3 }]],
    ['a list in one line, with a comma at its end', '[a, b,]', ['a', 'b']],
    ['a group in one line over several', '{a: 1,\n b: [2,\n 3]}', { a: 1, b: [2, 3] }],
    ['a group in one line without values', '{a, b}', { a: null, b: null }],
    ['a key without a value', 'a:\nb:', { a: null, b: null }],
    ['a key in quotes', '"a b": 1', { 'a b': 1 }],
    ['a key after a question mark', '? a\n: b', { a: 'b' }],
    ['quotes over two lines', '"one\n\n two \\\n three"', 'one\ntwo three'],
    ['a quote doubled', "'it''s'", "it's"],
    ['a backslash outside double quotes', "a: '\\n'\nb: \\n", { a: '\\n', b: '\\n' }],
    ['escapes', '"\\u00e9 \\x41 \\t|"', 'é A \t|'],
    [
      'words for yes and no, as words',
      '[yes, no, on, off, y, n]',
      ['yes', 'no', 'on', 'off', 'y', 'n'],
    ],
    ['true and false', '[true, False, ~, null]', [true, false, null, null]],
    ['numbers as numbers', '[1, -2, 0x1f, 0o17, 1.5e3]', [1, -2, 31, 15, 1500]],
    ['numbers of old, as words', '[0b1, 1_000, 190:20:30]', ['0b1', '1_000', '190:20:30']],
    ['a date, as a word', 'a: 2026-11-20', { a: '2026-11-20' }],
    ['a merge key, as a key', '<<: a', { '<<': 'a' }],
    ['white space at the end of lines', 'a: b   \nc:\t d\t', { a: 'b', c: 'd' }],
    ['the end of a document', 'a: b\n...\n', { a: 'b' }],
  ])('%s', (_, text, value) => {
    expect(readingOf(text)).toEqual(value);
  });
});

describe('a text that is not what it seems is refused, where it begins to be so', () => {
  test.each<[string, string, RegExp]>([
    ['a tab that indents', 'a:\n\tb: c', /^2:1 /],
    ['a quote left open', 'a: "b\nc: d', /^1:4 /],
    ['a bracket left open', 'a: [b, c', /^1:\d+ /],
    ['a bracket too many', 'a: b]\nc: ]', /^2:\d+ /],
    ['two values for one key', 'a: "b" c', /^1:8 /],
    ['a key less deep than its group', 'a:\n  b: 1\n c: 2', /^3:\d+ /],
    ['a list beside a key', 'a: b\n- c', /^2:\d+ /],
    ['a value and then a group', 'a: b\n  c: d', /^[12]:\d+ /],
    ['a group as a key', '{a: b}: c', /^1:1 .*key/],
    ['a list as a key', '? [a]\n: b', /^1:\d+ .*key/],
    ['a key twice', 'a: 1\nb: 2\na: 3', /^3:1 `a` is written twice, on line 1 and on line 3/],
    ['a key twice, once in quotes', 'a: 1\n"a": 2', /^2:1 `a` is written twice/],
    ['two documents', 'a: b\n---\nc: d', /^2:1 a second document starts here/],
    ['words after the end', 'a: b\n... c', /^2:\d+ /],
    ['an anchor', 'a: &b c', /^1:4 anchors/],
    ['an alias', 'a: *b', /^1:4 /],
    ['a tag', 'a: !!str b', /^1:4 tags/],
    ['a tag of one’s own', '!thing {}', /^1:1 tags/],
    ['a directive', '%YAML 1.1\n---\na: b', /^1:1 directives/],
    ['an unknown directive', '%MINE\n---\na: b', /^1:1 directives/],
    ['a reserved sign', 'a: @b', /^1:4 /],
    ['an escape that is none', 'a: "\\q"', /^1:\d+ /],
    ['an escape for what nobody sees', 'a: "\\e[31m"', /^1:4 the escape for \\x1b/],
    ['an escape beyond Unicode', 'a: "\\UFFFFFFFF"', /^1:\d+ /],
    ['a control character', 'a: b\u0007', /^1:5 \\x07 is a control or invisible character/],
    ['a mark for another order of bytes', 'a: b\nc: \ufeffd', /^2:4 \\ufeff/],
  ])('%s', (_, text, message) => {
    expect(readingOf(text)).toMatch(message);
  });
});
