import type { Raw } from './upgrade.ts';

/** A record that is to be added to the journal. */
export interface NewLine {
  /** Its line, without the line feed; valid until the next is asked for. */
  bytes: Uint8Array;
  /** When it was, in milliseconds since 1970. */
  at: number;
  /** The id of the last record before it, where it comes from, that the journal has too. */
  after: string | null;
}

/** Says which new lines have their place where. */
export interface Merge {
  /** The new lines that come before the next line of the journal, by what that says. */
  before(raw: Raw | null): Generator<Uint8Array>;
  /** All that are left: they come last. */
  rest(): Generator<Uint8Array>;
}

/**
 * Puts new lines among those of the journal by time. Each side keeps its own order, whatever its
 * clock said, and a new record stays behind one that both have and that it followed. A line that
 * says no time stays behind the one before it.
 */
export function mergeByTime(lines: Iterator<NewLine>): Merge {
  const passed = new Set<unknown>();
  let next = lines.next();
  return {
    *before(raw) {
      const at = raw?.['at'];
      if (typeof at === 'number') {
        for (; !next.done; next = lines.next()) {
          const { after, bytes } = next.value;
          if (next.value.at >= at || (after !== null && !passed.has(after))) break;
          yield bytes;
        }
      }
      if (raw !== null) passed.add(raw['id']);
    },
    *rest() {
      for (; !next.done; next = lines.next()) yield next.value.bytes;
    },
  };
}
