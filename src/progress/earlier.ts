import { BUILT_IN } from '../scenario/source.ts';
import type { Session, TakeFacts, ToldTake } from './sessions.ts';

/**
 * 0.1 asked nobody whose story was told: it filed all of them under the example. Where at least half of
 * its key phrases were said, the example was retold; else it was a story of one's own, to its question.
 */

const LONGEST_ID = 64;
const CALLED = 'An earlier story';

/** The id such a story has: one for each example, for nothing tells two of them apart. */
export function earlierId(scenario: string): string {
  return `earlier-${scenario}`.slice(0, LONGEST_ID);
}

/** What it is called: by its first words too, where it has some. */
export function earlierTitle(opening: string): string {
  return opening === '' ? CALLED : `${CALLED}: ${opening}`;
}

/** Whether a take is one that 0.1 filed under an example. */
export function isFiledUnderExample({
  judged,
  story,
  scenario,
}: Pick<ToldTake, 'judged' | 'story' | 'scenario'>): boolean {
  return judged !== undefined && story === undefined && scenario.source === BUILT_IN.kind;
}

/** Whether the example was retold. */
export function isRetold({ takes }: Pick<Session<TakeFacts>, 'takes'>): boolean {
  const counted = takes.flatMap(({ judgement }) => judgement?.phrases ?? []);
  const hit = counted.reduce((sum, each) => sum + each.hit, 0);
  const of = counted.reduce((sum, each) => sum + each.of, 0);
  return of > 0 && hit * 2 >= of;
}
