import { isUtf8 } from 'node:buffer';
import type * as z from 'zod/mini';
import { RECORD_VERSION } from '../../progress/record-version.ts';
import type { JournalRecord } from '../../progress/records.ts';
import { visibleDeep } from '../../text/visible.ts';
import type { Line } from './lines.ts';
import { mayHide } from './may-hide.ts';
import { parseRaw, type Raw, upgrade, versionOf } from './upgrade.ts';

/** What keeps a line from being a record. */
export type LineFault =
  | { kind: 'too long' }
  | { kind: 'not UTF-8' }
  | { kind: 'no object' }
  | { kind: 'misfit'; raw: Raw; issue: z.core.$ZodIssue | undefined };

export type LineReading =
  | { kind: 'record'; record: JournalRecord }
  /** Written by a newer version of the program, which this one cannot know. */
  | { kind: 'newer'; version: number }
  | { kind: 'unreadable'; fault: LineFault };

/**
 * What the lines of a journal say, safe to show and in the latest version. The only reader of
 * records: what it takes is shown, exported and imported, and nothing else is. Loads zod, which a
 * journal that has not grown can do without.
 */
export async function recordReader(): Promise<(line: Line) => LineReading> {
  const { recordSchema } = await import('../../progress/records.ts');
  const unreadable = (fault: LineFault): LineReading => ({ kind: 'unreadable', fault });
  return ({ bytes }) => {
    if (bytes === null) return unreadable({ kind: 'too long' });
    // Read anyway, a damaged letter would be another one, and no two readers would agree on which.
    if (!isUtf8(bytes)) return unreadable({ kind: 'not UTF-8' });
    const text = bytes.toString('utf8');
    const raw = parseRaw(text);
    if (raw === null) return unreadable({ kind: 'no object' });
    const version = versionOf(raw);
    if (version !== null && version > RECORD_VERSION) return { kind: 'newer', version };
    const { data, error } = recordSchema.safeParse(upgrade(raw));
    if (data === undefined) {
      return unreadable({ kind: 'misfit', raw, issue: error?.issues[0] });
    }
    return { kind: 'record', record: mayHide(text) ? visibleDeep(data) : data };
  };
}
