import type { Look } from '../../look.ts';
import type { Delivery, Pause } from '../../speech/sound/delivery.ts';
import type { Meter } from '../../speech/sound/meter.ts';
import { isCutShort, paceOf, toldPauses } from '../../speech/sound/told.ts';
import { counted } from '../../text/counted.ts';
import { visibleLine } from '../../text/visible.ts';
import { paragraph } from '../lines.ts';
import { meterLine } from '../meter-words.ts';
import { signsFor } from '../take/signs.ts';
import { clockTime } from '../time.ts';

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
  const spoken = { delivery, seconds, wordCount };
  const until = isCutShort(spoken) ? ` (${clockTime(soundSeconds)} of it was recorded)` : '';
  if (heard === 'nothing') return `Nobody was heard${until}.`;
  if (heard === 'too noisy') return `Too noisy to measure pauses${until}.`;
  const pace = paceOf(spoken);
  const pieces = [
    `first word after ${(firstWordSeconds ?? 0).toFixed(1)} s`,
    `${clockTime(speechSeconds)} of speech`,
    pausesText(delivery),
    ...(pace === null ? [] : [`${counted(pace, 'word')} a minute`]),
  ];
  return `Heard${until}: ${pieces.join('; ')}.`;
}

/** How many pauses over two seconds there were, and the longest of them. */
export function silencesText(
  count: number,
  longest: { seconds: number; after?: string | null | undefined } | null | undefined,
): string {
  if (!longest) return 'no pause over 2 s';
  const after = longest.after ? ` after "${visibleLine(longest.after)}"` : '';
  return `${counted(count, 'pause')} over 2 s, the longest ${longest.seconds.toFixed(1)} s${after}`;
}

/** How all takes of a session sounded together. */
export function deliveriesText(deliveries: readonly Delivery[]): string {
  const heard = deliveries.filter((each) => each.heard === 'speech');
  if (heard.length === 0) return '';
  const speechSeconds = heard.reduce((sum, each) => sum + each.speechSeconds, 0);
  const pauses = heard.flatMap((each) => each.pauses);
  const told = toldPauses({ pauses });
  return `Heard: ${clockTime(speechSeconds)} of speech; ${silencesText(told.length, told[0])}.`;
}

/** The same on rows of its own. */
export function deliveryLines(sounded: Sounded, look: Look): string[] {
  const text = deliveryText(sounded);
  return text === '' ? [] : paragraph(look.dim(text), look.width, '  ');
}
