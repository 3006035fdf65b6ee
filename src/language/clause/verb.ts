import { BE, DO, HAVE, MODALS, NEGATIONS, PARTICIPLE, PRESENT } from '../verbs.ts';
import { wordList } from '../word-list.ts';
import type { Word } from '../words.ts';
import { isAdverb, isAuxiliary, isDeterminer, isPreposition } from './subject.ts';

/** The verb of a clause with its helpers: `had already been fixed`. */
export interface VerbGroup {
  /** The verb itself: `fixed`; a form of be, have or do where it stands alone. */
  readonly head: Word;
  /** All words of the group, adverbs between them included. */
  readonly words: readonly Word[];
  /** `not`, `never` or `n't` stands in it. */
  readonly negated: boolean;
  /** `would`, `could`, `should`, `can`, `will`: not something that happened. */
  readonly modal: boolean;
  /** be + past participle. Says nothing yet about roles or adjectives: `I was tired` counts. */
  readonly passive: boolean;
  /** be + -ing: `we were losing`. */
  readonly progressive: boolean;
}

/** `we all worked`: belongs to the subject, whichever side of it. */
const FLOATING = wordList('all both each');
const SAME_AS_BASE = wordList('come run become');

/** `'d` is *would* before a plain form and *had* before a participle: `we'd use`, `we'd used`. */
function isWould(words: readonly Word[], at: number): boolean {
  const after = words.slice(at + 1, at + 4).find((word) => !isAdverb(word));
  return after !== undefined && (SAME_AS_BASE.has(after) || !PARTICIPLE.has(after));
}

/** `had nine tries`, `did tests`: what follows is no verb, so the helper is the verb itself. */
function isMainVerb(helper: Word | undefined, next: Word, negated: boolean): boolean {
  if (helper === undefined || negated) return false;
  if (HAVE.has(helper) && !helper.lower.startsWith("'")) return !PARTICIPLE.has(next);
  return DO.has(helper) && !PRESENT.has(next);
}

/** Reads the verb that begins at `from`: helpers and adverbs, then the verb itself. */
export function readVerb(words: readonly Word[], from: number): VerbGroup | null {
  const group: Word[] = [];
  let helper: Word | undefined;
  let head: Word | undefined;
  let modal = false;
  let negated = false;
  let be = false;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (at === from && FLOATING.has(word)) continue;
    if (NEGATIONS.has(word)) negated = true;
    else if (isAuxiliary(word)) {
      if (word.lower === "'d" ? isWould(words, at) : MODALS.has(word)) modal = true;
      be = BE.has(word);
      helper = word;
    } else if (!isAdverb(word)) {
      const isNoVerb = isDeterminer(word) || isPreposition(word) || /[,;:(–—]/.test(word.gap);
      if (!(helper && isNoVerb) && !isMainVerb(helper, word, negated)) {
        head = word;
        group.push(word);
      }
      break;
    }
    group.push(word);
  }
  const verb = head ?? helper;
  if (verb === undefined) return null;
  const passive = be && head !== undefined && PARTICIPLE.has(head);
  const progressive = be && head?.lower.endsWith('ing') === true;
  // `was ready`: what follows be is no verb, so be itself is the head.
  const isCopula = be && head !== undefined && !passive && !progressive;
  if (isCopula) group.pop();
  const own = isCopula && helper ? helper : verb;
  return { head: own, words: group, negated, modal, passive, progressive };
}
