import { expect, test } from 'vitest';
import type { Prompter, TakeEnd, TakeProgress, TakeRequest } from '../../../src/prompter.ts';
import { openEars } from '../../../src/session/spoken/ears.ts';
import { spokenTake } from '../../../src/session/spoken/spoken-take.ts';
import { memoryVoice } from '../../support/memory-voice.ts';
import { takeRequest } from '../../support/requests.ts';
import { scriptedPrompter } from '../../support/scripted-prompter.ts';
import { testPorts } from '../../support/test-ports.ts';

const END: TakeEnd = {
  ...{ kind: 'done', text: '', activeSeconds: 40, hintsUsed: 0 },
  ...{ pasted: false, interrupted: false, stoppedAt: null },
};

/** Speaks for forty seconds, where nothing was written down before, and looks at the words. */
async function spokenFor40(request: Partial<TakeRequest>): Promise<TakeProgress[]> {
  const kept: TakeProgress[] = [];
  const prompter: Prompter = {
    ...scriptedPrompter(),
    async take({ mode, text, onProgress }) {
      if (mode === 'typed') return { ...END, text, activeSeconds: 0 };
      onProgress({ text: '', activeMs: 40_000, hintsUsed: 1 });
      return END;
    },
  };
  const voice = memoryVoice({
    said: [[['speech', 40]]],
    recognised: [{ ok: true, text: 'I looked.', words: null }],
  });
  const { ports } = testPorts({ voice, prompter });
  const ears = await openEars('words', { session: 'run-1', part: 'follow-up' }, { ports });
  const onProgress = (now: TakeProgress) => {
    kept.push(now);
    return undefined;
  };
  await spokenTake(takeRequest({ mode: 'aloud', ...request, onProgress }), ears, {
    ports,
    prompter,
  });
  return kept;
}

test('words that are looked at are kept with the time they were spoken in', async () => {
  expect((await spokenFor40({})).at(-1)).toEqual({
    ...{ text: 'I looked.', activeMs: 40_000, hintsUsed: 1 },
  });
});

test('words that were looked at when it was left keep the time from before', async () => {
  const kept = await spokenFor40({ text: 'I looked.', activeMs: 31_000, hintsUsed: 2 });
  expect(kept.at(-1)).toEqual({ text: 'I looked.', activeMs: 31_000, hintsUsed: 2 });
});
