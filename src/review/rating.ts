import { type Span, sliceOf } from '../language/span.ts';
import type { Sign } from '../scenario/question/signs.ts';
import type { Level } from '../scenario/sections.ts';
import type { AnswerSection } from './answer.ts';
import { BARS } from './evidence/bars.ts';
import type { Asked, Proof } from './evidence/evidence.ts';
import { inSentences } from './evidence/in-sentences.ts';
import { scaleOf } from './evidence/scales.ts';
import type { Rating } from './ratings.ts';

/** Words that count for the rating, and what they show. */
export interface Evidence {
  shows: Sign;
  span: Span;
  quote: string;
}

/** A rating, the words it stands on, and what would lift it. */
export interface Rated {
  rating: Rating;
  why: string;
  /** What the `why` asks for: any of these would show it; none where nothing is missing. */
  asksFor: readonly Sign[];
  evidence: Evidence[];
}

function evidenceOf({ source }: AnswerSection, found: readonly Proof[]): Evidence[] {
  const seen = new Set<string>();
  return found
    .filter(({ start, shows }) => {
      const key = `${shows} ${start}`;
      return !seen.has(key) && seen.add(key);
    })
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, shows }) => ({
      shows,
      span: { start, end },
      quote: sliceOf(source, { start, end }),
    }));
}

function missing(asked: readonly Asked[], found: readonly Proof[]): Asked | undefined {
  return asked.find((each) => !each.isShown(found));
}

/** All that is asked for stands in a few words. */
const HEADLINE = { signs: [], toDo: 'tell it; in so few words it is a headline' };

/** Rates a section there is enough of, by what is there and by nothing else. */
export function rate(section: AnswerSection, level: Level): Rated {
  const scale = scaleOf(section.name);
  const found = scale.find(inSentences(section), level);
  const evidence = evidenceOf(section, found);
  const toReach = missing(scale.atTheBar, found);
  if (toReach !== undefined) {
    const { signs: asksFor, toDo } = toReach;
    return { rating: 'below the bar', why: `To reach the bar: ${toDo}.`, asksFor, evidence };
  }
  const raises = typeof scale.raises === 'function' ? scale.raises(level) : scale.raises;
  const toRaise =
    missing(raises, found) ?? (section.wordCount < BARS.headline ? HEADLINE : undefined);
  if (toRaise === undefined) {
    const why = 'Nothing is missing for the rating it has.';
    return { rating: 'raises the bar', why, asksFor: [], evidence };
  }
  const { signs: asksFor, toDo } = toRaise;
  return { rating: 'at the bar', why: `To raise it: ${toDo}.`, asksFor, evidence };
}
