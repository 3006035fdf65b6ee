import type { ScenarioSummary } from '../scenario/summary.ts';
import type { OwnListing } from './own-scenarios.ts';
import { shownPath } from './shown-path.ts';

/** Leaves out what has the id of a built-in scenario, or of an earlier one of the user's own. */
export function withoutClashes(
  builtIn: readonly ScenarioSummary[],
  { summaries, leftOut }: OwnListing,
): OwnListing {
  const known = new Map(builtIn.map((summary) => [summary.id, summary]));
  const clear: OwnListing = { summaries: [], leftOut: [...leftOut] };
  for (const summary of summaries) {
    const first = known.get(summary.id);
    if (first === undefined) {
      known.set(summary.id, summary);
      clear.summaries.push(summary);
    } else {
      const whose =
        first.source.kind === 'own'
          ? `also in ${shownPath(first.source.path)}`
          : `that of the built-in "${first.title}"`;
      const message = `its id "${summary.id}" is ${whose}: give this one another`;
      clear.leftOut.push({ file: summary.source.path, message, more: 0 });
    }
  }
  return clear;
}
