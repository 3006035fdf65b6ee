import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { binding, type Typed } from '../../../src/terminal/keys/key.ts';
import { createKeyReader, type KeyReader } from '../../../src/terminal/keys/reader.ts';

/** Longer than silence after an Esc has to be for it to be one. */
const LONG_MS = 400;

let folder = '';
let keyboard: Socket;
let reader: KeyReader;
let typed: string[] = [];
let end: () => void = () => {};

const named = (each: Typed) =>
  each.kind === 'key' ? binding(each) : each.kind === 'text' ? each.text : each.kind;
const read = () => expect.poll(() => typed, { timeout: 20_000 });

// A real connection: what waits in it is there for the program although it has not read it yet.
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'star-coach-keys-'));
  typed = [];
  reader = createKeyReader((keys) => typed.push(...keys.map(named)));
  const server = createServer((socket) => socket.on('data', (bytes) => reader.feed(bytes)));
  await new Promise<void>((resolve) => server.listen(join(folder, 'keys'), resolve));
  keyboard = createConnection(join(folder, 'keys'));
  await new Promise((resolve) => keyboard.once('connect', resolve));
  end = () => {
    keyboard.destroy();
    server.close();
  };
});
afterEach(() => {
  reader.close();
  end();
  rmSync(folder, { recursive: true, force: true });
});

test('an Esc alone is one once nothing follows', async () => {
  keyboard.write('\u001b');
  await read().toEqual(['escape']);
});

test('half a key is none while the rest waits to be read, however late the program is', async () => {
  keyboard.write('x\u001b');
  await read().toEqual(['x']);
  keyboard.write('[D');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LONG_MS);
  await read().toEqual(['x', 'left']);
  await wait(LONG_MS);
  expect(typed).toEqual(['x', 'left']);
});
