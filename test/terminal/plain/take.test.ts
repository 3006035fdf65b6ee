import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TakeProgress, TakeRequest } from '../../../src/prompter.ts';
import { runPlainTake } from '../../../src/terminal/plain/take.ts';
import type { TakeSound } from '../../../src/voice.ts';
import { fakeLines } from '../../support/lines.ts';
import { takeRequest } from '../../support/requests.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function start(changes: Partial<TakeRequest> = {}) {
  const lines = fakeLines();
  const said: string[] = [];
  const kept: TakeProgress[] = [];
  const held = new Set<() => void>();
  let rings = 0;
  const request = takeRequest({
    onProgress(progress) {
      kept.push(progress);
      return undefined;
    },
    ...changes,
  });
  const end = runPlainTake(request, {
    reader: lines,
    print: (...printed) => said.push(...printed),
    ring: () => {
      rings += 1;
    },
    guard: {
      hold(restore) {
        held.add(restore);
        return () => held.delete(restore);
      },
    },
  });
  const saidBy = async (act: () => unknown) => {
    const before = said.length;
    await act();
    return said.slice(before);
  };
  const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);
  return { lines, said, saidBy, kept, held, end, pass, rings: () => rings };
}

describe('a take begins with', () => {
  test.each<[string, Partial<TakeRequest>, string[]]>([
    [
      'the section, its time, the question and how to answer',
      {},
      [
        'Situation, 1 of 5. Say it in 0:30, typing time 1:30.',
        'Tell me about a time.',
        'Type your answer. A line with only a full stop ends it. Other lines: .hint, .time, .pause, .again, .skip, .quit',
      ],
    ],
    [
      'one time when typing gets no more',
      { allowedSeconds: 30 },
      [
        'Situation, 1 of 5. Say it in 0:30.',
        'Tell me about a time.',
        'Type your answer. A line with only a full stop ends it. Other lines: .hint, .time, .pause, .again, .skip, .quit',
      ],
    ],
    [
      'how to speak',
      { mode: 'aloud', allowedSeconds: 30 },
      [
        'Situation, 1 of 5. Say it in 0:30.',
        'Tell me about a time.',
        'Speak now. Enter ends the take. Other lines: .hint, .time, .pause, .again, .skip, .quit',
      ],
    ],
    [
      'the words of the part before',
      { text: 'I looked.\nThen' },
      [
        'Situation, 1 of 5. Say it in 0:30, typing time 1:30.',
        'Tell me about a time.',
        'Type your answer. A line with only a full stop ends it. Other lines: .hint, .time, .pause, .again, .skip, .quit',
        'So far:',
        'I looked.',
        'Then',
      ],
    ],
  ])('%s', async (_, changes, expected) => {
    const { lines, said } = start(changes);
    expect(said).toEqual(expected);
    await lines.type(null);
  });
});

