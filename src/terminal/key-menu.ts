import type { CommandKey } from '../command-keys.ts';
import type { Choice, WayBack } from '../ports.ts';
import { MENU_KEYS } from './key-table.ts';
import type { KeyLabel } from './screens/key-row.ts';

export interface KeyMenu<Value> {
  /** What the row of keys says, in its order. */
  row: KeyLabel[];
  /** What Esc answers, as its label or the way back. */
  way: WayBack<Value> | undefined;
  /** The choice that a key makes; letters in any case. */
  find(key: string): Choice<Value> | undefined;
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
  const escaped = find('esc');
  const isSaid = way === undefined || choices.some(({ value }) => value === way.back);
  return {
    row: isSaid ? row : [...row, { key: 'esc', label: esc }],
    way: escaped === undefined ? way : { back: escaped.value },
    find,
  };
}
