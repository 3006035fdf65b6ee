import { describe, expect, test } from 'vitest';
import type { TakeRequest } from '../../../src/prompter.ts';
import {
  createPlainTake,
  endOf,
  isRunning,
  type PlainTake,
  progressOf,
  running,
} from '../../../src/terminal/plain/plain-take.ts';
import { afterLine, afterStop, afterTime } from '../../../src/terminal/plain/take-step.ts';
import { takeRequest } from '../../support/requests.ts';

/** A take that has run for so many seconds. */
function runningFor(seconds: number, changes: Partial<TakeRequest> = {}): PlainTake {
  return running(createPlainTake(takeRequest({ ...changes, activeMs: seconds * 1000 })), 0);
}

const line = (take: PlainTake, text: string | null, changes: Partial<TakeRequest> = {}, now = 0) =>
  afterLine(take, text, takeRequest(changes), now);

/** The take with a look at the clock every second, until so many have passed. */
function tickedFor(seconds: number, from: PlainTake) {
  let take = from;
  const said: string[] = [];
  for (let second = 1; second <= seconds; second += 1) {
    const step = afterTime(take, takeRequest(), second * 1000);
    take = step.take;
    said.push(...step.say);
  }
  return { take, said };
}

/** The take after these lines, one second each. */
function typed(...lines: string[]): PlainTake {
  let take = runningFor(0);
  for (const [index, text] of lines.entries()) {
    take = line(take, text, {}, (index + 1) * 1000).take;
  }
  return take;
}

describe('a line is', () => {
  test.each([
    ['part of the answer', ['I looked.'], 'I looked.'],
    ['with the lines before it', ['I looked.', 'I fixed it.'], 'I looked.\nI fixed it.'],
    ['blank, between others', ['I looked.', '', 'I fixed it.'], 'I looked.\n\nI fixed it.'],
    ['not kept when blank at an end', ['', 'I looked.', ''], 'I looked.'],
    ['cleaned of what is no text', ['\u001b[31mI\u202e looked.'], 'I looked.'],
    ['no command when more stands in it', ['.hint please', '..'], '.hint please\n..'],
    ['no command when it is the name of something else', ['constructor'], 'constructor'],
  ])('%s', (_, lines, text) => {
    expect(progressOf(typed(...lines)).text).toBe(text);
  });

  test('counted in time', () => {
    expect(progressOf(typed('one', 'two', 'three')).activeMs).toBe(3000);
  });
});

describe('the take ends', () => {
  test.each([
    ['done, with a lone full stop', '.', { kind: 'done' }],
    ['done, with blanks around it', ' . ', { kind: 'done' }],
    ['skipped', '.skip', { kind: 'skipped' }],
    ['left by the menu', '.quit', { kind: 'left', by: 'menu' }],
    ['left at the end of input', null, { kind: 'left', by: 'ctrl-c' }],
  ] as const)('%s', (_, text, ending) => {
    expect(line(runningFor(42), text)).toMatchObject({ ending, say: ['Time: 0:42.'] });
  });

  test('to go back, where there is a section before', () => {
    expect(line(runningFor(42), '.back', { pause: { back: 'Situation' } }).ending).toEqual({
      kind: 'back',
    });
    const first = line(runningFor(42), '.back');
    expect(first.ending).toBeUndefined();
    expect(first.say).toEqual(['There is no section to go back to.']);
  });

  test.each(['', 'whatever', '..'])('when spoken, with any line: %j', (text) => {
    expect(line(runningFor(42), text, { mode: 'aloud' }).ending).toEqual({ kind: 'done' });
  });

  test.each([
    [90, 'Time: 1:30.'],
    [90.9, 'Time: 1:31.'],
    [91, 'Time: 1:31, 0:01 over.'],
    [150, 'Time: 2:30, 1:00 over.'],
  ])('and says its time: %d of 90 seconds', (seconds, said) => {
    expect(line(runningFor(seconds), '.').say).toEqual([said]);
  });

  test('with what it holds', () => {
    const take = line(typed('I looked.', '.hint'), '.', {}, 5500).take;
    expect(endOf(take, { kind: 'done' })).toEqual({
      kind: 'done',
      text: 'I looked.',
      activeSeconds: 5.5,
      hintsUsed: 1,
      pasted: false,
      interrupted: false,
      stoppedAt: null,
    });
  });
});

