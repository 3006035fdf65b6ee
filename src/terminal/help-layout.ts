import { displayWidth, paragraph } from './lines.ts';

/** Below this there is no room for a description beside its option. */
const BESIDE = 60;
/** An option or an example with its description two or more spaces behind it. */
const ITEM = /^( +\S+(?: \S+)*) {2,}(\S.*)$/;

/** Columns for commander to lay help out in: endless where the descriptions go below. */
export function helpColumns(columns: number): number {
  return columns < BESIDE ? Number.MAX_SAFE_INTEGER : columns;
}

function fittedLine(line: string, columns: number): string[] {
  const [, item, description] = ITEM.exec(line) ?? [];
  if (item && description && columns < BESIDE) {
    return [...fittedLine(item, columns), ...paragraph(description, columns, '      ')];
  }
  if (displayWidth(line) <= columns) return [line];
  const [, indent = '', command] = /^( *)(\$ |Usage: )?/.exec(line) ?? [];
  if (command === undefined) return paragraph(line.trim(), columns, indent);
  const [first = '', ...rest] = paragraph(line.trim(), columns - 4, indent);
  return [first, ...rest.map((more) => `    ${more}`)];
}

/** Help with no line wider than the terminal. */
export function fittedHelp(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap((line) => fittedLine(line, columns))
    .join('\n');
}
