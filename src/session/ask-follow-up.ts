import { COMMAND_KEYS } from '../command-keys.ts';
import { Cancelled } from '../errors.ts';
import { recordedRun } from '../library/recorded-scenario.ts';
import { LONGEST_QUOTE, recordedSeconds, recordedSound } from '../progress/record-limits.ts';
import type { Happening, ProbeRecord } from '../progress/records.ts';
import type { Prompter, TakeEnd, TakeRequest } from '../prompter.ts';
import { principleAsked } from '../rehearsal/asked.ts';
import { type FollowUpReview, isAnswered, reviewFollowUp } from '../rehearsal/follow-up-answer.ts';
import type { AskedFollowUp } from '../rehearsal/follow-ups.ts';
import type { ReviewOptions } from '../review/review-options.ts';
import { rulesOn } from '../review/rules-on.ts';
import { principleName } from '../scenario/principles.ts';
import type { Answered } from '../terminal/screens/follow-up.ts';
import { leftScreen } from '../terminal/screens/take.ts';
import { cut } from '../text/cut.ts';
import { followUpTake } from './follow-up-take.ts';
import type { SessionKeeper } from './keep-session.ts';
import { FOLLOW_UPS_MENU } from './menus.ts';
import type { Run, SessionContext } from './run.ts';
import type { HeardTake } from './spoken/spoken-take.ts';

/** What asking takes from the session it belongs to. */
export interface FollowUpContext {
  run: Run;
  keeper: SessionKeeper;
  context: SessionContext;
}

/** The same, with the answers that were given before the session was left. */
export interface GoingOn extends FollowUpContext {
  given: readonly ProbeRecord[];
}

/** The take of an answer. Throws `Cancelled` where the person leaves: its words are kept. */
async function answerTake(
  followUp: AskedFollowUp,
  place: { position: number; count: number },
  { run, keeper, context }: FollowUpContext,
): Promise<{ end: TakeEnd; heard: HeardTake }> {
  const { plan, scenario, target } = run;
  const { output } = context.ports;
  const { ask } = followUp;
  const { text = '', activeMs = 0 } = keeper.begunProbe(ask) ?? {};
  const isSpoken = plan.clock === 'spoken';
  const request: TakeRequest = {
    ...followUpTake(followUp, {
      ...{ about: principleName(principleAsked(scenario, plan)), place, pace: plan.pace },
      isSpoken,
      typingFactor: plan.strict ? 1 : plan.typingFactor,
    }),
    ...{ text, activeMs },
    pause: { restart: 'answer', skip: 'question' },
    onProgress: (told) =>
      keeper.keepProbe({ asked: ask, text: told.text, activeMs: told.activeMs }),
  };
  const of = { session: keeper.id, part: 'follow-up' } as const;
  // What listens is loaded only where somebody speaks.
  const [ears, hearing] = isSpoken
    ? await Promise.all([import('./spoken/ears.ts'), import('./spoken/spoken-take.ts')])
    : [];
  const opened = await ears?.openEars(plan.recording, of, context);
  const spoken = opened && (await hearing?.spokenTake(request, opened, context));
  const end = spoken?.end ?? (await context.prompter.take(request));
  const heard = spoken?.heard ?? { words: end.text, doubtful: [] };
  if (end.kind !== 'left' && !spoken?.left) return { end, heard };
  const words = spoken?.left?.text ?? end.text;
  const spentMs = Math.round(end.activeSeconds * 1000);
  const notice = keeper.keepProbe({ asked: ask, text: words, activeMs: spentMs });
  const why = keeper.keeps ? notice : 'Not kept, as --no-save asks.';
  const left = { title: FOLLOW_UPS_MENU.title, words };
  output.print(leftScreen(left, { target, notice: why }, output.look));
  throw new Cancelled(spoken?.left ? spoken.left.by : end.by);
}

/** Nobody can read a spoken answer: the person says how it went. */
export async function saidSo(prompter: Prompter): Promise<FollowUpReview> {
  const hadOne = await prompter.choose('Honestly:', [
    { value: true, label: FOLLOW_UPS_MENU.had, key: COMMAND_KEYS.next, also: COMMAND_KEYS.yes },
    { value: false, label: FOLLOW_UPS_MENU.looked, key: COMMAND_KEYS.no },
  ]);
  return { gaveUp: !hadOne, shown: null, isOpen: false };
}

/** What an answer in words comes to. */
async function reviewOf(
  followUp: AskedFollowUp,
  words: string,
  { run: { plan, scenario }, context: { ports } }: FollowUpContext,
): Promise<FollowUpReview> {
  const { rulesOff } = await (await ports.config()).settings();
  const options: ReviewOptions = { level: plan.level, scenario, telling: plan.telling };
  return reviewFollowUp(followUp, words, options, rulesOn(rulesOff));
}

/** An answer that was given before the session was left. */
async function answeredBefore(
  followUp: AskedFollowUp,
  { words, gaveUp, activeSeconds: seconds }: ProbeRecord,
  asking: FollowUpContext,
): Promise<Answered> {
  const review =
    words === null
      ? { gaveUp, shown: null, isOpen: false }
      : await reviewOf(followUp, words, asking);
  return { followUp, words, seconds, review };
}

/**
 * Asks one follow-up, unless it was answered, and reads the answer. What was said is in the journal then.
 * `first` is what had been asked before, where this is asked because the answer left the same gap.
 */
export async function askFollowUp(
  followUp: AskedFollowUp,
  position: { position: number; count: number },
  asking: GoingOn,
  first: string | null = null,
): Promise<Answered> {
  const { run, keeper, context, given } = asking;
  const { plan } = run;
  const { ports } = context;
  const before = given.find(({ asked }) => asked === followUp.ask);
  if (before !== undefined) return answeredBefore(followUp, before, asking);
  const { end, heard } = await answerTake(followUp, position, asking);
  const { words } = heard;
  const review =
    words === null ? await saidSo(context.prompter) : await reviewOf(followUp, words, asking);
  const record: Happening = {
    kind: 'probe',
    session: keeper.id,
    scenario: await recordedRun(run, ports),
    ...(plan.story === null ? {} : { story: plan.story }),
    ...(run.question === null ? {} : { question: run.question.id }),
    rule: followUp.rule ?? '',
    asked: followUp.ask,
    ...(first === null ? {} : { first }),
    ...(followUp.quote.trim() === '' ? {} : { quote: cut(followUp.quote, LONGEST_QUOTE) }),
    clock: plan.clock,
    activeSeconds: recordedSeconds(end.activeSeconds),
    words,
    ...recordedSound(heard),
    gaveUp: !isAnswered(review),
  };
  const { notice } = (await ports.journal()).append(record);
  if (notice) ports.output.note([notice]);
  const { ask } = followUp;
  const activeMs = Math.round(end.activeSeconds * 1000);
  keeper.keepProbe(notice === undefined ? null : { asked: ask, text: words ?? '', activeMs });
  return { followUp, words, seconds: end.activeSeconds, review };
}
