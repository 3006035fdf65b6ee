import { spokenSeconds } from '../../text/words.ts';
import { clockTime } from '../time.ts';
import type { Signs } from './signs.ts';

export interface Gauge {
  bar: string;
  /** What the bar says, in words, longest first. */
  readings: string[];
  tooLong: boolean;
}

/** A bar of `cells` between two edges, full at the target. */
function bar(share: number, cells: number, signs: Signs): string {
  const filled = Math.min(cells, Math.max(0, Math.round(share * cells)));
  const cellsText = signs.full.repeat(filled) + signs.empty.repeat(cells - filled);
  return `${signs.barStart}${cellsText}${signs.barEnd}`;
}

function comparison(seconds: number, target: number, unit: string): string {
  const reading = `${clockTime(seconds)} of ${clockTime(target)}${unit}`;
  return seconds > target ? `${reading}, ${clockTime(seconds - target)} too long` : reading;
}

/** How long the words typed so far would take to say, against the target in seconds. */
export function spokenGauge(
  words: number,
  { targetSeconds, pace }: { targetSeconds: number; pace: number },
  { cells, signs }: { cells: number; signs: Signs },
): Gauge {
  const seconds = Math.round(spokenSeconds(words, pace));
  const reading = comparison(seconds, targetSeconds, ' spoken');
  const count = words === 1 ? '1 word' : `${words} words`;
  return {
    bar: bar(seconds / Math.max(1, targetSeconds), cells, signs),
    readings: [`${reading} ${signs.dot} ${count}`, reading, comparison(seconds, targetSeconds, '')],
    tooLong: seconds > targetSeconds,
  };
}

/** How long somebody has been speaking, against the target; whole seconds. */
export function elapsedGauge(
  activeSeconds: number,
  targetSeconds: number,
  { cells, signs }: { cells: number; signs: Signs },
): Gauge {
  return {
    bar: bar(activeSeconds / Math.max(1, targetSeconds), cells, signs),
    readings: [comparison(activeSeconds, targetSeconds, '')],
    tooLong: activeSeconds > targetSeconds,
  };
}
