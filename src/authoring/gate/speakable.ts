import type { Scenario } from '../../scenario/schema.ts';
import { type Level, SECTIONS, type SectionName } from '../../scenario/sections.ts';
import { countWords, spokenSeconds, WORDS_PER_MINUTE } from '../../text/words.ts';
import { type ContentProblem, gapWeight, type Standard } from './content-problem.ts';
import { allStrongTexts } from './strong-texts.ts';

/** How far a strong example may be from its target when spoken, as a share of the target. */
const TOLERANCE = 0.25;

/** The seconds of a section: its share of what the whole answer may take at a level. */
function targetAt({ sections, levels }: Scenario, name: SectionName, level: Level | null): number {
  const target = sections[name].target_seconds;
  const total = level === null ? undefined : levels[level]?.total_seconds;
  if (total === undefined) return target;
  const written = SECTIONS.reduce((sum, each) => sum + sections[each].target_seconds, 0);
  return Math.round((target * total) / written);
}

/** Every strong example can be said in its target; a story of one's own may take its time. */
export function checkSpeakable(scenario: Scenario, standard: Standard): ContentProblem[] {
  return allStrongTexts(scenario).flatMap(({ name, path, text, level }) => {
    const target = targetAt(scenario, name, level);
    const words = countWords(text);
    const wanted = (target * WORDS_PER_MINUTE) / 60;
    const fewest = Math.ceil(wanted * (1 - TOLERANCE));
    const most = Math.floor(wanted * (1 + TOLERANCE));
    if (words >= fewest && words <= most) return [];
    const seconds = Math.round(spokenSeconds(words));
    const message = `takes ${seconds} s to say, the target is ${target} s: write ${fewest} to ${most} words`;
    return [{ path, weight: gapWeight(standard), message }];
  });
}
