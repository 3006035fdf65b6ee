import type { Coverage } from '../authoring/coverage/coverage.ts';
import type { PrincipleSlug } from '../scenario/principles.ts';
import { sourceText } from '../scenario/source.ts';
import type { Theme } from '../scenario/themes.ts';

/** The ids of the stories that reach a principle: as their own, or retold. */
interface ReachedDocument {
  primary: string[];
  pivot: string[];
}

/** What `coverage --json` prints. */
interface CoverageDocument {
  version: 1;
  targets: PrincipleSlug[];
  principles: { principle: PrincipleSlug; own: ReachedDocument; builtIn: ReachedDocument }[];
  /** The user's own. */
  stories: {
    id: string;
    title: string;
    /** The path of its file. */
    source: string;
    principle: PrincipleSlug;
    pivots: PrincipleSlug[];
    themes: Theme[];
    /** Sections that were rehearsed, and of these those that went well; null while none was. */
    strength: { rehearsed: number; good: number } | null;
    /** How many of the targets it reaches. */
    reach: number;
  }[];
  gaps: PrincipleSlug[];
  overused: string[];
  missing: Theme[];
}

export function coverageDocument(coverage: Coverage): CoverageDocument {
  const { targets, principles, stories, gaps, overused, missing } = coverage;
  return {
    version: 1,
    targets,
    principles: principles.map(({ principle, own, builtIn }) => ({
      principle,
      own: { primary: own.primary, pivot: own.pivot },
      builtIn: { primary: builtIn.primary, pivot: builtIn.pivot },
    })),
    stories: stories.map((story) => {
      const { id, title, source, principle, pivots, themes, strength, reach } = story;
      const { rehearsed = 0, good = 0 } = strength ?? {};
      return {
        ...{ id, title, source: sourceText(source), principle, pivots, themes },
        strength: strength === null ? null : { rehearsed, good },
        reach,
      };
    }),
    ...{ gaps, overused, missing },
  };
}
