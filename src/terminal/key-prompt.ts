import { createPrompt, isEnterKey, useKeypress } from '@inquirer/core';

/** There is nothing to type in. */
const HIDE_CURSOR = '\u001b[?25l';

interface Keys {
  answers(key: string): boolean;
  lines: readonly string[];
}

/** Waits for one key that means something, and answers with its name. */
export const keyPrompt = createPrompt<string, Keys>(({ answers, lines }, done) => {
  useKeypress((key, line) => {
    line.clearLine(0);
    const isHeld = key.ctrl || ('meta' in key && key.meta === true);
    const name = isEnterKey(key) ? 'enter' : key.name;
    if (!isHeld && name !== undefined && answers(name)) done(name);
  });
  return lines.join('\n') + HIDE_CURSOR;
});
