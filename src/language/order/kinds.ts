import { remembered } from '../../text/remembered.ts';
import { isPast, PRESENT, THIRD_PERSON } from '../verbs.ts';
import { type Word, wordSet } from '../words.ts';

/** Small words that stand in the same places, a kind a line. */
const SMALL = `
the
a an
my our your his her its their
this these those
that
some any each every no both all another
one two three four five six seven eight nine ten
of
in on at into onto over under across
by with without against toward
for
from
about between through during per than like
to
as
before after until since
and or nor
but
because if when while once although though unless
which who whose where
what how why whether
so
i we he she they
you
it
me us him them
there nobody everyone someone everybody somebody nothing everything
is are 's
was were
be been being
am 'm 're
had 'd
has have 've having
do does did
n't not never
would could should can will might must may 'll
also then just even still now only again
more most less much many
up out down off back away
first next last other own same new
too very quite rather
later ago instead yet already`
  .trim()
  .split('\n');
const KIND_OF_SMALL = new Map(
  SMALL.flatMap((words, kind) => [...wordSet(words)].map((word) => [word, kind] as const)),
);

/** All other words by their form, with what stands between sentences and between clauses. */
const OTHERS = [
  'end',
  'comma',
  'number',
  'ing',
  'past',
  'adverb',
  'plural',
  'nominal',
  'quality',
  'present',
  'word',
] as const;
type Other = (typeof OTHERS)[number];

export const KINDS: readonly string[] = [
  ...SMALL.map((words) => words.split(' ')[0] ?? ''),
  ...OTHERS,
];

const indexOf = (other: Other) => SMALL.length + OTHERS.indexOf(other);
export const END = indexOf('end');
export const COMMA = indexOf('comma');
const NUMBER = indexOf('number');
const ADVERB = indexOf('adverb');

const NOMINAL = /(?:[ts]ion|ment|ness|ity|[ae]nce|ship|age|ism)$/;
const QUALITY = /(?:ive|ful|ous|[ai]ble|ic|al|less|[ae]nt|ary)$/;

function otherOf(lower: string): Other {
  if (/^\d/.test(lower)) return 'number';
  if (lower.length > 5 && lower.endsWith('ing')) return 'ing';
  if (isPast(lower)) return 'past';
  if (lower.length > 4 && lower.endsWith('ly')) return 'adverb';
  if (PRESENT.hasForm(lower) || THIRD_PERSON.hasForm(lower)) return 'present';
  if (lower.length > 5 && NOMINAL.test(lower)) return 'nominal';
  if (lower.length > 5 && QUALITY.test(lower)) return 'quality';
  if (lower.length > 3 && /[^su]s$/.test(lower)) return 'plural';
  return 'word';
}

const kindOf = remembered((lower) => KIND_OF_SMALL.get(lower) ?? indexOf(otherOf(lower)));

/** Whether it is one of the small words that hold a sentence together. */
export function isSmall(kind: number): boolean {
  return kind < SMALL.length;
}

/** The same of the word itself. */
export function isSmallWord({ lower }: Word): boolean {
  return KIND_OF_SMALL.has(lower);
}

/** Whether it is a word that carries meaning: no mark, no number, no adverb. */
export function isOpen(kind: number): boolean {
  return !isSmall(kind) && kind !== END && kind !== COMMA && kind !== NUMBER && kind !== ADVERB;
}

/** What words are in turn, with the marks between them, up to the end. */
export function kindsOf(words: readonly Word[]): number[] {
  const kinds: number[] = [];
  for (const { lower, gap } of words) {
    if (gap !== ' ' && kinds.length > 0) {
      if (/[.!?:;\n]/.test(gap)) kinds.push(END);
      else if (/[,()–—]|--/.test(gap)) kinds.push(COMMA);
    }
    kinds.push(kindOf(lower));
  }
  kinds.push(END);
  return kinds;
}
