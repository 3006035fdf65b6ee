import { Cancelled } from '../errors.ts';
import type { TakeEnd, TakeProgress, TakeRequest } from '../prompter.ts';
import { principleAsked, questionAsked } from '../rehearsal/asked.ts';
import { cuesFor } from '../rehearsal/cues.ts';
import type { BegunTake, PlannedPart, Take } from '../rehearsal/records.ts';
import { principleName } from '../scenario/principles.ts';
import { type Part, partTitle, SECTIONS } from '../scenario/sections.ts';
import { leftScreen } from '../terminal/screens/take.ts';
import type { SessionKeeper } from './keep-session.ts';
import type { Run, SessionContext } from './run.ts';
import type { Ears } from './spoken/ears.ts';
import type { HeardTake } from './spoken/spoken-take.ts';

/** One part about to be told, or told again. */
export interface PartToTell {
  planned: PlannedPart;
  /** How it was told before, if it was. */
  earlier: Take | undefined;
  /** The section before it, where that can be told again. */
  before: Part | undefined;
}

function takeFrom(
  end: TakeEnd,
  { planned, earlier }: PartToTell,
  { words, delivery, doubtful }: HeardTake,
): Take {
  return {
    section: planned.name,
    words,
    ...(delivery === undefined ? {} : { delivery }),
    ...(doubtful.length === 0 ? {} : { doubtful }),
    activeSeconds: end.activeSeconds,
    hintsUsed: end.hintsUsed,
    pasted: end.pasted || (earlier?.pasted ?? false),
    interrupted: end.interrupted || (earlier?.interrupted ?? false),
    skipped: end.kind === 'skipped',
    ticked: null,
  };
}

/** Opened again and ended with nothing changed: the take before counts, with its time. */
function isUnchanged(earlier: Take, { words, hintsUsed, skipped }: Take): boolean {
  return earlier.words === words && earlier.hintsUsed === hintsUsed && earlier.skipped === skipped;
}

/** Where a section that is told again goes on. */
function reopened({ words, activeSeconds, hintsUsed }: Take): TakeProgress {
  return { text: words ?? '', hintsUsed, activeMs: Math.round(activeSeconds * 1000) };
}

const FROM_THE_BEGINNING: TakeProgress = { text: '', activeMs: 0, hintsUsed: 0 };

/** What a take shows and starts from; one that was left goes on where it stood. */
function requestFor(
  { scenario, question, plan }: Run,
  { planned, earlier, before }: PartToTell,
  left: TakeProgress | undefined,
): Omit<TakeRequest, 'onProgress'> {
  const { name: section, targetSeconds, allowedSeconds } = planned;
  const at = plan.sections.findIndex(({ name }) => name === section);
  const { text, activeMs, hintsUsed } = left ?? (earlier ? reopened(earlier) : FROM_THE_BEGINNING);
  return {
    mode: plan.clock === 'spoken' ? 'aloud' : 'typed',
    heading: {
      about: principleName(principleAsked(scenario, plan)),
      part: partTitle(section),
      ...(at < 0 ? {} : { place: { position: at + 1, count: plan.sections.length } }),
    },
    question: questionAsked(scenario, plan),
    targetSeconds,
    allowedSeconds,
    pace: plan.pace,
    hints: section === 'whole' ? [] : cuesFor(scenario, question, section, plan.level),
    text,
    activeMs,
    hintsUsed,
    pause: {
      ...(before === undefined ? {} : { back: partTitle(before) }),
      ...(section === 'whole' ? { restart: 'answer' } : { restart: 'section', skip: 'section' }),
    },
  };
}

/** What may be ticked off when it is told. */
function cuesOf({ scenario, question, plan }: Run, part: Part): readonly string[] {
  const sections = part === 'whole' ? SECTIONS : [part];
  return sections.flatMap((section) => cuesFor(scenario, question, section, plan.level));
}

/** Leaves a part that has begun. Throws `Cancelled`. */
function leaveTake(
  run: Run,
  begun: BegunTake,
  by: TakeEnd['by'],
  { keeper, context }: { keeper: SessionKeeper; context: SessionContext },
): never {
  const { output } = context.ports;
  const notice = keeper.keepWords(begun);
  const why = keeper.keeps ? notice : 'Not kept, as --no-save asks.';
  const left = { title: partTitle(begun.section), words: begun.text };
  output.print(leftScreen(left, { target: run.target, notice: why }, output.look));
  throw new Cancelled(by);
}

/** What a typed take is heard by. */
const typed = (end: TakeEnd): HeardTake => ({ words: end.text, doubtful: [] });

/** The take of a part; null when the person wants back to the one before. */
export async function oneTake(
  run: Run,
  telling: PartToTell,
  context: SessionContext,
  keeper: SessionKeeper,
  opened?: Ears,
): Promise<Take | null> {
  const { output } = context.ports;
  const { planned, earlier } = telling;
  const section = planned.name;
  const begun = keeper.begun(section);
  const request = requestFor(run, telling, begun);
  const keep = (progress: TakeProgress) => keeper.keepWords({ section, ...progress });
  const isSpoken = run.plan.clock === 'spoken';
  const of = { session: keeper.id, part: section };
  // What listens is loaded only where somebody speaks.
  const ears = isSpoken
    ? (opened ??
      (await (await import('./spoken/ears.ts')).openEars(run.plan.recording, of, context)))
    : undefined;
  const asked = { ...request, onProgress: keep };

  const spoken =
    ears && (await (await import('./spoken/spoken-take.ts')).spokenTake(asked, ears, context));
  const end = spoken?.end ?? (await context.prompter.take(asked));
  const take = takeFrom(end, telling, spoken?.heard ?? typed(end));
  if (spoken?.left) {
    const { text, by } = spoken.left;
    leaveTake(run, { section, ...reopened(take), text }, by, { keeper, context });
  }
  if (end.kind === 'back') {
    const notice = keep(reopened(take));
    if (notice) output.note([notice]);
    return null;
  }
  if (end.kind === 'left') {
    leaveTake(run, { section, ...reopened(take) }, end.by, { keeper, context });
  }
  if (!isSpoken && earlier && isUnchanged(earlier, take)) return earlier;
  if (!isSpoken || take.skipped || take.words !== null) return take;
  keeper.keepEnded(take);
  const whichOnes = run.question ? 'Which of these did you answer?' : 'Which of these did you say?';
  const cues = cuesOf(run, section);
  const ticked = await context.prompter.tick(whichOnes, cues, undefined, { back: null });
  // Back to speaking: the clock goes on where it stood.
  if (ticked === null) return oneTake(run, { ...telling, earlier: take }, context, keeper, ears);
  return { ...take, ticked: cues.filter((_, index) => ticked.includes(index)) };
}
