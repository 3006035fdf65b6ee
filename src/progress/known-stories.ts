import type { NamedStory } from '../rehearsal/records.ts';
import type { PrincipleSlug } from '../scenario/principles.ts';
import type { QuestionSummary } from '../scenario/question/summary.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';
import { type StoriesProgress, timesTold } from './stories.ts';
import type { PastTelling } from './tellings.ts';

/** A story of the person's own, and all that is known of it. */
export interface KnownStory {
  id: string;
  /** What it is called: its name, or its first words; empty for one that was only spoken and has no name. */
  title: string;
  isNamed: boolean;
  /** Its own, or that it was told for last. */
  principle: PrincipleSlug;
  /** The questions it was told or written for, in words. */
  questions: { id: string | null; ask: string }[];
  /** The path of its file; null for one that stands in the journal only. */
  file: string | null;
  /** How many sessions tell it. */
  sessions: number;
  /** The last few of these, the latest last. */
  tellings: PastTelling[];
}

export interface WhereStoriesAre {
  told: StoriesProgress['told'];
  /** All scenarios there are, the person's own among them. */
  scenarios: readonly ScenarioSummary[];
  questions: readonly Pick<QuestionSummary, 'id' | 'ask'>[];
}

/** As a rehearsal tells it: without a title until it has a name. */
export function asTold({ id, title, isNamed }: KnownStory): NamedStory {
  return { id, title: isNamed ? title : '' };
}

/** Each story of the person's own once, told or written down: the last told first, then those never told. */
export function knownStories({ told, scenarios, questions }: WhereStoriesAre): KnownStory[] {
  const byId = new Map(scenarios.map((each) => [each.id, each]));
  const asks = new Map(questions.map(({ id, ask }) => [id, ask[0] ?? id]));
  const written = scenarios.filter(({ source }) => source.kind === 'own');

  function known(id: string): KnownStory[] {
    const here = byId.get(id);
    const file = here?.source.kind === 'own' ? here : undefined;
    const before = Object.hasOwn(told, id) ? told[id] : undefined;
    const principle = file?.principle ?? before?.principle;
    if (principle === undefined) return [];
    const ids = new Set([...(file?.answers ?? []), ...(before?.questions ?? [])]);
    const asked = [...ids].map((each) => ({ id: each, ask: asks.get(each) ?? each }));
    // Of a story that is told for no question that has an id, what the scenario asks.
    const alone = file ?? (before && byId.get(before.scenario.id));
    const inWords = alone === undefined ? [] : [{ id: null, ask: alone.question }];
    return [
      {
        id,
        title: file?.title ?? before?.title ?? '',
        isNamed: file !== undefined || before?.isNamed === true,
        principle,
        questions: asked.length > 0 ? asked : inWords,
        file: file?.source.kind === 'own' ? file.source.path : null,
        sessions: before === undefined ? 0 : timesTold(before),
        tellings: before?.tellings ?? [],
      },
    ];
  }
  const ids = new Set([...Object.keys(told).reverse(), ...written.map(({ id }) => id)]);
  return [...ids].flatMap(known);
}
