import type { QuizQuestion } from '../../../quiz/question.ts';
import { type Cue, FAMILIES } from './cue.ts';
import { CUES } from './cues.ts';
import { type ReadOption, readOption } from './read-option.ts';
import { heardWith } from './reader.ts';
import { turnCues } from './turns-of-phrase.ts';
import { vocabularyCues } from './vocabulary.ts';

/** A difference smaller than this is one of rounding. */
const SAME = 1e-9;

/** Where the options of a question stand among the rows, and which of them is right. */
export interface OptionRows {
  scenarioId: string;
  start: number;
  /** Behind the last. */
  end: number;
  right: number;
}

/** Questions as numbers: a row for each option, a column for each cue. */
export interface MeasuredQuestions {
  questions: OptionRows[];
  cues: readonly Cue[];
  /** As counted: `values[row][cue]`. */
  values: Float64Array[];
  /**
   * Against the mean of its question, in units of the whole: what all options of a question share
   * gives nothing away.
   */
  scaled: Float64Array[];
}

function centred(values: readonly Float64Array[], { start, end }: OptionRows): Float64Array[] {
  const rows = values.slice(start, end);
  return rows.map((row) =>
    row.map((value, cue) => {
      const sum = rows.reduce((total, other) => total + (other[cue] ?? 0), 0);
      return value - sum / rows.length;
    }),
  );
}

/**
 * Each column in units of its own, a cue that tells no options apart at nought; and so that what is
 * heard with each ear weighs the same, however many cues there are.
 */
function scale(rows: readonly Float64Array[], cues: readonly Cue[]): Float64Array[] {
  const sums = new Float64Array(cues.length);
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 1) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0) ** 2;
  }
  const counts = new Map(
    FAMILIES.map((family) => {
      const together = heardWith(family);
      return [family, cues.filter((cue) => together.includes(cue.family)).length];
    }),
  );
  const factors = Float64Array.from(cues, ({ family }, at) => {
    const count = counts.get(family) ?? 1;
    const unit = Math.sqrt((sums[at] ?? 0) / rows.length);
    return unit > SAME ? 1 / (unit * Math.sqrt(count)) : 0;
  });
  return rows.map((row) => row.map((value, at) => value * (factors[at] ?? 0)));
}

/**
 * Of an exercise the words are the point: `because` and `fell from` are what a sentence that must
 * stay is known by, and whoever hears them has learned something.
 */
function isAboutStories({ kind }: QuizQuestion): boolean {
  return kind === 'probe' || kind === 'knowledge';
}

/** Counts every cue in every option. The right answers take no part in it. */
export function measureQuestions(questions: readonly QuizQuestion[]): MeasuredQuestions {
  const read = questions.map(({ prompt, context, passage, options }) => ({
    question: readOption(passage ?? context ?? prompt),
    options: options.map(({ text }) => readOption(text)),
  }));
  const all = read.flatMap(({ options }) => options);
  const cues = [
    ...CUES,
    ...turnCues(all),
    ...(questions.every(isAboutStories) ? vocabularyCues(all) : []),
  ];
  const measure = (option: ReadOption, question: ReadOption, all: readonly ReadOption[]) => {
    const beside = { question, others: all.filter((each) => each !== option) };
    return Float64Array.from(cues, (cue) => cue.measure(option, beside));
  };
  const values = read.flatMap(({ question, options }) =>
    options.map((option) => measure(option, question, options)),
  );
  let row = 0;
  const rows = questions.map(({ scenarioId, options }): OptionRows => {
    const start = row;
    row += options.length;
    return { scenarioId, start, end: row, right: start + options.findIndex(({ right }) => right) };
  });
  const scaled = scale(
    rows.flatMap((each) => centred(values, each)),
    cues,
  );
  return { questions: rows, cues, values, scaled };
}
