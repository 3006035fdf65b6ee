import type { Span } from '../span.ts';

/** What stands in place of a stretch of the text; empty where it is left out. */
export interface Edit extends Span {
  put: string;
}

interface Line extends Span {
  text: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const lineBreak = /\r\n|\r|\n/g;
  let start = 0;
  for (let mark = lineBreak.exec(text); mark !== null; mark = lineBreak.exec(text)) {
    lines.push({ start, end: mark.index, text: text.slice(start, mark.index) });
    start = mark.index + mark[0].length;
  }
  lines.push({ start, end: text.length, text: text.slice(start) });
  return lines;
}

const FRONT_MATTER_LINE = /^(?:[a-z_][\w-]*[ \t]*[:=].*|[ \t]+.*|- .*|#.*|[ \t]*)$/;

/** How many lines the front matter takes; 0 without any, or where nothing else would be left. */
function frontMatter(lines: readonly Line[]): number {
  const fence = lines[0]?.text.trimEnd();
  if (fence !== '---' && fence !== '+++') return 0;
  const close = lines.findIndex(({ text }, at) => at > 0 && text.trimEnd() === fence);
  if (close < 2) return 0;
  const isData = lines.slice(1, close).every(({ text }) => FRONT_MATTER_LINE.test(text));
  return isData && lines.slice(close + 1).some(({ text }) => text.trim() !== '') ? close + 1 : 0;
}

const FENCE = /^[ \t]{0,3}(?:>[ \t]?)*[ \t]{0,3}(`{3,}|~{3,})/;

/** The lines in code fences, their marks with them; a fence nobody closed is only a mark. */
function fencedLines(lines: readonly Line[], from: number): ReadonlySet<number> {
  const fenced = new Set<number>();
  let open: { at: number; mark: string } | null = null;
  for (let at = from; at < lines.length; at += 1) {
    const mark = FENCE.exec(lines[at]?.text ?? '')?.[1];
    if (mark === undefined) continue;
    fenced.add(at);
    if (open === null) open = { at, mark };
    else if (mark.startsWith(open.mark)) {
      for (let within = open.at; within <= at; within += 1) fenced.add(within);
      open = null;
    }
  }
  return fenced;
}

const QUOTE_MARKS = /^[ \t]{0,3}(?:>[ \t]?)+/;
const DEFINITION = /^[ \t]{0,3}\[[^\]\n]{1,100}\]:[ \t]*(?:<|https?:|\/|\.\.?\/|#)/;
const FOOTNOTE = /^[ \t]{0,3}\[\^[^\]\n]{1,60}\]:/;
const BREAK = /^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|={3,}[ \t]*)$/;
const UNDERLINE = /^[ \t]{0,3}(?:={2,}|-{2,})[ \t]*$/;
const TABLE_RULE = /^[ \t]*[|:-][|:\- \t]*$/;
const BOLD_LINE =
  /^([ \t]{0,3}(?:[-*+•][ \t]+)?(?:\d{1,2}[.)][ \t]+)?)(?:\*\*|__)(?!\s)[^*_\n]{1,80}(?:\*\*|__)[ \t]*:?[ \t]*$/;
/** Of a heading: longer is a sentence. */
const LONGEST_HEADING = 80;
/** A cell of a header names its column. */
const LONGEST_HEADER = 40;
/** Deeper than any heading of Markdown. */
const BOLD_HEADING = '####### ';

function isRow(text: string): boolean {
  const row = text.trim();
  return row.length > 2 && row.startsWith('|') && row.indexOf('|', 1) > 0;
}

function isTableRule(text: string): boolean {
  return TABLE_RULE.test(text) && text.includes('|') && text.includes('--');
}

function isHeader(text: string): boolean {
  const cells = text.split('|').map((cell) => cell.trim());
  return cells.every(({ length }) => length <= LONGEST_HEADER);
}

/** A row of a table: each cell a line of its own. */
function rowEdits({ start, text }: Line): Edit[] {
  const bars = [...text.matchAll(/(?<!\\)\|/g)].map(({ index }) => start + index);
  return bars.map((at, index) => ({
    start: at,
    end: at + 1,
    put: index === 0 || index === bars.length - 1 ? '' : '\n',
  }));
}

/**
 * What line by line is no speech: front matter, code, definitions, rules, tables' bars, the marks of
 * quotations. What looks like a heading (underlined, or all in bold) becomes one with `#`.
 */
export function blockEdits(text: string): Edit[] {
  const lines = linesOf(text);
  const edits: Edit[] = [];
  const first = frontMatter(lines);
  const [top] = lines;
  const last = lines[first - 1];
  if (top && last) edits.push({ start: top.start, end: last.end, put: '' });
  const fenced = fencedLines(lines, first);
  for (let at = first; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const leaveOut = () => edits.push({ start: line.start, end: line.end, put: '' });
    const next = lines[at + 1]?.text ?? '';
    const before = lines[at - 1]?.text ?? '';
    const marks = QUOTE_MARKS.exec(line.text)?.[0].length ?? 0;
    const own: Line = { ...line, start: line.start + marks, text: line.text.slice(marks) };
    const isShort = own.text.trim() !== '' && own.text.length <= LONGEST_HEADING;
    if (fenced.has(at) || FOOTNOTE.test(own.text) || DEFINITION.test(own.text)) {
      leaveOut();
      continue;
    }
    if (BREAK.test(own.text) || UNDERLINE.test(own.text) || isTableRule(own.text)) {
      leaveOut();
      continue;
    }
    if (marks > 0) edits.push({ start: line.start, end: own.start, put: '' });
    if (isRow(own.text)) {
      if (isTableRule(next) && isHeader(own.text)) edits.push({ ...own, put: '' });
      else edits.push(...rowEdits(own));
    } else if (
      UNDERLINE.test(next) &&
      isShort &&
      before.trim() === '' &&
      !/^\s*[#>]/.test(own.text)
    ) {
      edits.push({ start: own.start, end: own.start, put: next.includes('=') ? '# ' : '## ' });
    } else if (BOLD_LINE.test(own.text)) {
      edits.push({ start: own.start, end: own.start, put: BOLD_HEADING });
    }
  }
  return edits;
}
