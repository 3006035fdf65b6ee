import { createPrompt, isEnterKey, useEffect, useKeypress, useState } from '@inquirer/core';
import { OTHER_ALPHABET } from './menu-keys.ts';

/** There is nothing to type in. */
const HIDE_CURSOR = '\u001b[?25l';
const SECOND_MS = 1000;

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
  /** What is drawn changes by itself: what it is now, looked at so often. */
  watched?: { line(): string; everyMs: number };
  /** Once it is there no key is needed: the answer is `ENDED`. */
  until?: Promise<unknown>;
}

/** The answer where what was waited for came before any key. */
export const ENDED = '';

/** Waits for one key that means something, and answers with its name. */
export const keyPrompt = createPrompt<string, Keys>((keys, done) => {
  const { answers, draw, seconds, watched, until } = keys;
  const [isNumbered, setNumbered] = useState(false);
  const [secondsLeft, setSecondsLeft] = useState(seconds ?? null);
  const shown = { isNumbered, secondsLeft };

  useEffect(() => {
    if (seconds === undefined) return;
    const end = performance.now() + seconds * SECOND_MS;
    const timer = setInterval(() => {
      const left = Math.max(0, Math.round((end - performance.now()) / SECOND_MS));
      setSecondsLeft(left);
      if (left === 0) clearInterval(timer);
    }, SECOND_MS);
    return () => clearInterval(timer);
  }, []);

  // While it says the same, nothing is drawn.
  const [, setLine] = useState('');
  useEffect(() => {
    if (watched === undefined) return;
    const timer = setInterval(() => setLine(watched.line()), watched.everyMs);
    return () => clearInterval(timer);
  }, []);

  useEffect(() => {
    let isOpen = true;
    const end = () => {
      if (isOpen) done(ENDED);
    };
    until?.then(end, end);
    return () => {
      isOpen = false;
    };
  }, []);

  useKeypress((key, line) => {
    line.clearLine(0);
    const isHeld = key.ctrl || ('meta' in key && key.meta === true);
    const name = isEnterKey(key) ? 'enter' : key.name;
    if (isHeld || name === undefined) return;
    if (name === OTHER_ALPHABET) setNumbered(true);
    else if (answers(name, shown)) done(name);
  });
  return draw(shown).join('\n') + HIDE_CURSOR;
});
