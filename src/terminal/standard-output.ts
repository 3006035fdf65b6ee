import { writeSync } from 'node:fs';
import { isTerminal } from './is-terminal.ts';

const DESCRIPTOR = 1;

/** What is written to, and what it says of itself where it is a terminal. */
export interface StandardOutput {
  write(text: string | Uint8Array): unknown;
  isTTY?: boolean;
  hasColors?(env: object): boolean;
  columns?: number;
  rows?: number;
}

/** Hears that nothing more can be written, by the code the system gave. */
type Failed = (code: string | undefined) => void;

/** Standard output as Node's stream. */
export function outputStream(failed: Failed): NodeJS.WriteStream {
  const { stdout } = process;
  if (stdout.listenerCount('error') === 0) {
    stdout.on('error', ({ code }: NodeJS.ErrnoException) => failed(code));
  }
  return stdout;
}

interface Ways {
  /** Writes the beginning of what is given, and returns how many bytes that was. */
  writeSome(bytes: Uint8Array): number;
  /** What is written to where waiting is of use. */
  openStream(): Pick<StandardOutput, 'write'>;
  failed: Failed;
}

/** Writes at once, until it cannot; then in a stream, if a pipe was full, or not at all. */
export function writtenAtOnce({ writeSome, openStream, failed }: Ways): StandardOutput {
  let stream: Pick<StandardOutput, 'write'> | undefined;
  const drop = { write: () => true };
  return {
    write(text) {
      let left = Buffer.from(text);
      try {
        while (left.length > 0 && stream === undefined) left = left.subarray(writeSome(left));
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
        // Somebody had the pipe refuse, when it is full, rather than wait.
        stream = code === 'EAGAIN' ? openStream() : drop;
        if (stream === drop) failed(code);
      }
      if (left.length > 0) stream?.write(left);
    },
  };
}

/**
 * Standard output, for a call in which nobody else writes there. A file or a pipe is written to without
 * a stream, whose loading takes a tenth of bare Node's start: at a Tab somebody waits for that.
 */
export function standardOutput(failed: Failed): StandardOutput {
  const openStream = () => outputStream(failed);
  if (isTerminal(DESCRIPTOR)) return openStream();
  return writtenAtOnce({
    writeSome: (bytes) => writeSync(DESCRIPTOR, bytes),
    openStream,
    failed,
  });
}
