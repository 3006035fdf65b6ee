import { findKeyPhrases } from '../review/key-phrases.ts';
import type { Scenario } from '../scenario/schema.ts';
import { LEVELS, SECTIONS, type SectionName } from '../scenario/sections.ts';
import { countWords, spokenSeconds, WORDS_PER_MINUTE } from '../text/words.ts';

/** How far a strong example may be from its target when spoken, as a share of the target. */
const SPOKEN_TOLERANCE = 0.25;
/** How far the strong reply may be from the average length of the weak ones. */
const LENGTH_TOLERANCE = 0.25;

/** Something in a scenario an author should change, and where. */
export interface ContentProblem {
  /** The path to it in the file. */
  path: (string | number)[];
  message: string;
}

/** The strong texts of a section with their paths: one, or one for each level of the reflection. */
function strongTexts(scenario: Scenario, name: SectionName) {
  if (name !== 'reflection') {
    return [{ path: ['sections', name, 'strong'], text: scenario.sections[name].strong }];
  }
  const byLevel = scenario.sections.reflection.strong;
  return LEVELS.flatMap((level) => {
    const text = byLevel[level];
    return text === undefined ? [] : [{ path: ['sections', name, 'strong', level], text }];
  });
}

function checkLength(text: string, targetSeconds: number): string[] {
  const words = countWords(text);
  const wanted = (targetSeconds * WORDS_PER_MINUTE) / 60;
  const fewest = Math.ceil(wanted * (1 - SPOKEN_TOLERANCE));
  const most = Math.floor(wanted * (1 + SPOKEN_TOLERANCE));
  if (words >= fewest && words <= most) return [];
  const seconds = Math.round(spokenSeconds(words));
  return [
    `takes ${seconds} s to say, the target is ${targetSeconds} s: write ${fewest} to ${most} words`,
  ];
}

function checkKeyPhrases(text: string, phrases: readonly string[]): string[] {
  return findKeyPhrases(text, phrases)
    .filter(({ hit }) => !hit)
    .map(({ phrase }) => `does not say its key phrase "${phrase}"`);
}

function checkStrongTexts(scenario: Scenario): ContentProblem[] {
  return SECTIONS.flatMap((name) => {
    const { target_seconds, key_phrases } = scenario.sections[name];
    return strongTexts(scenario, name).flatMap(({ path, text }) =>
      [...checkLength(text, target_seconds), ...checkKeyPhrases(text, key_phrases)].map(
        (message) => ({ path, message }),
      ),
    );
  });
}

function checkProbes(scenario: Scenario): ContentProblem[] {
  return scenario.probes.flatMap(({ strong, weak }, index) => {
    const average = weak.reduce((sum, { reply }) => sum + countWords(reply), 0) / weak.length;
    const words = countWords(strong.reply);
    if (Math.abs(words - average) <= average * LENGTH_TOLERANCE) return [];
    return [
      {
        path: ['probes', index, 'strong', 'reply'],
        message: `has ${words} words, the weak replies ${Math.round(average)} on average: its length gives it away`,
      },
    ];
  });
}

function checkWeakAnswer({ weak_answer }: Scenario): ContentProblem[] {
  return weak_answer.red_flags.flatMap(({ quote }, index) =>
    findKeyPhrases(weak_answer.text, [quote]).every(({ hit }) => hit)
      ? []
      : [
          {
            path: ['weak_answer', 'red_flags', index, 'quote'],
            message: 'quotes words that are not in the weak answer',
          },
        ],
  );
}

/** What an author should change in a scenario that is well formed. */
export function checkScenario(scenario: Scenario): ContentProblem[] {
  return [...checkStrongTexts(scenario), ...checkProbes(scenario), ...checkWeakAnswer(scenario)];
}
