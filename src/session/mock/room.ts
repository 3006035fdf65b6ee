import type { Ports } from '../../ports.ts';
import type { Prompter } from '../../prompter.ts';
import type { NamedStory } from '../../rehearsal/records.ts';
import type { Settings } from '../../rehearsal/settings.ts';
import type { LoopKeeper } from './keep-loop.ts';
import type { KnownLoop } from './know-loop.ts';

/** A story of the person's own, and what it is called. */
export interface OfferedStory {
  value: NamedStory;
  label: string;
}

/** Where a mock loop takes place: who is asked, what is known, what is kept. */
export interface LoopRoom extends KnownLoop {
  ports: Ports;
  prompter: Prompter;
  settings: Settings;
  keeper: LoopKeeper;
  /** Those the person had before the loop: reading them again in it would read the journal again. */
  stories: readonly OfferedStory[];
}

/** Says why something could not be kept, if it could not. */
export function tell({ ports }: Pick<LoopRoom, 'ports'>, notice: string | undefined): void {
  if (notice) ports.output.note([notice]);
}
