import type { Ports } from '../ports.ts';
import { idNow, toldStory } from '../progress/stories.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';

type Renamed = Pick<ScenarioSummary, 'id' | 'title' | 'was'>;

/**
 * Lets what was rehearsed of a file go on under the id it has now, where it names the one it had then; `changed`
 * are those that were written just now, and no listing knows yet. Returns why that could not be kept, if it could not.
 */
export async function followRenames(
  ports: Ports,
  changed?: readonly Renamed[],
): Promise<string | undefined> {
  const all = await ports.scenarios.summaries();
  const moved = (changed ?? all).filter(({ was }) => was.length > 0);
  if (moved.length === 0 || !(await ports.drafts()).keeps) return undefined;
  const journal = await ports.journal();
  const { stories } = await journal.progress();
  // What another one is called by now is no former id.
  const others = changed === undefined ? all : [];
  const taken = new Set(others.map(({ id }) => id));
  for (const { id, title, was } of moved) {
    for (const before of was) {
      if (taken.has(before) || idNow(stories, before) === id) continue;
      if (toldStory(stories, before) === undefined) continue;
      const { notice } = journal.append({ kind: 'named', story: before, as: { id, title } });
      if (notice !== undefined) return notice;
    }
  }
  return undefined;
}
