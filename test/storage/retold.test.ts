import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SectionChange, writtenText } from '../../src/authoring/story/story-changes.ts';
import { ContentError } from '../../src/errors.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { SECTIONS, type SectionName } from '../../src/scenario/sections.ts';
import { retold } from '../../src/storage/retold.ts';
import { scenarioYaml } from '../support/scenario-yaml.ts';

const YAML = scenarioYaml();
const OLD = 'Orders vanished between two services, about forty a day.';
const NEW = 'For a week we lost forty orders a day, and no dashboard said so.';
const PLACE = `    strong: ${OLD}`;

function change(
  section: SectionName,
  after: string,
  before = scenarioIn(YAML, section),
): SectionChange {
  return { section, level: section === 'reflection' ? 'sde2' : null, before, after };
}

function scenarioIn(text: string, section: SectionName): string {
  const parsed = parseScenario(text.replaceAll('\r\n', '\n'), 'my.yaml');
  if (!parsed.ok) throw new Error('it does not hold');
  return writtenText(parsed.scenario, section, 'sde2')?.text ?? '';
}

test('there is a text to change', () => expect(YAML).toContain(`${PLACE}\n`));

describe('only the words of the section change', () => {
  const situation = (written: string) => YAML.replace(PLACE, () => written);
  test.each([
    ['plain', `    strong: ${OLD}`],
    ['with a comment beside it', `    strong: ${OLD}   # ask Ann`],
    ['in quotes', `    strong: "${OLD}"`],
    [
      'as a folded text',
      '    strong: >-\n      Orders vanished between two services,\n      about forty a day.',
    ],
    ['as a literal text', `    # so\n    strong: |\n      ${OLD}\n\n    # and so`],
    ['on a line of its own', `    strong:\n      ${OLD}`],
  ])('%s', (_, written) => {
    const text = situation(written);
    const before = scenarioIn(text, 'situation');
    const told = retold(text, [change('situation', NEW, before)], 'my.yaml');
    const [head = '', tail = ''] = text.split(written);
    expect(told.startsWith(head) && told.endsWith(tail)).toBe(true);
    expect(scenarioIn(told, 'situation')).toBe(NEW);
    for (const comment of written.match(/#.*/g) ?? []) expect(told).toContain(comment);
  });

  test('within brackets too', () => {
    const text = situation(PLACE).replace(
      /^ {2}task:[\s\S]*?(?=^ {2}action:)/m,
      '  task: { target_seconds: 20, strong: It was mine to find., key_phrases: [mine to find] }\n',
    );
    const told = retold(text, [change('task', NEW, 'It was mine to find.')], 'my.yaml');
    expect(told).toBe(text.replace('It was mine to find.', JSON.stringify(NEW)));
  });

  test('of one level of a reflection', () => {
    const text = YAML.replace(/^( {6})sde2: (.*)$/m, '$1sde1: I look at both. # first\n$1sde2: $2');
    const told = retold(text, [change('reflection', NEW)], 'my.yaml');
    expect(told).toContain('sde1: I look at both. # first\n');
    expect(scenarioIn(told, 'reflection')).toBe(NEW);
  });

  test('of several at once, and no end of a line', () => {
    const text = `# mine\r\n${YAML.replaceAll('\n', '\r\n')}# to do\r\n`;
    const long = `${NEW} ${NEW}`;
    const told = retold(text, [change('situation', long), change('action', long)], 'my.yaml');
    expect(told.replaceAll('\r\n', '')).not.toContain('\n');
    for (const section of ['situation', 'action'] as const) {
      expect(scenarioIn(told, section)).toBe(long);
    }
    expect(told.split('\r\n').filter((line) => line.startsWith('#'))).toHaveLength(3);
  });
});

test('whatever is told, in whichever section', () => {
  const words = fc
    .string({ unit: fc.constantFrom(...'ab:#\'"{}[],&*!|>-?@`%\\~ \n1yné漢'), maxLength: 160 })
    .map((text) => text.trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(words, fc.constantFrom(...SECTIONS), (after, section) => {
      const told = retold(YAML, [change(section, after)], 'my.yaml');
      expect(scenarioIn(told, section)).toBe(after);
    }),
    { numRuns: 80 },
  );
});

describe('nothing is written', () => {
  test('where the file says something else by now', () => {
    const stale = change('situation', NEW, 'What stood there an hour ago.');
    expect(() => retold(YAML, [stale], 'my.yaml')).toThrow(/changed meanwhile/);
  });

  test('where it does not hold', () => {
    expect(() => retold('id: two\n', [change('situation', NEW)], 'my.yaml')).toThrow(ContentError);
  });
});
