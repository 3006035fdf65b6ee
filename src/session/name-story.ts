import type { Ports } from '../ports.ts';
import { LONGEST_NAME, type ToldStory } from '../progress/stories.ts';
import type { Prompter } from '../prompter.ts';
import type { NamedStory, Take } from '../rehearsal/records.ts';
import { cut } from '../text/cut.ts';
import { withoutHidden } from '../text/visible.ts';
import type { Run } from './run.ts';

/** The story as it is known now; null where none is told, or nothing of it is kept. */
async function knownStory({ plan }: Run, ports: Ports) {
  if (plan.story === null || !(await ports.drafts()).keeps) return null;
  const { stories } = await (await ports.journal()).progress();
  const { id } = plan.story;
  return Object.hasOwn(stories.told, id) ? (stories.told[id] ?? null) : null;
}

/** Whether anything was told: a spoken take has no words to show for it. */
function isTold({ skipped, words }: Take): boolean {
  return !skipped && words?.trim() !== '';
}

/** Whether the story that was told is asked for a name: it has none yet. */
export async function wantsName(run: Run, takes: readonly Take[], ports: Ports): Promise<boolean> {
  const told = await knownStory(run, ports);
  return told !== null && !told.isNamed && takes.some(isTold);
}

/**
 * Asks for a name of a story that has none yet, and returns what it is called then; Enter leaves its first
 * words, which the question shows and the line does not: what is typed there is all of the name.
 */
export async function askForName(
  { id, which }: { id: string; which: string },
  { title: called }: Pick<ToldStory, 'title'>,
  { prompter, ports }: { prompter: Pick<Prompter, 'ask'>; ports: Ports },
): Promise<string> {
  const typed = await prompter.ask({
    message: `A name for ${which}, to find it by (Enter leaves ${called === '' ? 'it without one' : `its first words, "${called}"`}):`,
    check: (line) =>
      line.length <= LONGEST_NAME ? null : `Keep it to ${LONGEST_NAME} characters.`,
  });
  const title = cut(withoutHidden(typed).trim(), LONGEST_NAME);
  if (title === '' || title === called) return called;
  const happening = { kind: 'named', story: id, as: { id, title } } as const;
  const { notice } = (await ports.journal()).append(happening);
  if (notice) ports.output.note([notice]);
  return title;
}

/** Asks for a name where the story of a run has none yet. Returns the run with the story by its name. */
export async function nameStory(
  run: Run,
  takes: readonly Take[],
  prompter: Prompter,
  ports: Ports,
): Promise<Run> {
  const told = await knownStory(run, ports);
  if (told === null || run.plan.story === null || !takes.some(isTold)) return run;
  const named = (title: string): Run => {
    const story: NamedStory = { id: run.plan.story?.id ?? '', title };
    return { ...run, plan: { ...run.plan, story } };
  };
  if (told.isNamed) return named(told.title);
  const { id } = run.plan.story;
  return named(await askForName({ id, which: 'this story' }, told, { prompter, ports }));
}
