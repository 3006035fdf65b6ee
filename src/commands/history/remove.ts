import type { Ports } from '../../ports.ts';
import { toldTitle } from '../../progress/sessions.ts';
import { counted } from '../../text/counted.ts';
import { isSure } from '../is-sure.ts';
import { findSession, HOW_TO_START, readHistory } from './find-session.ts';

export interface RemoveOptions {
  /** Nobody is asked. */
  yes?: boolean;
}

/** Removes a session for good: its takes, its answers, what was graded on them, and its draft. */
export async function removeSession(
  session: string,
  { yes }: RemoveOptions,
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  const { sessions } = await readHistory(ports);
  const found = findSession(sessions, session).session;
  const { id, day, takes } = found;
  const what = `"${toldTitle(found)}" of ${day}, ${counted(takes.length, 'take')}`;
  const command = `star-coach history rm ${id}`;
  if (!yes && !(await isSure(`Remove ${what}, for good?`, command, ports))) {
    return output.print(['Kept as it was.']);
  }
  const count = await (await ports.journal()).removeSession(id);
  output.print([`Removed ${what}: ${counted(count, 'record')}.`]);
}

/** Removes everything that was kept for good. */
export async function wipeHistory({ yes }: RemoveOptions, ports: Ports): Promise<void> {
  const { output } = ports;
  const question =
    'Remove everything that was kept: every session and its sound, every grade, every unfinished rehearsal or story?';
  const command = 'star-coach history wipe';
  if (!yes && !(await isSure(question, command, ports))) {
    return output.print(['Kept as it was.']);
  }
  const count = await (await ports.journal()).wipe();
  output.print([`Removed everything: ${counted(count, 'record')}. ${HOW_TO_START}`]);
}
