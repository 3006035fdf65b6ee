import type { LoopDraft } from '../../mock/loop-draft.ts';
import { visibleLine } from '../../text/visible.ts';

/** Which loop was left, safe to show, where it has rounds in which of them, and how many seconds its last rounds take at most. */
export function loopLeftAt({ title, plan, begun }: Pick<LoopDraft, 'title' | 'plan' | 'begun'>): {
  what: string;
  seconds: number;
} {
  const { rounds } = plan;
  const at = rounds.findIndex(({ questions }) =>
    questions.some(({ id }) => id === begun?.question),
  );
  const where = at < 0 || rounds.length === 1 ? '' : `, in round ${at + 1}`;
  const left = rounds.slice(Math.max(0, at));
  return {
    what: `${visibleLine(title)}${where}`,
    seconds: left.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}
