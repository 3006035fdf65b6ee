import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect } from 'vitest';
import { type Desk, test } from '../support/desk.ts';
import { PROGRAM } from '../support/program.ts';

const ROOT = dirname(dirname(PROGRAM));

/** A program of its own, with other compiled code than was built; null is none. */
function copyWith(desk: Desk, change: (compiled: Buffer) => Buffer | null): string {
  const at = join(desk.home, 'program');
  for (const part of ['bin', 'dist']) cpSync(join(ROOT, part), join(at, part), { recursive: true });
  for (const name of readdirSync(join(at, 'dist'))) {
    if (!name.endsWith('.cache')) continue;
    const path = join(at, 'dist', name);
    const changed = change(readFileSync(path));
    if (changed === null) rmSync(path);
    else writeFileSync(path, changed);
  }
  return join(at, 'bin', 'star-coach.js');
}

test('the Node that built takes all that it compiled', async ({ desk }) => {
  const list = desk.write(
    'list.cjs',
    `process.argv = [process.argv0, 'star-coach', 'list'];
    const scripts = require(${JSON.stringify(PROGRAM)});
    process.on('exit', () => {
      for (const [path, { cachedDataRejected }] of scripts) console.error(path, cachedDataRejected);
    });`,
  );
  const { stderr } = await desk.runCommand([process.execPath, list]);
  const lines = stderr.trim().split('\n');
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line).toMatch(/ false$/);
});

describe('it runs as well, only later, where what was compiled', () => {
  test.for<[string, (compiled: Buffer) => Buffer | null]>([
    ['is not there', () => null],
    ['is empty', () => Buffer.alloc(0)],
    ['ends too soon', (compiled) => compiled.subarray(0, compiled.length / 2)],
    ['is of another V8', (compiled) => Buffer.concat([Buffer.alloc(16), compiled.subarray(16)])],
  ])('%s', async ([, change], { desk }) => {
    const asBuilt = await desk.run(['list']);
    const changed = copyWith(desk, change);
    expect(await desk.runCommand([process.execPath, changed, 'list'])).toEqual(asBuilt);
  });
});
