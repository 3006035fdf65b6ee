import { COMMAND_KEYS } from '../../command-keys.ts';
import type { Look } from '../../look.ts';
import { type Debrief, debriefOf } from '../../mock/debrief.ts';
import { isMarked } from '../../mock/loop.ts';
import { withStoryNames } from '../../mock/story-names.ts';
import { debriefScreens, voteTableScreen } from '../../terminal/screens/mock/debrief.ts';
import { pageRows, pagesOf, spaced } from '../../terminal/screens/pages.ts';
import { showPages } from '../print-pages.ts';
import { judgeLoop } from './judge-loop.ts';
import { MOCK_MENU } from './menus.ts';
import { type LoopRoom, tell } from './room.ts';

type Answer = 'next' | 'table' | 'back' | 'leave';

/** A page with a blank line above it, where there is room for that and one below. */
function apart(page: readonly string[], look: Look): string[] {
  return page.length + 1 < pageRows(look) ? ['', ...page] : [...page];
}

/** Shows by which table votes come about, until the person has read it. */
async function showVoteTable({ ports, prompter }: Pick<LoopRoom, 'ports' | 'prompter'>) {
  const { output } = ports;
  const pages = pagesOf(voteTableScreen(output.look), output.look);
  await showPages(
    pages.map((page) => apart(page, output.look)),
    prompter,
    output,
  );
  await prompter.choose(
    '',
    [{ value: true, label: MOCK_MENU.backToDebrief, key: COMMAND_KEYS.next }],
    { back: true },
  );
}

/** Shows a debrief a screen at a time. True where an answer is to be done again now. */
export async function turnPages(
  debrief: Debrief,
  targetSeconds: number,
  { ports, prompter }: Pick<LoopRoom, 'ports' | 'prompter'>,
): Promise<boolean> {
  const { output } = ports;
  const pages = debriefScreens(debrief, targetSeconds, output.look);
  for (let at = 0; ; ) {
    const page = pages[at];
    if (page === undefined) return true;
    output.print(spaced(apart(page, output.look), output.look));
    const isLast = at === pages.length - 1;
    const next = isLast ? MOCK_MENU.again : MOCK_MENU.more;
    const answer = await prompter.choose<Answer>(
      '',
      [
        ...(isLast && debrief.again === null
          ? []
          : [{ value: 'next' as const, label: next, key: COMMAND_KEYS.next }]),
        { value: 'table', label: MOCK_MENU.table, key: COMMAND_KEYS.details },
        { value: 'leave', label: MOCK_MENU.leave, key: COMMAND_KEYS.leave },
      ],
      at === 0 ? undefined : { back: 'back' },
    );
    if (answer === 'leave') return false;
    if (answer === 'table') await showVoteTable({ ports, prompter });
    else at += answer === 'back' ? -1 : 1;
  }
}

/**
 * What the interviewers say: told once to the schedule, then shown. True where one is to be done again.
 * Throws where the loop is not at its debrief.
 */
export async function showDebrief(room: LoopRoom): Promise<{ debrief: Debrief; again: boolean }> {
  const { keeper, knowing, ports } = room;
  const { stories } = await (await ports.journal()).progress();
  const debrief = debriefOf(withStoryNames(keeper.loop(), stories), knowing);
  if (debrief === null) throw new Error('a debrief before the person has said how it went');
  if (!isMarked(keeper.loop(), 'debrief', null)) {
    await judgeLoop(room);
    const mark = { kind: 'mark', loop: keeper.id, round: null, vote: null } as const;
    tell(room, keeper.keep({ ...mark, what: 'debrief' }));
  }
  tell(room, keeper.finish());
  return { debrief, again: await turnPages(debrief, keeper.loop().plan.targetSeconds, room) };
}
