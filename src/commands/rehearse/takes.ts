import { Cancelled } from '../../errors.ts';
import type { TakeEnd, TakeProgress, TakeRequest } from '../../ports.ts';
import { compareTakes } from '../../rehearsal/comparison.ts';
import type { Draft, PlannedSection, Take } from '../../rehearsal/records.ts';
import { principleName } from '../../scenario/principles.ts';
import { sectionTitle } from '../../scenario/sections.ts';
import { compareScreen } from '../../terminal/screens/compare.ts';
import { leftScreen, takeScreen } from '../../terminal/screens/take.ts';
import { isOwn } from '../find-scenario.ts';
import type { SessionKeeper } from './keep-session.ts';
import type { Room, Run } from './run.ts';

function takeFrom(end: TakeEnd, section: Take['section']): Take {
  return {
    section,
    text: end.text,
    activeSeconds: end.activeSeconds,
    hintsUsed: end.hintsUsed,
    pasted: end.pasted,
    interrupted: end.interrupted,
    skipped: end.kind === 'skipped',
    ticked: null,
  };
}

/** What a take shows and starts from; one that was left goes on where it stood. */
function requestFor(
  { scenario, plan }: Run,
  planned: PlannedSection,
  left: Draft['current'],
): Omit<TakeRequest, 'onProgress'> {
  const { name: section, targetSeconds, allowedSeconds } = planned;
  const resumed = left?.section === section ? left : { text: '', activeMs: 0, hintsUsed: 0 };
  return {
    mode: plan.mode,
    heading: {
      principle: principleName(plan.pivot ?? scenario.principle),
      section: sectionTitle(section),
      position: plan.sections.indexOf(planned) + 1,
      count: plan.sections.length,
    },
    question: scenario.question,
    targetSeconds,
    allowedSeconds,
    hints: scenario.sections[section].key_phrases,
    text: resumed.text,
    activeMs: resumed.activeMs,
    hintsUsed: resumed.hintsUsed,
  };
}

async function oneTake(
  run: Run,
  planned: PlannedSection,
  { prompter, ports }: Room,
  keeper: SessionKeeper,
): Promise<Take> {
  const { output } = ports;
  const section = planned.name;
  const aloud = run.plan.mode === 'aloud';
  const request = requestFor(run, planned, run.unfinished?.current ?? null);
  const keep = (progress: TakeProgress) => keeper.keepWords({ section, ...progress });

  const end = await prompter.take({ ...request, onProgress: keep });
  const take = takeFrom(end, section);
  if (end.kind === 'left') {
    const { text, hintsUsed, activeSeconds } = end;
    const notice = keep({ text, hintsUsed, activeMs: Math.round(activeSeconds * 1000) });
    const why = keeper.keeps ? notice : 'Not kept, as --no-save asks.';
    output.print(leftScreen(take, { target: run.target, notice: why }, output.look));
    throw new Cancelled(end.by);
  }
  if (!aloud || take.skipped) return take;
  keeper.keepEnded(take);
  const ticked = await prompter.tick('Which of these did you say?', request.hints);
  return { ...take, ticked: request.hints.filter((_, index) => ticked.includes(index)) };
}

/** Takes section after section, keeping each on disk as soon as it is done. */
export async function runTakes(run: Run, room: Room, keeper: SessionKeeper): Promise<Take[]> {
  const { output } = room.ports;
  const takes = [...(run.unfinished?.takes ?? [])];
  for (const planned of run.plan.sections) {
    if (takes.some(({ section }) => section === planned.name)) continue;
    const take = await oneTake(run, planned, room, keeper);
    takes.push(take);
    const notice = keeper.keepTake(take);
    if (notice) output.note([notice]);
    if (!room.step) {
      output.print(takeScreen(take, planned, output.look));
      continue;
    }
    const position = `${takes.length} of ${run.plan.sections.length}`;
    const alone = { ...run.plan, sections: [planned], isOwnStory: isOwn(run) };
    for (const comparison of compareTakes(run.scenario, alone, [take]).comparisons) {
      output.print(compareScreen(comparison, position, output.look));
    }
    if (takes.length < run.plan.sections.length) {
      await room.prompter.choose('Ready?', [{ value: true, label: 'Start the next section' }]);
    }
  }
  return takes;
}
