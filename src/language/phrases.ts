import { type Span, spanOver } from './span.ts';
import { formsOf } from './verbs.ts';
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
  /** The match that begins exactly at word `at`; null when none does. */
  at(words: readonly Word[], at: number): PhraseMatch | null;
}

/** One place in a phrase: the forms that fit it; null fits any word. */
interface Slot {
  forms: ReadonlySet<string> | null;
  isNumber: boolean;
  optional: boolean;
}

interface Pattern {
  phrase: string;
  slots: Slot[];
}

function slotsOf(part: string): Slot[] {
  const optional = part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  if (body === '_') return [{ forms: null, isNumber: false, optional }];
  if (body === '#') return [{ forms: null, isNumber: true, optional }];
  const choices = body.split('|');
  if (choices.length === 1 && !body.startsWith('~')) {
    // `didn't` and `follow-up` are two words here as in the answer.
    return wordsOf(body, { start: 0, end: body.length }).map(({ lower }) => ({
      forms: new Set([lower]),
      isNumber: false,
      optional,
    }));
  }
  const forms = choices.flatMap((choice) =>
    choice.startsWith('~') ? formsOf(choice.slice(1)) : [choice],
  );
  return [{ forms: new Set(forms), isNumber: false, optional }];
}

function fits(slot: Slot, word: Word): boolean {
  if (slot.isNumber) return /^\d/.test(word.lower);
  return slot.forms?.has(word.lower) ?? /^(?:[ -]|)$/.test(word.gap);
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

/**
 * A list of phrases, each written as its words: `kind of`. `a|b` fits either word, `~ask` every form
 * of a verb, `_` any one word with no punctuation before it, `#` digits; `?` behind one makes it optional: `my direct? manager|boss`.
 * A phrase begins with a word that is neither optional nor `_`.
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
  const matchAt = (words: readonly Word[], at: number): PhraseMatch | null => {
    const candidates = byFirst.get(words[at]?.lower ?? '');
    let best: PhraseMatch | null = null;
    for (const { phrase, slots } of candidates ?? []) {
      const end = endOf(slots, 0, words, at);
      if (end === -1 || (best && best.words.length >= end - at)) continue;
      const found = words.slice(at, end);
      best = { ...spanOver(found), words: found, phrase, at };
    }
    return best;
  };
  return {
    at: matchAt,
    in(words) {
      const matches: PhraseMatch[] = [];
      for (let at = 0; at < words.length; at += 1) {
        if (!byFirst.has(words[at]?.lower ?? '')) continue;
        const match = matchAt(words, at);
        if (match === null) continue;
        matches.push(match);
        at += match.words.length - 1;
      }
      return matches;
    },
  };
}
