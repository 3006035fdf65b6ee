import { UsageError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import type { Prompter } from '../prompter.ts';

/** How the clock of a take makes itself felt. */
export interface ClockFlags {
  /** False: nothing counts down. How long it took is still measured. */
  clock?: boolean;
  /** The bell of the terminal rings when the time is up. */
  bell?: boolean;
}

/** Someone to ask, with takes whose clock is as the flags and the settings want it. Throws what `Ports.prompter` does. */
export async function timedPrompter(
  instead: string,
  { clock = true, bell }: ClockFlags,
  ports: Ports,
): Promise<Prompter> {
  if (!clock && bell) {
    throw new UsageError('--bell rings when the time is up, and with --no-clock it never is');
  }
  const rings = bell ?? (await (await ports.config()).settings()).bell;
  const prompter = await ports.prompter(instead);
  return {
    ...prompter,
    take: (request) =>
      prompter.take({
        ...request,
        allowedSeconds: clock ? request.allowedSeconds : null,
        bell: rings,
      }),
  };
}
