import type { Ports } from '../../ports.ts';
import { putAwayLines } from '../../terminal/screens/today.ts';
import type { DueItem } from './due-items.ts';
import { rowsOf } from './due-row.ts';

/** Puts items away, so that they come back no more, or brings them back; says so. */
export async function setSuspended(
  items: readonly DueItem[],
  isOut: boolean,
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  const journal = await ports.journal();
  for (const { card } of items) {
    const { notice } = journal.append({ kind: 'suspended', card, isOut });
    if (notice) return output.note([notice]);
  }
  const whats = (await rowsOf(items, ports)).map(({ what }) => what);
  output.print(putAwayLines(whats, isOut, output.look));
}
