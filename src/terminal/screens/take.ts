import type { Look } from '../../look.ts';
import type { PlannedPart, Take } from '../../rehearsal/records.ts';
import { partTitle } from '../../scenario/sections.ts';
import { paragraph } from '../lines.ts';
import { clockTime } from '../time.ts';
import { heading } from './heading.ts';

/** A finished take in a line: its words are shown when they are compared. */
export function takeScreen(take: Take, planned: PlannedPart, look: Look): string[] {
  const time = `${clockTime(take.activeSeconds)} of ${clockTime(planned.allowedSeconds)}`;
  return paragraph(
    look.dim(`${partTitle(take.section)}: ${take.skipped ? 'skipped' : time}`),
    look.width,
    '  ',
  );
}

/**
 * The rehearsal was left in a take: what was said in it, and how to go on from here. `target` is what to type for
 * the scenario; `notice` says why nothing could be kept, if so: then all of it is shown at the end.
 */
export function leftScreen(
  { title, words }: { title: string; words: string | null },
  { target, notice }: { target: string; notice: string | undefined },
  look: Look,
): string[] {
  const isShownLater = notice !== undefined;
  const text = isShownLater || !words ? [] : [...paragraph(words, look.width, '  '), ''];
  const kept = `Kept as it is. To go on from here: star-coach rehearse ${target}`;
  return [
    ...heading(title, 'not finished', look),
    ...text,
    ...paragraph(notice ?? kept, look.width),
  ];
}
