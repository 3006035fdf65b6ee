import { stemOf } from '../language/stem.ts';
import { principleName } from '../scenario/principles.ts';
import { wordsIn } from '../scenario/search-words.ts';
import type { JournalRecord, ProbeRecord } from './records.ts';
import { type Session, toldTitle } from './sessions.ts';

/** A shorter stem begins too many words. */
const SHORTEST_STEM = 4;
/** Scripts that put no blank between words: there a word is looked for anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;
/** Words before and after the one that was found. */
const AROUND = 5;

/** The texts of a session a search looks through: what was asked and what it is called, then what was said. */
export interface SessionTexts {
  asked: string[];
  said: string[];
}

/** The answers to follow-ups, by their sessions. */
export function probesBySession(records: readonly JournalRecord[]): Map<string, ProbeRecord[]> {
  const found = new Map<string, ProbeRecord[]>();
  for (const record of records) {
    if (record.kind !== 'probe' || record.session === null) continue;
    const others = found.get(record.session) ?? [];
    found.set(record.session, [...others, record]);
  }
  return found;
}

/** Everything in a session that is words; `asks` are all the ways to ask a question, by its id. */
export function sessionTexts(
  session: Session,
  probes: readonly ProbeRecord[],
  asks: ReadonlyMap<string, readonly string[]>,
): SessionTexts {
  const { scenario, pivot, takes, note } = session;
  const questions = new Set(takes.flatMap(({ take }) => take.question ?? []));
  return {
    asked: [
      toldTitle(session),
      scenario.title,
      principleName(pivot ?? scenario.principle),
      ...[...questions].flatMap((id) => asks.get(id) ?? []),
      ...probes.map(({ asked }) => asked),
    ],
    said: [
      ...takes.flatMap(({ take }) => take.words ?? []),
      note,
      ...probes.flatMap((each) => each.words ?? []),
    ],
  };
}

/** Whether one of the words of a text is the word that is looked for, begins with it, or is a form of it. */
function holds(words: readonly string[], word: string): boolean {
  if (UNSPACED.test(word)) return words.some((each) => each.includes(word));
  const stem = stemOf(word);
  const isLong = stem.length >= SHORTEST_STEM;
  return words.some((each) => each.startsWith(word) || (isLong && each.startsWith(stem)));
}

/** Whether all the words looked for are in the texts, wherever. */
export function textsHold({ asked, said }: SessionTexts, words: readonly string[]): boolean {
  const all = wordsIn([...asked, ...said].join('\n'));
  return words.every((word) => holds(all, word));
}

/** Where a word was found, among those around it. */
export interface Excerpt {
  before: string;
  found: string;
  after: string;
}

function excerptOf(text: string, words: readonly string[]): Excerpt | null {
  const pieces = text.split(/\s+/).filter((each) => each !== '');
  const at = pieces.findIndex((piece) => {
    const own = wordsIn(piece);
    return words.some((word) => holds(own, word));
  });
  const found = pieces[at];
  if (found === undefined) return null;
  const from = Math.max(0, at - AROUND);
  const to = at + 1 + AROUND;
  return {
    before: (from > 0 ? '... ' : '') + pieces.slice(from, at).join(' '),
    found,
    after: pieces.slice(at + 1, to).join(' ') + (to < pieces.length ? ' ...' : ''),
  };
}

/** The first place in what was said that has one of the words; null where only what was asked has them. */
export function firstFound({ said }: SessionTexts, words: readonly string[]): Excerpt | null {
  for (const text of said) {
    const excerpt = excerptOf(text, words);
    if (excerpt !== null) return excerpt;
  }
  return null;
}
