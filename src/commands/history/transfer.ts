import { FailureError } from '../../errors.ts';
import type { Ports } from '../../ports.ts';
import { describeProblems } from '../../scenario/problem.ts';
import type { Imported } from '../../stores.ts';
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

/** Which lines were left out; the first of them in full. */
function leftOutError(file: string, { leftOut, problems }: Imported): FailureError {
  const name = file === '-' ? 'standard input' : visibleLine(file);
  const more = leftOut - problems.length;
  const lines = [
    `${counted(leftOut, 'line')} of ${name} ${leftOut === 1 ? 'was' : 'were'} left out`,
    describeProblems(problems),
    ...(more > 0 ? [`and ${more} more`] : []),
  ];
  return new FailureError(lines.join('\n'), {
    hint: 'Every other record is here. With --strict it would have been all or none.',
  });
}

/**
 * Adds the records of an exported file ("-" is standard input) that are not there yet. Lines that
 * hold none are named, and make it a failure; with `strict`, nothing is added then.
 */
export async function importHistory(
  file: string,
  { strict = false }: { strict?: boolean },
  ports: Ports,
): Promise<void> {
  const imported = await (await ports.journal()).importFrom(file, strict);
  const { added, known, leftOut } = imported;
  const there = known > 0 ? `; ${records(known)} ${known === 1 ? 'was' : 'were'} here already` : '';
  ports.output.print([`${records(added)} added${there}.`]);
  if (leftOut > 0) throw leftOutError(file, imported);
}
