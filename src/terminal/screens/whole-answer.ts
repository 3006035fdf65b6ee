import type { Look } from '../../ports.ts';
import type { Plan } from '../../rehearsal/records.ts';
import { findKeyPhrases } from '../../review/key-phrases.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { sectionTitle } from '../../scenario/sections.ts';
import { countWords, spokenSeconds } from '../../text/words.ts';
import { hanging, padEnd, paragraph } from '../lines.ts';
import { clockTime } from '../time.ts';
import { timeVerdict } from './compare.ts';
import { heading } from './heading.ts';

/** An answer without section labels: its length, and which key phrases occur anywhere in it. */
export function wholeAnswerScreen(
  scenario: Scenario,
  plan: Plan,
  text: string,
  look: Look,
): string[] {
  const words = countWords(text);
  const actual = spokenSeconds(words);
  const target = plan.sections.reduce((sum, { targetSeconds }) => sum + targetSeconds, 0);
  const phrases = plan.sections.flatMap(({ name }) => {
    const hits = findKeyPhrases(text, scenario.sections[name].key_phrases);
    const missed = hits.filter(({ hit }) => !hit).map(({ phrase }) => `"${phrase}"`);
    const score = `${hits.length - missed.length} of ${hits.length}`;
    const rest = missed.length > 0 ? `, not said: ${missed.join(', ')}` : '';
    return hanging(`  ${padEnd(sectionTitle(name), 12)}`, score + rest, look.width);
  });
  return [
    ...heading('The whole answer', '', look),
    ...paragraph(
      `${clockTime(actual)} to say, target ${clockTime(target)}: ${timeVerdict(actual, target, look)}`,
      look.width,
    ),
    look.dim(`${words} words`),
    '',
    ...paragraph(look.bold('Key phrases, in these words'), look.width),
    ...phrases,
    '',
    ...paragraph(
      'No section labels found, so the sections are not compared one by one. Put a heading before each part, for example "## Situation", and run this again.',
      look.width,
    ),
  ];
}
