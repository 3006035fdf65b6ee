import { Cancelled } from '../../errors.ts';
import { recordedScenario } from '../../library/recorded-scenario.ts';
import type { FollowUpProgress } from '../../progress/follow-up-progress.ts';
import { recordedSeconds } from '../../progress/record-limits.ts';
import type { Happening } from '../../progress/records.ts';
import type { TakeEnd } from '../../prompter.ts';
import { isAnswered, reviewFollowUp } from '../../rehearsal/follow-up-answer.ts';
import { type AskedFollowUp, askedAnew } from '../../rehearsal/follow-ups.ts';
import { rulesOn } from '../../review/rules-on.ts';
import { BASE_LEVEL } from '../../scenario/sections.ts';
import { saidSo } from '../../session/ask-follow-up.ts';
import { followUpTake } from '../../session/follow-up-take.ts';
import { showPages } from '../../session/print-pages.ts';
import { followUpBlocks } from '../../terminal/screens/follow-up.ts';
import { pagesOfBlocks } from '../../terminal/screens/pages.ts';
import type { DueItem } from './due-items.ts';
import type { ItemOutcome, ItemPosition, SittingContext } from './room.ts';

/** A follow-up that comes back, with what is known of it. */
interface Asking extends SittingContext {
  item: DueItem;
  known: FollowUpProgress;
  followUp: AskedFollowUp;
  position: ItemPosition;
}

async function questionOf({ question }: FollowUpProgress, { ports }: SittingContext) {
  if (question === null) return null;
  const there = (await ports.questions.summaries()).some(({ id }) => id === question);
  return there ? ports.questions.load(question) : null;
}

async function answer({
  item,
  known,
  followUp,
  position,
  ports,
  prompter,
}: Asking): Promise<TakeEnd> {
  const { pace, typingFactor } = await (await ports.config()).settings();
  return prompter.take({
    ...followUpTake(followUp, {
      // Asked alone, it has to say which story it is about.
      ...{ about: item.rehearsed.title, place: position },
      ...{ isSpoken: known.clock === 'spoken', pace, typingFactor },
    }),
    pause: { restart: 'answer' },
    undrafted: followUp.ask,
    onProgress: () => undefined,
  });
}

/** How the answer went: what the review sees in its words, or what the person says of a spoken one. */
async function reviewed(asking: Asking, words: string) {
  const { item, known, followUp, ports, prompter } = asking;
  if (known.clock === 'spoken') return saidSo(prompter);
  const { rulesOff, level = BASE_LEVEL } = await (await ports.config()).settings();
  const { scenario } = item.found;
  const telling = item.rehearsed.story === null ? 'file' : 'own';
  return reviewFollowUp(followUp, words, { level, scenario, telling }, rulesOn(rulesOff));
}

/**
 * Asks a follow-up anew, as a short take, and keeps the answer. An answer that is left is no answer: its
 * words are shown when the program ends.
 */
export async function askAgain(
  item: DueItem,
  position: ItemPosition,
  context: SittingContext,
): Promise<ItemOutcome> {
  const { ports } = context;
  const journal = await ports.journal();
  const { followUps } = await journal.progress();
  const known = Object.hasOwn(followUps, item.card) ? followUps[item.card] : undefined;
  if (known === undefined) return 'passed over';
  const followUp = askedAnew(known, await questionOf(known, context));
  const asking = { ...context, item, known, followUp, position };
  const end = await answer(asking);
  if (end.kind === 'left') throw new Cancelled(end.by);
  const review = await reviewed(asking, end.text);
  const words = known.clock === 'spoken' ? null : end.text;
  const { story } = item.rehearsed;
  const record: Happening = {
    kind: 'probe',
    session: null,
    scenario: await recordedScenario(item.found, ports),
    ...(story === null ? {} : { story }),
    ...(known.question === null ? {} : { question: known.question }),
    rule: known.rule,
    asked: known.asked,
    ...(known.quote === '' ? {} : { quote: known.quote }),
    clock: known.clock,
    activeSeconds: recordedSeconds(end.activeSeconds),
    words,
    gaveUp: !isAnswered(review),
  };
  const { notice } = journal.append(record);
  if (notice) ports.output.note([notice]);
  const answered = { followUp, words, seconds: end.activeSeconds, review };
  const { output } = ports;
  const blocks = followUpBlocks([answered], output.look);
  await showPages(pagesOfBlocks(blocks, output.look), context.prompter, output);
  return 'done';
}
