import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOM = join(import.meta.dirname, '../../../src/terminal/screens');
const SUPPORT = join(import.meta.dirname, '../../support');

/** Where the suite of width and safety draws what it checks. */
const SUITE = readdirSync(SUPPORT)
  .filter((name) => /(^|-)screens\.ts$/.test(name))
  .map((name) => readFileSync(join(SUPPORT, name), 'utf8'))
  .join('\n');

const names = (text: string) => new Set(text.match(/\w+/g));
const inSuite = names(SUITE);
const modules = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  // Markdown has no width, and what is in it stays words: `text/markdown.ts`.
  .filter((name) => !name.endsWith('-markdown.ts'))
  .map((name) => ({ name, text: readFileSync(join(ROOM, name), 'utf8') }));

/** The functions a module offers that lay something out. */
function drawn(text: string): string[] {
  const functions = text.matchAll(
    /^export (?:async )?function (\w+)\(([^{]*?)\): string\[\] \{$/gms,
  );
  return [...functions].map(([, name = '']) => name);
}

test('there are screens, and functions that draw them', () => {
  expect(modules.length).toBeGreaterThan(30);
  expect(modules.flatMap(({ text }) => drawn(text)).length).toBeGreaterThan(40);
});

test.for(modules)(
  '$name: all that it draws is held to every width, and to being safe',
  (module) => {
    const others = modules.filter(({ name }) => name !== module.name);
    const isPart = (name: string) => others.some(({ text }) => names(text).has(name));
    expect(drawn(module.text).filter((name) => !inSuite.has(name) && !isPart(name))).toEqual([]);
  },
);
