/** How deep a story went when a mock interview dug into it. */
export interface Depth {
  /** Probes that were answered. */
  borne: number;
  /** Those, and those to which "I have nothing" was said; not those the round left no time for. */
  asked: number;
}

/** So often "I have nothing", and the interviewer lets go of the story. */
export const NOTHINGS = 2;

/** Whether it was let go of because nothing came. */
export function isBrokenOff({ borne, asked }: Depth): boolean {
  return asked - borne >= NOTHINGS;
}