describe('before an interviewer', () => {
  const STOP = {
    line: 'Stop there. What was yours in that?',
    clock: { from: 40, until: 90 },
    said: { from: 4, until: 9 },
  };
  const GONE = { ...STOP, brokenAt: 40 };
  const asked: Partial<TakeRequest> = {
    heading: { about: 'Round 2 of 4', part: 'Manager, another team' },
    targetSeconds: null,
    allowedSeconds: 1870,
    hints: [],
    pause: {},
    stop: STOP,
  };

  test('it begins with what is left of the round', () => {
    expect(start(asked).said).toEqual([
      'Round 2 of 4, Manager, another team. 31:10 left.',
      'Tell me about a time.',
      'Type your answer. A line with only a full stop ends it. Other lines: .time, .pause, .quit',
    ]);
  });

  test('what was printed just before is not asked twice', () => {
    expect(start({ ...asked, isAsked: true }).said).toEqual([
      'Round 2 of 4, Manager, another team. 31:10 left.',
      'Type your answer. A line with only a full stop ends it. Other lines: .time, .pause, .quit',
    ]);
  });

  test('it is broken into once; what is left then, the next question says', async () => {
    const { lines, saidBy, pass, end } = start(asked);
    expect(await saidBy(() => pass(39))).toEqual([]);
    expect(await saidBy(() => pass(1))).toEqual(['Stop there. What was yours in that?']);
    expect(await saidBy(() => pass(20))).toEqual([]);
    await lines.type('I wrote it.');
    expect(await saidBy(() => lines.type('.'))).toEqual([]);
    expect(await end).toMatchObject({ text: 'I wrote it.', activeSeconds: 60, stoppedAt: 40 });
  });

  test('it is broken into by what is written, and never late', async () => {
    const { lines, saidBy, pass, end } = start(asked);
    await lines.type('I rewrote the parser in one week and measured it again.');
    expect(await saidBy(() => pass(1))).toEqual(['Stop there. What was yours in that?']);
    await lines.type('.');
    expect(await end).toMatchObject({ stoppedAt: 1 });
    const pasted = start(asked);
    await pasted.lines.type('word '.repeat(40));
    expect(await pasted.saidBy(() => pasted.pass(1))).toEqual([]);
    await pasted.lines.type('.');
    expect(await pasted.end).toMatchObject({ stoppedAt: null });
  });

  test('notes are looked at with a line of their own', async () => {
    const { lines, said, saidBy } = start({ ...asked, notes: ['parser: 14 a week'] });
    expect(said.join()).toContain('Other lines: .notes, .time, .pause, .quit');
    expect(await saidBy(() => lines.type('.notes'))).toEqual(['- parser: 14 a week']);
  });

  test.each([
    ['.notes', 'There are no notes here.'],
    ['.hint', 'No more hints.'],
    ['.again', 'There is no starting again here.'],
    ['.skip', 'There is nothing to skip here.'],
    ['.back', 'There is no section to go back to.'],
  ])('%s does nothing', async (line, said) => {
    const { lines, saidBy } = start(asked);
    expect(await saidBy(() => lines.type(line))).toEqual([said]);
  });

  test('it goes on with the line where it was broken into before, and says when the time is up', async () => {
    const { said, saidBy, pass } = start({ ...asked, stop: GONE, text: 'We', activeMs: 1_860_000 });
    expect(said.slice(-3)).toEqual(['So far:', 'We', 'Stop there. What was yours in that?']);
    expect(await saidBy(() => pass(10))).toEqual(['The time is up. Go on as long as you need.']);
  });
});

describe('what is recorded is forgotten', () => {
  const recorded = () => {
    const calls: string[] = [];
    const sound: TakeSound = {
      resume: async () => void calls.push('resume'),
      pause: () => calls.push('pause'),
      restart: () => calls.push('restart'),
      meter: () => ({ state: 'hearing', share: 1, silentSeconds: 0 }),
      voicedSeconds: () => 0,
      lost: () => null,
    };
    return { calls, sound };
  };

  test.each<[string, Partial<TakeRequest>, string[], number]>([
    ['where it is begun again', {}, ['.again'], 1],
    ['not where there is no beginning again', { pause: {} }, ['.again'], 0],
    ['not by what only ends a pause', {}, ['.pause', '.again'], 0],
  ])('%s', async (_, changes, typed, times) => {
    const { calls, sound } = recorded();
    const { lines } = start({ mode: 'aloud', allowedSeconds: 30, sound, ...changes });
    for (const line of typed) await lines.type(line);
    expect(calls.filter((call) => call === 'restart')).toHaveLength(times);
  });
});

test('the words and the time come back at its end', async () => {
  const { lines, end, pass } = start();
  pass(20);
  await lines.type('I looked.');
  pass(25);
  await lines.type('I fixed it.');
  await lines.type('.');
  expect(await end).toEqual({
    kind: 'done',
    text: 'I looked.\nI fixed it.',
    activeSeconds: 45,
    hintsUsed: 0,
    pasted: false,
    interrupted: false,
    stoppedAt: null,
  });
});

