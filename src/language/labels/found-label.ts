import type { Span } from '../span.ts';
import { type LabelText, labelTextsOf } from './label.ts';

/** The names that labels are made of. */
export interface Names<Name> {
  /** What a label stands for, given the names before it; none where it is no label. */
  of(label: string, before: readonly Name[]): readonly Name[];
  /** Whether any label begins with this word, in lower case. */
  mayBeginWith(word: string): boolean;
  /** Whether a label may stand behind this word, in lower case, as behind `the`. */
  leadsIn(word: string): boolean;
}

/** A label found in the text. */
export interface FoundLabel<Name> extends LabelText {
  /** All a heading such as `Situation and Task` names; none of one that was not understood. */
  names: readonly Name[];
  /** Where the label begins, and what it labels, in the text. */
  at: number;
  from: number;
}

/** A line and the label it begins with. */
export interface LabelledLine<Name> extends Span {
  text: string;
  /** The line before ends a sentence or a paragraph, or there is none. */
  startsAfresh: boolean;
  /** Null of the first line. */
  isAfterBlank: boolean | null;
  isBold: boolean;
  label: FoundLabel<Name> | null;
}

/** Where the words begin that a label stands before. */
export function behind(text: string, label: LabelText): number {
  const rest = text.slice(label.restAt);
  return label.restAt + rest.length - rest.replace(/^[ \t]+/, '').length;
}

/** A word of plain prose, with no mark behind; not of `Part 2: …`. */
const PLAIN = /(?![Pp]art|[Ss]ection|[Pp]hase)[A-Za-z]+(?=[ ,])/y;

/** Most sentences begin with a word that no label begins with, as `The team` does, and are looked at no closer. */
function mayBeLabelled<Name>(text: string, names: Names<Name>): boolean {
  for (let at = 0; ; at += 1) {
    PLAIN.lastIndex = at;
    const word = PLAIN.exec(text)?.[0].toLowerCase();
    if (word === undefined || names.mayBeginWith(word)) return true;
    if (!names.leadsIn(word)) return false;
    at += word.length;
  }
}

/** The label with a name that a text begins with; `at` is where the text stands. */
export function namedLabel<Name>(
  text: string,
  at: number,
  names: Names<Name>,
): FoundLabel<Name> | null {
  if (!mayBeLabelled(text, names)) return null;
  for (const label of labelTextsOf(text)) {
    const named = names.of(label.written, []);
    if (named.length === 0) continue;
    const found = { ...label, names: named, at, from: at + behind(text, label) };
    if (label.written.length > 1) return found;
    // `S - Situation`: the letter, then its word.
    const rest = text.slice(label.restAt);
    for (const word of labelTextsOf(rest)) {
      const own = names.of(word.written, []);
      const isIts = word.written.toLowerCase().startsWith(label.written.toLowerCase());
      const from = at + label.restAt + behind(rest, word);
      if (word.written.length > 1 && isIts && own.length > 0) {
        return { ...word, level: label.level, names: own, at, from };
      }
    }
    return found;
  }
  return null;
}
