import type { Look } from '../../look.ts';
import type { ScreenFrame } from './frame.ts';
import { isSimple, textWidth } from './graphemes.ts';
import type { Region, Style } from './region.ts';
import { type Cell, type Painter, Update } from './update.ts';

/** Terminals that know synchronized output show what is between in one go; others ignore both. */
const BEGIN = '\u001b[?2026h';
const END = '\u001b[?2026l';

export type TakeTheme = Pick<Look, 'bold' | 'dim' | 'accent' | 'warn'>;

export interface Renderer {
  /** Brings the screen from the last frame to this one. */
  draw(frame: ScreenFrame): void;
  /** Forgets what is on the screen: the next frame is drawn whole. */
  forget(): void;
}

type Rows = ReadonlyMap<number, readonly Region[]>;

function byRow({ regions }: ScreenFrame): Rows {
  const rows = new Map<number, Region[]>();
  for (const region of regions) {
    const row = rows.get(region.row);
    if (row) row.push(region);
    else rows.set(region.row, [region]);
  }
  return rows;
}

/** Whether two rows differ at most in the texts of regions that can be changed on their own. */
function changeable(before: readonly Region[], after: readonly Region[]): boolean {
  return (
    before.length === after.length &&
    after.every((region, index) => {
      const old = before[index];
      if (old?.column !== region.column || old.width !== region.width) return false;
      return isSimple(old.text) && isSimple(region.text);
    })
  );
}

function sameRow(before: readonly Region[], after: readonly Region[]): boolean {
  return (
    before.length === after.length &&
    after.every((region, index) => {
      const old = before[index];
      return (
        old?.column === region.column &&
        old.width === region.width &&
        old.text === region.text &&
        old.style === region.style
      );
    })
  );
}

/** How many characters two texts share at their start. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** How many characters two texts share at their end. */
function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length))
    length += 1;
  return length;
}

/** Writes the part of a region that differs, and blanks what a shorter text leaves behind. */
function changeRegion(update: Update, before: Region, after: Region, paint: Painter): void {
  const sameStyle = before.style === after.style;
  if (sameStyle && before.text === after.text) return;
  const start = sameStyle ? sharedStart(before.text, after.text) : 0;
  const [old, rest] = [before.text.slice(start), after.text.slice(start)];
  const width = textWidth(rest);
  const left = textWidth(old) - width;
  const end = sameStyle && left === 0 ? sharedEnd(old, rest) : 0;
  update.moveTo({ row: after.row, column: after.column + textWidth(after.text) - width });
  update.write(rest.slice(0, rest.length - end), paint);
  if (left > 0) update.control(`${left}X`);
}

/** Draws frames through `write`, sending only what changed since the last one. */
export function createRenderer(write: (text: string) => void, theme: TakeTheme): Renderer {
  const { bold, dim, accent, warn } = theme;
  const paints: Record<Style, Painter> = { plain: (text) => text, bold, dim, accent, warn };
  let last: ScreenFrame | undefined;
  let cursor: Cell | undefined;

  function changeRow(update: Update, before: readonly Region[], after: readonly Region[]): void {
    if (sameRow(before, after)) return;
    if (changeable(before, after)) {
      after.forEach((region, index) => {
        changeRegion(update, before[index] ?? region, region, paints[region.style]);
      });
      return;
    }
    const [old] = before;
    if (old) {
      update.moveTo({ row: old.row, column: 0 });
      update.control('2K');
    }
    for (const region of after.filter(({ text }) => text !== '')) {
      update.moveTo(region);
      update.write(region.text, paints[region.style]);
    }
  }

  function changeCursor(update: Update, frame: ScreenFrame): void {
    if (frame.cursor) update.moveTo(frame.cursor);
    const shown = frame.cursor !== undefined;
    if (last === undefined || shown !== (last.cursor !== undefined)) {
      update.control(shown ? '?25h' : '?25l');
    }
  }

  return {
    draw(frame) {
      const { columns, rows } = frame.size;
      if (last?.size.columns !== columns || last.size.rows !== rows) last = undefined;
      const update = new Update(last && cursor);
      if (last === undefined) update.control('0m\u001b[2J');
      const before: Rows = last ? byRow(last) : new Map();
      const after = byRow(frame);
      for (const row of new Set([...before.keys(), ...after.keys()])) {
        changeRow(update, before.get(row) ?? [], after.get(row) ?? []);
      }
      changeCursor(update, frame);
      if (update.output !== '') write(BEGIN + update.output + END);
      last = frame;
      cursor = update.cursor;
    },
    forget() {
      last = undefined;
    },
  };
}
