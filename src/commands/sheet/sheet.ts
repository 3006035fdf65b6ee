import { COMMAND_KEYS } from '../../command-keys.ts';
import { UsageError } from '../../errors.ts';
import { followRenames } from '../../library/follow-renames.ts';
import type { Ports } from '../../ports.ts';
import { PAPERS, type Paper, paperNamed } from '../../report/sheet/paper.ts';
import { isRedactable, type Redactor, redactorOf } from '../../report/sheet/redact.ts';
import type { Sheet } from '../../report/sheet/sheet.ts';
import { sheetDocument } from '../../report/sheet/sheet-document.ts';
import { sheetHtml } from '../../report/sheet/sheet-html.ts';
import { sheetMarkdown } from '../../report/sheet/sheet-markdown.ts';
import { sheetScreens } from '../../terminal/screens/sheet.ts';
import { counted } from '../../text/counted.ts';
import { visibleLine } from '../../text/visible.ts';
import { writePage } from '../write-page.ts';
import { readSheet } from './read-sheet.ts';

export interface SheetOptions {
  html?: string;
  md?: boolean;
  json?: boolean;
  /** Words to black out, several of them with commas between. */
  redact?: readonly string[];
  paper?: string;
  force?: boolean;
}

/** What the keys below a page of the sheet do. */
export const SHEET_MENU = { on: 'go on', leave: 'leave' } as const;

function readPaper(text: string): Paper {
  const paper = paperNamed(text);
  if (paper !== null) return paper;
  throw new UsageError(`--paper expects ${Object.keys(PAPERS).join(' or ')}, found "${text}"`);
}

function readNames(options: readonly string[]): string[] {
  const names = options.flatMap((each) => each.split(',')).map((each) => each.trim());
  const none = names.find((each) => !isRedactable(each));
  if (none === undefined) return names;
  throw new UsageError(`--redact expects words to black out, found "${visibleLine(none)}"`, {
    hint: 'For example: --redact "Acme, Project Heron"',
  });
}

function checkOneForm({ html, md, json }: SheetOptions): void {
  const asked = [
    ...(html === undefined ? [] : ['--html']),
    ...(md ? ['--md'] : []),
    ...(json ? ['--json'] : []),
  ];
  if (asked.length > 1) throw new UsageError(`${asked.join(' and ')} cannot be had at once`);
}

/** How often each was blacked out: what is nowhere may be spelled otherwise in the stories. */
function sayWhatIsBlack(redactor: Redactor, { output }: Ports): void {
  for (const [name, times] of redactor.counts()) {
    output.note([
      times === 0
        ? `"${visibleLine(name)}" stands nowhere in your stories: is it spelled like that there?`
        : `"${visibleLine(name)}" is blacked out (found ${counted(times, 'time')}).`,
    ]);
  }
}

async function turnPages(pages: readonly string[][], ports: Ports): Promise<void> {
  const { output } = ports;
  const prompter = await ports.prompter('');
  for (const [at, page] of pages.entries()) {
    output.print(at === pages.length - 1 ? page : [...page, '']);
    if (at === pages.length - 1) return;
    const on = await prompter.choose(
      '',
      [
        { value: true, label: SHEET_MENU.on, key: COMMAND_KEYS.next },
        { value: false, label: SHEET_MENU.leave, key: COMMAND_KEYS.leave },
      ],
      { back: false },
    );
    if (!on) return;
  }
}

async function show(sheet: Sheet, options: SheetOptions, paper: Paper, ports: Ports) {
  const { output, attended } = ports;
  if (options.html !== undefined) {
    return writePage(options.html, await sheetHtml(sheet, paper), options, ports);
  }
  if (options.json) return output.json(sheetDocument(sheet));
  if (options.md) return output.print(sheetMarkdown(sheet));
  const pages = sheetScreens(sheet, output.look);
  if (attended) return turnPages(pages, ports);
  return output.print(pages.flatMap((page, at) => (at === 0 ? page : ['', ...page])));
}

/** Own stories on one page: on screen, as Markdown, JSON, or HTML to print. */
export async function sheet(options: SheetOptions, ports: Ports): Promise<void> {
  checkOneForm(options);
  const paper = readPaper(options.paper ?? 'a4');
  const redactor = redactorOf(readNames(options.redact ?? []));
  const notice = await followRenames(ports);
  if (notice !== undefined) ports.output.note([notice]);
  const read = await readSheet(ports, redactor.redact);
  await show(read, options, paper, ports);
  sayWhatIsBlack(redactor, ports);
}
