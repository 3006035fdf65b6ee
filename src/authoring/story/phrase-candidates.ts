import { clausesIn } from '../../language/matchers.ts';
import type { Span } from '../../language/span.ts';
import { wordSet } from '../../language/words.ts';
import { type AnswerSection, answerOfSections } from '../../review/answer.ts';
import { isOwnAction } from '../../review/vocabulary/own-action.ts';
import type { SectionName } from '../../scenario/sections.ts';
import { cut } from '../../text/cut.ts';
import { findKeyPhrases } from '../gate/key-phrases.ts';

const FEWEST_WORDS = 2;
const MOST_WORDS = 5;
/** As many as a section may have, and as a person will look through. */
const MOST_CANDIDATES = 8;
/** As long as a key phrase may be. */
const LONGEST = 300;

/** Words that say nothing at the edge of a phrase. */
const LINKING = wordSet(
  `a an the i me my we us our you your it its he him his she her they them their this that these those
  of to in on at by for from with into onto about after before over under between through during and
  or but so because if when while where which who what how then than as not no is are am was were be
  been being has have had do does did will would can could may might must should there here just very
  also too only even still each every all any some one both up out off didn't don't wasn't isn't couldn't it's
  i'd i'm i've i'll we'd we'll we've that's there's`,
);
/** Linking words that a phrase may well begin with: `from 9 to 2`, `no alert`, `not my team`. */
const BEGINNING = wordSet('from no not every each before after');

interface Token extends Span {
  lower: string;
  /** Something interrupts the words behind it: a comma, the end of a sentence or a line. */
  isLast: boolean;
}

interface Candidate extends Span {
  worth: number;
}

/** What stands between blanks, without the punctuation around it; what is nothing else is dropped. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    const before = /^[^\p{L}\p{N}$€£¥₹]*/u.exec(match[0])?.[0].length ?? 0;
    const behind = /[^\p{L}\p{N}%+]*$/u.exec(match[0])?.[0].length ?? 0;
    const last = tokens.at(-1);
    const blank = text.slice(last?.end ?? 0, match.index);
    if (last && (before > 0 || blank.includes('\n'))) last.isLast = true;
    if (before === match[0].length) continue;
    const start = match.index + before;
    const end = match.index + match[0].length - behind;
    const lower = text.slice(start, end).toLowerCase().replaceAll('’', "'");
    tokens.push({ start, end, lower, isLast: behind > 0 });
  }
  return tokens;
}

/** A whole figure weighs most; one cut in two says something else. */
function worthOfFigures({ start, end }: Span, figures: readonly Span[]): number {
  const touched = figures.filter((each) => each.start < end && start < each.end);
  const isCut = touched.some((each) => each.start < start || end < each.end);
  if (isCut) return Number.NEGATIVE_INFINITY;
  return touched.length > 0 ? 3 : 0;
}

function worthOf(tokens: readonly Token[], figures: readonly Span[], deeds: Set<number>): number {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return Number.NEGATIVE_INFINITY;
  const isDeed = deeds.has(first.start);
  const begins = BEGINNING.has(first.lower);
  if (!isDeed && !begins && LINKING.has(first.lower)) return Number.NEGATIVE_INFINITY;
  const isCutShort = /^\d+$/.test(last.lower) && !last.isLast;
  if (LINKING.has(last.lower) || isCutShort) return Number.NEGATIVE_INFINITY;
  const telling = tokens.filter(({ lower }) => !LINKING.has(lower)).length + (begins ? 1 : 0);
  const span = { start: first.start, end: last.end };
  const length = Math.abs(tokens.length - 3);
  return worthOfFigures(span, figures) + (isDeed ? 2 : 0) + Math.min(telling, 3) - 0.5 * length;
}

function candidatesIn(text: string, section: AnswerSection | undefined): Candidate[] {
  const tokens = tokensOf(text);
  const figures = section?.quantities ?? [];
  const deeds = new Set(
    (section ? clausesIn(section) : [])
      .filter(isOwnAction)
      .flatMap(({ words }) => words.find(({ lower }) => lower === 'i')?.start ?? []),
  );
  return tokens.flatMap(({ start }, at) =>
    Array.from({ length: MOST_WORDS - FEWEST_WORDS + 1 }, (_, more) => {
      const own = tokens.slice(at, at + FEWEST_WORDS + more);
      const isWhole = own.length === FEWEST_WORDS + more;
      const isBroken = own.slice(0, -1).some(({ isLast }) => isLast);
      const worth = isWhole && !isBroken ? worthOf(own, figures, deeds) : Number.NEGATIVE_INFINITY;
      return { start, end: own.at(-1)?.end ?? start, worth };
    }).filter((each) => each.worth > 0 && each.end - each.start <= LONGEST),
  );
}

/** The first words, where nothing stands out: whatever somebody wrote, there is something to choose. */
function opening(text: string): string[] {
  const words = cut(text.trim().split(/\s+/).slice(0, MOST_WORDS).join(' '), LONGEST);
  return /[\p{L}\p{N}]/u.test(words) ? [words] : [];
}

/**
 * Two to five words from a section's text that a listener should not miss, in the order of the text:
 * figures, one's own deeds, and words that carry meaning side by side. None shares words with another.
 */
export function phraseCandidates(name: SectionName, text: string): string[] {
  const [section] = answerOfSections(new Map([[name, text]])).sections;
  const best = candidatesIn(text, section).sort((a, b) => b.worth - a.worth || a.start - b.start);
  const chosen: Candidate[] = [];
  for (const each of best) {
    if (chosen.length === MOST_CANDIDATES) break;
    if (chosen.every(({ start, end }) => each.end <= start || end <= each.start)) chosen.push(each);
  }
  const phrases = chosen
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  const different = new Map(phrases.map((phrase) => [phrase.toLowerCase(), phrase]));
  // Cutting a text can change what its letters are, in some scripts.
  const said = findKeyPhrases(text, [...different.values()]).filter(({ hit }) => hit);
  return said.length > 0 ? said.map(({ phrase }) => phrase) : opening(text);
}
