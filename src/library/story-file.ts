import type { Ports } from '../ports.ts';

/** The path of a story's file as it is, for what is shown may be escaped; null where it has none. */
export async function storyFile(
  id: string,
  { scenarios }: Pick<Ports, 'scenarios'>,
): Promise<string | null> {
  const found = (await scenarios.summaries()).find(
    (each) => each.id === id && each.source.kind === 'own',
  );
  return found?.source.kind === 'own' ? found.source.path : null;
}
