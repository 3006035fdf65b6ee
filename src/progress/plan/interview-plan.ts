import type { PrincipleSlug } from '../../scenario/principles.ts';

/** What somebody rehearses for. */
export interface InterviewPlan {
  /** The local calendar day of the interview, such as 2026-12-08; null where none is set. */
  on: string | null;
  /** The principles that matter; none is all of them. */
  principles: PrincipleSlug[];
}

/** The principles that matter: those of the plan, else those that are set once; none is all of them. */
export function wantedPrinciples(
  { principles }: Pick<InterviewPlan, 'principles'>,
  set: { principles: readonly PrincipleSlug[] },
): readonly PrincipleSlug[] {
  return principles.length > 0 ? principles : set.principles;
}

export function noPlan(): InterviewPlan {
  return { on: null, principles: [] };
}
