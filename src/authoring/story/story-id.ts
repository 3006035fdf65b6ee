import { FILE_ID_PATTERN } from '../../scenario/id.ts';
import { normalised } from '../../text/normalised.ts';

/** As long as an id may be. */
const LONGEST = 64;

function cut(text: string, longest: number): string {
  return text.slice(0, longest).replace(/-+$/, '');
}

/** The id that a title suggests: `The queue that lied` is `the-queue-that-lied`. */
export function idFromTitle(title: string): string {
  const words = normalised(title, 'NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '');
  const id = cut(words, LONGEST) || 'my-story';
  return FILE_ID_PATTERN.test(id) ? id : `${id}-story`;
}

/** The id itself, or with a number behind it the first one that is not taken. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  let free = id;
  for (let number = 2; isTaken(free); number += 1) {
    const end = `-${number}`;
    free = cut(id, LONGEST - end.length) + end;
  }
  return free;
}
