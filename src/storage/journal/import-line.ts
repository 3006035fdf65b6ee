import type * as z from 'zod/mini';
import { RECORD_VERSION } from '../../progress/record-version.ts';
import type { Problem } from '../../scenario/problem.ts';
import { misfitMessage, missingMessage } from '../../scenario/yaml/issue-message.ts';
import { LINE_BYTES, type Line } from './lines.ts';
import type { LineFault, LineReading } from './read-record.ts';
import type { Raw } from './upgrade.ts';

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

function faultMessage(fault: LineFault): string {
  switch (fault.kind) {
    case 'too long':
      return `longer than ${LINE_BYTES / 1024} KB: this is no record`;
    case 'not UTF-8':
      return 'not UTF-8: this record is damaged, or the file was saved as something else';
    case 'no object':
      return 'this is no record: expected one JSON object a line';
    case 'misfit':
      return fault.issue === undefined ? 'this is no record' : issueMessage(fault.issue, fault.raw);
  }
}

/** What is wrong with a line of an exported file that holds no record this program knows. */
export function importProblem(
  file: string,
  { bytes, number }: Line,
  reading: Exclude<LineReading, { kind: 'record' }>,
): Problem {
  const source = bytes?.toString('utf8') ?? '';
  const problem = { file, line: number, column: 1, source };
  if (reading.kind === 'newer') {
    const message = `a record of version ${reading.version}, and this star-coach knows ${RECORD_VERSION}: update star-coach`;
    return { ...problem, message };
  }
  const { fault } = reading;
  const path = fault.kind === 'misfit' ? (fault.issue?.path ?? []) : [];
  return { ...problem, message: faultMessage(fault), column: columnOf(source, path) };
}
