import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import xterm from '@xterm/headless';
import { vi } from 'vitest';

/** Standard input as a program sees a terminal; type with `write`. */
export class FakeInput extends PassThrough {
  isRaw = false;

  setRawMode(raw: boolean): this {
    this.isRaw = raw;
    return this;
  }
}

/** Standard output that a real terminal emulator shows. */
export class FakeTerminal extends EventEmitter {
  readonly #terminal: InstanceType<typeof xterm.Terminal>;
  /** Everything written, one entry for each write. */
  readonly writes: string[] = [];
  #bracketedPaste = false;
  #wraps = true;
  #cursorShown = true;
  #unseen = '';

  constructor(columns = 80, rows = 24) {
    super();
    this.#terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  }

  get columns(): number {
    return this.#terminal.cols;
  }

  get rows(): number {
    return this.#terminal.rows;
  }

  /** How often its bell was rung. */
  get rings(): number {
    return this.writes.join('').split('\u0007').length - 1;
  }

  write(text: string): boolean {
    this.writes.push(text);
    for (const [, mode, set] of text.matchAll(/\[\?(\d+)([hl])/g)) {
      if (mode === '2004') this.#bracketedPaste = set === 'h';
      if (mode === '7') this.#wraps = set === 'h';
      if (mode === '25') this.#cursorShown = set === 'h';
    }
    this.#unseen += text;
    return true;
  }

  async resize(columns: number, rows: number): Promise<void> {
    await this.#settled();
    this.#terminal.resize(columns, rows);
    this.emit('resize');
  }

  /** Lets the emulator see what was written. It reads in a timer, which may be a fake one. */
  async #settled(): Promise<void> {
    const seen = new Promise<void>((resolve) => this.#terminal.write(this.#unseen, resolve));
    this.#unseen = '';
    if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(0);
    await seen;
  }

  /** What is on the screen, without blanks at the ends of rows. */
  async lines(): Promise<string[]> {
    await this.#settled();
    const { active } = this.#terminal.buffer;
    return Array.from({ length: this.rows }, (_, row) => {
      return active.getLine(active.baseY + row)?.translateToString(true) ?? '';
    });
  }

  async text(): Promise<string> {
    return (await this.lines()).join('\n');
  }

  /** Every cell with its style, and the cursor. */
  async cells(): Promise<string[]> {
    await this.#settled();
    const { active } = this.#terminal.buffer;
    const rows = Array.from({ length: this.rows }, (_, row) => {
      const line = active.getLine(active.baseY + row);
      return Array.from({ length: this.columns }, (_unused, column) => {
        const cell = line?.getCell(column);
        if (!cell) return '';
        const style = [cell.isBold(), cell.isDim(), cell.getFgColor()].join();
        return cell.getChars().trim() === ''
          ? ' '
          : `${cell.getChars()}${cell.getWidth()}:${style}`;
      }).join('|');
    });
    const cursor = this.#cursorShown ? `cursor ${active.cursorX},${active.cursorY}` : 'no cursor';
    return [...rows, cursor];
  }

  async cursor(): Promise<{ row: number; column: number } | undefined> {
    await this.#settled();
    const { cursorX, cursorY } = this.#terminal.buffer.active;
    return this.#cursorShown ? { row: cursorY, column: cursorX } : undefined;
  }

  /** Modes that outlive a program which does not switch them back. */
  async modes(): Promise<Record<string, boolean>> {
    await this.#settled();
    return {
      alternateScreen: this.#terminal.buffer.active.type === 'alternate',
      bracketedPaste: this.#bracketedPaste,
      wraps: this.#wraps,
      cursorShown: this.#cursorShown,
    };
  }

  /** Bytes written since the last call. */
  bytes(): number {
    return this.writes.splice(0).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  }
}

const sgr = (on: number, off: number) => (text: string) =>
  text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;

export const colours = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  accent: sgr(36, 39),
  warn: sgr(33, 39),
};
