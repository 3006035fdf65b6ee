import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { overrides, ROOMS } from '../scripts/rooms.js';

const root = new URL('../', import.meta.url);

test('every folder of src is in the list of rooms', () => {
  const folders = readdirSync(new URL('src', root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const rooms = ROOMS.map(({ name }) => name).filter((name) => !name.includes('/'));
  expect(rooms.sort()).toEqual(folders.sort());
});

test('the linter guards them as the list has it: npm run rooms', () => {
  const written = JSON.parse(readFileSync(new URL('biome.json', root), 'utf8'));
  expect(written.overrides).toEqual(overrides());
});
