import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../src/errors.ts';
import { MICROPHONE_MENU } from '../../../src/session/menus.ts';
import { MOCK_MENU } from '../../../src/session/mock/menus.ts';
import type { Recognition } from '../../../src/voice.ts';
import { GARAGE } from '../../support/garage-story.ts';
import { inLoop, type LoopHabits, loopWorld } from '../../support/loop-person.ts';
import { memoryVoice } from '../../support/memory-voice.ts';
import type { Piece } from '../../support/sound.ts';

const SAID: Piece[] = [
  ['silence', 1.2],
  ['speech', 2],
  ['silence', 2.6],
  ['speech', 1],
  ['silence', 0.5],
];
const STORY = Object.values(GARAGE).join(' ');
const HABITS: LoopHabits = { answers: [STORY], replies: ['I counted 14 of them.'], seconds: 60 };
const CALL = { seed: '3', minutes: '12' };
const heard = (text: string): Recognition => ({ ok: true, text, words: null });
const voice = (...recognised: Recognition[]) =>
  memoryVoice({ said: [SAID], ...(recognised.length === 0 ? {} : { recognised }) });
const saidIn = ({ journal }: ReturnType<typeof loopWorld>) =>
  journal.kept.flatMap((each) => (each.kind === 'whole' || each.kind === 'probe' ? [each] : []));

describe('a recorded loop', () => {
  test('is spoken, measured, and says in the debrief how each answer sounded', async () => {
    const world = loopWorld(HABITS, { voice: voice() });
    expect(await inLoop(world, { ...CALL, record: true })).toBe(false);
    for (const request of world.person.requests) {
      expect(request).toMatchObject({ mode: 'aloud', sound: expect.anything() });
    }
    const said = saidIn(world);
    expect(said.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['whole', 'probe']));
    for (const each of said) {
      expect(each).toMatchObject({ words: null, clock: 'spoken', delivery: { heard: 'speech' } });
    }
    expect(world.recordings.kept.size).toBe(0);
    const text = world.printed.join('\n').replace(/\s+/g, ' ');
    expect(text).toMatch(
      /1:00 of 3:00.*Heard \(0:07 of it was recorded\): first word after 1\.\d s; 0:03 of speech; a pause of 2\.\d s at 0:03\./,
    );
    expect(text).toContain('Nobody wrote down what was said');
  });

  test.for([
    ['of seven seconds two were spoken', 2],
    ['all of them were', 7],
    ['none was', 0],
  ] as const)('that was left is broken into by what was spoken: %s', async ([, voicedSeconds]) => {
    const call = { seed: '3', minutes: '20', rounds: '4', record: true };
    const whole = loopWorld(HABITS, { voice: memoryVoice({ said: [SAID] }) });
    await inLoop(whole, call);
    const take = whole.person.requests.findIndex(({ stop }) => stop?.voiced !== undefined);
    const planned = whole.person.requests[take]?.stop?.voiced ?? { from: 0, until: 0 };
    expect(planned.from).toBeGreaterThan(0);

    const leaving = (at: number, left = {}) => {
      const voice = memoryVoice({ said: [SAID], voicedSeconds });
      return loopWorld({ ...HABITS, leavesAt: { take: at, text: '' } }, { voice, ...left });
    };
    const first = leaving(take);
    expect(await inLoop(first, call)).toBe(true);
    const { journal, loopDrafts } = first;
    for (const times of [1, 2]) {
      const again = leaving(0, { journal, loopDrafts });
      expect(await inLoop(again, {})).toBe(true);
      const [request] = again.person.requests;
      expect(request?.activeMs).toBe(7000);
      expect(request?.stop?.voiced?.from).toBeCloseTo(planned.from - times * voicedSeconds);
      expect(request?.stop?.voiced?.until).toBeCloseTo(planned.until - times * voicedSeconds);
    }
  });

  test('that is written down is read, and voted on as a typed one', async () => {
    const world = loopWorld(HABITS, { voice: voice(heard(STORY), heard('I counted 14 of them.')) });
    expect(await inLoop(world, { ...CALL, transcribe: true })).toBe(false);
    const said = saidIn(world);
    expect(said[0]).toMatchObject({ words: STORY, activeSeconds: 60 });
    expect(said[1]).toMatchObject({ words: 'I counted 14 of them.', gaveUp: false });
    const labels = world.person.menus.flatMap((menu) => menu.labels);
    expect(labels).not.toContain(MOCK_MENU.hadNothing);
    const text = world.printed.join('\n').replace(/\s+/g, ' ');
    expect(text).not.toContain('Nobody wrote down');
    expect(text).toMatch(/1:00 of 3:00; .*Heard/);
    expect(text).not.toContain('typed in');
  });

  test('what is left in doubt counts as a hint, never as a fault', async () => {
    const hollow =
      'My manager asked me to fix the export. We looked at it and basically it was fixed. I told the other team and they deployed it. Everyone was happy.';
    const certainty = (of: number): Recognition => ({
      ok: true,
      text: hollow,
      words: hollow.split(' ').map((text, at) => ({
        ...{ text, fromMs: 1300 + at * 20, toMs: 1310 + at * 20 },
        certainty: of,
      })),
    });
    const weights = async (recognition: Recognition) => {
      const world = loopWorld(HABITS, { voice: voice(recognition) });
      await inLoop(world, { ...CALL, transcribe: true });
      const judged = world.journal.kept.flatMap((each) => (each.kind === 'judged' ? [each] : []));
      return judged.flatMap(({ sections }) => sections.flatMap(({ findings }) => findings ?? []));
    };
    expect((await weights(certainty(0.9))).map(({ weight }) => weight)).toContain('fault');
    expect((await weights(certainty(0.1))).map(({ weight }) => weight)).not.toContain('fault');
  });

  test('keeps its sound where that is asked for: each answer, each reply', async () => {
    const world = loopWorld(HABITS, { voice: voice() });
    await inLoop(world, { ...CALL, keepAudio: true });
    const [[session = '', parts = []] = []] = world.recordings.kept;
    expect(session).toMatch(/^loop-.*-q1$/);
    expect(parts.slice(0, 3).map(({ part }) => part)).toEqual([
      'whole',
      'follow-up-1',
      'follow-up-2',
    ]);
  });

  test('where the recogniser fails the person says whether there was an answer', async () => {
    const world = loopWorld(HABITS, { voice: voice({ ok: false, why: 'whisper ended with 3' }) });
    expect(await inLoop(world, { ...CALL, transcribe: true })).toBe(false);
    expect(world.printed.join('\n')).toContain('not written down: whisper ended with 3.');
    const labels = world.person.menus.flatMap((menu) => menu.labels);
    expect(labels).toContain(MOCK_MENU.hadNothing);
    expect(saidIn(world)[0]).toMatchObject({ words: null, delivery: { heard: 'speech' } });
  });

  test('without a microphone goes on aloud; without a recogniser it is measured', async () => {
    const silent = loopWorld(HABITS);
    await inLoop(silent, { ...CALL, record: true });
    expect(silent.printed.join('\n')).toContain('Nothing can be recorded');
    expect(silent.person.requests[0]).toMatchObject({ mode: 'aloud' });
    expect(silent.person.requests[0]?.sound).toBeUndefined();

    const unread = loopWorld(HABITS, { voice: voice() });
    await inLoop(unread, { ...CALL, transcribe: true });
    expect(unread.noted).toContain(MICROPHONE_MENU.noRecogniser);
    expect(saidIn(unread)[0]).toMatchObject({ words: null, delivery: { heard: 'speech' } });
  });

  test('from the microphone there is a way back to the brief', async () => {
    const world = loopWorld(HABITS, { voice: voice() });
    const { watch } = world.person;
    let tried = 0;
    world.person.watch = (watched, choices, way) => {
      tried += 1;
      return tried === 1 ? Promise.resolve(way.back) : watch(watched, choices, way);
    };
    expect(await inLoop(world, { ...CALL, record: true })).toBe(false);
    const begun = world.person.menus.filter(({ labels }) => labels.includes(MOCK_MENU.begin));
    expect(begun).toHaveLength(2);
  });

  test('typed after all, as the brief allows, it is not recorded', async () => {
    const world = loopWorld(HABITS, { voice: voice() });
    const { choose } = world.person;
    let isTurned = false;
    world.person.choose = (message, choices, way) => {
      const typed = choices.find(({ label }) => label === MOCK_MENU.typed);
      if (typed === undefined || isTurned) return choose(message, choices, way);
      isTurned = true;
      return Promise.resolve(typed.value);
    };
    await inLoop(world, { ...CALL, record: true });
    expect(world.person.requests[0]).toMatchObject({ mode: 'typed' });
    expect(world.journal.kept[0]).toMatchObject({ plan: { clock: 'typing', recording: 'none' } });
  });

  test('is not for a friend who listens, nor to be kept where nothing is', async () => {
    for (const flag of ['record', 'transcribe', 'keepAudio']) {
      const world = loopWorld(HABITS, { voice: voice() });
      const held = inLoop(world, { ...CALL, [flag]: true, partner: true });
      await expect(held).rejects.toBeInstanceOf(UsageError);
    }
  });
});

