import type { Played } from '../voice.ts';
import { type Hold, startChild, whyEnded } from './child.ts';
import { PLAYERS } from './players.ts';

/** What stands in the arguments of a player for the sound; where it does not, that comes last. */
const SOUND = '{sound}';

function callOf(player: readonly string[], path: string): string[] {
  if (!player.some((word) => word.includes(SOUND))) return [...player, path];
  return player.map((word) => word.replaceAll(SOUND, () => path));
}

/**
 * Plays a sound by the first program that does, the one that is set before all others. Never rejects;
 * `signal` ends it, which is no fault.
 */
export async function playSound(
  path: string,
  signal: AbortSignal,
  { player, hold, players = PLAYERS }: Playing,
): Promise<Played> {
  const why: string[] = [];
  for (const each of player === undefined ? players : [player, ...players]) {
    if (signal.aborted) return { ok: true, by: null };
    const [name = ''] = each;
    const child = startChild(callOf(each, path), { hold, onData() {} });
    const onAbort = () => child.end();
    signal.addEventListener('abort', onAbort);
    const end = await child.ended;
    signal.removeEventListener('abort', onAbort);
    if (signal.aborted || (end.fault === null && end.code === 0)) return { ok: true, by: name };
    why.push(whyEnded(name, end));
  }
  return { ok: false, why: why.join('; ') };
}

interface Playing {
  /** The one that is set. */
  player: readonly string[] | undefined;
  hold: Hold;
  /** Those that are tried; what is usual when left out. */
  players?: readonly (readonly string[])[];
}
