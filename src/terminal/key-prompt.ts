import { OTHER_ALPHABET, type ReadlineKey } from './menu-keys.ts';
import type { MenuContext } from './run-prompt.ts';

const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';
/** From the start of the line the cursor is in. */
const ERASE_BELOW = '\u001b[G\u001b[J';
const SECOND_MS = 1000;
const ENTER = ['return', 'enter'];

/** How the keys are drawn. */
export interface KeysShown {
  /** Numbers stand in place of letters, and answer: the keyboard writes another alphabet. */
  isNumbered: boolean;
  /** What is left of the time there is; null without a clock. */
  secondsLeft: number | null;
}

interface Keys {
  answers(key: string, shown: KeysShown): boolean;
  draw(shown: KeysShown): readonly string[];
  /** A clock that counts down so many seconds, and decides nothing. */
  seconds?: number;
  /** What is drawn changes by itself, so often. */
  everyMs?: number;
  /** Once it is there no key is needed: the answer is `ENDED`. */
  until?: Promise<unknown>;
}

/** The answer where what was waited for came before any key. */
export const ENDED = '';

/** Draws lines at the cursor, each time in place of those before. */
function picture(output: NodeJS.WritableStream) {
  let rows = 0;
  const erase = () => `${rows > 1 ? `\u001b[${rows - 1}A` : ''}${rows > 0 ? ERASE_BELOW : ''}`;
  return {
    draw(lines: readonly string[]): void {
      output.write(`${erase()}${lines.join('\n')}${HIDE_CURSOR}`);
      rows = lines.length;
    },
    clear(): void {
      output.write(erase() + SHOW_CURSOR);
    },
  };
}

/** What a key is called in a row of keys; null for one that is held, or has no name. */
function nameOf({ name, ctrl, meta }: ReadlineKey): string | null {
  if (ctrl || meta || name === undefined) return null;
  return ENTER.includes(name) ? 'enter' : name;
}

/**
 * Waits for one key that means something, and answers with its name. Not one of Inquirer's prompts:
 * nothing is typed or moved here, and this is what a person waits for at every start. Rejects with
 * the reason of the signal once that is given.
 */
export function keyPrompt(
  { answers, draw, seconds, everyMs, until }: Keys,
  { input, output, signal }: MenuContext,
): Promise<string> {
  const { draw: show, clear } = picture(output);
  // Not without a clock to keep: what tells the time is loaded when it is first asked.
  const end = seconds === undefined ? null : performance.now() + seconds * SECOND_MS;
  const shown: KeysShown = { isNumbered: false, secondsLeft: seconds ?? null };
  const redraw = () => show(draw(shown));

  return new Promise<string>((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let isOpen = true;

    function onKey(_text: string | undefined, key: ReadlineKey): void {
      const name = nameOf(key);
      if (name === OTHER_ALPHABET) {
        shown.isNumbered = true;
        redraw();
      } else if (name !== null && answers(name, shown)) close(() => resolve(name));
    }

    function onTime(): void {
      if (end !== null) {
        shown.secondsLeft = Math.max(0, Math.round((end - performance.now()) / SECOND_MS));
      }
      redraw();
      if (shown.secondsLeft === 0) clearInterval(timer);
    }

    const onAbort = () => close(() => reject(signal.reason));

    function close(settle: () => void): void {
      if (!isOpen) return;
      isOpen = false;
      clearInterval(timer);
      input.off('keypress', onKey);
      signal.removeEventListener('abort', onAbort);
      clear();
      settle();
    }

    if (signal.aborted) return onAbort();
    signal.addEventListener('abort', onAbort);
    const every = everyMs ?? (seconds === undefined ? undefined : SECOND_MS);
    if (every !== undefined) timer = setInterval(onTime, every);
    const onEnd = () => close(() => resolve(ENDED));
    until?.then(onEnd, onEnd);
    // What was typed before it was drawn is read, and dropped, in the turn that is on its way.
    setImmediate(() => {
      if (!isOpen) return;
      input.on('keypress', onKey);
      redraw();
    });
  });
}
