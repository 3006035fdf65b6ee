import type { Span } from '../language/span.ts';
import { hearSigns, signOf } from '../review/beats.ts';
import type { Review } from '../review/review.ts';
import { SIGNS, type Sign } from '../scenario/question/signs.ts';
import type { SectionName } from '../scenario/sections.ts';

/** Words that were said, and what they show. */
interface Shown {
  shows: Sign;
  span: Span;
  quote: string;
}

/** What can be told by the words alone, wherever they stand. */
const ANYWHERE: readonly Sign[] = ['own step', 'reason', 'choice', 'whose it was', 'how much'];
/** Of a quote: fewer words say little without those around them. */
const FEWEST_WORDS = 5;
/** Of a quote with the words around it, in characters. */
const LONGEST_CONTEXT = 58;

function isAbout(section: SectionName, sign: Sign): boolean {
  return SIGNS[section].some((each) => each === sign);
}

function holds({ start, end }: Span, inner: Span): boolean {
  return start <= inner.start && inner.end <= end;
}

/** What the sections that surely stand in an answer show, each read as what it is. */
function ofSections({ division }: Review): Shown[] {
  return (division?.sections ?? []).flatMap(({ section, sure, evidence }) =>
    sure ? evidence.filter(({ shows }) => isAbout(section, shows)) : [],
  );
}

/** What was seen in an answer read in one piece, where it stands in a part that is about it. */
function ofWhole({ sections, division }: Review): Shown[] {
  const seen = sections.flatMap(({ evidence, findings }) => [
    ...evidence,
    ...findings.flatMap((finding) => {
      const shows = signOf(finding);
      return shows === null ? [] : [{ shows, span: finding.span, quote: finding.quote }];
    }),
  ]);
  if (division === null) return seen.filter(({ shows }) => ANYWHERE.includes(shows));
  return seen.filter(({ shows, span }) => {
    const part = division.sections.find(({ spans }) => spans.some((each) => holds(each, span)));
    return part !== undefined && isAbout(part.section, shows);
  });
}

/** Whether words say something by themselves: `Then I had to choose` does not. */
function isTelling({ quote }: Shown): boolean {
  return quote.trim().split(/\s+/).length > FEWEST_WORDS;
}

/** The sentence that holds a span, without the blanks around it. */
function sentenceAround(text: string, { start, end }: Span): Span {
  const before = Math.max(
    ...['. ', '! ', '? ', '\n'].map((mark) => {
      const at = text.lastIndexOf(mark, start - 1);
      return at < 0 ? 0 : at + mark.length;
    }),
  );
  const rest = text.slice(end).search(/[.!?](?:\s|$)|\n/);
  return { start: Math.min(before, start), end: rest < 0 ? text.length : end + rest };
}

const CLAUSE_BREAK = /[,;:] | (?:and|but|so|because) /g;

/** The words of a span, and, where these are few, the rest of their clause or more. */
function quoteOf(text: string, { span, quote: said }: Shown): string {
  const words = said.trim();
  if (text.slice(span.start, span.end) !== said) return words;
  if (words.split(/\s+/).length >= FEWEST_WORDS) return words;
  const sentence = sentenceAround(text, span);
  const breaks = [...text.slice(sentence.start, sentence.end).matchAll(CLAUSE_BREAK)].map(
    ({ index, 0: mark }) => ({
      start: sentence.start + index,
      end: sentence.start + index + mark.length,
    }),
  );
  const starts = [sentence.start, ...breaks.map(({ end }) => end)].filter((at) => at <= span.start);
  const ends = [...breaks.map(({ start }) => start), sentence.end].filter((at) => at >= span.end);
  // The nearest clause first, then with those around it for as long as there is room.
  let best = words;
  for (const end of ends) {
    for (const start of starts.toReversed()) {
      const quote = text.slice(start, end).trim();
      if (quote.length > LONGEST_CONTEXT) break;
      best = quote;
      if (quote.split(/\s+/).length >= FEWEST_WORDS) return quote;
    }
  }
  return best;
}

/**
 * What an interviewer may quote for somebody who told an answer in one breath: for each sign the words
 * that show it, where they stand in a part of the answer that is about it. A figure among the steps is
 * no outcome, and a lesson with money in it is not what the result was worth. What nobody can place is
 * not named.
 */
export function namedEvidence(text: string, review: Review): Map<Sign, string> {
  // Where somebody labelled the sections, what stands in them is read as that.
  if (review.sections.some(({ section }) => section !== null)) return hearSigns(review.sections);
  const named = new Map<Sign, string>();
  const [sure, whole] = [ofSections(review), ofWhole(review)];
  for (const shows of new Set([...sure, ...whole].map((each) => each.shows))) {
    const of = (all: readonly Shown[]) => {
      const own = all.filter((each) => each.shows === shows);
      return own.find(isTelling) ?? own[0];
    };
    const best = of(sure) ?? of(whole);
    if (best !== undefined) named.set(shows, quoteOf(text, best));
  }
  return named;
}
