import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import type { Look } from '../look.ts';
import { writeWordsFile } from '../storage/words-file.ts';
import { sayAtOnce } from '../terminal/say-at-once.ts';
import { lastWordsScreen, wordsDocument, wordsFileScreen } from '../terminal/screens/last-words.ts';
import type { UnkeptWords } from './unkept-words.ts';

const STANDARD_ERROR = 2;

interface Circumstances {
  look: Look;
  /** Whether anything may be written to a file. */
  saves: boolean;
  signal: NodeJS.Signals | undefined;
}

function document(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function name(path: string): void {
  const text = document(wordsFileScreen(path));
  try {
    if (isatty(STANDARD_ERROR)) sayAtOnce(text);
    else writeSync(STANDARD_ERROR, text);
  } catch {
    // Nobody is left to be told.
  }
}

/**
 * The program ends: what was typed and is on no disk is shown, or put in a file where nobody may be
 * there to see it. Never waits, never throws but for the guard to catch.
 */
export function sayLastWords(words: UnkeptWords, { look, saves, signal }: Circumstances): void {
  const texts = words.texts();
  if (texts.length === 0) return;
  const shown = document(lastWordsScreen(texts, !saves, look));
  // The window is closing.
  const isUnseen = signal === 'SIGHUP' && saves;
  if (!isUnseen && sayAtOnce(shown)) return;
  if (!saves) return;
  const path = writeWordsFile(wordsDocument(texts));
  if (path === null) sayAtOnce(shown);
  else name(path);
}
