import type { Ports } from '../ports.ts';
import { sectionCard, storyCard, subjectOf } from '../progress/cards.ts';
import { firstBack } from '../progress/come-back.ts';
import { fixedSection, type Summary, type TimedSummary } from '../rehearsal/summary.ts';
import type { Run } from './run.ts';

/** The summary of what has been kept, with the day the schedule gives and what comes back then; without one where nothing is. */
export async function timedSummary(
  summary: Summary,
  { scenario, plan }: Pick<Run, 'scenario' | 'plan'>,
  ports: Ports,
): Promise<TimedSummary> {
  if (!(await ports.drafts()).keeps) return { ...summary, comeBack: null };
  const progress = await (await ports.journal()).progress();
  const subject = subjectOf({ scenario, story: plan.story });
  const sections = summary.rows.map(({ section }) => section);
  const cards = sections.map((section) => sectionCard(subject, section));
  const story = summary.unsure === null ? [] : [storyCard(subject)];
  const first = firstBack(progress, [...story, ...cards], ports.day(ports.now()));
  if (first === null) return { ...summary, comeBack: null };
  const isAll = story.some((card) => first.cards.includes(card));
  const due = sections.filter((section) => first.cards.includes(sectionCard(subject, section)));
  // Where nothing is to be fixed, what comes back first is what to tell again.
  const { weakest } = summary;
  const isSaid =
    isAll || fixedSection(summary.fix) !== null || due.some((each) => each === weakest);
  return {
    ...summary,
    weakest: isSaid ? weakest : (due[0] ?? weakest),
    comeBack: { days: first.days, sections: isAll ? [] : due },
  };
}
