import { commandWords } from './command-words.ts';
import { type EditorFile, writeEditorFile } from './editor-file.ts';
import { startEditor } from './editor-process.ts';

/** An editor that is back so soon with nothing changed has most likely opened a window elsewhere. */
const AT_ONCE_MS = 1000;

/** What an editor leaves. */
export interface EditorEnd {
  /** Null when the text is to stay as it was. */
  readonly text: string | null;
  readonly isForeign: boolean;
  /** What there is to say about it. */
  readonly remark: string | undefined;
}

export interface OpenEditor {
  /** Never rejects. The file is gone then. */
  readonly closed: Promise<EditorEnd>;
  /** The program has to end: ends the editor and removes the file, at once. Returns what stood in it. */
  abandon(): string | null;
}

/** What becomes of the text when the editor has ended; `fault` says how, when it did not end well. */
export function editorEnd(
  before: string,
  found: ReturnType<EditorFile['read']>,
  { fault, tookMs }: { fault: string | undefined; tookMs: number },
): EditorEnd {
  const isChanged = found !== null && found.text !== before;
  if (!isChanged || (fault !== undefined && found.text === '')) {
    const window = 'One with a window of its own has to wait, such as "code --wait".';
    const atOnce = tookMs < AT_ONCE_MS ? `The editor changed nothing. ${window}` : undefined;
    const gone = found === null ? 'The editor left no file. The text is as it was.' : atOnce;
    const remark = fault === undefined ? gone : `${fault} The text is as it was.`;
    return { text: null, isForeign: false, remark };
  }
  const undo = 'Ctrl+_ brings the text back as it was.';
  const emptied = found.text === '' ? `The editor left nothing. ${undo}` : undefined;
  const remark = fault === undefined ? emptied : `${fault} What it had saved is here. ${undo}`;
  return { ...found, remark };
}

function unopened(remark: string): OpenEditor {
  const end = { text: null, isForeign: false, remark };
  return { closed: Promise.resolve(end), abandon: () => null };
}

/**
 * Opens a text in an editor on this terminal, which it has to itself until it is closed. `command` is
 * split into words and run without a shell.
 */
export function openEditor(
  command: string,
  text: string,
  { write, now }: { write(text: string): unknown; now(): number },
): OpenEditor {
  if (commandWords(command) === null) {
    return unopened(`No command can be made of the editor's: ${command}`);
  }
  let file: EditorFile;
  try {
    file = writeEditorFile(text);
  } catch (error) {
    return unopened(`No file for the editor: ${error instanceof Error ? error.message : error}`);
  }
  const started = now();
  const editor = startEditor(command, file.path, write);
  const closed = editor.ended.then((fault) => {
    const left = editorEnd(text, file.read(), { fault, tookMs: now() - started });
    file.remove();
    return left;
  });
  return {
    closed,
    abandon() {
      editor.kill();
      const found = file.read();
      file.remove();
      return found !== null && found.text !== '' ? found.text : null;
    },
  };
}
