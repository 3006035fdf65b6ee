import type { Knowing } from '../../mock/next-step.ts';
import type { Ports, Prompter } from '../../ports.ts';
import type { Settings } from '../../rehearsal/settings.ts';
import type { LoopKeeper } from './keep-loop.ts';

/** Where a mock loop takes place: who is asked, what the interviewers know, what is kept. */
export interface LoopRoom {
  ports: Ports;
  prompter: Prompter;
  settings: Settings;
  knowing: Knowing;
  keeper: LoopKeeper;
}

/** Says why something could not be kept, if it could not. */
export function tell({ ports }: Pick<LoopRoom, 'ports'>, notice: string | undefined): void {
  if (notice) ports.output.note([notice]);
}
