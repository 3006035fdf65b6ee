import { describe, expect, test, vi } from 'vitest';
import { doctor } from '../../src/commands/voice/doctor.ts';
import { SETUP_MENU, setupVoice } from '../../src/commands/voice/setup-voice.ts';
import type { Recognition } from '../../src/voice.ts';
import { memoryVoice } from '../support/memory-voice.ts';
import { type Reaction, scriptedPrompter } from '../support/scripted-prompter.ts';
import { testPorts } from '../support/test-ports.ts';

const SAID = [[['silence', 0.5] as const, ['speech', 2] as const]];
const TEXT: Recognition = { ok: true, words: null, text: 'in march we lost them' };

async function examined(world: Parameters<typeof testPorts>[0]) {
  vi.useFakeTimers();
  try {
    const { ports, documents, printed } = testPorts(world);
    const end = doctor({ json: true }, ports).then(
      () => null,
      (error: unknown) => String(error),
    );
    await vi.runAllTimersAsync();
    const error = await end;
    await doctor({}, { ...ports, voice: async () => memoryVoice() }).catch(() => undefined);
    return { document: documents[0], error, text: printed.join('\n') };
  } finally {
    vi.useRealTimers();
  }
}

describe('doctor', () => {
  test('all is well, and nobody has to have a recogniser', async () => {
    const { document, error, text } = await examined({ voice: memoryVoice({ said: SAID }) });
    expect(error).toBeNull();
    expect(document).toMatchObject({
      version: 1,
      checks: [
        { name: 'node', outcome: 'ok', found: '20.17.0' },
        { name: 'terminal', outcome: 'ok', found: '80 by 24' },
        { name: 'data', outcome: 'ok' },
        { name: 'config', outcome: 'ok' },
        { name: 'recorder', outcome: 'ok', found: 'memory' },
        { name: 'level', outcome: 'ok' },
        { name: 'recogniser', outcome: 'left open' },
      ],
    });
    expect(text).toContain('FAILED: Recorder  no recorder is there');
  });

  test.for([
    ['no recorder', { voice: memoryVoice() }, 'recorder', 'install a recorder.'],
    [
      'a data folder nobody may write to',
      { data: { path: '/data', isWritable: false } },
      'data',
      'Make it writable, or choose another: see --data-dir in --help.',
    ],
    ['an old Node', { node: '18.19.1' }, 'node', 'Install Node 20.17 or later.'],
    [
      'a tiny window',
      { terminal: { columns: 20, rows: 5, isPlain: false } },
      'terminal',
      'Make the window 80 by 24 or larger.',
    ],
  ] as const)('%s', async ([, change, name, todo]) => {
    const voice = 'voice' in change ? change.voice : memoryVoice({ said: SAID });
    const { document, error } = await examined({ voice, machine: 'voice' in change ? {} : change });
    expect(error).toContain('1 check failed');
    expect(document).toMatchObject({
      checks: expect.arrayContaining([expect.objectContaining({ name, outcome: 'failed', todo })]),
    });
  });
});

describe('setup voice', () => {
  async function setUp(
    { recognised, programs }: { recognised: Recognition[]; programs: string[] },
    ...script: Reaction[]
  ) {
    const prompter = scriptedPrompter(...script);
    const tried: string[][] = [];
    const world = testPorts({
      prompter,
      voice: memoryVoice({ said: SAID, recognised }, tried),
      machine: {
        hasProgram: (name) => programs.includes(name),
        isFile: (path) => path === '/models/ggml-base.en.bin',
      },
    });
    await setupVoice(world.ports);
    expect(prompter.left()).toBe(0);
    const { recogniser } = await (await world.ports.config()).commands();
    return { text: world.printed.join('\n'), tried, recogniser };
  }

  test('what is chosen is tried on a sentence, and kept when it is wanted', async () => {
    const { text, tried, recogniser } = await setUp(
      {
        recognised: [{ ok: false, why: 'whisper-cli ended with 1' }, TEXT],
        programs: ['whisper-cli'],
      },
      SETUP_MENU.heard,
      'whisper-cli',
      '/models/ggml-base.en.bin',
      SETUP_MENU.again,
      'whisper-cli',
      '/models/ggml-base.en.bin',
      SETUP_MENU.keep,
    );
    expect(text).toContain('Nothing was written down: whisper-cli ended with 1.');
    expect(text).toContain('in march we lost them');
    expect(tried).toHaveLength(2);
    expect(recogniser).toEqual(
      expect.arrayContaining(['-m', '/models/ggml-base.en.bin', '{sound}']),
    );
  });

  test('nothing is installed: it is said what could be', async () => {
    const { text, recogniser } = await setUp(
      { recognised: [TEXT], programs: [] },
      SETUP_MENU.heard,
    );
    expect(text).toContain('whisper.cpp');
    expect(recogniser).toBeUndefined();
  });

  test('none is wanted: nothing is set', async () => {
    const { recogniser } = await setUp(
      { recognised: [TEXT], programs: ['pocketsphinx_continuous'] },
      SETUP_MENU.heard,
      SETUP_MENU.none,
    );
    expect(recogniser).toBeUndefined();
  });
});
