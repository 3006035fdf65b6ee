import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createLineReader } from '../../../src/terminal/plain/line-reader.ts';

function reading() {
  const input = new PassThrough();
  return { input, reader: createLineReader(input) };
}

describe('lines', () => {
  test('are given to who waits for them', async () => {
    const { input, reader } = reading();
    const line = reader.next();
    input.write('one\n');
    expect(await line).toBe('one');
  });

  test('typed ahead, in one go, are not lost', async () => {
    const { input, reader } = reading();
    input.write('one\ntwo\n\nthree\n');
    const lines: (string | null)[] = [];
    for (let count = 0; count < 4; count += 1) {
      lines.push(await reader.next());
      await setImmediate();
    }
    expect(lines).toEqual(['one', 'two', '', 'three']);
  });

  test('typed ahead, before anybody asked, are not lost', async () => {
    const { input, reader } = reading();
    input.write('one\n');
    await setImmediate();
    input.write('two\n');
    await setImmediate();
    expect([await reader.next(), await reader.next()]).toEqual(['one', 'two']);
  });

  test('go to those who wait in the order they asked', async () => {
    const { input, reader } = reading();
    const lines = Promise.all([reader.next(), reader.next()]);
    input.write('one\ntwo\n');
    expect(await lines).toEqual(['one', 'two']);
  });

  test('may come in pieces, and end in CR LF', async () => {
    const { input, reader } = reading();
    const lines = Promise.all([reader.next(), reader.next()]);
    for (const piece of ['o', 'ne\r', '\nt', 'wo', '\n']) {
      input.write(piece);
      await setImmediate();
    }
    expect(await lines).toEqual(['one', 'two']);
  });

  test('may hold characters cut in half on their way', async () => {
    const { input, reader } = reading();
    const line = reader.next();
    const bytes = Buffer.from('日本\n');
    input.write(bytes.subarray(0, 4));
    await setImmediate();
    input.write(bytes.subarray(4));
    expect(await line).toBe('日本');
  });
});

describe('the end of input', () => {
  test('is null, for everybody from then on', async () => {
    const { input, reader } = reading();
    const waiting = Promise.all([reader.next(), reader.next()]);
    input.end();
    expect(await waiting).toEqual([null, null]);
    expect(await reader.next()).toBeNull();
  });

  test('comes after the lines before it, the last one without its line feed', async () => {
    const { input, reader } = reading();
    input.end('one\ntwo');
    expect(await reader.next()).toBe('one');
    await setImmediate();
    expect(await reader.next()).toBe('two');
    expect(await reader.next()).toBeNull();
  });
});

test('input is only read while a line is waited for', async () => {
  const { input, reader } = reading();
  await setImmediate();
  expect(input.isPaused()).toBe(true);
  const line = reader.next();
  expect(input.isPaused()).toBe(false);
  input.write('one\n');
  await line;
  expect(input.isPaused()).toBe(true);
});
