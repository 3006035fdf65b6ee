import type { Ports } from '../ports.ts';

/** Digits of a fingerprint that make a seed. */
const DIGITS = 7;

/**
 * What the order of follow-ups hangs on: the same session, or the same words, are asked the same, also
 * where a session that was left goes on.
 */
export async function followUpSeed(
  about: string,
  { fingerprint }: Pick<Ports, 'fingerprint'>,
): Promise<number> {
  return Number.parseInt((await fingerprint(about)).slice(0, DIGITS), 16);
}
