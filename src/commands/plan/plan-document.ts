import { dayNumber } from '../../progress/day-number.ts';
import type { OpenWork } from '../../progress/plan/open-work.ts';
import type { PrincipleSlug } from '../../scenario/principles.ts';
import type { Level } from '../../scenario/sections.ts';
import type { PlanView } from '../../terminal/screens/plan.ts';

/** Something that is not covered yet, in `plan --json`. */
interface OpenWorkDocument {
  kind: OpenWork['kind'];
  /** The principle without a story, or asked in earnest; null for other kinds. */
  principle: PrincipleSlug | null;
  /** The story that was never told whole; null for other kinds. */
  story: { id: string; title: string } | null;
}

/** One day before the interview. */
interface PlannedDayDocument {
  /** A local calendar day. */
  day: string;
  /** How many things come, and about how many seconds they take. */
  due: number;
  seconds: number;
  work: OpenWorkDocument[];
}

/** What `plan --json` prints. */
interface PlanDocument {
  version: 1;
  /** The local calendar day of the interview, and how many days it is away, negative after it; null where none is set. */
  on: string | null;
  daysLeft: number | null;
  /** The principles that matter; none is all of them. */
  principles: PrincipleSlug[];
  level: Level | null;
  days: PlannedDayDocument[];
  work: OpenWorkDocument[];
}

function workDocument(work: OpenWork): OpenWorkDocument {
  const { kind } = work;
  return {
    kind,
    principle: kind === 'no story' || kind === 'asked badly' ? work.principle : null,
    story: kind === 'never whole' ? { id: work.story.id, title: work.story.title } : null,
  };
}

export function planDocument({ today, on, ...view }: PlanView): PlanDocument {
  const { principles, level, days, work } = view;
  return {
    version: 1,
    on,
    daysLeft: on === null ? null : dayNumber(on) - dayNumber(today),
    principles: [...principles],
    level,
    days: days.map(({ day, cards, seconds, work: each }) => ({
      ...{ day, due: cards, seconds },
      work: each.map(workDocument),
    })),
    work: work.map(workDocument),
  };
}
