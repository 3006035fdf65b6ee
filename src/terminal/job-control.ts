/** Stopping the program with Ctrl+Z, and learning that it goes on. */
export interface JobControl {
  readonly canStop: boolean;
  /** Stops this program and its helpers, as the terminal would. */
  stop(): void;
  /** Calls back whenever the program runs again after a stop. Returns how to end that. */
  onContinue(listener: () => void): () => void;
}

/** The size of the terminal may have changed unseen; Node looks again on this signal. */
function measureTerminal(): void {
  process.kill(process.pid, 'SIGWINCH');
}

export const jobControl: JobControl = {
  canStop: process.platform !== 'win32',
  stop() {
    // The whole group, so that a parent such as npx stops too and the shell comes back.
    process.kill(0, 'SIGTSTP');
  },
  onContinue(listener) {
    const onSignal = () => {
      measureTerminal();
      listener();
    };
    process.on('SIGCONT', onSignal);
    return () => process.off('SIGCONT', onSignal);
  },
};
