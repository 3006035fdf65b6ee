import type { Look } from '../../../look.ts';
import type { KeptLoop } from '../../../progress/kept-loops.ts';
import { counted } from '../../../text/counted.ts';
import { dayName } from '../../days.ts';
import { flowing, paragraph } from '../../lines.ts';
import { heading } from '../heading.ts';

/** As many as stand below the sessions. */
const MOST = 5;

/** Mock interviews that were held, newest first, each with the id by which its debrief is found. */
export function loopsScreen(loops: readonly KeptLoop[], today: string, look: Look): string[] {
  const over = loops.filter(({ isOver }) => isOver).toReversed();
  if (over.length === 0) return [];
  return [
    '',
    ...heading('Mock interviews', '', look),
    ...over
      .slice(0, MOST)
      .flatMap(({ id, day, rounds, answered, depth, own }) =>
        flowing(
          [
            dayName(day, today),
            counted(rounds, 'round'),
            counted(answered, 'answer'),
            `${depth.borne} of ${counted(depth.asked, 'follow-up')}`,
            `you said ${own ?? 'nothing'}`,
            look.dim(id),
          ],
          look.width,
        ),
      ),
    ...paragraph(
      look.dim('A debrief: star-coach history ID, or star-coach mock --debrief last'),
      look.width,
    ),
  ];
}
