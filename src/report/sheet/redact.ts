import { normalised } from '../../text/normalised.ts';

/** As long for every word: its length would tell. */
const BLACK = '█████';

/** A character with its marks, an escape that stands for one nobody sees, or such a character itself. */
const CLUSTER = /\\(?:x[\da-f]{2}|u[\da-f]{4}|u\{[\da-f]{1,6}\})|[^\p{M}]\p{M}*|\p{M}+/giu;
const UNSEEN = /^\\|^\p{Default_Ignorable_Code_Point}$/u;
/** Between two words of a name, and between those of an id that was made of it. */
const BETWEEN = /^[\s\p{Pd}_]$/u;
const APOSTROPHES = /[’‘ʼ＇`´]/g;

/** A text in the form in which words are compared, and where each unit of that is in the text. */
interface Folded {
  text: string;
  /** By unit: where its character starts and ends in the text as it is. */
  starts: number[];
  ends: number[];
}

/** Without case, marks, width and ligatures: `Ｚürich`, `ZURICH` and `Zu\u0308rich` are one. */
function comparable(cluster: string): string {
  if (UNSEEN.test(cluster)) return '';
  if (BETWEEN.test(cluster)) return ' ';
  return normalised(cluster, 'NFKD')
    .toUpperCase()
    .toLowerCase()
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(APOSTROPHES, "'");
}

function folded(text: string): Folded {
  const all: Folded = { text: '', starts: [], ends: [] };
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const plain = comparable(cluster);
    const isMore = plain === ' ' && all.text.endsWith(' ');
    if (plain === '' || isMore) continue;
    all.text += plain;
    for (let unit = 0; unit < plain.length; unit += 1) {
      all.starts.push(index);
      all.ends.push(index + cluster.length);
    }
  }
  return all;
}

/** Written without blanks: a name stands among other letters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether one word goes on from one character to the next. */
function goesOn(before: string, after: string): boolean {
  if (UNSPACED.test(before) || UNSPACED.test(after)) return false;
  const isLetters = /\p{L}/u.test(before) && /\p{L}/u.test(after);
  return isLetters || (/\p{N}/u.test(before) && /\p{N}/u.test(after));
}

/** `AcmeCloud`: a new word begins without a blank. */
function isHump(text: string, at: number): boolean {
  return (
    /\p{Ll}$/u.test(text.slice(Math.max(0, at - 2), at)) && /^\p{Lu}/u.test(text.slice(at, at + 2))
  );
}

function lastCharacter(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? '';
}

function firstCharacter(text: string): string {
  return Array.from(text.slice(0, 2))[0] ?? '';
}

/** What a possessive or a plural adds to a name. */
const ENDINGS = ["'s", "s'", "'", 's', ''];

/** Where a word ends that starts with what was found, with its ending; null where it goes on as another one. */
function wordEnd(whole: Folded, end: number, original: string): number | null {
  const ends = (at: number) => {
    const cutAt = whole.ends[at - 1] ?? 0;
    const next = firstCharacter(whole.text.slice(at, at + 2));
    return !goesOn(lastCharacter(whole.text.slice(0, at)), next) || isHump(original, cutAt);
  };
  for (const ending of ENDINGS) {
    const at = end + ending.length;
    if (whole.text.startsWith(ending, end) && ends(at)) return at;
  }
  return null;
}

function startsWord(whole: Folded, at: number, original: string): boolean {
  const before = lastCharacter(whole.text.slice(0, at));
  const first = firstCharacter(whole.text.slice(at, at + 2));
  return !goesOn(before, first) || isHump(original, whole.starts[at] ?? 0);
}

/** Blacks words out, and knows how often it did. */
export interface Redactor {
  redact(text: string): string;
  /** By the words as they were given. */
  counts(): ReadonlyMap<string, number>;
}

/** Whether there is anything in some words that could be found. */
export function isRedactable(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(folded(words).text);
}

/**
 * Blacks out names wherever they stand: in any case and width, with or without accents, as a
 * possessive or a plural, at a hump of `AcmeCloud`, with any blank or dash between the words of one.
 */
export function redactorOf(names: readonly string[]): Redactor {
  const needles = names.map((name) => ({ name, needle: folded(name).text.trim() }));
  const counts = new Map(names.map((name) => [name, 0]));

  function stretches(text: string): [number, number][] {
    const whole = folded(text);
    return needles.flatMap(({ name, needle }) => {
      const found: [number, number][] = [];
      for (let at = whole.text.indexOf(needle); at >= 0; ) {
        const isStart = startsWord(whole, at, text);
        const end = isStart ? wordEnd(whole, at + needle.length, text) : null;
        if (end !== null) found.push([whole.starts[at] ?? 0, whole.ends[end - 1] ?? 0]);
        at = whole.text.indexOf(needle, end ?? at + 1);
      }
      counts.set(name, (counts.get(name) ?? 0) + found.length);
      return found;
    });
  }

  function redact(text: string): string {
    let shown = '';
    let from = 0;
    for (const [start, end] of stretches(text).toSorted((one, other) => one[0] - other[0])) {
      if (start >= from) shown += text.slice(from, start) + BLACK;
      from = Math.max(from, end);
    }
    return shown + text.slice(from);
  }

  return { redact, counts: () => counts };
}
