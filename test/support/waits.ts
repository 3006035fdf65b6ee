import xterm from '@xterm/headless';
import type { Size } from './terminal.ts';

const ESC = '\u001b';
const SHOW_CURSOR = `${ESC}[?25h`;
/** A take has a screen of its own, and is none of what is printed. */
const TAKE = new RegExp(`${ESC}\\[\\?1049h[^]*?${ESC}\\[\\?1049l`, 'g');
const COLOUR = new RegExp(`${ESC}\\[[0-9;]*m`, 'g');
const STEP = new RegExp(`(?<=\\n)|(?=${ESC})`);

/**
 * Where a program in a terminal waited for a key or a line: the rows on the screen since the wait
 * before, the menu or the line itself included. What it had printed at its end comes last.
 */
export async function waitsIn(
  bytes: string,
  { columns = 80, rows = 24 }: Size = {},
): Promise<string[][]> {
  const display = new xterm.Terminal({
    cols: columns,
    rows,
    scrollback: 5000,
    allowProposedApi: true,
  });
  const buffer = display.buffer.normal;
  const row = () => buffer.baseY + buffer.cursorY;
  const lines = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) =>
      (buffer.getLine(from + at)?.translateToString(true) ?? '').trimEnd(),
    );
  const write = (text: string) => new Promise<void>((done) => display.write(text, done));

  const waits: string[][] = [];
  for (const printed of bytes.replace(TAKE, '').replace(COLOUR, '').split(SHOW_CURSOR)) {
    const start = row();
    let seen: string[] = [];
    for (const step of printed.split(STEP)) {
      await write(step);
      const now = lines(start, row());
      // What is erased again was there.
      if (now.join('\n').length > seen.join('\n').length) seen = now;
    }
    waits.push(seen);
  }
  display.dispose();
  return waits;
}
