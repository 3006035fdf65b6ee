import type { Look } from '../../look.ts';
import type { PlannedSection, Take } from '../../rehearsal/records.ts';
import { sectionTitle } from '../../scenario/sections.ts';
import { paragraph } from '../lines.ts';
import { clockTime } from '../time.ts';
import { heading } from './heading.ts';

/** A finished take, as it stays in the scrollback. */
export function takeScreen(take: Take, planned: PlannedSection, look: Look): string[] {
  const time = `${clockTime(take.activeSeconds)} of ${clockTime(planned.allowedSeconds)}`;
  const remark = take.skipped ? 'skipped' : time;
  const text = take.words ? paragraph(take.words, look.width, '  ') : [];
  return [...heading(sectionTitle(take.section), remark, look), ...text, ''];
}

/**
 * The rehearsal was left: what was said, and how to go on from here. `target` is what to type for
 * the scenario; `notice` says why nothing could be kept, if so: then all of it is shown at the end.
 */
export function leftScreen(
  take: Take,
  { target, notice }: { target: string; notice: string | undefined },
  look: Look,
): string[] {
  const isShownLater = notice !== undefined;
  const text = isShownLater || !take.words ? [] : [...paragraph(take.words, look.width, '  '), ''];
  const kept = `Kept as it is. To go on from here: star-coach rehearse ${target}`;
  return [
    ...heading(sectionTitle(take.section), 'not finished', look),
    ...text,
    ...paragraph(notice ?? kept, look.width),
  ];
}
