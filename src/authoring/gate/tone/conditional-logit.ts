import type { OptionRows } from './measured-questions.ts';

/** How alike any two options are: the products of their rows, over the columns that are read. */
export interface Likeness {
  size: number;
  /** Of row `a` and row `b`, at `a * size + b`. A row is one long, on average. */
  products: Float64Array;
  /** The largest eigenvalue: how steep the steepest way is. */
  steepest: number;
}

/**
 * How strongly weights are held back. Fixed, and on the strong side: where half or two thirds of
 * the right answers are drawn by lot, less of it finds less of what is left to find.
 */
const PENALTY = 0.05;
/** Enough for the figures to stand still. */
const STEPS = 30;
const POWER_STEPS = 20;

/** Four sums side by side: one alone waits for each addition, and most of the time is spent here. */
function product(a: Float64Array, b: Float64Array): number {
  let [one, two, three, four] = [0, 0, 0, 0];
  const whole = a.length - (a.length % 4);
  for (let at = 0; at < whole; at += 4) {
    one += (a[at] ?? 0) * (b[at] ?? 0);
    two += (a[at + 1] ?? 0) * (b[at + 1] ?? 0);
    three += (a[at + 2] ?? 0) * (b[at + 2] ?? 0);
    four += (a[at + 3] ?? 0) * (b[at + 3] ?? 0);
  }
  for (let at = whole; at < a.length; at += 1) one += (a[at] ?? 0) * (b[at] ?? 0);
  return one + two + three + four;
}

function times({ size, products }: Omit<Likeness, 'steepest'>, vector: Float64Array): Float64Array {
  const result = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    result[row] = product(products.subarray(row * size, (row + 1) * size), vector);
  }
  return result;
}

function steepestOf(likeness: Omit<Likeness, 'steepest'>): number {
  let vector = Float64Array.from({ length: likeness.size }, (_, at) => 1 + (at % 7));
  let length = 0;
  for (let step = 0; step < POWER_STEPS; step += 1) {
    const next = times(likeness, vector);
    length = Math.sqrt(product(next, next));
    if (length === 0) return 0;
    vector = next.map((value) => value / length);
  }
  return length;
}

/** Compares all rows over some of their columns. */
export function likenessOf(rows: readonly Float64Array[], columns: readonly number[]): Likeness {
  const kept = rows.map((row) => Float64Array.from(columns, (column) => row[column] ?? 0));
  const unit = kept.reduce((sum, row) => sum + product(row, row), 0) / kept.length || 1;
  const size = kept.length;
  const products = new Float64Array(size * size);
  kept.forEach((row, a) => {
    for (let b = 0; b <= a; b += 1) {
      const value = product(row, kept[b] ?? row) / unit;
      products[a * size + b] = value;
      products[b * size + a] = value;
    }
  });
  return { size, products, steepest: steepestOf({ size, products }) };
}

/** The share of belief each option of a question gets from its score; they add up to one. */
export function beliefs(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

/** Row by row the belief it has too much or, below nought, lacks. */
function excess(scores: Float64Array, learned: readonly OptionRows[]): Float64Array {
  const result = new Float64Array(scores.length);
  for (const { start, end, right } of learned) {
    const belief = beliefs(scores.subarray(start, end));
    for (let row = start; row < end; row += 1) {
      result[row] = ((belief[row - start] ?? 0) - (row === right ? 1 : 0)) / learned.length;
    }
  }
  return result;
}

/**
 * A conditional logit with an L2 penalty, learned from some of the questions. Returns how much each
 * row counts: the weights are the sum of the rows so counted, and a thousand cues cost no more than
 * ten. Accelerated descent (Nesterov 1983) in a fixed number of steps: the same questions give the
 * same counts.
 */
export function learn(learned: readonly OptionRows[], likeness: Likeness): Float64Array {
  const rate = 1 / ((likeness.steepest * 0.5) / Math.max(1, learned.length) + PENALTY);
  let counts = new Float64Array(likeness.size);
  let ahead = counts;
  let pace = 1;
  for (let step = 0; step < STEPS; step += 1) {
    const over = excess(times(likeness, ahead), learned);
    const next = ahead.map((count, row) => count - rate * ((over[row] ?? 0) + PENALTY * count));
    const nextPace = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const push = (pace - 1) / nextPace;
    const before = counts;
    ahead = next.map((count, row) => count + push * (count - (before[row] ?? 0)));
    counts = next;
    pace = nextPace;
  }
  return counts;
}

/** The score of every row, by what was learned. */
export function scoresBy(counts: Float64Array, likeness: Likeness): Float64Array {
  return times(likeness, counts);
}
