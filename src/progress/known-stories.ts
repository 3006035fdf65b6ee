import type { QuestionSummary } from '../scenario/question/summary.ts';
import { BUILT_IN } from '../scenario/source.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';
import type { Session, TakeFacts } from './sessions.ts';
import type { StoriesProgress, ToldStory } from './stories.ts';

type Told = Session<TakeFacts>;

/** A story of the person's own, and all that is known of it. */
export interface KnownStory {
  id: string;
  /** Empty for one that was only spoken and has no name. */
  title: string;
  principle: ToldStory['principle'];
  /** The questions it was told or written for, in words. */
  questions: { id: string | null; ask: string }[];
  /** The path of its file; null for one that stands in the journal only. */
  file: string | null;
  /** How many sessions tell it. */
  sessions: number;
  /** The last of these. */
  last: Told | null;
}

export interface WhereStoriesAre {
  told: StoriesProgress['told'];
  /** The scenarios of the person's own. */
  written: readonly ScenarioSummary[];
  /** All of them, newest first. */
  sessions: readonly Told[];
  questions: readonly QuestionSummary[];
}

/** The id of the story a session tells; null where it tells an example. */
function toldIn({ story, scenario }: Told): string | null {
  if (story !== null && story !== undefined) return story.id;
  return scenario.source === BUILT_IN.kind ? null : scenario.id;
}

/** Each story of the person's own once, told or written down: the last told first, then those never told. */
export function knownStories(where: WhereStoriesAre): KnownStory[] {
  const { told, sessions, questions } = where;
  const files = new Map(where.written.map((each) => [each.id, each]));
  const asks = new Map(questions.map(({ id, ask }) => [id, ask[0] ?? id]));
  const byStory = new Map<string, Told[]>();
  for (const session of sessions) {
    const id = toldIn(session);
    if (id !== null) byStory.set(id, [...(byStory.get(id) ?? []), session]);
  }

  function known(id: string): KnownStory[] {
    const file = files.get(id);
    const before = Object.hasOwn(told, id) ? told[id] : undefined;
    const principle = before?.principle ?? file?.principle;
    if (principle === undefined) return [];
    const ids = new Set([...(file?.answers ?? []), ...(before?.questions ?? [])]);
    const asked = [...ids].map((each) => ({ id: each, ask: asks.get(each) ?? each }));
    const alone = file === undefined ? [] : [{ id: null, ask: file.question }];
    const tellings = byStory.get(id) ?? [];
    return [
      {
        id,
        title: before?.title || (file?.title ?? ''),
        principle,
        questions: asked.length > 0 ? asked : alone,
        file: file?.source.kind === 'own' ? file.source.path : null,
        sessions: tellings.length,
        last: tellings[0] ?? null,
      },
    ];
  }
  // Sessions come first: these are in the order they were last told in.
  const ids = new Set([...byStory.keys(), ...Object.keys(told), ...files.keys()]);
  return [...ids].flatMap(known);
}
