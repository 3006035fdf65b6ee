import { Cancelled } from '../errors.ts';
import type { WayBack } from '../prompter.ts';
import type { Guard } from './guard.ts';
import { type Handover, NORMAL_SCREEN, openMenuTerminal } from './menu-terminal.ts';

/** What a prompt reads, and draws on. */
export interface MenuContext {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  signal: AbortSignal;
  clearPromptOnDone: boolean;
}

export interface Streams {
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
}

/** The cursor shown again, on a free line below it, where the shell or a message goes on. */
const BELOW_MENU = '\n\u001b[J\u001b[?25h';

/** Runs one prompt at a time. Leaving it, by Ctrl+C or the end of input, throws `Cancelled`. */
export function promptRunner({ stdin, stdout }: Streams, guard: Guard) {
  return async function ask<Answer>(
    question: (context: MenuContext) => Promise<{ answer: Answer }>,
    { screen = NORMAL_SCREEN, way }: { screen?: Handover; way?: WayBack<Answer> | undefined } = {},
  ): Promise<Answer> {
    const leave = new AbortController();
    let isBack = false;
    const { input, output, close } = openMenuTerminal({ stdin, stdout }, screen, {
      onLeave: () => leave.abort(),
      onEscape() {
        if (way === undefined) return;
        isBack = true;
        leave.abort();
      },
    });
    const release = guard.hold(() => {
      stdin.setRawMode?.(false);
      stdout.write(BELOW_MENU);
    });
    try {
      const context = { input, output, signal: leave.signal, clearPromptOnDone: true };
      return (await question(context)).answer;
    } catch (error) {
      const left = ['AbortError', 'ExitPromptError', 'AbortPromptError', 'CancelPromptError'];
      const isLeft = error instanceof Error && left.includes(error.name);
      if (isLeft && isBack && way !== undefined) return way.back;
      throw isLeft ? new Cancelled() : error;
    } finally {
      release();
      close();
    }
  };
}

export type PromptRunner = ReturnType<typeof promptRunner>;
