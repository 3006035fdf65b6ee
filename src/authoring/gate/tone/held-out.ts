import { beliefs, type Likeness, learn, likenessOf, scoresBy } from './conditional-logit.ts';
import type { Family } from './cue.ts';
import type { MeasuredQuestions } from './measured-questions.ts';

/** With more stories than this, several are held out at once: it keeps the gate quick. */
const MOST_FOLDS = 20;

/** How alike the options are to somebody who goes by these families. */
export function likenessFor(
  { scaled, cues }: MeasuredQuestions,
  families: readonly Family[],
): Likeness {
  const columns = cues.flatMap(({ family }, at) => (families.includes(family) ? [at] : []));
  return likenessOf(scaled, columns);
}

/** Each scenario with the fold it is held out in. */
function foldsOf({ questions }: MeasuredQuestions): Map<string, number> {
  const ids = [...new Set(questions.map(({ scenarioId }) => scenarioId))];
  return new Map(ids.map((id, at) => [id, at % MOST_FOLDS]));
}

/** What the reader believes of each row's being right, having seen no question of its scenario. */
export function heldOutBeliefs(
  measured: MeasuredQuestions,
  families: readonly Family[],
): Float64Array {
  const likeness = likenessFor(measured, families);
  const folds = foldsOf(measured);
  const result = new Float64Array(likeness.size);
  for (const fold of new Set(folds.values())) {
    const isHeldOut = ({ scenarioId }: { scenarioId: string }) => folds.get(scenarioId) === fold;
    const counts = learn(
      measured.questions.filter((question) => !isHeldOut(question)),
      likeness,
    );
    const scores = scoresBy(counts, likeness);
    for (const { start, end } of measured.questions.filter(isHeldOut)) {
      result.set(beliefs(scores.subarray(start, end)), start);
    }
  }
  return result;
}

/** How often the option somebody believes in most is right; several that tie share it. */
export function shareRight(
  { questions }: Pick<MeasuredQuestions, 'questions'>,
  beliefOf: (row: number) => number,
): number {
  let sum = 0;
  for (const { start, end, right } of questions) {
    const rows = Array.from({ length: end - start }, (_, at) => start + at);
    const most = Math.max(...rows.map(beliefOf));
    const picked = rows.filter((row) => beliefOf(row) === most);
    if (picked.includes(right)) sum += 1 / picked.length;
  }
  return sum / questions.length;
}
