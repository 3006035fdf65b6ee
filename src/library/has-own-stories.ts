import type { Ports } from '../ports.ts';

/** Whether there is a story of the person's own: told, or written down. */
export async function hasOwnStories(ports: Ports): Promise<boolean> {
  const { stories } = await (await ports.journal()).progress();
  if (Object.keys(stories.told).length > 0) return true;
  return (await ports.scenarios.summaries()).some(({ source }) => source.kind === 'own');
}
