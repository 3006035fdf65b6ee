import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { scenarioText } from '../../src/authoring/story/scenario-text.ts';
import { sourceText } from '../../src/scenario/source-text.ts';
import { guardedYaml } from '../../src/scenario/yaml/guarded-yaml.ts';
import { YAML_LIMITS } from '../../src/scenario/yaml/limits.ts';
import { outlineOfDocument } from '../../src/scenario/yaml/outline.ts';
import { plainYaml } from '../../src/scenario/yaml/plain/plain-yaml.ts';
import { COSTLY, DEEP } from '../support/hostile-yaml.ts';
import { ownStory } from '../support/own-story.ts';
import { scenarioYaml } from '../support/scenario-yaml.ts';
import { soundScenario } from '../support/sound-scenario.ts';

/** How many documents are made up: STAR_COACH_FUZZ=100000 takes a minute. */
const RUNS = Number(process.env['STAR_COACH_FUZZ'] ?? 2000);
const PATIENCE_MS = 30_000 + RUNS * 10;

const plain = (text: string) => plainYaml(text, YAML_LIMITS.characters);

/** What the reader of all YAML makes of a text, with the place of each part; what it refuses, as a word. */
function whole(text: string): unknown {
  const read = guardedYaml(sourceText(text, 'x.yaml'));
  return read.ok ? { value: read.value, outline: outlineOfDocument(read.root) } : 'refused';
}

/** Says whether it was read here. */
function expectNeverAnother(text: string): boolean {
  const read = plain(text);
  if (read !== null) expect(read).toEqual(whole(text));
  return read !== null;
}

const scenarios = new URL('../../scenarios/', import.meta.url).pathname;
const library = readdirSync(scenarios, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path): [string, string] => [path, readFileSync(join(scenarios, path), 'utf8')]);

describe('what is written as most people write it is read here', () => {
  test.each(library)('%s', (_, text) => {
    expect(plain(text)).toEqual(whole(text));
  });

  test('a story as `new` writes it, and the skeleton', () => {
    for (const sketch of [
      ownStory(),
      { id: 'a', principle: 'ownership', level: 'sde2' } as const,
    ]) {
      const text = scenarioText(sketch, '/a/scenario.schema.json');
      expect(plain(text)).not.toBeNull();
      expectNeverAnother(text);
    }
  });

  test.each<[string, string, unknown]>([
    ['keys and texts', 'a: b\nc: d e', { a: 'b', c: 'd e' }],
    ['whole numbers', 'a: 30\nb: 0', { a: 30, b: 0 }],
    [
      'a text that begins with a figure',
      'a: 0.3% of them\nb: 3 p.m.',
      { a: '0.3% of them', b: '3 p.m.' },
    ],
    ['a text over several rows', 'a: b\n  c\n  d\ne: f', { a: 'b c d', e: 'f' }],
    ['a folded text', 'a: >-\n  b\n  c\n\n  d\n\n\ne: f', { a: 'b c\nd', e: 'f' }],
    ['a folded text that keeps its end', 'a: >\n  b\n  c\n', { a: 'b c\n' }],
    ['a text row by row', 'a: |\n  b\n   c\nd: e', { a: 'b\n c\n', d: 'e' }],
    ['a sign for a comment in a block', 'a: |-\n  # b\n  c\n# d\ne: f', { a: '# b\nc', e: 'f' }],
    ['quotes', `a: "b: #c"\nd: 'it''s'\ne: "\\"f\\" \\\\"`, { a: 'b: #c', d: "it's", e: '"f" \\' }],
    ['words in brackets', 'a: [b, c-d]', { a: ['b', 'c-d'] }],
    ['a list', 'a:\n  - b\n  - c d', { a: ['b', 'c d'] }],
    ['a list as deep as its key', 'a:\n- b\n- c\nd: e', { a: ['b', 'c'], d: 'e' }],
    [
      'groups in a list',
      'a:\n  - b: c\n    d: >-\n      e\n  - b: f',
      { a: [{ b: 'c', d: 'e' }, { b: 'f' }] },
    ],
    ['groups in groups', 'a:\n    b:\n      c: d\n    e: f', { a: { b: { c: 'd' }, e: 'f' } }],
    ['comments and empty rows between', '# a\n\nb: c\n\n  # d\ne: f\n# g', { b: 'c', e: 'f' }],
    ['a list alone', '- a\n- b', ['a', 'b']],
    ['a colon or a sign for a comment in a word', 'a: b:c d#e', { a: 'b:c d#e' }],
  ])('%s', (_, text, value) => {
    expect(plain(text)?.value).toEqual(value);
    expectNeverAnother(text);
  });
});

