const PATIENCE_MS = 1000;

/** Waits for work, with a spinner once it has taken a second and someone is looking. */
export async function showWait<Result>(
  message: string,
  work: Promise<Result>,
  watched: boolean,
): Promise<Result> {
  if (!watched) return work;
  let spinner: { stop(): unknown } | undefined;
  let done = false;
  const timer = setTimeout(async () => {
    const { default: ora } = await import('ora');
    if (!done) spinner = ora({ text: message, discardStdin: false }).start();
  }, PATIENCE_MS);
  try {
    return await work;
  } finally {
    done = true;
    clearTimeout(timer);
    spinner?.stop();
  }
}
