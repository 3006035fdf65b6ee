import { isUtf8 } from 'node:buffer';
import type * as z from 'zod';
import { ContentError } from '../../errors.ts';
import { RECORD_VERSION } from '../../progress/record-version.ts';
import type { JournalRecord } from '../../progress/records.ts';
import { misfitMessage, missingMessage } from '../../scenario/yaml/issue-message.ts';
import { LINE_BYTES, type Line } from './lines.ts';
import { parseRaw, type Raw, upgrade, versionOf } from './upgrade.ts';

const NOTHING_ADDED = 'Nothing was added. Export the journal again, or take this line out.';

function valueAt(raw: Raw, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    raw,
  );
}

function issueMessage(issue: z.core.$ZodIssue, raw: Raw): string {
  const value = valueAt(raw, issue.path);
  const advice = () => undefined;
  return value === undefined
    ? missingMessage(issue.path, advice)
    : misfitMessage({ ...issue, message: '' }, value, advice);
}

/** Where the key that does not fit stands in the line: from 1. */
function columnOf(text: string, path: readonly PropertyKey[]): number {
  const key = path.findLast((each) => typeof each === 'string');
  return key === undefined ? 1 : Math.max(0, text.indexOf(JSON.stringify(key))) + 1;
}

/**
 * Reads the lines of an exported journal: gives the id and the time of each record, and throws `ContentError` for
 * a line that does not hold. Loads zod.
 */
export async function importLineReader(
  file: string,
): Promise<(line: Line) => Pick<JournalRecord, 'id' | 'at'>> {
  const { recordSchema } = await import('../../progress/records.ts');
  return ({ bytes, number }) => {
    const text = bytes?.toString('utf8') ?? '';
    const broken = (message: string, column = 1) =>
      new ContentError([{ file, line: number, column, message, source: text }], {
        hint: NOTHING_ADDED,
      });
    if (bytes === null) throw broken(`longer than ${LINE_BYTES / 1024} KB: this is no record`);
    if (!isUtf8(bytes)) throw broken('not UTF-8: save the file as UTF-8');
    const raw = parseRaw(text);
    if (raw === null) throw broken('this is no record: expected one JSON object a line');
    const version = versionOf(raw);
    if (version !== null && version > RECORD_VERSION) {
      throw broken(
        `a record of version ${version}, and this star-coach knows ${RECORD_VERSION}: update star-coach`,
      );
    }
    const { data, error } = recordSchema.safeParse(upgrade(raw));
    if (data !== undefined) return data;
    const [issue] = error.issues;
    if (issue === undefined) throw broken('this is no record');
    throw broken(issueMessage(issue, raw), columnOf(text, issue.path));
  };
}
