import { Cancelled } from '../../errors.ts';
import type { TakeEnd, TakeProgress, TakeRequest } from '../../ports.ts';
import type { Draft, PlannedSection, Take } from '../../rehearsal/records.ts';
import { principleName } from '../../scenario/principles.ts';
import { sectionTitle } from '../../scenario/sections.ts';
import { compareScreen } from '../../terminal/screens/compare.ts';
import { leftScreen, takeScreen } from '../../terminal/screens/take.ts';
import { judgeTakes } from './judge.ts';
import type { SessionKeeper } from './keep-session.ts';
import type { Room, Run } from './run.ts';

function takeFrom(end: TakeEnd, section: Take['section'], isSpoken: boolean): Take {
  return {
    section,
    words: isSpoken ? null : end.text,
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
    mode: plan.clock === 'spoken' ? 'aloud' : 'typed',
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
  const isSpoken = run.plan.clock === 'spoken';
  const request = requestFor(run, planned, run.unfinished?.current ?? null);
  const keep = (progress: TakeProgress) => keeper.keepWords({ section, ...progress });

  const end = await prompter.take({ ...request, onProgress: keep });
  const take = takeFrom(end, section, isSpoken);
  if (end.kind === 'left') {
    const { text, hintsUsed, activeSeconds } = end;
    const notice = keep({ text, hintsUsed, activeMs: Math.round(activeSeconds * 1000) });
    const why = keeper.keeps ? notice : 'Not kept, as --no-save asks.';
    output.print(leftScreen(take, { target: run.target, notice: why }, output.look));
    throw new Cancelled(end.by);
  }
  if (!isSpoken || take.skipped) return take;
  keeper.keepEnded(take);
  const ticked = await prompter.tick('Which of these did you say?', request.hints);
  return { ...take, ticked: request.hints.filter((_, index) => ticked.includes(index)) };
}

/** Takes section after section, keeping each on disk as soon as it is done. */
export async function runTakes(run: Run, room: Room, keeper: SessionKeeper): Promise<void> {
  const { output } = room.ports;
  for (const planned of run.plan.sections) {
    if (keeper.takes().some(({ section }) => section === planned.name)) continue;
    const take = await oneTake(run, planned, room, keeper);
    const notice = keeper.keepTake(take);
    if (notice) output.note([notice]);
    if (!room.step) {
      output.print(takeScreen(take, planned, output.look));
      continue;
    }
    const takes = keeper.takes();
    const position = `${takes.length} of ${run.plan.sections.length}`;
    const { comparisons } = judgeTakes(run, run.plan, takes).result;
    for (const comparison of comparisons.filter(({ section }) => section === take.section)) {
      output.print(compareScreen(comparison, position, output.look));
    }
    if (takes.length < run.plan.sections.length) {
      await room.prompter.choose('Ready?', [{ value: true, label: 'Start the next section' }]);
    }
  }
}
