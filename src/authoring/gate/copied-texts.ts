import { isGap } from './gaps.ts';
import { nearCopies } from './near-copies.ts';
import type { PlacedScenario } from './placed-scenario.ts';

/** A text of a scenario, where it stands and what it is called there. */
export interface PlacedText<Name extends string = string> {
  each: PlacedScenario;
  path: (string | number)[];
  text: string;
  name: Name;
}

/** A text and the earlier one it shares so much with. */
export interface CopiedText<Name extends string = string> {
  copy: PlacedText<Name>;
  of: PlacedText<Name>;
  /** The words they share, as a share of all words in either. */
  overlap: number;
}

interface CopyOptions {
  /** From 0 to 1: less overlap than this is chance. */
  limit: number;
  /** Whether two texts of one scenario may be alike. */
  isFreeWithin?: boolean;
}

/** What share of its words a copy has in common, as it is told. */
export function shareOf(overlap: number): string {
  return `${Math.round(overlap * 100)}% of the words`;
}

/** The texts that are nearly an earlier one. What is still to be written is no copy of anything. */
export function copiedTexts<Name extends string>(
  texts: readonly PlacedText<Name>[],
  { limit, isFreeWithin = false }: CopyOptions,
): CopiedText<Name>[] {
  const written = texts.filter(({ text }) => !isGap(text));
  const isAsked = (first: number, second: number) =>
    !isFreeWithin || written[first]?.each !== written[second]?.each;
  const found = nearCopies(
    written.map(({ text }) => text),
    limit,
    isAsked,
  );
  return found.flatMap(({ first, second, overlap }) => {
    const [of, copy] = [written[first], written[second]];
    return of && copy ? [{ copy, of, overlap }] : [];
  });
}
