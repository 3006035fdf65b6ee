import type { Ports } from '../ports.ts';
import { visibleLine } from '../text/visible.ts';

/** Writes a page to the file the person named, and says so; "-" is standard output, which then holds nothing else. */
export async function writePage(
  file: string,
  page: string,
  { force = false }: { force?: boolean },
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  if (file === '-') return output.print(page.trimEnd().split('\n'));
  await ports.writeText(file, page, { force });
  output.print([`Written to ${visibleLine(file)}. Open it in a browser, or print it from there.`]);
}
