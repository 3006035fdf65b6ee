import type { Look } from '../../look.ts';
import type { Delivery, Pause } from '../../speech/sound/delivery.ts';
import type { Meter } from '../../speech/sound/meter.ts';
import { counted } from '../../text/counted.ts';
import { visibleLine } from '../../text/visible.ts';
import { paragraph } from '../lines.ts';
import { meterLine } from '../meter-words.ts';
import { signsFor } from '../take/signs.ts';
import { clockTime } from '../time.ts';

/** Shorter ones are not worth a word. */
const TOLD_PAUSE_SECONDS = 2;
/** The clock runs a little longer than the sound; more than this was not recorded. */
const UNRECORDED_SECONDS = 3;
/** Where the seconds are too few, or the pace is usual, words a minute say nothing. */
const SHORTEST_PACED_SECONDS = 20;

/** What the microphone hears, in a line. */
export function meterScreen(meter: Meter, look: Look): string {
  return `  ${meterLine(meter, signsFor(look.unicode))}`;
}

/** Before the takes: is there anybody to hear? */
export function microphoneScreen(look: Look): string[] {
  return paragraph('Say a sentence, and see whether you are heard.', look.width, '  ');
}

/** What is said from now on stays on the disk, and for how long. */
export function keptSoundScreen(days: number, look: Look): string[] {
  const told = `The sound of your takes is kept for ${counted(days, 'day')}, on this machine only. To hear it: star-coach history last --play`;
  return paragraph(told, look.width, '  ');
}

/** Nothing can be recorded, and how that could be mended. */
export function noRecorderScreen(why: string, advice: string, look: Look): string[] {
  return [
    ...paragraph(
      look.warn(`Nothing can be recorded: ${visibleLine(why)}. The clock runs all the same.`),
      look.width,
      '  ',
    ),
    ...(advice === '' ? [] : paragraph(look.dim(`To record: ${advice}.`), look.width, '  ')),
  ];
}

/** `writing down what you said ... 0:04` */
export function writingDownRow(seconds: number, { unicode }: Look): string {
  return `  writing down what you said ${unicode ? '…' : '...'} ${clockTime(seconds)}`;
}

/** Nothing was written down, and why. */
export function notWrittenScreen(why: string, look: Look): string[] {
  const told = `Your words were not written down: ${visibleLine(why)}.`;
  return paragraph(look.warn(told), look.width, '  ');
}

function pauseWords({ fromSeconds, seconds, after }: Pause): string {
  const long = `${seconds.toFixed(1)} s`;
  if (after === undefined) return `${long} at ${clockTime(fromSeconds)}`;
  return `${long} after "${visibleLine(after)}"`;
}

/** Pauses worth telling, the longest first. */
function toldPauses({ pauses }: Delivery): Pause[] {
  return pauses
    .filter(({ seconds }) => seconds >= TOLD_PAUSE_SECONDS)
    .sort((one, other) => other.seconds - one.seconds);
}

function pausesText(delivery: Delivery): string {
  const told = toldPauses(delivery);
  const [longest] = told;
  if (longest === undefined) return 'no pause over 2 s';
  if (told.length === 1) return `a pause of ${pauseWords(longest)}`;
  return `${told.length} pauses over 2 s, the longest ${pauseWords(longest)}`;
}

/** A take that was spoken. */
export interface Sounded {
  delivery?: Delivery | undefined;
  /** Seconds on its clock. */
  seconds: number;
  /** Of what was written down; 0 where nothing was. */
  wordCount: number;
}

/** How a take sounded, as facts: nothing here is a fault. Nothing where it was not recorded. */
export function deliveryText({ delivery, seconds, wordCount }: Sounded): string {
  if (delivery === undefined || delivery.soundSeconds === 0) return '';
  const { heard, firstWordSeconds, speechSeconds, soundSeconds } = delivery;
  const isShort = seconds - soundSeconds > UNRECORDED_SECONDS;
  const until = isShort ? ` (${clockTime(soundSeconds)} of it was recorded)` : '';
  if (heard === 'nothing') return `Nobody was heard${until}.`;
  if (heard === 'too noisy') return `Too noisy to measure pauses${until}.`;
  const isPaced = wordCount > 0 && speechSeconds >= SHORTEST_PACED_SECONDS && !isShort;
  const pace = Math.round((60 * wordCount) / Math.max(1, soundSeconds));
  const pieces = [
    `first word after ${(firstWordSeconds ?? 0).toFixed(1)} s`,
    `${clockTime(speechSeconds)} of speech`,
    pausesText(delivery),
    ...(isPaced ? [`${counted(pace, 'word')} a minute`] : []),
  ];
  return `Heard${until}: ${pieces.join('; ')}.`;
}

/** How all takes of a session sounded together. */
export function deliveriesText(deliveries: readonly Delivery[]): string {
  const heard = deliveries.filter((each) => each.heard === 'speech');
  const [first] = heard;
  if (first === undefined) return '';
  const speechSeconds = heard.reduce((sum, each) => sum + each.speechSeconds, 0);
  const pauses = heard.flatMap((each) => each.pauses);
  const told = toldPauses({ ...first, pauses });
  const [longest] = told;
  const after = longest?.after === undefined ? '' : ` after "${visibleLine(longest.after)}"`;
  const silences =
    longest === undefined
      ? 'no pause over 2 s'
      : `${counted(told.length, 'pause')} over 2 s, the longest ${longest.seconds.toFixed(1)} s${after}`;
  return `Heard: ${clockTime(speechSeconds)} of speech; ${silences}.`;
}

/** The same on rows of its own. */
export function deliveryLines(sounded: Sounded, look: Look): string[] {
  const text = deliveryText(sounded);
  return text === '' ? [] : paragraph(look.dim(text), look.width, '  ');
}
