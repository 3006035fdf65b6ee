import { expect, test } from 'vitest';
import { PRINCIPLES, principleName } from '../../src/scenario/principles.ts';

test('there are sixteen', () => {
  expect(PRINCIPLES).toHaveLength(16);
});

test.each(PRINCIPLES)('the slug of $name is the whole name in kebab case', ({ slug, name }) => {
  const kebab = name
    .toLowerCase()
    .replaceAll("'", '')
    .replaceAll(/[^a-z]+/g, '-');
  expect(slug).toBe(kebab);
  expect(principleName(slug)).toBe(name);
});

test.each(PRINCIPLES)('the line of $slug is one sentence that fits under its name', ({ line }) => {
  expect(line).toMatch(/^[A-Z].*\.$/);
  expect(line).not.toContain('\n');
  expect(line.length).toBeLessThan(120);
});

test('no two share a slug, a name or a line', () => {
  for (const key of ['slug', 'name', 'line'] as const) {
    expect(new Set(PRINCIPLES.map((each) => each[key])).size).toBe(PRINCIPLES.length);
  }
});
