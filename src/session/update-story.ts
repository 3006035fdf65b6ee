import { type SectionChange, storyChanges } from '../authoring/story/story-changes.ts';
import { COMMAND_KEYS } from '../command-keys.ts';
import { ExpectedError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import type { Take } from '../rehearsal/records.ts';
import type { Scenario } from '../scenario/schema.ts';
import { pagesOf } from '../terminal/screens/pages.ts';
import { storyChangesScreen, storyUpdatedScreen } from '../terminal/screens/story-changes.ts';
import { visibleDeep } from '../text/visible.ts';
import { UPDATE_MENU } from './menus.ts';
import type { RehearsalContext, Run } from './run.ts';

/** What the file of a story would say otherwise, told as it was. */
export interface StoryUpdate {
  path: string;
  scenario: Scenario;
  changes: SectionChange[];
}

/** The file a story stands in, read anew; null where it stands in none. */
async function fileOf(
  { plan, source }: Run,
  { scenarios }: Ports,
): Promise<{ path: string; scenario: Scenario } | null> {
  if (plan.telling === 'file' && source.kind === 'own') {
    const { scenario } = await scenarios.fromFile(source.path);
    return { path: source.path, scenario };
  }
  const { story } = plan;
  const all = story === null ? [] : await scenarios.summaries();
  const summary = all.find(({ id }) => id === story?.id);
  if (summary?.source.kind !== 'own') return null;
  return { path: summary.source.path, scenario: await scenarios.load(summary) };
}

/** What the takes change in the file of the story; null where it has none, or says the same. */
export async function storyUpdate(
  run: Run,
  takes: readonly Take[],
  ports: Ports,
): Promise<StoryUpdate | null> {
  if (!(await ports.drafts()).keeps) return null;
  try {
    const file = await fileOf(run, ports);
    if (file === null) return null;
    const told = new Map(
      takes.flatMap(({ section, words }) =>
        section === 'whole' ? [] : [[section, words ?? ''] as const],
      ),
    );
    const changes = storyChanges(file.scenario, told, run.plan.level);
    return changes.length === 0 ? null : { ...file, changes };
  } catch (error) {
    // The file was changed or taken away meanwhile: there is nothing to update.
    if (error instanceof ExpectedError) return null;
    throw error;
  }
}

/**
 * Shows what changes in the file of a story, page by page, and writes it where the person wants that.
 * Whether it was written.
 */
export async function updateStory(
  { path, scenario, changes }: StoryUpdate,
  { ports, prompter }: RehearsalContext,
): Promise<boolean> {
  const { output } = ports;
  const shown = visibleDeep({ path, changes, sections: scenario.sections });
  const pages = pagesOf(storyChangesScreen(shown, output.look), output.look);
  for (const [index, page] of pages.entries()) {
    output.print([...page, '']);
    const label = index + 1 < pages.length ? UPDATE_MENU.more : UPDATE_MENU.write;
    const choices = [{ value: true, label, key: COMMAND_KEYS.next }];
    const keep = { value: false, label: UPDATE_MENU.leave, key: COMMAND_KEYS.back };
    if (!(await prompter.choose<boolean>('', [...choices, keep], { back: false }))) return false;
  }
  try {
    await (await ports.storyShelf()).retell(path, changes);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    output.note([error.message, ...(error.hint === undefined ? [] : [error.hint])]);
    return false;
  }
  output.print(storyUpdatedScreen(shown, output.look));
  return true;
}
