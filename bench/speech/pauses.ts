import { deliveryOf, type Pause } from '../../src/speech/sound/delivery.ts';
import { FRAME_MS, levelsOf, SAMPLE_RATE } from '../../src/speech/sound/frame.ts';
import { madeSound, type Piece, type Surroundings } from '../../test/support/sound.ts';
import { createChance } from '../journal/chance.js';
import { print } from '../measure.js';

const ANSWERS = 27;
/** A pause is found where both its ends are within so many seconds. */
const NEAR = 0.25;
/** What a program that knows nothing of the room would say is silence, in decibels. */
const FIXED = -45;

const CONDITIONS: Readonly<Record<string, Surroundings>> = {
  clean: { noise: null },
  'noise at -30 dB': { noise: -30 },
  'noise at -20 dB': { noise: -20 },
  'noise at -10 dB': { noise: -10 },
  'noise at -5 dB': { noise: -5 },
  'key clicks': { noise: -40, clicks: true },
};

interface Known {
  pieces: Piece[];
  pauses: Pause[];
  speechSeconds: number;
}

/** An answer of seven to ten sentences, three or four of them with a known pause behind them. */
function knownAnswer(seed: number): Known {
  const chance = createChance(seed);
  const tenths = (low: number, high: number) => chance.between(low * 10, high * 10) / 10;
  const pieces: Piece[] = [['silence', tenths(0.5, 2)]];
  const pauses: Pause[] = [];
  let at = pieces[0]?.[1] ?? 0;
  let speechSeconds = 0;
  const count = chance.between(7, 10);
  for (let sentence = 0; sentence < count; sentence += 1) {
    const seconds = tenths(1.5, 5);
    pieces.push(['speech', seconds]);
    at += seconds;
    speechSeconds += seconds;
    const isPause = sentence % 2 === 0 && sentence < count - 1;
    const silence = isPause ? tenths(1.1, 4) : tenths(0.3, 0.7);
    if (isPause) pauses.push({ fromSeconds: at, seconds: silence });
    pieces.push(['silence', silence]);
    at += silence;
  }
  return { pieces, pauses, speechSeconds };
}

function isSame(one: Pause, other: Pause): boolean {
  const ends = [one.fromSeconds - other.fromSeconds];
  ends.push(one.fromSeconds + one.seconds - other.fromSeconds - other.seconds);
  return ends.every((off) => Math.abs(off) <= NEAR);
}

/** Silences of a second and more by a fixed loudness. */
function byFixedLoudness(samples: Int16Array): Pause[] {
  const pauses: Pause[] = [];
  let from: number | null = null;
  let hasSpoken = false;
  levelsOf(samples).forEach((level, at) => {
    if (level < FIXED) from ??= at;
    else {
      const seconds = from === null ? 0 : ((at - from) * FRAME_MS) / 1000;
      if (hasSpoken && from !== null && seconds >= 1) {
        pauses.push({ fromSeconds: (from * FRAME_MS) / 1000, seconds });
      }
      from = null;
      hasSpoken = true;
    }
  });
  return pauses;
}

function count(found: readonly Pause[], known: readonly Pause[]): [number, number] {
  const right = known.filter((pause) => found.some((each) => isSame(each, pause))).length;
  const wrong = found.filter((each) => !known.some((pause) => isSame(each, pause))).length;
  return [right, wrong];
}

/** Pauses found and invented in six conditions, beside a fixed threshold. */
function pausesBench(): void {
  const answers = Array.from({ length: ANSWERS }, (_, at) => knownAnswer(at + 1));
  const all = answers.reduce((sum, { pauses }) => sum + pauses.length, 0);
  print(`Pauses of ${ANSWERS} generated answers: ${all} known, within ${NEAR} s`);
  print(`  ${''.padEnd(18)} found  false  speech time   too noisy   at ${FIXED} dB: found  false`);
  for (const [name, around] of Object.entries(CONDITIONS)) {
    const sums = { right: 0, wrong: 0, fixedRight: 0, fixedWrong: 0, noisy: 0 };
    const off: number[] = [];
    for (const { pieces, pauses, speechSeconds } of answers) {
      const samples = madeSound(pieces, around);
      const delivery = deliveryOf(levelsOf(samples));
      if (delivery.heard === 'speech')
        off.push(Math.abs(delivery.speechSeconds / speechSeconds - 1));
      else sums.noisy += 1;
      const [right, wrong] = count(delivery.pauses, pauses);
      const [fixedRight, fixedWrong] = count(byFixedLoudness(samples), pauses);
      sums.right += right;
      sums.wrong += wrong;
      sums.fixedRight += fixedRight;
      sums.fixedWrong += fixedWrong;
    }
    const worst = off.length === 0 ? '-' : `${(100 * Math.max(...off)).toFixed(1)} % off`;
    print(
      [
        `  ${name.padEnd(18)}`,
        String(sums.right).padStart(5),
        String(sums.wrong).padStart(6),
        worst.padStart(12),
        String(sums.noisy).padStart(11),
        String(sums.fixedRight).padStart(20),
        String(sums.fixedWrong).padStart(6),
      ].join(' '),
    );
  }
}

/** What it costs. */
function cost(): void {
  const minute = madeSound(knownAnswer(3).pieces, { noise: -40 });
  const seconds = minute.length / SAMPLE_RATE;
  const rounds = 20;
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) deliveryOf(levelsOf(minute));
  const { user } = process.cpuUsage(before);
  print(`CPU: ${(user / 1000 / rounds / seconds).toFixed(2)} ms a second of sound`);
}

cost();
pausesBench();
