/** Gives the terminal back, whatever ends the program. */
export interface Guard {
  /**
   * Registers a synchronous `restore`, run when a signal or a crash ends the program; the last
   * registered runs first. Returns a function that takes the registration back.
   */
  hold(restore: () => void): () => void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

/**
 * Watches for the ends of the process only while something is held. After restoring, a signal is
 * sent again, so that the parent sees how the program died.
 */
export function createGuard(process: NodeJS.Process): Guard {
  const held = new Set<() => void>();

  const restoreAll = () => {
    for (const restore of [...held].reverse()) {
      held.delete(restore);
      try {
        restore();
      } catch {
        // The terminal may be gone; the next restore still deserves its turn.
      }
    }
  };
  const onSignal = (signal: NodeJS.Signals) => {
    restoreAll();
    unwatch();
    process.kill(process.pid, signal);
  };
  const watch = () => {
    for (const signal of SIGNALS) process.on(signal, onSignal);
    process.on('exit', restoreAll);
    process.on('uncaughtExceptionMonitor', restoreAll);
  };
  const unwatch = () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
    process.off('exit', restoreAll);
    process.off('uncaughtExceptionMonitor', restoreAll);
  };

  return {
    hold(restore) {
      if (held.size === 0) watch();
      held.add(restore);
      return () => {
        if (held.delete(restore) && held.size === 0) unwatch();
      };
    },
  };
}
