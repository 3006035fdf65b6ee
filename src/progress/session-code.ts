import { shortHash } from '../text/short-hash.ts';

/** No vowels, and nothing that looks like something else: a code is no word, and begins as no number does. */
const LETTERS = 'bcdfghjkmnpqrstvwxz';
const SIGNS = `${LETTERS}23456789`;
const BLOCKS = 3;
const SIGNS_A_BLOCK = 4;
/** Ten million of them: two sessions of one person hardly ever share one. */
const SHORTEST = 5;

/** The code a session goes by, of its id alone: the same wherever its records go. What is shown is the beginning. */
export function sessionCode(id: string): string {
  const numbers = Array.from({ length: BLOCKS }, (_, block) =>
    Number.parseInt(shortHash(`${block} ${id}`), 36),
  );
  const signs = numbers.flatMap((number, block) =>
    Array.from({ length: SIGNS_A_BLOCK }, (_, place) => {
      const among = block === 0 && place === 0 ? LETTERS : SIGNS;
      const left = Math.floor(number / SIGNS.length ** place);
      return among.charAt(left % among.length);
    }),
  );
  return signs.join('');
}

/** What each of these ids is shown as: five signs of its code, more where two begin alike. */
export function shownCodes(ids: readonly string[]): Map<string, string> {
  const codes = [...new Set(ids)].map((id) => [id, sessionCode(id)] as const);
  const sorted = codes.toSorted(([, one], [, other]) => (one < other ? -1 : 1));
  const alike = (one: string, other = '') => {
    let length = 0;
    while (length < one.length && one[length] === other[length]) length += 1;
    return length;
  };
  return new Map(
    sorted.map(([id, code], at) => {
      const most = Math.max(alike(code, sorted[at - 1]?.[1]), alike(code, sorted[at + 1]?.[1]));
      return [id, code.slice(0, Math.max(SHORTEST, most + 1))] as const;
    }),
  );
}
