import { COMMAND_KEYS } from '../command-keys.ts';
import type { ProbeRecord } from '../progress/records.ts';
import type { AskedFollowUp } from '../rehearsal/follow-ups.ts';
import { type Answered, followUpBlocks } from '../terminal/screens/follow-up.ts';
import { pagesOfBlocks } from '../terminal/screens/pages.ts';
import { askFollowUp, type FollowUpContext, type GoingOn } from './ask-follow-up.ts';
import { FOLLOW_UPS_MENU } from './menus.ts';
import { showPages } from './print-pages.ts';

/** Asked without being asked for more. */
const USUAL = 2;

async function answersGiven({ run, keeper, context }: FollowUpContext): Promise<ProbeRecord[]> {
  if (run.unfinished === null) return [];
  const records = await (await context.ports.journal()).records();
  return records.filter(
    (record): record is ProbeRecord => record.kind === 'probe' && record.session === keeper.id,
  );
}

/** Asks one, and once more where the answer leaves the same gap. */
async function askThread(
  followUp: AskedFollowUp,
  position: { position: number; count: number },
  asking: GoingOn,
): Promise<Answered[]> {
  const first = await askFollowUp(followUp, position, asking);
  const { gaveUp, isOpen } = first.review;
  if (gaveUp || !isOpen || followUp.again === null) return [first];
  const again = { ...followUp, quote: '', ask: followUp.again, again: null };
  return [first, await askFollowUp(again, position, asking, followUp.ask)];
}

/**
 * Asks what an interviewer would ask now, each a short take; how they went is shown when some are
 * answered, and more are asked if the person wants them. Returns all that were answered.
 */
export async function askFollowUps(
  followUps: readonly AskedFollowUp[],
  then: string,
  asking: FollowUpContext,
): Promise<Answered[]> {
  const {
    ports: { output },
    prompter,
  } = asking.context;
  const goingOn = { ...asking, given: await answersGiven(asking) };
  const all: Answered[] = [];
  let count = Math.min(USUAL, followUps.length);
  let asked = 0;
  while (asked < count) {
    const now: Answered[] = [];
    for (; asked < count; asked += 1) {
      const followUp = followUps[asked];
      if (followUp === undefined) break;
      now.push(...(await askThread(followUp, { position: asked + 1, count }, goingOn)));
    }
    all.push(...now);
    await showPages(pagesOfBlocks(followUpBlocks(now, output.look), output.look), prompter, output);
    const hasMore = asked < followUps.length;
    const wantsMore = await prompter.choose('', [
      { value: false, label: then, key: COMMAND_KEYS.next },
      ...(hasMore ? [{ value: true, label: FOLLOW_UPS_MENU.more, key: COMMAND_KEYS.more }] : []),
    ]);
    if (wantsMore) count += 1;
  }
  return all;
}
