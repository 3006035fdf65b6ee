import { createInterface, emitKeypressEvents } from 'node:readline';
import { PassThrough } from 'node:stream';
import { type Action, actionFor, type Key } from './keys.ts';

/** How long a lone Esc waits for the rest of a sequence, in milliseconds. Node's own is 500. */
const ESCAPE_WAIT_MS = 50;
/** A paste whose end never comes is over after so many silent milliseconds. */
const PASTE_SILENCE_MS = 1000;

export interface KeyReader {
  /** Takes bytes as they came from the terminal. */
  feed(chunk: Buffer | string): void;
  /** Forgets half a sequence and every timer. The reader cannot be used again. */
  close(): void;
}

/** Adds an action to a batch; neighbouring typed text is one insertion. */
function append(batch: Action[], action: Action): void {
  const last = batch.at(-1);
  if (action.kind === 'type' && last?.kind === 'type') {
    batch[batch.length - 1] = { kind: 'type', text: last.text + action.text };
  } else {
    batch.push(action);
  }
}

/**
 * Turns bytes into actions, and reports them a chunk at a time, so that a burst is drawn once.
 * A bracketed paste, whatever it holds, is one `paste`; in an unbracketed one CR LF is one break.
 */
export function createKeyReader(
  mode: 'typed' | 'aloud',
  report: (actions: readonly Action[]) => void,
): KeyReader {
  // A stream of its own: listeners on standard input belong to the menus as well.
  const bytes = new PassThrough();
  // The wait after Esc can be set only through an interface; this one reads nothing.
  const settings = createInterface({
    input: new PassThrough(),
    terminal: false,
    escapeCodeTimeout: ESCAPE_WAIT_MS,
  });
  emitKeypressEvents(bytes, settings);
  settings.close();

  let batch: Action[] = [];
  let feeding = false;
  let pasted: string[] | undefined;
  let silence: NodeJS.Timeout | undefined;
  let afterReturn = false;

  const flush = () => {
    const actions = batch;
    batch = [];
    if (actions.length > 0) report(actions);
  };
  const endPaste = () => {
    const text = pasted?.join('') ?? '';
    pasted = undefined;
    if (mode === 'typed' && text !== '') append(batch, { kind: 'paste', text });
  };
  const onKey = (_character: unknown, key: Key) => {
    if (key.name === 'paste-end') endPaste();
    else if (pasted) pasted.push(key.sequence ?? '');
    else if (key.name === 'paste-start') pasted = [];
    else {
      const lineFeedOfPair = afterReturn && key.name === 'enter' && !key.meta;
      afterReturn = key.name === 'return' && !key.meta;
      const action = lineFeedOfPair ? undefined : actionFor(key, mode);
      if (action) append(batch, action);
    }
    if (!feeding) flush();
  };
  bytes.on('keypress', onKey);

  return {
    feed(chunk) {
      clearTimeout(silence);
      feeding = true;
      bytes.emit('data', chunk);
      feeding = false;
      afterReturn = false;
      if (pasted) {
        silence = setTimeout(() => {
          endPaste();
          flush();
        }, PASTE_SILENCE_MS);
      }
      flush();
    },
    close() {
      clearTimeout(silence);
      bytes.off('keypress', onKey);
    },
  };
}
