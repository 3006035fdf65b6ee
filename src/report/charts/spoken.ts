import { dateName } from '../../progress/day-names.ts';
import type { SpokenStats, SpokenTake } from '../../progress/spoken.ts';
import { partTitle } from '../../scenario/sections.ts';
import { clockTime } from '../../text/clock-time.ts';
import { counted } from '../../text/counted.ts';
import { bars } from './bars.ts';
import type { Chart } from './chart.ts';

const HEAD = ['Take', 'Time', 'First word', 'Pauses over 2 s', 'Longest', 'Words a minute'];

function rowOf(take: SpokenTake, today: string): string[] {
  const { longest, wordsAMinute } = take;
  const after = longest?.after ? ` after “${longest.after}”` : '';
  return [
    `${dateName(take.day, today)}, ${partTitle(take.section)}`,
    `${clockTime(take.seconds)} of ${clockTime(take.targetSeconds)}`,
    `after ${take.firstWordSeconds.toFixed(1)} s`,
    String(take.pauses),
    longest === null ? 'none' : `${longest.seconds.toFixed(1)} s${after}`,
    wordsAMinute === null ? 'not known' : String(wordsAMinute),
  ];
}

function saysOf({ takes, pauses, wordsAMinute }: SpokenStats): string {
  const paused = `${pauses === 0 ? 'No pause' : counted(pauses, 'pause')} over two seconds`;
  const pace = wordsAMinute === null ? '' : ` Your pace: ${wordsAMinute} words a minute.`;
  return `${paused} in your last ${counted(takes.length, 'recorded take')}.${pace}`;
}

/** How long the last recorded takes were against their target, and how they sounded; null where nothing was recorded. */
export function spokenChart(spoken: SpokenStats | null, today: string): Chart | null {
  if (spoken === null) return null;
  const rows = spoken.takes.toReversed().map((take) => ({ take, row: rowOf(take, today) }));
  return {
    id: 'spoken',
    title: 'How your recorded takes sounded',
    says: saysOf(spoken),
    drawn: {
      picture: bars(
        rows.map(({ take, row }) => ({
          label: `${row[0]}: ${counted(take.pauses, 'pause')} over 2 s`,
          count: take.seconds,
          of: take.targetSeconds,
          figures: `${clockTime(take.seconds)} of ${clockTime(take.targetSeconds)}`,
          row,
        })),
      ),
      table: { head: HEAD, rows: rows.map(({ row }) => row) },
    },
  };
}