test('that the time is up is said once, as it happens', async () => {
  const { saidBy, pass } = start();
  expect(await saidBy(() => pass(89))).toEqual([]);
  expect(await saidBy(() => pass(1))).toEqual(['1:30 is up. Go on as long as you need.']);
  expect(await saidBy(() => pass(60))).toEqual([]);
});

describe('what was typed is kept', () => {
  test('after every line, with the time so far', async () => {
    const { lines, kept, end, pass } = start();
    pass(3);
    await lines.type('I looked.');
    pass(2);
    await lines.type('.hint');
    await lines.type('.');
    await end;
    expect(kept).toEqual([
      { text: 'I looked.', activeMs: 3000, hintsUsed: 0 },
      { text: 'I looked.', activeMs: 5000, hintsUsed: 1 },
      { text: 'I looked.', activeMs: 5000, hintsUsed: 1 },
    ]);
  });

  test('when a signal ends the program', async () => {
    const { lines, kept, held, pass } = start();
    await lines.type('I looked.');
    pass(7.5);
    for (const restore of held) restore();
    expect(kept.at(-1)).toEqual({ text: 'I looked.', activeMs: 7500, hintsUsed: 0 });
  });

  test('and when it cannot be, that is said once', async () => {
    let notice: string | undefined = 'not saved (ENOSPC)';
    const { lines, saidBy, end } = start({ onProgress: () => notice });
    expect(await saidBy(() => lines.type('one'))).toEqual(['not saved (ENOSPC)']);
    expect(await saidBy(() => lines.type('two'))).toEqual([]);
    notice = undefined;
    expect(await saidBy(() => lines.type('three'))).toEqual([]);
    notice = 'not saved (EIO)';
    expect(await saidBy(() => lines.type('four'))).toEqual(['not saved (EIO)']);
    expect(await saidBy(() => lines.type('.'))).toEqual(['Time: 0:00.']);
    expect((await end).text).toBe('one\ntwo\nthree\nfour');
  });
});

describe('after the take', () => {
  test.each([
    ['done', '.'],
    ['left', '.quit'],
    ['left at the end of input', null],
  ])('nothing of it stays behind: %s', async (_, line) => {
    const watching = process.listenerCount('SIGCONT');
    const { lines, end, held, saidBy, pass } = start();
    expect(held.size).toBe(1);
    expect(process.listenerCount('SIGCONT')).toBe(watching + 1);
    await lines.type(line);
    await end;
    expect(held.size).toBe(0);
    expect(process.listenerCount('SIGCONT')).toBe(watching);
    expect(vi.getTimerCount()).toBe(0);
    expect(await saidBy(() => pass(600))).toEqual([]);
  });

  test('nor when reading fails', async () => {
    const end = runPlainTake(takeRequest(), {
      reader: { next: () => Promise.reject(new Error('EIO')) },
      print: () => {},
      ring: () => {},
      guard: { hold: () => () => {} },
    });
    await expect(end).rejects.toThrow('EIO');
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('that the program was stopped is remembered', async () => {
  const { lines, end, pass } = start();
  pass(5);
  process.emit('SIGCONT');
  await lines.type('.');
  expect(await end).toMatchObject({ activeSeconds: 5, interrupted: true });
});

test.each([
  ['rings once when the time is up', { bell: true }, 1],
  ['rings for nobody who did not ask for it', {}, 0],
  ['has nothing to ring for without a clock', { bell: true, allowedSeconds: null }, 0],
  [
    'does not ring again for a take that was over when it was left',
    { bell: true, activeMs: 95_000 },
    0,
  ],
] satisfies [string, Partial<TakeRequest>, number][])('the bell %s', (_, changes, times) => {
  const { pass, rings } = start(changes);
  pass(200);
  expect(rings()).toBe(times);
});
