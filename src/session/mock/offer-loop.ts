import type { LoopDraft } from '../../mock/loop-draft.ts';
import type { Ports } from '../../ports.ts';
import type { Prompter } from '../../prompter.ts';
import type { Held } from '../../stores.ts';
import { visibleLine } from '../../text/visible.ts';
import { leftAgo } from '../left-ago.ts';
import type { TakenUpAs } from './hold-loop.ts';
import { MOCK_MENU } from './menus.ts';
import { loopLeftAt } from './where-left.ts';

/** A loop that was left and is taken up; `fresh`: another one is begun; null: the person leaves. */
export type Offered = { draft: LoopDraft; as: TakenUpAs } | 'fresh' | null;

type Answer = 'on' | 'over' | 'fresh' | 'discard' | 'leave';

async function takenUp(left: LoopDraft, as: TakenUpAs, ports: Ports): Promise<Offered> {
  const drafts = await ports.loopDrafts();
  const became = drafts.take(left.id);
  const now = (await drafts.list()).find(({ id }) => id === left.id);
  if (became === 'taken' && now !== undefined) return { draft: now, as };
  const where = became === 'held' ? 'is open' : 'was finished or deleted';
  ports.output.note([`"${visibleLine(left.title)}" ${where} in another window.`]);
  return 'fresh';
}

function tellElsewhere(left: readonly Held<LoopDraft>[], { output }: Pick<Ports, 'output'>): void {
  const [elsewhere] = left.filter(({ openElsewhere }) => openElsewhere);
  if (elsewhere === undefined) return;
  const name = visibleLine(elsewhere.title);
  output.note([`"${name}" is open in another window. This window begins a loop of its own.`]);
}

/** Offers to go on with a loop that was left, the last one first. */
export async function offerLoop(ports: Ports, prompter: Prompter): Promise<Offered> {
  const drafts = await ports.loopDrafts();
  const left = await drafts.list();
  const [last] = left.filter(({ openElsewhere }) => !openElsewhere);
  if (last === undefined) {
    tellElsewhere(left, ports);
    return 'fresh';
  }
  const answer = await prompter.choose<Answer>(
    `You left "${loopLeftAt(last).what}" ${leftAgo(last, ports.now())}.`,
    [
      { value: 'on', label: MOCK_MENU.goOn },
      { value: 'over', label: MOCK_MENU.debriefNow },
      { value: 'fresh', label: MOCK_MENU.fresh },
      { value: 'discard', label: MOCK_MENU.discard },
    ],
    { back: 'leave' },
  );
  if (answer === 'leave') return null;
  if (answer === 'on') return takenUp(last, 'left', ports);
  if (answer === 'over') return takenUp(last, 'over', ports);
  const notice = answer === 'discard' ? drafts.remove(last.id) : undefined;
  if (notice) ports.output.note([notice]);
  return 'fresh';
}
