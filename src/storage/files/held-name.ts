/** A process that has a file open, as the file's name says it. */
export interface Holder {
  processId: number;
  /** When it began, only to be compared; empty where that cannot be said. */
  start: string;
  /** Where process ids mean the same. */
  space: string;
}

/** What is kept under an id, and who holds it: null where nobody does. */
export interface HeldName {
  id: string;
  holder: Holder | null;
}

const NAME = /^([a-z0-9][a-z0-9-]{0,63})(?:\.(\d{1,10})-([0-9a-z]{0,20})-([0-9a-z]{1,20}))?\.json$/;

/** Reads the name of a file; null when it is none of these. */
export function heldName(name: string): HeldName | null {
  const [, id, processId, start = '', space = ''] = NAME.exec(name) ?? [];
  if (id === undefined) return null;
  const holder = processId === undefined ? null : { processId: Number(processId), start, space };
  return { id, holder };
}

/** `id.json`, and with a holder `id.4711-start-space.json`: no two processes share a name. */
export function nameHeld({ id, holder }: HeldName): string {
  if (holder === null) return `${id}.json`;
  const { processId, start, space } = holder;
  return `${id}.${processId}-${start}-${space}.json`;
}
