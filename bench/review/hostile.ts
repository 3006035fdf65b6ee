import { speechOf } from '../../src/language/markup/speech.ts';
import { readPassage } from '../../src/language/passage.ts';
import type { Answer, AnswerSection } from '../../src/review/answer.ts';
import { reviewAnswer } from '../../src/review/review.ts';
import type { ReviewContext, Rule } from '../../src/review/rule.ts';
import { RULES } from '../../src/review/rules/index.ts';
import { labelledText } from '../../src/review/section-labels.ts';
import type { SectionName } from '../../src/scenario/sections.ts';
import { HOSTILE_ANSWERS } from '../../test/support/hostile-answers.ts';
import { table } from './table.ts';

interface Timing {
  piece: string;
  /** Multiples of one scan of the same text. */
  scans: number;
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Looks at every character of a text once. */
function scan(text: string): number {
  let blanks = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) <= 32) blanks += 1;
  return blanks;
}

/** So many that they take about as long as a rule: a busy machine then slows both alike. */
const SCANS = 50;

function scanTime(text: string): number {
  const all = milliseconds(() => {
    for (let round = 0; round < SCANS; round += 1) scan(text);
  });
  return all / SCANS;
}

const SECONDS = { situation: 30, task: 20, action: 60, result: 20, reflection: 15 };
const PHRASES = ['compared the ids', 'no one had asked', 'from 9 to 2'];

/** The whole text, uncut, as the one section of an answer, or as an answer without labels. */
function contextOf(passage: Omit<AnswerSection, 'name'>, name: SectionName | null): ReviewContext {
  const { wordCount, spokenSeconds } = passage;
  const answer: Answer = {
    sections: [{ ...passage, name }],
    labelled: name !== null,
    hasUnlabelledStart: false,
    unknownHeadings: [],
    sharedHeadings: [],
    wordCount,
    spokenSeconds,
  };
  return { answer, level: 'senior', targets: SECONDS, keyPhrases: { reflection: PHRASES } };
}

/** The sections on which a rule is timed: some rules see more in a Reflection than in all. */
function sectionsFor({ sections }: Rule): readonly (SectionName | null)[] {
  return typeof sections === 'string' ? [null, 'reflection'] : sections.slice(0, 1);
}

function slowest(timings: readonly Timing[]): Timing | undefined {
  return timings.toSorted((a, b) => b.scans - a.scans)[0];
}

/**
 * What takes longest on a megabyte of hostile text: reading it uncut, each rule on the uncut text, and
 * a whole review, which reads only as far as anybody could speak.
 */
export function hostileTable(): string[] {
  const timings = new Map<string, Timing[]>();
  const note = (what: string, timing: Timing) =>
    timings.set(what, [...(timings.get(what) ?? []), timing]);
  for (const [piece, text] of HOSTILE_ANSWERS) {
    reviewAnswer(text.slice(0, 20_000), { level: 'senior' });
    const one = scanTime(text);
    const timed = (what: string, work: () => unknown) =>
      note(what, { piece, scans: milliseconds(work) / one });
    const parts = [{ start: 0, end: text.length }];
    const passage = { ...readPassage(text, parts), spoken: speechOf(text), spokenSeconds: 60 };
    timed('what is said, uncut', () => speechOf(text));
    timed('labels, uncut', () => labelledText(text));
    timed('reading, uncut', () => readPassage(text, parts));
    timed('whole review', () => reviewAnswer(text, { level: 'senior' }));
    for (const rule of RULES) {
      for (const name of sectionsFor(rule)) {
        const context = contextOf(passage, name);
        timed(rule.id, () => rule.see(context));
      }
    }
  }
  const rows = [...timings].map(([what, all]) => {
    const worst = slowest(all);
    return [what, worst?.scans.toFixed(0) ?? '-', worst?.piece ?? '-'];
  });
  return table(['a hostile megabyte', 'scans of it', 'made of'], rows);
}
