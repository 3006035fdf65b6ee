import { Cancelled } from '../errors.ts';
import type { Prompter } from '../prompter.ts';

type Keys = Pick<NodeJS.ReadStream, 'on' | 'off' | 'resume' | 'pause' | 'setRawMode' | 'readable'>;

/** How Ctrl+C arrives. */
const CTRL_C = '\u0003';

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/**
 * Reads what has been typed while nobody asked, and forgets it: a key meant for what was there
 * before must not answer what comes next. Throws `Cancelled` for Ctrl+C and when input has ended.
 */
async function forgetTyped(stdin: Keys): Promise<void> {
  let typed = '';
  const onData = (bytes: Buffer | string) => {
    typed += bytes;
  };
  stdin.setRawMode(true);
  stdin.on('data', onData);
  stdin.resume();
  // All that waits is read in the first whole turn of the event loop.
  await nextTurn();
  await nextTurn();
  stdin.off('data', onData);
  stdin.pause();
  stdin.setRawMode(false);
  if (!stdin.readable || typed.includes(CTRL_C)) throw new Cancelled();
}

/** A prompter whose menus are answered only with what is typed while they are open. */
export function withoutTypedAhead(prompter: Prompter, stdin: Keys): Prompter {
  return {
    // Text may run ahead of a take: nothing in it ends one.
    ...prompter,
    async choose(...menu) {
      await forgetTyped(stdin);
      return prompter.choose(...menu);
    },
    async think(...menu) {
      await forgetTyped(stdin);
      return prompter.think(...menu);
    },
    async watch(...menu) {
      await forgetTyped(stdin);
      return prompter.watch(...menu);
    },
    async search(...request) {
      await forgetTyped(stdin);
      return prompter.search(...request);
    },
    async tick(...list) {
      await forgetTyped(stdin);
      return prompter.tick(...list);
    },
    async ask(request) {
      await forgetTyped(stdin);
      return prompter.ask(request);
    },
  };
}
