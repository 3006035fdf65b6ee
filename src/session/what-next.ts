import { COMMAND_KEYS } from '../command-keys.ts';
import { listQuestions } from '../library/list-questions.ts';
import type { Choice } from '../prompter.ts';
import type { Take } from '../rehearsal/records.ts';
import type { Summary } from '../rehearsal/summary.ts';
import { partTitle } from '../scenario/sections.ts';
import { copyWords, wordsToCopy } from './copy-words.ts';
import { canBeKept, keepAsStory } from './keep-story.ts';
import { WHAT_NEXT_MENU } from './menus.ts';
import { isOf, replan, turnToNext } from './next-run.ts';
import type { RehearsalContext, Run } from './run.ts';
import { storyUpdate, updateStory } from './update-story.ts';

type Answer = 'again' | 'weakest' | 'next' | 'keep' | 'update' | 'copy' | 'done';

/** What a session leaves to choose from. */
interface Ended {
  summary: Summary;
  /** Those that count. */
  takes: readonly Take[];
  /** The same by section, as far as that is sure of an answer told in one breath. */
  bySection: readonly Take[];
}

/** What there is to do with what was told. */
interface Offered {
  hasNext: boolean;
  /** It can become a story file. */
  isKeepable: boolean;
  /** It says otherwise than the story file it has. */
  isUpdate: boolean;
  isInWords: boolean;
}

function menu(
  { rows, weakest, unsure }: Summary,
  { hasNext, isKeepable, isUpdate, isInWords }: Offered,
): Choice<Answer>[] {
  const { next, all, another, keep, copy, leave } = COMMAND_KEYS;
  const isWhole = unsure !== null;
  const alone = weakest === 'whole' ? '' : WHAT_NEXT_MENU.weakest(partTitle(weakest));
  const once = isWhole ? WHAT_NEXT_MENU.whole : WHAT_NEXT_MENU.onceMore;
  const again: Choice<Answer>[] =
    alone !== '' && (isWhole || rows.length > 1)
      ? [
          { value: 'weakest', label: alone, key: next },
          { value: 'again', label: isWhole ? once : WHAT_NEXT_MENU.again, key: all },
        ]
      : [{ value: 'again', label: once, key: next }];
  return [
    ...again,
    ...(hasNext ? [{ value: 'next', label: WHAT_NEXT_MENU.next, key: another } as const] : []),
    ...(isKeepable ? [{ value: 'keep', label: WHAT_NEXT_MENU.keep, key: keep } as const] : []),
    ...(isUpdate ? [{ value: 'update', label: WHAT_NEXT_MENU.update, key: keep } as const] : []),
    ...(isInWords ? [{ value: 'copy', label: WHAT_NEXT_MENU.copy, key: copy } as const] : []),
    { value: 'done', label: WHAT_NEXT_MENU.done, key: leave },
  ];
}

/** Other questions, the next one first: those asked for, or those of the library from here on. */
async function othersThan(run: Run, { ports }: RehearsalContext): Promise<Run['others']> {
  if (run.others.length > 0) return run.others;
  const summaries = await listQuestions(ports);
  const here = summaries.findIndex((each) => isOf(run, each));
  return [...summaries.slice(here + 1), ...summaries.slice(0, Math.max(here, 0))];
}

/** After the summary: the weakest section, all again, the next question, or enough for today. */
export async function chooseNext(
  ended: Run,
  { summary, takes, bySection }: Ended,
  context: RehearsalContext,
): Promise<Run | null> {
  let run: Run = { ...ended, others: await othersThan(ended, context) };
  const again = (changes: Parameters<typeof replan>[1]): Run => ({
    ...replan(run, changes),
    isAgain: true,
  });
  let isKeepable = await canBeKept(run, bySection, context.ports);
  let update = await storyUpdate(run, bySection, context.ports);
  for (;;) {
    const choices = menu(summary, {
      ...{ hasNext: run.others.length > 0, isKeepable, isUpdate: update !== null },
      isInWords: wordsToCopy(takes) !== '',
    });
    switch (await context.prompter.choose<Answer>('', choices, { back: 'done' })) {
      case 'done':
        return null;
      case 'again':
        return again({});
      case 'weakest':
        if (summary.weakest === 'whole') return again({});
        return again({ sections: [summary.weakest], whole: false });
      case 'next':
        return turnToNext(run, context);
      case 'update':
        if (update !== null && (await updateStory(update, context))) update = null;
        break;
      case 'copy':
        await copyWords(takes, context.ports);
        break;
      case 'keep':
        run = { ...(await keepAsStory(run, bySection, context.ports)), others: run.others };
        isKeepable = false;
        break;
    }
  }
}
