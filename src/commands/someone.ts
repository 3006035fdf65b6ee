import { NeedsTerminalError } from '../errors.ts';
import type { Prompter } from '../prompter.ts';

/** Someone to ask, or nobody: what only reads is printed then. */
export async function someone(open: () => Promise<Prompter>): Promise<Prompter | null> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof NeedsTerminalError) return null;
    throw error;
  }
}
