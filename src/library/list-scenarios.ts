import type { Ports } from '../ports.ts';
import { sourceText } from '../scenario/source.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';
import { visibleDeep } from '../text/visible.ts';

/** Nothing but printable ASCII, as most are: told at a glance. */
const PLAIN = /^[ -~]*$/;

/**
 * Only the texts of somebody's own may hold anything: the rest is ids, names and numbers that were checked,
 * and what is built in was, as it was built.
 */
function isPlain({ id, title, question, overview, source }: ScenarioSummary): boolean {
  return (
    source.kind === 'built-in' || PLAIN.test(title + question + overview + id + sourceText(source))
  );
}

/** What there is to choose from: `listScenarios`, or `listQuestions` for what can be asked. */
export type Listing = (ports: Ports) => Promise<ScenarioSummary[]>;

/** The scenarios there are, safe to show. */
export async function listScenarios(ports: Pick<Ports, 'scenarios'>): Promise<ScenarioSummary[]> {
  const summaries = await ports.scenarios.summaries();
  // Copying a thousand of them takes as long as reading them does.
  return summaries.map((summary) => (isPlain(summary) ? summary : visibleDeep(summary)));
}
