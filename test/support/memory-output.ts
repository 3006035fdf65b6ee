import type { Look } from '../../src/look.ts';
import type { Output } from '../../src/ports.ts';
import { plainLook } from './looks.ts';

export interface MemoryOutput {
  output: Output;
  /** Lines on standard output. */
  printed: string[];
  /** Lines on standard error. */
  noted: string[];
  /** JSON documents. */
  documents: object[];
}

/** Output that keeps what was printed, in plain words where nothing else is said. */
export function memoryOutput(look: Look = plainLook()): MemoryOutput {
  const printed: string[] = [];
  const noted: string[] = [];
  const documents: object[] = [];
  const output: Output = {
    look,
    print: (lines) => printed.push(...lines),
    note: (lines) => noted.push(...lines),
    json: (document) => documents.push(document),
  };
  return { output, printed, noted, documents };
}
