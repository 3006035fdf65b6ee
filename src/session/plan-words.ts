import type { Feedback, Plan } from '../rehearsal/records.ts';
import { principleName } from '../scenario/principles.ts';
import { levelName, SECTIONS, sectionTitle } from '../scenario/sections.ts';
import { ANSWERED } from '../terminal/screens/session-words.ts';

export interface Planned {
  plan: Plan;
  quiz: boolean;
  feedback: Feedback;
}

/** How a rehearsal is to be, in words: `Action and Result, typed, strict, SDE 2, no follow-ups`. */
export function planWords({ plan, quiz, feedback }: Planned): string {
  const { sections, clock, strict, level, pivot } = plan;
  const titles = sections.map(({ name }) => sectionTitle(name));
  return [
    titles.length === SECTIONS.length ? 'all five sections' : titles.join(' and '),
    ANSWERED[clock],
    ...(strict ? ['strict'] : []),
    levelName(level),
    ...(pivot === null ? [] : [`as ${principleName(pivot)}`]),
    ...(feedback === 'after each' ? ['compared one by one'] : []),
    ...(quiz ? [] : ['no follow-ups']),
  ].join(', ');
}
