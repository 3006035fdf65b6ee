import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { seesFaults } from '../../src/review/rule.ts';
import { RULES } from '../../src/review/rules/index.ts';
import { exampleText, tryExample } from '../support/rule-examples.ts';

const FEWEST_EXAMPLES = 6;

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  const { flags, passes, praises = [] } = rule.examples;

  test.each(flags.map((each) => [exampleText(each), each] as const))('flags %s', (_, example) => {
    const { flagged, marked } = tryExample(rule, example);
    if (marked.length > 0) expect(flagged).toEqual(marked);
    else expect(flagged).not.toEqual([]);
  });

  test.each(passes.map((each) => [exampleText(each), each] as const))('passes %s', (_, example) => {
    expect(tryExample(rule, example).flagged).toEqual([]);
  });

  test.each(praises.map((each) => [exampleText(each), each] as const))('praises %s', (_, each) => {
    const { praised, marked } = tryExample(rule, each);
    if (marked.length > 0) expect(praised).toEqual(marked);
    else expect(praised).not.toEqual([]);
  });

  test('sees no fault unless it says that it may', () => {
    const seen = [...flags, ...passes, ...praises].flatMap((each) => tryExample(rule, each).seen);
    const faults = seen.filter(({ weight }) => weight === 'fault');
    expect(seesFaults(rule) ? [] : faults).toEqual([]);
  });

  test(`has ${FEWEST_EXAMPLES} examples of each kind, none twice`, () => {
    for (const examples of [flags, passes]) {
      expect(new Set(examples.map(exampleText)).size).toBeGreaterThanOrEqual(FEWEST_EXAMPLES);
    }
  });

  test('says what it sees, why, and on whose word, in whole sentences', () => {
    expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    for (const text of [rule.sees, rule.why, rule.source]) expect(text).toMatch(/^[A-Z].*[.]$/s);
    for (const example of [...flags, ...praises]) {
      for (const { message, fix } of tryExample(rule, example).seen) {
        expect([message, fix].join(' | ')).toMatch(/^[A-Z"].*[.!?"] \| [A-Z"].*[.!?"]$/s);
      }
    }
  });
});

test('no two rules share an id', () => {
  const ids = RULES.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('the folder of rules holds the rules of the list and nothing else', () => {
  const folder = new URL('../../src/review/rules/', import.meta.url);
  const entries = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    if (!entry.isDirectory()) return entry.name;
    const own = readdirSync(new URL(`${entry.name}/`, folder));
    return own.includes(`${entry.name}.ts`) ? `${entry.name}.ts` : `${entry.name}/`;
  });
  expect(entries.toSorted()).toEqual(['index.ts', ...RULES.map(({ id }) => `${id}.ts`)].toSorted());
});
