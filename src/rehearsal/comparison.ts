import { findKeyPhrases, type KeyPhraseHit } from '../review/key-phrases.ts';
import type { Scenario } from '../scenario/schema.ts';
import { LEVELS, type Level, type SectionName } from '../scenario/sections.ts';
import { countWords, spokenSeconds } from '../text/words.ts';
import type { Mode, PlannedSection, Take } from './records.ts';

/** How an answer was given: in a timed take, or in a file. */
export type AnswerMode = Mode | 'written';

/** One take beside what strong sounds like. */
export interface Comparison {
  section: SectionName;
  mode: AnswerMode;
  targetSeconds: number;
  /** How long the answer takes to say: measured aloud, or from the words typed. */
  actualSeconds: number;
  /** Seconds at the keyboard, and what the countdown gave; null unless typed against the clock. */
  typing: { seconds: number; allowedSeconds: number } | null;
  words: number;
  text: string;
  skipped: boolean;
  interrupted: boolean;
  hintsUsed: number;
  strong: string;
  phrases: KeyPhraseHit[];
  coaching: string;
  commonMistake: string;
}

/** The strong reflection for a level, or the nearest level that has one. */
export function strongExample(scenario: Scenario, section: SectionName, level: Level): string {
  if (section !== 'reflection') return scenario.sections[section].strong;
  const byLevel = scenario.sections.reflection.strong;
  const steps = (each: Level) => Math.abs(LEVELS.indexOf(each) - LEVELS.indexOf(level));
  const nearestFirst = [...LEVELS].sort((a, b) => steps(a) - steps(b));
  return nearestFirst.map((each) => byLevel[each]).find((text) => text !== undefined) ?? '';
}

export function compareTake(
  scenario: Scenario,
  { level, mode }: { level: Level; mode: AnswerMode },
  planned: PlannedSection,
  take: Take,
): Comparison {
  const section = scenario.sections[planned.name];
  const words = countWords(take.text);
  const { ticked } = take;
  return {
    section: planned.name,
    mode,
    targetSeconds: planned.targetSeconds,
    actualSeconds: mode === 'aloud' ? take.activeSeconds : spokenSeconds(words),
    typing:
      mode === 'typed'
        ? { seconds: take.activeSeconds, allowedSeconds: planned.allowedSeconds }
        : null,
    words,
    text: take.text,
    skipped: take.skipped,
    interrupted: take.interrupted,
    hintsUsed: take.hintsUsed,
    strong: strongExample(scenario, planned.name, level),
    phrases: ticked
      ? section.key_phrases.map((phrase) => ({ phrase, hit: ticked.includes(phrase) }))
      : findKeyPhrases(take.text, section.key_phrases),
    coaching: section.coaching,
    commonMistake: section.common_mistake,
  };
}
