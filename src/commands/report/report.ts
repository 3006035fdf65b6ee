import { UsageError } from '../../errors.ts';
import { followRenames } from '../../library/follow-renames.ts';
import type { Output, Ports } from '../../ports.ts';
import { reportHtml } from '../../report/page/report-html.ts';
import { visibleLine } from '../../text/visible.ts';
import { writePage } from '../write-page.ts';
import { readReport } from './read-report.ts';

export interface ReportOptions {
  html?: string;
  force?: boolean;
}

/** The report as a page, of everything that is kept. */
async function reportPage(ports: Ports): Promise<string> {
  const notice = await followRenames(ports);
  if (notice !== undefined) ports.output.note([notice]);
  return reportHtml(await readReport(ports));
}

/** Writes how it goes as a page to look at in a browser. */
export async function report(options: ReportOptions, ports: Ports): Promise<void> {
  const { html } = options;
  if (html === undefined) {
    throw new UsageError('report writes a page: it needs --html and the name of a file', {
      hint: 'For example: star-coach report --html report.html. On this screen: star-coach stats',
    });
  }
  await writePage(html, await reportPage(ports), options, ports);
}

function told(
  { path, isKept, isOpened }: Awaited<ReturnType<Ports['showPage']>>,
  output: Output,
): void {
  if (path === null) {
    output.note([
      isKept
        ? 'The page could not be written to a temporary file. Elsewhere: star-coach report --html FILE'
        : 'With --no-save no page is written. By name: star-coach report --html FILE',
    ]);
    return;
  }
  const where = `The report is in ${visibleLine(path)}, for you alone to read.`;
  output.print([isOpened ? `${where} Your browser opens it.` : `${where} Open it in a browser.`]);
}

/** Shows the report in the person's browser, and says where it is. */
export async function showReport(ports: Ports): Promise<void> {
  told(await ports.showPage(await reportPage(ports)), ports.output);
}
