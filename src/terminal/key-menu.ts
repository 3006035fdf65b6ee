import type { CommandKey } from '../command-keys.ts';
import type { Choice, WayBack } from '../prompter.ts';
import { MENU_KEYS } from './key-table.ts';
import type { KeyLabel } from './screens/key-row.ts';

/** One digit is one key. */
const MOST_NUMBERED = 9;

export interface KeyMenu<Value> {
  /** What the row of keys says, in its order. */
  row: KeyLabel[];
  /** The same with a number for each letter: its place in the row, as far as one digit goes. */
  numbered: KeyLabel[];
  /** What Esc answers, as its label or the way back. */
  way: WayBack<Value> | undefined;
  /** The choice that a key makes; letters in any case. */
  find(key: string): Choice<Value> | undefined;
  /** The choice that has a letter and this number. */
  at(number: string): Choice<Value> | undefined;
}

function isMadeBy({ key, also }: Choice<unknown>, pressed: string): boolean {
  return key === pressed || also === pressed;
}

/** The letter a choice has, shown or not; null where it has none. */
export function letterOf({ key, also }: Choice<unknown>): CommandKey | null {
  return [key, also].find((each) => each?.length === 1) ?? null;
}

/**
 * Choices that are made by one key each; null where one has none, and they are a list. A way back that
 * is no choice is said at the end, as `esc` has it in a word.
 */
export function keyMenu<Value>(
  choices: readonly Choice<Value>[],
  way: WayBack<Value> | undefined,
  esc: string = MENU_KEYS.back.word,
): KeyMenu<Value> | null {
  const row = choices.flatMap(({ key, label }) => (key === undefined ? [] : [{ key, label }]));
  if (row.length === 0 || row.length < choices.length) return null;
  const find = (pressed: string) =>
    choices.find((choice) => isMadeBy(choice, pressed.toLowerCase()));
  const at = (number: string) => {
    const chosen = choices[Number(number) - 1];
    return chosen?.key?.length === 1 ? chosen : undefined;
  };
  const escaped = find('esc');
  const isSaid = way === undefined || choices.some(({ value }) => value === way.back);
  const whole: KeyLabel[] = isSaid ? row : [...row, { key: 'esc', label: esc }];
  return {
    row: whole,
    numbered: whole.map(({ key, label }, index) => ({
      key: key.length === 1 && index < MOST_NUMBERED ? String(index + 1) : key,
      label,
    })),
    way: escaped === undefined ? way : { back: escaped.value },
    find,
    at,
  };
}
