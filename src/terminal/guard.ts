/** What to do when a signal, which is then named, or something else ends the program. */
type Restore = (signal?: NodeJS.Signals) => void;

/** Gives the terminal back, whatever ends the program. */
export interface Guard {
  /**
   * Registers a synchronous `restore`, run when a signal, a crash or an exit ends the program; the
   * last registered runs first. Returns a function that takes the registration back.
   */
  hold(restore: Restore): () => void;
  /**
   * The terminal is lent to another program of the same group, such as an editor: Ctrl+C and Ctrl+\
   * are for that one. Returns a function that takes it back; what was typed before then but is heard
   * of only after the other's end is still not for this program.
   */
  lend(): () => void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;
const FROM_THE_KEYBOARD: readonly NodeJS.Signals[] = ['SIGINT', 'SIGQUIT'];

/** Between two of these Node asks the system once for what has come, signals included. */
function afterPendingSignals(action: () => void): void {
  setImmediate(() => setImmediate(action));
}

/**
 * Watches for the ends of the process only while something is held. After restoring, a signal is
 * sent again, so that the parent sees how the program died.
 */
export function createGuard(process: NodeJS.Process): Guard {
  const held = new Set<Restore>();
  let lends = 0;

  const restoreAll = (signal?: NodeJS.Signals) => {
    for (const restore of [...held].reverse()) {
      held.delete(restore);
      try {
        restore(signal);
      } catch {
        // The terminal may be gone; the next restore still deserves its turn.
      }
    }
  };
  const onEnd = () => restoreAll();
  const onSignal = (signal: NodeJS.Signals) => {
    if (lends > 0 && FROM_THE_KEYBOARD.includes(signal)) return;
    restoreAll(signal);
    unwatch();
    process.kill(process.pid, signal);
  };
  const watch = () => {
    for (const signal of SIGNALS) process.on(signal, onSignal);
    // Before whoever ends the process for good.
    process.prependListener('exit', onEnd);
    process.on('uncaughtExceptionMonitor', onEnd);
  };
  const unwatch = () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
    process.off('exit', onEnd);
    process.off('uncaughtExceptionMonitor', onEnd);
  };

  return {
    hold(restore) {
      if (held.size === 0) watch();
      held.add(restore);
      return () => {
        if (held.delete(restore) && held.size === 0) unwatch();
      };
    },
    lend() {
      lends += 1;
      return () => afterPendingSignals(() => (lends -= 1));
    },
  };
}
