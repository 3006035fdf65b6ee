import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { Cancelled } from '../../src/errors.ts';
import type { Prompter } from '../../src/prompter.ts';
import { withoutTypedAhead } from '../../src/terminal/typed-ahead.ts';

class Keyboard extends PassThrough {
  raw = false;
  setRawMode(raw: boolean): this {
    this.raw = raw;
    return this;
  }
}

/** A person at a keyboard, and a prompter that answers with what is typed while it asks. */
function desk() {
  const stdin = new Keyboard();
  const listen = () =>
    new Promise<string>((resolve) => {
      stdin.once('data', (bytes) => {
        stdin.pause();
        resolve(String(bytes));
      });
      stdin.resume();
    });
  const prompter = {
    choose: listen,
    think: listen,
    search: listen,
    tick: listen,
    ask: listen,
    take: listen,
  } as unknown as Prompter;
  const asked = withoutTypedAhead(prompter, stdin as unknown as NodeJS.ReadStream);
  const ways = {
    choose: () => asked.choose('Ready?', []),
    think: () => asked.think<unknown>(60, [], { back: null }),
    search: () => {
      const request = { message: 'Which?', esc: 'back', find: () => [] };
      return asked.search<unknown>(request, { back: null });
    },
    tick: () => asked.tick('Which?', []),
    ask: () => asked.ask({ message: 'A title:', check: () => null }),
  };
  return { stdin, asked, ways };
}

const WAYS = ['choose', 'think', 'search', 'tick', 'ask'] as const;

describe.each(WAYS)('keys typed before %s', (way) => {
  test.each(['\r', '\u0004', '\u0004\u0004\r\r', 'text', '\u0000'])(
    '%j do not answer it; the next do',
    async (keys) => {
      const { stdin, ways } = desk();
      stdin.write(keys);
      const answer = ways[way]();
      await expect.poll(() => stdin.listenerCount('data') > 0 && stdin.readableLength).toBe(0);
      await new Promise((resolve) => setTimeout(resolve, 20));
      stdin.write('answer');
      expect(await answer).toBe('answer');
      expect(stdin.raw).toBe(false);
    },
  );

  test('leave where Ctrl+C is among them', async () => {
    const { stdin, ways } = desk();
    stdin.write('ab\u0003');
    await expect(ways[way]()).rejects.toThrow(Cancelled);
  });

  test('leave where input has ended', async () => {
    const { stdin, ways } = desk();
    stdin.end();
    await expect(ways[way]()).rejects.toThrow(Cancelled);
    await expect(ways[way]()).rejects.toThrow(Cancelled);
  });
});

test('text runs ahead of a take', async () => {
  const { stdin, asked } = desk();
  stdin.write('It was');
  expect(await asked.take({} as Parameters<Prompter['take']>[0])).toBe('It was');
});

test('what a menu and a tick list are asked with reaches them whole, the way back too', async () => {
  const asked: unknown[][] = [];
  const prompter = {
    choose: async (...all: unknown[]) => void asked.push(all),
    tick: async (...all: unknown[]) => void asked.push(all),
  } as unknown as Prompter;
  const keyboard = new Keyboard() as unknown as NodeJS.ReadStream;
  const { choose, tick } = withoutTypedAhead(prompter, keyboard);
  const menu = ['Ready?', [{ value: 1, label: 'Yes' }], { back: 2 }] as const;
  const list = ['Which?', ['one', 'two'], [1], { back: null }] as const;
  await choose<number>(...menu);
  await tick<null>(...list);
  expect(asked).toEqual([menu, list]);
});
