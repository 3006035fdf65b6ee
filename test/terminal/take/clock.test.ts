import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  activeSeconds,
  countdown,
  createClock,
  isTimeUp,
  observed,
  paused,
  resumed,
  suspended,
  type TakeClock,
  untilNextSecond,
  wasStopped,
} from '../../../src/terminal/take/clock.ts';

const STEPS = { resumed, observed, paused, suspended, wasStopped };
type Step = readonly [keyof typeof STEPS, now: number];

function run(steps: readonly Step[], activeMs = 0): TakeClock {
  return steps.reduce((clock, [step, now]) => STEPS[step](clock, now), createClock(activeMs));
}

describe('the clock', () => {
  it.each<{ what: string; steps: Step[]; ms: number; interrupted?: boolean; from?: number }>([
    { what: 'stands until it is started', steps: [['observed', 9000]], ms: 0 },
    {
      what: 'counts from its start',
      steps: [
        ['resumed', 100],
        ['observed', 1100],
      ],
      ms: 1000,
    },
    {
      what: 'goes on from time already used',
      from: 5000,
      steps: [
        ['resumed', 0],
        ['observed', 500],
      ],
      ms: 5500,
    },
    {
      what: 'counts between looks',
      steps: [
        ['resumed', 0],
        ['observed', 400],
        ['observed', 1000],
      ],
      ms: 1000,
    },
    {
      what: 'does not start twice',
      steps: [
        ['resumed', 0],
        ['resumed', 900],
        ['observed', 1000],
      ],
      ms: 1000,
    },
    {
      what: 'does not count a pause',
      steps: [
        ['resumed', 0],
        ['paused', 1000],
        ['resumed', 61_000],
        ['observed', 61_500],
      ],
      ms: 1500,
    },
    {
      what: 'does not count Ctrl+Z, and remembers it',
      steps: [
        ['resumed', 0],
        ['suspended', 1000],
        ['resumed', 3000],
        ['observed', 4000],
      ],
      ms: 2000,
      interrupted: true,
    },
    {
      what: 'counts a blocked event loop',
      steps: [
        ['resumed', 0],
        ['observed', 4900],
      ],
      ms: 4900,
    },
    {
      what: 'does not count a sleep of the machine',
      steps: [
        ['resumed', 0],
        ['observed', 1000],
        ['observed', 3_601_000],
        ['observed', 3_602_000],
      ],
      ms: 2000,
      interrupted: true,
    },
    {
      what: 'does not count a stop of three seconds from outside',
      steps: [
        ['resumed', 0],
        ['observed', 1000],
        ['wasStopped', 4000],
        ['observed', 5000],
      ],
      ms: 2000,
      interrupted: true,
    },
    {
      what: 'takes it back when the late tick came first',
      steps: [
        ['resumed', 0],
        ['observed', 1000],
        ['observed', 4000],
        ['wasStopped', 4002],
      ],
      ms: 1000,
      interrupted: true,
    },
    {
      what: 'leaves an older late tick alone',
      steps: [
        ['resumed', 0],
        ['observed', 3000],
        ['observed', 4000],
        ['observed', 5000],
        ['wasStopped', 5900],
      ],
      ms: 5000,
      interrupted: true,
    },
    {
      what: 'is not touched by a stop during a pause',
      steps: [
        ['resumed', 0],
        ['paused', 1000],
        ['wasStopped', 4000],
      ],
      ms: 1000,
    },
    {
      what: 'never runs backwards',
      steps: [
        ['resumed', 1000],
        ['observed', 400],
      ],
      ms: 0,
    },
  ])('$what', ({ steps, ms, from = 0, interrupted = false }) => {
    const clock = run(steps, from);
    expect(clock.activeMs).toBe(ms);
    expect(clock.interrupted).toBe(interrupted);
  });

  it('does not drift in half an hour of late ticks', () => {
    let clock = resumed(createClock(), 0);
    let now = 0;
    while (now < 30 * 60_000) {
      now += untilNextSecond(clock) + (now % 7);
      clock = observed(clock, now);
    }
    expect(clock.activeMs).toBe(now);
  });

  it('counts every look and no gap twice', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4999 })), (gaps) => {
        let now = 0;
        let clock = resumed(createClock(), now);
        for (const gap of gaps) {
          now += gap;
          clock = observed(clock, now);
        }
        expect(clock.activeMs).toBe(now);
        expect(clock.interrupted).toBe(false);
      }),
    );
  });
});

describe('the next second', () => {
  it.each([
    [0, 1000, 0],
    [1, 999, 0],
    [999.4, 1, 0],
    [1000, 1000, 1],
    [65_250, 750, 65],
  ])('after %d ms comes in %i ms, and the clock shows %i', (activeMs, wait, seconds) => {
    expect(untilNextSecond(createClock(activeMs))).toBe(wait);
    expect(activeSeconds(createClock(activeMs))).toBe(seconds);
  });
});

describe('countdown', () => {
  it.each([
    [90, 0, '1:30', 'left'],
    [90, 25, '1:05', 'left'],
    [90, 90, '0:00', 'left'],
    [90, 91, '+0:01', 'over'],
    [30, 102, '+1:12', 'over'],
    [4000, 0, '66:40', 'left'],
  ])('of %i with %i used: %s %s', (allowed, used, time, word) => {
    expect(countdown(allowed, used)).toEqual({ time, word });
  });
});

describe('the time is up', () => {
  it.each([
    ['when the countdown comes to zero', 90, 89, 90, true],
    ['when it came there between two looks', 90, 80, 95, true],
    ['not before', 90, 88, 89, false],
    ['once', 90, 90, 91, false],
    ['never without a countdown', null, 89, 90, false],
  ])('%s', (_, allowed, before, now, isUp) => {
    expect(isTimeUp(allowed, before, now)).toBe(isUp);
  });
});