describe('what may mean something else is left to the reader of all YAML', () => {
  test.each([
    ['nothing', ''],
    ['a word that is no text', 'a: true'],
    ['nothing for a key', 'a:\nb: c'],
    ['an unusual number', 'a: 0x1e'],
    ['a number with a point', 'a: 3.0'],
    ['a number below nothing', 'a: -3'],
    ['a key twice', 'a: b\na: c'],
    ['a key that is no name', '__proto__: a'],
    ['a key that is no text', 'true: a'],
    ['an anchor', 'a: &b c'],
    ['an alias', 'a: *b'],
    ['a tag', 'a: !b c'],
    ['a comment behind a text', 'a: b # c'],
    ['a comment within a text', 'a: b\n  # c\n  d'],
    ['an empty row within a text', 'a: b\n\n  c'],
    ['an escape', 'a: "\\x41"'],
    ['quotes over several rows', 'a: "b\n  c"'],
    ['something behind the quotes', 'a: "b" c'],
    ['a block whose rows are further in', 'a: >-\n  b\n    c'],
    ['a block that tells its indentation', 'a: |2\n  b'],
    ['a block that keeps all its ends', 'a: |+\n  b\n\n'],
    ['a block that begins empty', 'a: |\n\n  b'],
    ['a group that begins further in', 'a: b\n  c: d'],
    ['a group that ends further in', 'a:\n  b: c\n d: e'],
    ['a list beside a key', 'a: b\n- c'],
    ['a list in a list', '- - a'],
    ['a document mark', '---\na: b'],
    ['a tab', 'a:\tb'],
    ['a hidden character', 'a: b\u202e'],
    ['a carriage return', 'a: b\r\nc: d'],
    ['two thousand rows and more', 'a: b\n'.concat('# c\n'.repeat(2000))],
    ...Object.entries(DEEP),
  ])('%s', (_, text) => {
    expect(plain(text)).toBeNull();
  });

  test.each(Object.entries(COSTLY))('%s, or it is the same', (_, text) => {
    expectNeverAnother(text);
  });
});

const plainWord = fc.constantFrom('a', 'b c', '12', '0.3% d', '"q"', "'q''r'", '>-', '|', '[a, b]');
const oddWord = fc.constantFrom(
  ...['null', 'True', '1.5', '12:30', '1e3', '0o7', '.5', '-1', '~', 'no', '-', '- x', '-x', ''],
  ...['x: y', 'x:', ':x', '# x', 'x #y', 'x#y', '[a, 1]', '[]', '{}', ', a', ']', '“x”', '😀'],
  ...['"q', "'q'", '"q\\"r"', '"\\n"', '"q" r', '|-', '>', '>+', '>2', 'a ', '? x', '...', '---'],
  ...['&a', '*a', '!a', '%a', '@a', '`a'],
);
const word = fc.oneof({ weight: 2, arbitrary: plainWord }, oddWord);
const row = fc
  .tuple(
    fc.constantFrom('', '', '', ' ', '  ', '  ', '    ', '      '),
    fc.constantFrom('', '', '', '- ', '- ', '-  ', '- - ', '# '),
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('', 'a: ', 'b: ', 'c: ', 'd: ', 'e: ', 'f:  ') },
      fc.constantFrom('g:', 'on: ', 'null: ', 'A: ', 'a b: ', '"a": '),
    ),
    word,
  )
  .map((parts) => parts.join(''));
const soup = fc.array(row, { maxLength: 9 }).map((rows) => rows.join('\n'));

/** Most rows in order, as people write them, and now and then an odd one. */
const tidy = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...['K: W', 'K: W', 'K: >-\n    W\n    W\n\n    W', 'K: |\n  W\n   W', 'K: W\n  W\n# W'],
        ...[
          'K:\n  - W\n  - W',
          'K:\n- W\n- W W',
          'K:\n    a: W\n    b: W',
          '# W\nK: W',
          'K: [W, W]',
        ],
        ...[
          'K:\n  - a: W\n    b: >-\n      W\n  - a: W',
          'K:\n  a:\n    b:\n      - W',
          '\nK: "W"',
        ],
      ),
      fc.array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom('a', 'b c', '12', 'd.') }, word), {
        minLength: 3,
        maxLength: 3,
      }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) =>
    parts
      .map(([shape, words], at) => {
        let next = 0;
        const filled = shape.replaceAll('W', () => words[next++ % words.length] ?? '');
        return filled.replace('K', `k${at}`);
      })
      .join('\n'),
  );

const small = scenarioYaml();
const sound = stringify(soundScenario());
/** A text that holds, with some rows cut, moved in, or put elsewhere. */
const disturbed = fc
  .tuple(
    fc.constantFrom(small, small, sound),
    fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.array(row, { maxLength: 2 })), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([text, edits]) => {
    const rows = text.split('\n');
    for (const [place, cut, added] of edits) rows.splice(place % rows.length, cut, ...added);
    return rows.join('\n');
  });
/** Texts of any shape, as a writer of YAML would wrap and quote them. */
const written = fc
  .tuple(
    fc.dictionary(
      fc.constantFrom('a', 'b-c', 'd_e', 'f1'),
      fc.oneof(
        fc.string({
          unit: fc.constantFrom('a', ' ', '\n', ':', '#', "'", '"', '-', '\\', 'é', '1'),
        }),
        fc.array(fc.oneof(word, fc.dictionary(fc.constantFrom('g', 'h'), word)), { maxLength: 3 }),
        fc.nat(),
      ),
      { minKeys: 1 },
    ),
    fc.integer({ min: 0, max: 12 }),
    fc.boolean(),
  )
  .map(([data, lineWidth, blockQuote]) =>
    stringify(data, { lineWidth, blockQuote, minContentWidth: 1 }),
  );

test('never another value, or another place, than the reader of all YAML gives', {
  timeout: PATIENCE_MS,
}, () => {
  let readHere = 0;
  fc.assert(
    fc.property(
      fc.oneof({ weight: 2, arbitrary: soup }, { weight: 4, arbitrary: tidy }, disturbed, written),
      (text) => {
        if (expectNeverAnother(text)) readHere += 1;
      },
    ),
    { numRuns: RUNS },
  );
  expect(readHere).toBeGreaterThan(RUNS / 6);
});
