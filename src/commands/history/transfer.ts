import type { Ports } from '../../ports.ts';
import { counted } from '../../text/counted.ts';
import { visibleLine } from '../../text/visible.ts';

const records = (count: number) => counted(count, 'record');

/** Writes every record to a file; "-" is standard output, which then holds nothing else. */
export async function exportHistory(
  file: string,
  { force = false }: { force?: boolean },
  ports: Ports,
): Promise<void> {
  const count = await (await ports.journal()).exportTo(file, force);
  if (count === null) return;
  const { output } = ports;
  if (file === '-') output.note([`${records(count)} written.`]);
  else output.print([`${records(count)} written to ${visibleLine(file)}.`]);
}

/** Adds the records of an exported file ("-" is standard input) that are not there yet. */
export async function importHistory(file: string, ports: Ports): Promise<void> {
  const { added, known } = await (await ports.journal()).importFrom(file);
  const there = known > 0 ? `; ${records(known)} ${known === 1 ? 'was' : 'were'} here already` : '';
  ports.output.print([`${records(added)} added${there}.`]);
}