describe('a hint', () => {
  test('is the next key phrase, until there are no more', () => {
    let take = runningFor(0);
    const said: string[] = [];
    for (let asked = 0; asked < 4; asked += 1) {
      const step = line(take, '.hint');
      take = step.take;
      said.push(...step.say);
    }
    expect(said).toEqual([
      'Hint: say "forty orders a day".',
      'Hint: say "nobody noticed".',
      'No more hints.',
      'No more hints.',
    ]);
    expect(take.hintsUsed).toBe(2);
  });

  test('may be asked for when speaking', () => {
    expect(line(runningFor(0), '.hint', { mode: 'aloud' }).ending).toBeUndefined();
  });

  test('goes on after those of an earlier part', () => {
    expect(line(runningFor(0, { hintsUsed: 1 }), '.hint').say).toEqual([
      'Hint: say "nobody noticed".',
    ]);
  });
});

describe('a pause', () => {
  const paused = line(runningFor(10), '.pause', {}, 2000);

  test('stops the clock until the next line, which is no part of the answer', () => {
    expect(paused.say).toEqual(['Paused. The clock waits. Enter goes on.']);
    const resumed = line(paused.take, 'not an answer', {}, 60_000);
    expect(resumed.say).toEqual(['The clock runs.']);
    expect(progressOf(line(resumed.take, 'I looked.', {}, 63_000).take)).toEqual({
      text: 'I looked.',
      activeMs: 15_000,
      hintsUsed: 0,
    });
  });

  test('does not let the time run out', () => {
    expect(afterTime(paused.take, takeRequest(), 600_000).say).toEqual([]);
  });

  test('ends with the input', () => {
    expect(line(paused.take, null, {}, 60_000)).toMatchObject({
      ending: { kind: 'left', by: 'ctrl-c' },
      say: ['Time: 0:12.'],
    });
  });
});

test('starting again forgets the words and the time, and the clock runs', () => {
  const again = line(typed('I looked.', '.hint'), '.again', {}, 3000);
  expect(again.say).toEqual(['From the beginning.']);
  expect(progressOf(line(again.take, 'New.', {}, 5000).take)).toEqual({
    text: 'New.',
    activeMs: 2000,
    hintsUsed: 1,
  });
});

describe('that the time is up is said', () => {
  const up = '1:30 is up. Go on as long as you need.';

  test('once, when it is', () => {
    expect(tickedFor(89, runningFor(0)).said).toEqual([]);
    expect(tickedFor(90, runningFor(0)).said).toEqual([up]);
    expect(tickedFor(600, runningFor(0)).said).toEqual([up]);
  });

  test('not again in a take that goes on after its time', () => {
    expect(afterTime(runningFor(95), takeRequest(), 1000).say).toEqual([]);
  });

  test('again in a take that was started again', () => {
    const again = line(runningFor(95), '.again').take;
    expect(tickedFor(90, again).said).toEqual([up]);
  });
});

test('time during which the program was stopped does not count, and is remembered', () => {
  const take = afterStop(afterTime(runningFor(0), takeRequest(), 5000).take, 65_000);
  expect(endOf(line(take, '.', {}, 66_000).take, { kind: 'done' })).toMatchObject({
    activeSeconds: 6,
    interrupted: true,
  });
});

test('a take goes on where it was left', () => {
  const take = runningFor(12, { text: 'I looked.\nThen', hintsUsed: 1 });
  expect(progressOf(line(take, 'I fixed it.', {}, 1000).take)).toEqual({
    text: 'I looked.\nThen\nI fixed it.',
    activeMs: 13_000,
    hintsUsed: 1,
  });
});

describe('the time, asked for', () => {
  test.each<[string, number, Partial<TakeRequest>, string[]]>([
    [
      'what is left, and how long the words are',
      30,
      {},
      ['1:00 left.', '0 words: 0:00 to say, the target is 0:30.'],
    ],
    ['how far over', 100, { mode: 'aloud' }, ['+0:10 over.']],
    ['what is left of a round', 30, { targetSeconds: null }, ['1:00 left.']],
    [
      'how long it has been, without a clock',
      65,
      { mode: 'aloud', allowedSeconds: null },
      ['1:05 so far.'],
    ],
  ])('is %s', (_, seconds, changes, said) => {
    const step = line(runningFor(seconds, changes), '.time', changes);
    expect(step.say).toEqual(said);
    expect(step.ending).toBeUndefined();
    expect(isRunning(step.take)).toBe(true);
  });
});

describe('words that were written down for somebody', () => {
  const heard = { toAccept: true, allowedSeconds: null, targetSeconds: null, text: 'We looked.' };
  const end = ({ take, ending }: ReturnType<typeof line>) => ending && endOf(take, ending).text;

  test('are accepted by an empty line', () => {
    expect(end(line(runningFor(0, heard), '', heard))).toBe('We looked.');
  });

  test('once added to are ended by a full stop alone', () => {
    const more = line(runningFor(0, heard), 'I fixed it.', heard);
    const blank = line(more.take, '', heard);
    expect([more.ending, blank.ending]).toEqual([undefined, undefined]);
    expect(end(line(blank.take, '.', heard))).toBe('We looked.\nI fixed it.');
  });
});
