import { answerOf } from '../../src/review/answer.ts';
import { reviewAnswer } from '../../src/review/review.ts';
import { RULES } from '../../src/review/rules/index.ts';
import { HOSTILE_ANSWERS } from '../../test/support/hostile-answers.ts';

interface Slowest {
  what: string;
  milliseconds: number;
}

function timed(what: string, work: () => unknown): Slowest {
  const start = performance.now();
  work();
  return { what, milliseconds: performance.now() - start };
}

function slowest(timings: readonly Slowest[]): Slowest {
  return timings.reduce((a, b) => (b.milliseconds > a.milliseconds ? b : a));
}

/** What takes longest on a megabyte of hostile text: reading it, one rule, the whole review. */
export function measureHostile(): { reading: Slowest; rule: Slowest; review: Slowest } {
  const reading: Slowest[] = [];
  const rules: Slowest[] = [];
  const reviews: Slowest[] = [];
  for (const [piece, text] of HOSTILE_ANSWERS) {
    reviewAnswer(text.slice(0, 20_000), { level: 'senior' });
    reading.push(timed(piece, () => answerOf(text)));
    const context = {
      answer: answerOf(text),
      level: 'senior',
      targets: {},
      keyPhrases: {},
    } as const;
    rules.push(...RULES.map((rule) => timed(`${rule.id} on ${piece}`, () => rule.see(context))));
    reviews.push(timed(piece, () => reviewAnswer(text, { level: 'senior' })));
  }
  return { reading: slowest(reading), rule: slowest(rules), review: slowest(reviews) };
}
