import type { Span } from '../language/span.ts';
import type { Level } from '../scenario/sections.ts';
import type { Answer, AnswerSection } from './answer.ts';
import type { ReviewContext } from './rule.ts';

/** One section, or the whole answer where no section has a target, against the seconds it should take. */
export interface Timed {
  section: AnswerSection;
  spokenSeconds: number;
  targetSeconds: number;
  isWhole: boolean;
}

/**
 * Seconds a whole answer should take where no scenario says so: coaches ask for two to three
 * minutes, the longer the more senior.
 */
export const TOTAL_TARGETS: Readonly<Record<Level, number>> = { sde1: 120, sde2: 150, senior: 180 };

/** Shares of the setting, the task and so on in a whole answer: action about 60 %, setup under 30 %. */
export function timedParts({ answer, level, targets }: ReviewContext): Timed[] {
  const timed = answer.sections.flatMap((section): Timed[] => {
    const targetSeconds = section.name === null ? undefined : targets[section.name];
    if (targetSeconds === undefined || section.wordCount === 0) return [];
    return [{ section, spokenSeconds: section.spokenSeconds, targetSeconds, isWhole: false }];
  });
  if (timed.length > 0) return timed;
  const [first] = answer.sections;
  if (first === undefined || !isComplete(answer)) return [];
  const total = Object.values(targets).reduce((sum, seconds) => sum + seconds, 0);
  const targetSeconds = total > 0 ? total : TOTAL_TARGETS[level];
  return [{ section: first, spokenSeconds: answer.spokenSeconds, targetSeconds, isWhole: true }];
}

function isComplete({ sections, labelled, wordCount }: Answer): boolean {
  const has = (name: string) => sections.some((each) => each.name === name && each.wordCount > 0);
  return wordCount > 0 && (!labelled || (has('action') && has('result')));
}

/** The sentence being said when so many of the section's seconds have gone by. */
export function sentenceAfter(section: AnswerSection, seconds: number): Span {
  const spent = seconds / Math.max(section.spokenSeconds, 1);
  const word =
    section.words[Math.min(section.words.length - 1, Math.floor(spent * section.words.length))];
  const at = word?.start ?? 0;
  const sentence = section.sentences.find(({ end }) => at < end);
  return sentence ? { start: sentence.start, end: sentence.end } : { start: at, end: at };
}
