import type { Look } from '../../../look.ts';
import { paragraph } from '../../lines.ts';
import { heading } from '../heading.ts';

/** A loop was left: how to go on, or why nothing is kept. */
export function loopLeftScreen(notice: string | undefined, look: Look): string[] {
  const kept = 'Kept as it is, with the time that is left. To go on from here: star-coach mock';
  return [
    ...heading('Mock interview', 'not finished', look),
    ...paragraph(notice ?? kept, look.width),
  ];
}
