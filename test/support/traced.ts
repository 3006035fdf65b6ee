import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Writes what a program and its children ask of the network to the file whose path comes next. */
export const TRACE = ['strace', '-f', '-yy', '-e', 'trace=network', '-o'];
export const canTrace = spawnSync('strace', ['-e', 'trace=network', 'true']).status === 0;

/** Calls that reach another machine or wait for one; local sockets, such as a sound server's, cannot. */
export function networkCalls(trace: string): string[] {
  return trace
    .split('\n')
    .filter((line) => /\b(?:socket|connect|bind|listen|accept4?|send\w+|recv\w+)\(/.test(line))
    .filter((line) => !/AF_UNIX|<UNIX[-:]|ENOTSOCK/.test(line));
}

/** What stands before a command so that its calls are written to a file; nothing where nothing traces here. */
export function traced(path: string): string[] {
  if (!canTrace)
    process.stderr.write(
      '\nNOT TRIED: whether a recorded session calls the network, for want of strace\n\n',
    );
  return canTrace ? [...TRACE, path] : [];
}

/** Such a file names the sound server, which is on this machine, and nobody else. */
export function expectNoNetwork(path: string): void {
  if (!canTrace) return;
  const trace = readFileSync(path, 'utf8');
  expect(trace).toMatch(/connect\(.*AF_UNIX/);
  expect(networkCalls(trace)).toEqual([]);
}
