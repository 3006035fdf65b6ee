import type { KnownStory } from '../../progress/known-stories.ts';
import { PRINCIPLES, type PrincipleSlug } from '../../scenario/principles.ts';
import { shortened } from '../../text/cut.ts';

/** A principle, the stories for it and the questions they answer; none of either is a gap. */
export interface MappedPrinciple {
  principle: PrincipleSlug;
  /** Titles. */
  stories: string[];
  questions: { ask: string; stories: string[] }[];
}

/** A story with all it can be told for. */
export interface MappedStory extends Pick<KnownStory, 'title' | 'questions'> {
  /** Those it was told or written for. */
  principles: readonly PrincipleSlug[];
}

const LONGEST_ASK = 140;

/** What each question is about: a story that is told for one reaches its principle. */
export type QuestionPrinciples = ReadonlyMap<string, PrincipleSlug>;

function principleOf(
  { id }: KnownStory['questions'][number],
  story: MappedStory,
  known: QuestionPrinciples,
): PrincipleSlug | undefined {
  return (id === null ? undefined : known.get(id)) ?? story.principles[0];
}

/** Which story to tell for which question, by principle; `wanted` are those that matter, all where there are none. */
export function mapQuestions(
  stories: readonly MappedStory[],
  known: QuestionPrinciples,
  wanted: readonly PrincipleSlug[],
): MappedPrinciple[] {
  const slugs = PRINCIPLES.map(({ slug }) => slug);
  const targets = wanted.length === 0 ? slugs : slugs.filter((slug) => wanted.includes(slug));
  return targets.map((principle) => {
    const asked = new Map<string, Set<string>>();
    const told = new Set<string>();
    for (const story of stories) {
      if (story.principles.includes(principle)) told.add(story.title);
      for (const question of story.questions) {
        if (principleOf(question, story, known) !== principle) continue;
        told.add(story.title);
        const titles = asked.get(question.ask) ?? new Set();
        asked.set(question.ask, titles.add(story.title));
      }
    }
    const questions = [...asked].map(([ask, titles]) => ({
      ask: shortened(ask, LONGEST_ASK),
      stories: [...titles],
    }));
    return { principle, stories: [...told], questions };
  });
}

/** The principles no story is there for. */
export function gapsIn(map: readonly MappedPrinciple[]): PrincipleSlug[] {
  return map.flatMap(({ principle, stories }) => (stories.length === 0 ? [principle] : []));
}
