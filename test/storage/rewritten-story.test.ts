import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContentError } from '../../src/errors.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { renamed, retitled } from '../../src/storage/rewritten-story.ts';
import { scenarioYaml } from '../support/scenario-yaml.ts';

const YAML = scenarioYaml();
const LINE = /^title: .*$/m;
const written = (line: string) => YAML.replace(LINE, () => line);

test('there is a title to change', () => expect(YAML).toMatch(LINE));

describe('only the title changes', () => {
  test.each([
    ['plain', 'title: The old one', 'title: Another one'],
    [
      'with a comment beside it',
      'title: The old one   # ask Ann',
      'title: Another one   # ask Ann',
    ],
    ['in quotes', 'title: "The old one" # so', 'title: Another one # so'],
    ['on a line of its own', 'title:\n  The old one', 'title:\n  Another one'],
    ['as a folded text', 'title: >-\n  The old one', 'title: Another one'],
    ['as a literal text', 'title: |\n  The old one\n\n', 'title: Another one\n\n'],
  ])('%s', (_, before, after) => {
    expect(retitled(written(before), 'Another one', 'my.yaml')).toBe(written(after));
  });

  test('and no comment, blank or end of a line', () => {
    const text = `# mine\r\n${YAML.replaceAll('\n', '\r\n')}\r\n   # to do  \r\n`;
    const line = LINE.exec(YAML)?.[0] ?? '';
    expect(retitled(text, 'Another one', 'my.yaml')).toBe(text.replace(line, 'title: Another one'));
  });

  test('whatever it is to be', () => {
    const title = fc
      .string({ unit: fc.constantFrom(...'ab:#\'"{}[],&*!|>-?@`%\\~ 1yné'), maxLength: 30 })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(title, (wanted) => {
        const parsed = parseScenario(retitled(YAML, wanted, 'my.yaml'), 'my.yaml');
        expect(parsed.ok && parsed.scenario.title).toBe(wanted);
      }),
      { numRuns: 60 },
    );
  });
});

test('a file that does not hold is not touched', () => {
  expect(() => retitled(written('title: [a]'), 'Another one', 'my.yaml')).toThrow(ContentError);
  expect(() => retitled('id: two\n', 'Another one', 'my.yaml')).toThrow(ContentError);
});

test('nor is one whose title cannot stand where it does', () => {
  const shared = written('title: &one The old one').replace(/^question: .*$/m, 'question: *one');
  expect(() => retitled(shared, 'Another one', 'my.yaml')).toThrow(ContentError);
});

describe('another id stands in the place of the one before, which is kept under it', () => {
  const as = (text: string) => renamed(text, 'new-one', 'my.yaml');
  const withId = (lines: string) => scenarioYaml({ id: 'one' }).replace(/^id: .*$/m, lines);

  test.each([
    ['plain', 'id: one', 'id: new-one\nwas: [one]'],
    ['with a comment beside it', 'id: one # mine', 'id: new-one # mine\nwas: [one]'],
    ['in quotes', "id: 'one'", 'id: new-one\nwas: [one]'],
    ['after another one', 'id: one\nwas: [zero]', 'id: new-one\nwas: [zero, one]'],
    ['after one in a list', 'id: one\nwas:\n  - zero', 'id: new-one\nwas:\n  [zero, one]'],
    ['back to one it had', 'id: one\nwas: [new-one]', 'id: new-one\nwas: [one]'],
  ])('%s', (_, before, after) => {
    expect(as(withId(before))).toBe(withId(after));
  });

  test('with the ends of lines it has', () => {
    const text = withId('id: one').replaceAll('\n', '\r\n');
    expect(as(text)).toBe(withId('id: new-one\nwas: [one]').replaceAll('\n', '\r\n'));
  });

  test('not where the file does not hold', () => {
    expect(() => as('id: one\n')).toThrow(ContentError);
  });
});
