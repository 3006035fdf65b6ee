import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import type { TakeRequest } from '../../src/prompter.ts';
import { NOTHING_SET } from '../../src/rehearsal/settings.ts';
import { type ClockFlags, timedPrompter } from '../../src/session/timed-prompter.ts';
import { takeRequest } from '../support/requests.ts';
import { scriptedPrompter } from '../support/scripted-prompter.ts';
import { testPorts } from '../support/test-ports.ts';

/** What a take is asked for with, where these flags were given and this was set. */
async function requested(flags: ClockFlags, bell: boolean): Promise<TakeRequest[]> {
  const requests: TakeRequest[] = [];
  const { ports } = testPorts();
  const config = await ports.config();
  const prompter = await timedPrompter('', flags, {
    ...ports,
    config: async () => ({ ...config, settings: async () => ({ ...NOTHING_SET, bell }) }),
    prompter: async () => ({
      ...scriptedPrompter([]),
      take: async (request) => {
        requests.push(request);
        throw new Error('seen');
      },
    }),
  });
  await expect(prompter.take(takeRequest())).rejects.toThrow('seen');
  return requests;
}

describe('a take', () => {
  test.each<[string, ClockFlags, boolean, { allowedSeconds: number | null; bell: boolean }]>([
    ['counts down in silence', {}, false, { allowedSeconds: 90, bell: false }],
    ['rings where that is set', {}, true, { allowedSeconds: 90, bell: true }],
    ['rings where that is asked for', { bell: true }, false, { allowedSeconds: 90, bell: true }],
    [
      'counts nothing down with --no-clock',
      { clock: false },
      false,
      { allowedSeconds: null, bell: false },
    ],
  ])('%s', async (_, flags, bell, wanted) => {
    expect(await requested(flags, bell)).toMatchObject([{ targetSeconds: 30, ...wanted }]);
  });

  test('cannot ring for a clock that is not there', async () => {
    const { ports } = testPorts();
    const asked = timedPrompter('', { clock: false, bell: true }, ports);
    await expect(asked).rejects.toThrow(UsageError);
  });
});
