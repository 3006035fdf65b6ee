import type { Ports } from '../../ports.ts';
import type { Prompter } from '../../prompter.ts';
import { remarkScreen } from '../../terminal/screens/new.ts';
import type { StoryKeeper } from './story-keeper.ts';

/** What stays the same while a story is told. */
export interface StoryContext {
  ports: Ports;
  prompter: Prompter;
  keeper: StoryKeeper;
}

/** A word in between. */
export function say(remark: string, { output }: Pick<Ports, 'output'>): void {
  output.print(remarkScreen(remark, output.look));
}
