import { isTerminal } from './is-terminal.ts';

const STANDARD_STREAMS = [0, 1, 2];

/**
 * Lets the program die of SIGHUP where it would have ended after its terminal was closed. A normal
 * end would set that terminal back, which fails, and Node then aborts with a core dump. Returns
 * whether a standard stream has lost its terminal. To be called first: it remembers who had one.
 */
export function watchForHangUp(process: NodeJS.Process): () => boolean {
  const terminals = STANDARD_STREAMS.filter(isTerminal);
  const isHungUp = () =>
    process.platform !== 'win32' && terminals.some((descriptor) => !isTerminal(descriptor));
  // Whoever has something to do at the end puts it in front of this.
  process.on('exit', () => {
    if (!isHungUp()) return;
    process.removeAllListeners('SIGHUP');
    process.kill(process.pid, 'SIGHUP');
  });
  return isHungUp;
}
