import { PRINCIPLES, type PrincipleSlug } from '../../scenario/principles.ts';
import type { ScenarioSummary } from '../../scenario/summary.ts';
import { THEMES, type Theme } from '../../scenario/themes.ts';
import type { Strength } from './strength.ts';

/** A story as the map of principles and stories shows it. */
export interface CoveringStory
  extends Pick<ScenarioSummary, 'id' | 'title' | 'source' | 'principle' | 'pivots' | 'themes'> {
  /** Null while the journal says nothing of it. */
  strength: Strength | null;
}

/** The ids of the stories that reach a principle: as their own, or retold. */
interface Reached {
  primary: string[];
  pivot: string[];
}

export interface CoveredPrinciple {
  principle: PrincipleSlug;
  own: Reached;
  builtIn: Reached;
}

/** Which stories reach which principles. */
export interface Coverage {
  /** The principles that matter here, in their usual order. */
  targets: PrincipleSlug[];
  principles: CoveredPrinciple[];
  /** The user's own, each with how many of the targets it reaches. */
  stories: (CoveringStory & { reach: number })[];
  /** Targets that no story of one's own reaches. */
  gaps: PrincipleSlug[];
  /** The ids of own stories that carry too many of the targets. */
  overused: string[];
  /** What no own story answers. */
  missing: Theme[];
}

/** A story that carries more than this share of the targets is heard by every interviewer. */
const MOST_CARRIED = 1 / 3;
/** Fewer than these are no burden, however few targets there are. */
const FEWEST_CARRIED = 3;

export function coveringStory(
  { id, title, source, principle, pivots, themes }: ScenarioSummary,
  strength: Strength | null,
): CoveringStory {
  return { id, title, source, principle, pivots, themes, strength };
}

function reachedBy(stories: readonly CoveringStory[], slug: PrincipleSlug): Reached {
  const ids = (holds: (story: CoveringStory) => boolean) =>
    stories.filter(holds).map(({ id }) => id);
  return {
    primary: ids(({ principle }) => principle === slug),
    pivot: ids(({ pivots }) => pivots.includes(slug)),
  };
}

/** Maps stories, own and built-in, to the principles in `wanted`: all of them when it is empty. */
export function coverageOf(
  stories: readonly CoveringStory[],
  wanted: readonly PrincipleSlug[],
): Coverage {
  const slugs = PRINCIPLES.map(({ slug }) => slug);
  const targets = wanted.length === 0 ? slugs : slugs.filter((slug) => wanted.includes(slug));
  const own = stories.filter(({ source }) => source.kind === 'own');
  const builtIn = stories.filter(({ source }) => source.kind === 'built-in');
  const principles = targets.map((principle) => ({
    principle,
    own: reachedBy(own, principle),
    builtIn: reachedBy(builtIn, principle),
  }));
  const reachOf = ({ principle, pivots }: CoveringStory) =>
    targets.filter((slug) => slug === principle || pivots.includes(slug)).length;
  const told = own.map((story) => ({ ...story, reach: reachOf(story) }));
  const most = Math.max(targets.length * MOST_CARRIED, FEWEST_CARRIED - 1);
  return {
    targets,
    principles,
    stories: told,
    gaps: principles
      .filter((each) => each.own.primary.length + each.own.pivot.length === 0)
      .map(({ principle }) => principle),
    overused: told.filter(({ reach }) => reach > most).map(({ id }) => id),
    missing: THEMES.filter((theme) => own.every(({ themes }) => !themes.includes(theme))),
  };
}
