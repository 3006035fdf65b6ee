import { readFileSync, readlinkSync } from 'node:fs';
import { faultCode } from './fault-code.ts';

/** Whether a process of this number runs here; it may be another one than it was. */
export function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // Someone else's process is alive too.
    return faultCode(error) === 'EPERM';
  }
}

/** The first digits of a hash, as FNV-1a makes it: enough to tell apart what is not hostile. */
function short(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36);
}

function orNothing(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

/** Linux: the boot it belongs to and the clock tick it began at. Nothing for one that has ended. */
function startOnLinux(processId: number): string {
  const stat = readFileSync(`/proc/${processId}/stat`, 'latin1');
  // Its name comes first, in brackets, and may hold anything.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // Ended, and only waiting for its parent to notice.
  if (state === 'Z' || state === 'X') return '';
  const boot = orNothing(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1'));
  return `${short(boot)}${Number(fields[18]).toString(36)}`;
}

/** macOS and its relatives: the second it began at. */
function startByPs(processId: number): string {
  // Loaded only here: most runs of the program start no other.
  const { execFileSync } = process.getBuiltinModule('node:child_process');
  const began = execFileSync('ps', ['-o', 'lstart=', '-p', String(processId)], {
    encoding: 'utf8',
    env: { PATH: '/bin:/usr/bin', LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 2000,
  });
  return short(began.trim());
}

/**
 * When a process began, in a form that only serves to be compared: it tells a process from a later
 * one of the same number. Null where that cannot be said, as on Windows.
 */
export function startOf(processId: number): string | null {
  const read = process.platform === 'linux' ? startOnLinux : startByPs;
  if (process.platform === 'win32') return null;
  return orNothing(() => read(processId)) || null;
}

/** Tells where process ids mean the same: the machine, or the container. */
export function processSpace(): string {
  // Loaded only here: at most starts nothing is locked.
  const { hostname } = process.getBuiltinModule('node:os');
  return short(`${hostname()} ${orNothing(() => readlinkSync('/proc/self/ns/pid'))}`);
}
