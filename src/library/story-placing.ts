import { FailureError, UsageError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import type { StoryShelf } from '../stores.ts';
import { visibleLine } from '../text/visible.ts';
import { listScenarios } from './list-scenarios.ts';

/** Where the scenario of an id is going to be, and which ids are not to be had. */
export interface Placing {
  shelf: StoryShelf;
  pathOf(id: string): string;
  /** A scenario has it. */
  isTaken(id: string): boolean;
  /** An unfinished story has it. */
  isBegun(id: string): boolean;
}

/**
 * Finds out where new scenarios go: to `out`, or by their id into the user's own folder. Throws when
 * there is no such place, before anybody has written a word.
 */
export async function openPlacing(out: string | null, ports: Ports): Promise<Placing> {
  const shelf = await ports.storyShelf();
  if (out !== null && shelf.isTaken(out)) {
    throw new UsageError(`${visibleLine(out)} is there already`, {
      hint: 'Nothing is written over: give --out another name.',
    });
  }
  if (out === null && shelf.pathFor('any') === null) {
    throw new FailureError('there is no home directory to keep stories in', {
      hint: 'Say where it should go: --out FILE, or --scenarios DIR for all of them.',
    });
  }
  const listed = new Set((await listScenarios(ports)).map(({ id }) => id));
  const begun = new Set((await (await ports.storyDrafts()).list()).map(({ story }) => story.id));
  const pathOf = (id: string) => out ?? shelf.pathFor(id) ?? `${id}.yaml`;
  return {
    shelf,
    pathOf,
    isTaken: (id) => listed.has(id) || (out === null && shelf.isTaken(pathOf(id))),
    isBegun: (id) => begun.has(id),
  };
}
