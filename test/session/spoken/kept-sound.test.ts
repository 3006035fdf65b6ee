import { describe, expect, test } from 'vitest';
import { history } from '../../../src/commands/history/history.ts';
import { PLAY_MENU } from '../../../src/commands/history/play.ts';
import { BRIEF_MENU, FOLLOW_UPS_MENU, WHAT_NEXT_MENU } from '../../../src/session/menus.ts';
import { soundOf } from '../../../src/speech/sound/sound.ts';
import { ALPHA } from '../../support/library.ts';
import { memoryDrafts } from '../../support/memory-drafts.ts';
import { memoryJournal, takesIn } from '../../support/memory-journal.ts';
import { memoryQuestions } from '../../support/memory-questions.ts';
import { memoryRecordings } from '../../support/memory-recordings.ts';
import { memoryScenarios } from '../../support/memory-scenarios.ts';
import { memoryVoice } from '../../support/memory-voice.ts';
import { questionOf } from '../../support/question-yaml.ts';
import { sessionRecords } from '../../support/records.ts';
import { rehearsal, rehearsed } from '../../support/rehearsal.ts';
import { type Reaction, scriptedPrompter } from '../../support/scripted-prompter.ts';
import type { Piece } from '../../support/sound.ts';
import { testPorts } from '../../support/test-ports.ts';

const SAID: Piece[] = [
  ['silence', 0.5],
  ['speech', 2],
  ['silence', 0.5],
];
const SECONDS = 3;
const ONE = { section: ['situation'], quiz: false, retell: true };
const QUESTION = questionOf();
const ASKED = {
  scenarios: memoryScenarios([{ ...ALPHA, answers: [QUESTION.id] }]),
  questions: memoryQuestions([QUESTION]),
};
const START = BRIEF_MENU.start;
const DONE = WHAT_NEXT_MENU.done;
const SPOKE: Reaction = { text: '', activeSeconds: SECONDS };
const voice = () => memoryVoice({ said: [SAID] });

describe('--keep-audio', () => {
  test('records, keeps the sound of the take, and says so beforehand', async () => {
    const { recordings, journal, text, requests } = await rehearsed(
      { ...ONE, keepAudio: true, voice: voice() },
      ...[START, START, SPOKE, [0], DONE],
    );
    expect(text).toMatch(/The sound of your takes is kept for 7 days, on this machine only\./);
    expect(requests[0]).toMatchObject({ mode: 'aloud', sound: expect.anything() });
    const [{ session = null } = {}] = takesIn(journal);
    expect([...recordings.kept]).toEqual([
      [session, [{ part: 'situation', samples: SECONDS * 16_000 }]],
    ]);
  });

  test('keeps nothing without it, nor what was not told', async () => {
    for (const flags of [{ record: true }, { transcribe: true }]) {
      const { recordings } = await rehearsed(
        { ...ONE, ...flags, voice: voice() },
        ...[START, START, SPOKE, [0], DONE],
      );
      expect(recordings.kept.size).toBe(0);
    }
    const skipped = await rehearsed(
      { ...ONE, keepAudio: true, voice: voice() },
      ...[START, START, { ...SPOKE, kind: 'skipped' } as Reaction, DONE],
    );
    expect(skipped.recordings.kept.size).toBe(0);
  });

  test('keeps the answers to follow-ups as well', async () => {
    const { recordings } = await rehearsed(
      { ...ASKED, ...ONE, followUps: true, retell: false, keepAudio: true, voice: voice() },
      ...[START, START, SPOKE, [], SPOKE, FOLLOW_UPS_MENU.had, SPOKE, FOLLOW_UPS_MENU.had],
      ...['', DONE],
    );
    const parts = [...recordings.kept.values()].flat().map(({ part }) => part);
    expect(parts).toEqual(['situation', 'follow-up-1', 'follow-up-2']);
  });

  test('goes on as it was begun, where it was left', async () => {
    const drafts = memoryDrafts();
    const left: Reaction = { kind: 'left', by: 'ctrl-c', text: '', activeSeconds: 2 };
    const first = rehearsal({ ...ONE, drafts, keepAudio: true, voice: voice() }, [
      START,
      START,
      left,
    ]);
    await expect(first.end).rejects.toThrow('left');
    expect(first.recordings.kept.size).toBe(0);
    const again = await rehearsed({ ...ONE, drafts, voice: voice() }, 'Go on', SPOKE, [0], DONE);
    expect([...again.recordings.kept.values()]).toHaveLength(1);
  });

  test('says why the sound cannot be kept, and loses nothing else', async () => {
    const recordings = memoryRecordings({ fault: 'The sound is not kept (ENOSPC): /data' });
    const { noted, journal } = await rehearsed(
      { ...ONE, keepAudio: true, voice: voice(), recordings },
      ...[START, START, SPOKE, [0], DONE],
    );
    expect(noted).toContain('The sound is not kept (ENOSPC): /data');
    expect(takesIn(journal)).toHaveLength(1);
  });

  test('is refused where nothing is kept, and for a written answer', async () => {
    const recordings = memoryRecordings({ keeps: false });
    const unkept = rehearsal({ ...ONE, keepAudio: true, recordings }, []);
    await expect(unkept.end).rejects.toThrow('--keep-audio keeps the sound, and here nothing is');
    const written = rehearsal({ ...ONE, keepAudio: true, answers: 'mine.md' }, []);
    await expect(written.end).rejects.toThrow('--keep-audio records what is said now');
  });
});

