import type { Span } from '../language/span.ts';
import { wordsOf } from '../language/words.ts';
import { phraseHits } from '../review/phrase-hits.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Level, SectionName } from '../scenario/sections.ts';
import { toldAt } from '../scenario/told-section.ts';

/** How strong sounds: a section of the scenario, with the key phrases that carry it. */
export interface StrongExample {
  text: string;
  /** Where its key phrases stand in it, as far as they are there word for word. */
  phrases: Span[];
  /** Null where the scenario has none. */
  commonMistake: string | null;
  coaching: string | null;
}

/** The span with the sign of a figure at its edge: `$` before it, `%` behind. */
function withSigns(text: string, { start, end }: Span): Span {
  const before = /\p{Sc}$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const behind = /^[%+]/.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + behind };
}

/** How the scenario tells a section. */
export function strongExample(
  scenario: Scenario,
  section: SectionName,
  level: Level,
): StrongExample {
  const { common_mistake = null, coaching = null } = scenario.sections[section];
  const { strong: text, key_phrases } = toldAt(scenario, section, level);
  const hits = phraseHits(wordsOf(text, { start: 0, end: text.length }), key_phrases);
  const phrases = hits.flatMap(({ span }) => (span ? [withSigns(text, span)] : []));
  return { text, phrases, commonMistake: common_mistake, coaching };
}
