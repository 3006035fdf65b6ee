import { type Span, spanOver } from './span.ts';
import { formsOf } from './verbs.ts';
import { wordsThat } from './word-list.ts';
import { type Word, wordsOf } from './words.ts';

/** A phrase found among words: the words themselves, so their clause and gaps are still at hand. */
export interface PhraseMatch extends Span {
  readonly words: readonly Word[];
  /** The phrase as the list spells it. */
  readonly phrase: string;
  /** Where its first word stands in the words searched. */
  readonly at: number;
}

export interface PhraseList {
  /** All matches in order, none inside another; of two at one place the longer. */
  in(words: readonly Word[]): PhraseMatch[];
  /** Whether there is any. */
  isIn(words: readonly Word[]): boolean;
  /** The match that begins exactly at word `at`; null when none does. */
  at(words: readonly Word[], at: number): PhraseMatch | null;
}

/** One place in a phrase: the forms that fit it; null fits any word. */
interface Slot {
  forms: ReadonlySet<string> | null;
  /** Of a word that fits whatever it is. */
  kind: 'near' | 'plain' | 'number';
  optional: boolean;
}

interface Pattern {
  phrase: string;
  slots: Slot[];
}

const KINDS: ReadonlyMap<string, Slot['kind']> = new Map([
  ['_', 'near'],
  ['*', 'plain'],
  ['#', 'number'],
]);

function slotsOf(part: string): Slot[] {
  const optional = part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  const kind = KINDS.get(body);
  if (kind !== undefined) return [{ forms: null, kind, optional }];
  const choices = body.split('|');
  if (choices.length === 1 && !body.startsWith('~')) {
    // `didn't` and `follow-up` are two words here as in the answer.
    return wordsOf(body, { start: 0, end: body.length }).map(({ lower }) => ({
      forms: new Set([lower]),
      kind: 'near',
      optional,
    }));
  }
  const forms = choices.flatMap((choice) =>
    choice.startsWith('~') ? formsOf(choice.slice(1)) : [choice],
  );
  return [{ forms: new Set(forms), kind: 'near', optional }];
}

function fits({ forms, kind }: Slot, { lower, gap }: Word): boolean {
  if (forms !== null) return forms.has(lower);
  if (kind === 'number') return /^\d/.test(lower);
  return kind === 'plain' ? /^\w+$/.test(lower) : /^(?:[ -]|)$/.test(gap);
}

/** The word behind the pattern's last, starting at `at`; -1 when it does not fit there. */
function endOf(slots: readonly Slot[], slot: number, words: readonly Word[], at: number): number {
  const wanted = slots[slot];
  if (wanted === undefined) return at;
  const word = words[at];
  if (word && fits(wanted, word)) {
    const end = endOf(slots, slot + 1, words, at + 1);
    if (end !== -1) return end;
  }
  return wanted.optional ? endOf(slots, slot + 1, words, at) : -1;
}

/** The longest of some phrases whose first word stands at `at`; null where none goes on so. */
function longestOf(
  patterns: readonly Pattern[],
  words: readonly Word[],
  at: number,
): PhraseMatch | null {
  let best = '';
  let furthest = -1;
  for (const { phrase, slots } of patterns) {
    const end = endOf(slots, 1, words, at + 1);
    if (end <= furthest) continue;
    best = phrase;
    furthest = end;
  }
  if (furthest === -1) return null;
  const found = words.slice(at, furthest);
  const { start, end } = spanOver(found);
  return { start, end, words: found, phrase: best, at };
}

/**
 * A list of phrases, each written as its words: `kind of`. `a|b` fits either word, `~ask` every form
 * of a verb, `_` any one word with no punctuation before it, `*` any one without a mark in it, `#` digits; `?` behind
 * one makes it optional: `my direct? manager|boss`. A phrase begins with a word that is neither optional nor any.
 */
export function phrases(...list: readonly string[]): PhraseList {
  const byFirst = new Map<string, Pattern[]>();
  for (const phrase of list) {
    const slots = phrase.trim().split(/\s+/).flatMap(slotsOf);
    for (const form of slots[0]?.forms ?? []) {
      const known = byFirst.get(form);
      if (known) known.push({ phrase, slots });
      else byFirst.set(form, [{ phrase, slots }]);
    }
  }
  const first = wordsThat((lower) => byFirst.has(lower));
  const matchAt = (words: readonly Word[], at: number): PhraseMatch | null => {
    const word = words[at];
    if (word === undefined || !first.has(word)) return null;
    return longestOf(byFirst.get(word.lower) ?? [], words, at);
  };
  return {
    at: matchAt,
    in(words) {
      const matches: PhraseMatch[] = [];
      for (let at = 0; at < words.length; at += 1) {
        const match = matchAt(words, at);
        if (match === null) continue;
        matches.push(match);
        at += match.words.length - 1;
      }
      return matches;
    },
    isIn(words) {
      for (let at = 0; at < words.length; at += 1) {
        const word = words[at];
        if (word === undefined || !first.has(word)) continue;
        const candidates = byFirst.get(word.lower) ?? [];
        if (candidates.some(({ slots }) => endOf(slots, 1, words, at + 1) !== -1)) return true;
      }
      return false;
    },
  };
}
