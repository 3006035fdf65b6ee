import { NeedsTerminalError } from '../errors.ts';
import type { Ports, Prompter } from '../ports.ts';

/** Someone to ask, or nobody: then there is still something to read. */
export async function someone(ports: Pick<Ports, 'prompter'>): Promise<Prompter | null> {
  try {
    return await ports.prompter('');
  } catch (error) {
    if (error instanceof NeedsTerminalError) return null;
    throw error;
  }
}
