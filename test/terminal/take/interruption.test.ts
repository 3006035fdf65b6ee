import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stopIn } from '../../../src/mock/interruptions.ts';
import type { RecordingMode } from '../../../src/rehearsal/recording.ts';
import { brokenInAt } from '../../../src/terminal/take/interruption.ts';
import { spokenSeconds } from '../../../src/text/words.ts';

const TARGET = 180;
const FACTOR = 3;
const PACE = 150;

/** Somebody who types or speaks on: the seconds and words at each look. */
const anyTelling = fc
  .array(
    fc.record({
      seconds: fc.oneof(fc.constant(1), fc.integer({ min: 0, max: 300 })),
      words: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: -60, max: 400 })),
    }),
    { minLength: 1, maxLength: 900 },
  )
  .map((steps) => {
    let [seconds, words] = [0, 0];
    return steps.map((step) => {
      seconds += step.seconds;
      words = Math.max(0, words + step.words);
      return { seconds, words };
    });
  });

function planned(share: number, clock: 'typing' | 'spoken', recording: RecordingMode = 'none') {
  const stop = { share, line: 'Stop there.' };
  return stopIn({ stop }, { clock, recording, targetSeconds: TARGET, typingFactor: FACTOR });
}

describe('an interruption', () => {
  const share = fc.integer({ min: 40, max: 90 }).map((hundredths) => hundredths / 100);
  const clocks = fc.constantFrom('typing' as const, 'spoken' as const);

  test('comes inside 40 to 90 % of the target, in time or in what was said, once, or not at all', () => {
    fc.assert(
      fc.property(share, clocks, anyTelling, (at, clock, telling) => {
        const stop = planned(at, clock);
        let broken: number | null = null;
        for (const { seconds, words } of telling) {
          const now = brokenInAt(stop, broken, { seconds, words, pace: PACE, voiced: null });
          if (broken !== null) expect(now).toBe(broken);
          else if (now !== null) {
            expect(now).toBe(seconds);
            const shares = [
              seconds / (TARGET * (clock === 'typing' ? FACTOR : 1)),
              ...(clock === 'typing' ? [spokenSeconds(words, PACE) / TARGET] : []),
            ];
            expect(shares.some((each) => each >= 0.4 - 1e-9 && each <= 0.9 + 1e-9)).toBe(true);
          }
          broken = now;
        }
      }),
    );
  });

  test('always comes to somebody who goes on second by second, and word by word', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 400, max: 850 }),
        clocks,
        fc.integer({ min: 1, max: 240 }),
        (thousandths, clock, wordsAMinute) => {
          const stop = planned(thousandths / 1000, clock);
          const looks = Array.from({ length: TARGET * FACTOR }, (_, seconds) => ({
            seconds,
            words: Math.floor((seconds * wordsAMinute) / 60),
          }));
          const broken = looks.reduce<number | null>(
            (before, now) => brokenInAt(stop, before, { ...now, pace: PACE, voiced: null }),
            null,
          );
          expect(broken).not.toBeNull();
        },
      ),
    );
  });

  /** Somebody who speaks in some of the seconds, and thinks in the others. */
  const anySpeech = fc.array(fc.boolean(), { minLength: 1, maxLength: 900 });

  test('of a recorded answer comes while it is spoken, at so much speech, however long somebody thinks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 850 }), anySpeech, (thousandths, speech) => {
        const stop = planned(thousandths / 1000, 'spoken', 'sound');
        let [broken, voiced]: [number | null, number] = [null, 0];
        for (const [second, isSpoken] of speech.entries()) {
          if (isSpoken) voiced += 1;
          const now = { seconds: second + 1, words: 0, pace: PACE, voiced };
          const before = broken;
          broken = brokenInAt(stop, broken, now);
          if (broken === null || before !== null) continue;
          expect(isSpoken).toBe(true);
          expect(voiced / TARGET).toBeGreaterThanOrEqual(0.4 - 1e-9);
          expect(voiced / TARGET).toBeLessThanOrEqual(0.9);
        }
        expect(broken === null).toBe(voiced < (TARGET * thousandths) / 1000);
      }),
    );
  });

  test('goes by the clock where nothing is heard any more', () => {
    const stop = planned(0.5, 'spoken', 'sound');
    const at = (seconds: number, voiced: number | null) =>
      brokenInAt(stop, null, { seconds, words: 0, pace: PACE, voiced });
    expect([at(100, 20), at(100, null), at(100, 90)]).toEqual([null, 100, 100]);
  });
});
