import { type KeyMeaning, keyHint, NEW_LINE, NOTES_HINT, TAKE_KEYS } from '../key-table.ts';
import { clockTime } from '../time.ts';
import { fitted, textWidth } from './graphemes.ts';
import { hintWords } from './hint-words.ts';
import { layoutText, rowText } from './layout.ts';
import type { Signs } from './signs.ts';
import type { TakeTerms, TakeView } from './view.ts';

/** The first of several wordings that fits; the last, cut, when none does. */
export function firstFitting(wordings: readonly string[], width: number, signs: Signs): string {
  const found = wordings.find((wording) => textWidth(wording) <= width);
  return found ?? fitted(wordings.at(-1) ?? '', width, signs.ellipsis);
}

/** A sentence on the rows it has; an ellipsis tells when there is more. */
export function wrappedRows(
  sentence: string,
  { width, height }: { width: number; height: number },
  signs: Signs,
): string[] {
  const layout = layoutText(sentence, width);
  const rows = layout.rows.map((_, row) => fitted(rowText(layout, row), width));
  if (rows.length <= height) return rows;
  // Words of the next row stand in for what is cut, so that the last row is filled.
  const last = rows.slice(height - 1).join(' ');
  return [...rows.slice(0, height - 1), fitted(last, width, signs.ellipsis)];
}

export function facts(
  { targetSeconds, allowedSeconds }: TakeTerms,
  width: number,
  signs: Signs,
): string {
  if (targetSeconds === null) return '';
  const target = `say it in ${clockTime(targetSeconds)}`;
  const hasTypingTime = allowedSeconds !== null && allowedSeconds !== targetSeconds;
  const typing = hasTypingTime ? ` ${signs.dot} typing time ${clockTime(allowedSeconds)}` : '';
  return firstFitting([target + typing, target], width, signs);
}

/** The hints revealed so far, on one line; the newest when they do not fit, on as many rows as it has. */
export function hintRows(
  hints: readonly string[],
  hintsUsed: number,
  { width, height }: { width: number; height: number },
  signs: Signs,
): string[] {
  const label = hints.length > 1 ? `hint ${hintsUsed} of ${hints.length}` : 'hint';
  const revealed = hints.slice(0, hintsUsed);
  const newest = hintWords(revealed.at(-1) ?? '');
  const quoted = revealed.map((phrase) => `"${phrase}"`).join(', ');
  const wordings = newest.startsWith('say')
    ? [`${label}: say ${quoted}`, `${label}: ${newest}`]
    : [`${label}: ${newest}`, newest];
  const fitting = wordings.find((wording) => textWidth(wording) <= width);
  return wrappedRows(fitting ?? newest, { width, height }, signs);
}

/** Short notes of the person's own, each on one row; where there is no room for all, how many more. */
export function noteRows(
  notes: readonly string[],
  { width, height }: { width: number; height: number },
  signs: Signs,
): string[] {
  const rows = notes.map((note) => fitted(`- ${note}`, width, signs.ellipsis));
  if (rows.length <= height) return rows;
  const shown = Math.max(0, height - 1);
  return [...rows.slice(0, shown), fitted(`- ${rows.length - shown} more`, width, signs.ellipsis)];
}

/** What a spoken take shows where the text would be. */
export function spokenLines(revealed: readonly string[]): string[] {
  const lines = ['Speak as you would in the room.'];
  return revealed.length === 0 ? lines : [...lines, '', ...revealed.map(hintWords)];
}

/** What Enter does to words that were written down for somebody. */
const ACCEPT = 'accept';

/** The keys, always on screen. */
export function keyLine(
  { mode, hints, notes, hasEditor, toAccept }: TakeTerms,
  { hintsUsed, isUntouched }: Pick<TakeView, 'hintsUsed' | 'isUntouched'>,
  width: number,
  signs: Signs,
): string {
  const { done, hint, pause, editor, leave } = TAKE_KEYS;
  const looking = notes.length > 0 ? [NOTES_HINT] : hintsUsed < hints.length ? [hint] : [];
  const middle = [...looking, pause];
  const doneHint = (isShort: boolean) => {
    if (toAccept && isUntouched) return `${NEW_LINE.name} ${ACCEPT}`;
    return mode === 'typed' ? keyHint(done, isShort) : `${NEW_LINE.name} ${done.word}`;
  };
  const row = (isShort: boolean, ...keys: KeyMeaning[]) => [
    doneHint(isShort),
    ...keys.map((each) => keyHint(each, isShort)),
  ];
  const dot = ` ${signs.dot} `;
  const wordings = [
    ...(hasEditor ? [row(false, ...middle, editor, leave).join(dot)] : []),
    row(false, ...middle, leave).join(dot),
    row(true, ...middle, leave).join(dot),
    row(true, ...middle, leave).join('  '),
    // The pause menu knows how to quit too.
    row(true, ...middle).join('  '),
    row(true, pause).join('  '),
    doneHint(true),
  ];
  return firstFitting(wordings, width, signs);
}