describe('history --play', () => {
  const records = sessionRecords('run-1');
  const SOUND = soundOf(new Int16Array(16_000));

  function world({ parts = ['situation', 'task', 'follow-up', 'follow-up'] as const } = {}) {
    const recordings = memoryRecordings();
    for (const part of parts) recordings.keep('run-1', part, SOUND);
    const played: string[] = [];
    const all = testPorts({
      recordings,
      journal: memoryJournal(records),
      voice: memoryVoice({
        async played(path) {
          played.push(path.replace('/recordings/run-1/', ''));
          return { ok: true, by: 'memory' };
        },
      }),
    });
    return { ...all, played };
  }

  test.for<[string | true, string[]]>([
    [true, ['situation.wav', 'task.wav', 'follow-up-1.wav', 'follow-up-2.wav']],
    ['Task', ['task.wav']],
    ['follow-up-2', ['follow-up-2.wav']],
    ['follow-up', ['follow-up-1.wav', 'follow-up-2.wav']],
  ])('--play %s plays that, in the order of the telling', async ([play, expected]) => {
    const { ports, played, printed } = world();
    await history('last', { play }, ports);
    expect(played).toEqual(expected);
    expect(printed).toHaveLength(expected.length);
    expect(printed[0]).toMatch(/^ {2}playing (Situation|Task|Follow-up \d) {2}0:01$/);
  });

  test('what is not kept is not played, and it says what is', async () => {
    const { ports } = world({ parts: [] as never });
    await expect(history('last', { play: true }, ports)).rejects.toMatchObject({
      message: 'no sound is kept of it',
      hint: expect.stringContaining('--keep-audio'),
    });
    const some = world();
    await expect(history('last', { play: 'result' }, some.ports)).rejects.toMatchObject({
      message: 'no sound is kept of "result"',
      hint: 'There is: situation, task, follow-up-1, follow-up-2.',
    });
  });

  test('is for one session, and prints no document', async () => {
    const { ports } = world();
    await expect(history(undefined, { play: true }, ports)).rejects.toThrow('none was named');
    await expect(history('last', { play: true, since: '30d' }, ports)).rejects.toThrow(
      'list sessions, and one was named',
    );
    await expect(history('last', { play: true, json: true }, ports)).rejects.toThrow(
      '--play plays',
    );
  });

  test('where nothing plays it, it says why and what to install', async () => {
    const { ports } = testPorts({
      recordings: world().recordings,
      journal: memoryJournal(records),
      voice: memoryVoice({ played: async () => ({ ok: false, why: 'paplay is not installed' }) }),
    });
    await expect(history('last', { play: true }, ports)).rejects.toMatchObject({
      message: 'the sound could not be played: paplay is not installed',
      hint: 'To play: install a player.',
    });
  });

  test('a session says until when its sound is kept, and how to hear it', async () => {
    const { ports, printed } = world();
    await history('last', {}, ports);
    expect(printed.join('\n')).toMatch(/Its sound, kept until \S+: star-coach history \S+ --play/);
    const { ports: without, printed: plain } = world({ parts: [] as never });
    await history('last', {}, without);
    expect(plain.join('\n')).not.toContain('sound');
  });

  test('a key stops it, or goes on to the next part', async () => {
    const recordings = memoryRecordings();
    for (const part of ['situation', 'task'] as const) recordings.keep('run-1', part, SOUND);
    let open = 0;
    const prompter = scriptedPrompter();
    const answers = [PLAY_MENU.next, PLAY_MENU.stop];
    const { ports } = testPorts({
      recordings,
      attended: true,
      journal: memoryJournal(records),
      prompter: {
        ...prompter,
        async watch(_, choices) {
          const wanted = answers.shift();
          const found = choices.find(({ label }) => label === wanted);
          if (found === undefined) throw new Error(`no ${wanted}`);
          return found.value;
        },
      },
      voice: {
        ...memoryVoice(),
        play(_, signal) {
          open += 1;
          return new Promise((resolve) => {
            signal.addEventListener('abort', () => {
              open -= 1;
              resolve({ ok: true, by: 'memory' });
            });
          });
        },
      },
    });
    await history('last', { play: true }, ports);
    expect([open, answers.length]).toEqual([0, 0]);
  });
});
