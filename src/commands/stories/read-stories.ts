import { listScenarios } from '../../library/list-scenarios.ts';
import type { Ports } from '../../ports.ts';
import { type KnownStory, knownStories } from '../../progress/known-stories.ts';
import { sessionsIn } from '../../progress/sessions.ts';

/** The stories of the person's own, safe to show. */
export async function readStories(ports: Ports): Promise<KnownStory[]> {
  const journal = await ports.journal();
  const [{ stories }, records, all, questions] = await Promise.all([
    journal.progress(),
    journal.records(),
    listScenarios(ports),
    ports.questions.summaries(),
  ]);
  return knownStories({
    told: stories.told,
    written: all.filter(({ source }) => source.kind === 'own'),
    sessions: sessionsIn(records),
    questions,
  });
}
