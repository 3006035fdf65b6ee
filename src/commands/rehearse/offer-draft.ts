import type { Draft } from '../../rehearsal/records.ts';
import { sectionTitle } from '../../scenario/sections.ts';
import { visible } from '../../text/visible.ts';
import type { Room, Run } from './run.ts';

function whereLeft({ plan, takes, current }: Draft): string {
  if (current) return sectionTitle(current.section);
  const next = plan.sections.find(({ name }) => takes.every(({ section }) => section !== name));
  return next ? sectionTitle(next.name) : 'the comparison';
}

function age(draft: Draft, now: number): string {
  const minutes = Math.max(0, Math.round((now - draft.savedAt) / 60_000));
  if (minutes === 0) return 'just now';
  if (minutes < 60) return minutes === 1 ? '1 minute ago' : `${minutes} minutes ago`;
  const hours = Math.round(minutes / 60);
  if (hours < 48) return hours === 1 ? '1 hour ago' : `${hours} hours ago`;
  return `${Math.round(hours / 24)} days ago`;
}

/** Offers, once, to go on with an unfinished rehearsal of the same scenario. */
export async function offerDraft(run: Run, { ports, prompter, declined }: Room): Promise<Run> {
  const drafts = await ports.drafts();
  const draft = (await drafts.list()).find(
    ({ id, plan, source }) =>
      plan.scenarioId === run.scenario.id && source === visible(run.source) && !declined.has(id),
  );
  if (!draft) return run;
  const when = age(draft, ports.now());
  const answer = await prompter.choose(`You left "${draft.title}" ${when}.`, [
    { value: 'continue', label: `Go on at ${whereLeft(draft)}` },
    { value: 'fresh', label: 'Start from the beginning; the unfinished one stays' },
    { value: 'discard', label: 'Delete the unfinished one and start from the beginning' },
  ] as const);
  if (answer === 'continue') return { ...run, plan: draft.plan, draft };
  declined.add(draft.id);
  const notice = answer === 'discard' ? drafts.remove(draft.id) : undefined;
  if (notice) ports.output.note([notice]);
  return run;
}
