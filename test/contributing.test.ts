import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { ROOMS } from '../scripts/rooms.js';

const root = join(import.meta.dirname, '..');
const GUIDE = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const named = (pattern: RegExp) => [...new Set([...GUIDE.matchAll(pattern)].map(([, one]) => one))];

test('the map has every room, in its order', () => {
  const rooms = named(/^\| `src\/([\w/]+)`/gm);
  expect(rooms).toEqual(ROOMS.map(({ name }) => name));
});

test.each(named(/`((?:src|test|scripts|scenarios|questions|bench)\/[\w./-]+)`/g))(
  'what the guide names is there: %s',
  (path = '') => expect(existsSync(join(root, path))).toBe(true),
);

test.each(named(/npm run ([\w:]+)/g))('so is npm run %s', (script = '') => {
  expect(Object.keys(manifest.scripts)).toContain(script);
});