describe('a recorded loop that is left', () => {
  const recognised = [heard(STORY), heard('I counted 14 of them.')];
  const FLAGS = { ...CALL, transcribe: true };

  test('in the middle of an answer goes on at the second, recorded as before', async () => {
    const first = loopWorld({ ...HABITS, leavesAt: { take: 0, text: '' } }, { voice: voice() });
    expect(await inLoop(first, { ...CALL, record: true })).toBe(true);
    const { journal, loopDrafts } = first;
    const second = loopWorld(HABITS, { journal, loopDrafts, voice: voice() });
    expect(await inLoop(second, {})).toBe(false);
    const [again] = second.person.requests;
    expect(again).toMatchObject({ mode: 'aloud', activeMs: 7000, sound: expect.anything() });
    expect(again?.question).toBe(first.person.requests[0]?.question);
  });

  test.for<[string, number, number]>([
    ['an answer', 1, 0],
    ['a reply', 3, 1],
  ])('while the words of %s are looked at goes on with these words', async ([, take, at]) => {
    const leaves = { ...HABITS, leavesAt: { take, text: 'Half of what I said' } };
    const first = loopWorld(leaves, { voice: voice(...recognised) });
    expect(await inLoop(first, FLAGS)).toBe(true);
    const { journal, loopDrafts } = first;
    const second = loopWorld(HABITS, { journal, loopDrafts, voice: voice(heard('Another.')) });
    expect(await inLoop(second, {})).toBe(false);
    expect(second.person.requests[0]).toMatchObject({
      mode: 'typed',
      text: 'Half of what I said',
    });
    expect(saidIn(second)[at]).toMatchObject({ words: 'Half of what I said', activeSeconds: 60 });
  });
});
