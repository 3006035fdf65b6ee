import { RECORD_VERSION } from '../../progress/record-version.ts';
import type { JournalRecord } from '../../progress/records.ts';
import { visibleDeep } from '../../text/visible.ts';
import type { Line } from './lines.ts';
import { mayHide } from './may-hide.ts';
import { parseRaw, upgrade, versionOf } from './upgrade.ts';

export type Reading =
  | { kind: 'record'; record: JournalRecord }
  /** Written by a newer version of the program, which this one cannot know. */
  | { kind: 'newer'; version: number }
  | { kind: 'unreadable' };

const UNREADABLE: Reading = { kind: 'unreadable' };

/**
 * What the lines of a journal say, safe to show and in the latest version. Loads zod, which a
 * journal that has not grown can do without.
 */
export async function recordReader(): Promise<(line: Line) => Reading> {
  const { recordSchema } = await import('../../progress/records.ts');
  return ({ bytes }) => {
    if (bytes === null) return UNREADABLE;
    const text = bytes.toString('utf8');
    const raw = parseRaw(text);
    const version = raw === null ? null : versionOf(raw);
    if (raw === null || version === null) return UNREADABLE;
    if (version > RECORD_VERSION) return { kind: 'newer', version };
    const { data } = recordSchema.safeParse(upgrade(raw));
    if (data === undefined) return UNREADABLE;
    return { kind: 'record', record: mayHide(text) ? visibleDeep(data) : data };
  };
}
