import type { Ports, Prompter } from '../../ports.ts';
import type { Settings } from '../../rehearsal/settings.ts';
import type { LoopKeeper } from './keep-loop.ts';
import type { KnownLoop } from './know-loop.ts';

/** Where a mock loop takes place: who is asked, what is known, what is kept. */
export interface LoopRoom extends KnownLoop {
  ports: Ports;
  prompter: Prompter;
  settings: Settings;
  keeper: LoopKeeper;
}

/** Says why something could not be kept, if it could not. */
export function tell({ ports }: Pick<LoopRoom, 'ports'>, notice: string | undefined): void {
  if (notice) ports.output.note([notice]);
}
