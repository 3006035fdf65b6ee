import { Readable } from 'node:stream';
import { digitValue } from '../text/digits.ts';
import type { Key, Typed } from './keys/key.ts';

/** A key as node:readline reports it. */
export interface ReadlineKey {
  sequence: string;
  name?: string;
  ctrl: boolean;
  meta: boolean;
  shift: boolean;
}

const NAMES: Partial<Record<string, string>> = { enter: 'return', linefeed: 'enter' };

/** Keys that mean nothing in a menu: Ctrl+D, which was "done" a moment ago, above all. */
function isMute({ name, ctrl }: Key): boolean {
  return ctrl && name === 'd';
}

/** What a letter is called that no row of keys has, such as a Cyrillic one. */
export const OTHER_ALPHABET = 'other-alphabet';

/** The name of a character; letters of full width are the same letters, digits of any script the same digits. */
function named(character: string): string | undefined {
  if (character === ' ') return 'space';
  const plain = character.normalize('NFKC');
  if (/^[a-z/?]$/i.test(plain)) return plain.toLowerCase();
  const digit = digitValue(character);
  if (digit !== null) return String(digit);
  return /^\p{L}/u.test(plain) ? OTHER_ALPHABET : undefined;
}

/** What a menu reads: keys as readline knows them, instead of the bytes it would make them of. */
export class MenuKeys extends Readable {
  /** What was typed before a menu is drawn is dropped by Inquirer where a terminal is read. */
  readonly isTTY = true;

  override _read(): void {}

  press(typed: Typed): void {
    if (typed.kind === 'key') this.#pressKey(typed);
    else if (typed.kind !== 'foreign') this.#type(typed.text, typed.kind === 'paste');
  }

  #pressKey(key: Key): void {
    if (isMute(key)) return;
    const { name, ctrl, alt, shift } = key;
    this.#emit(undefined, { sequence: '', name: NAMES[name] ?? name, ctrl, meta: alt, shift });
  }

  /** Different characters at once are words, as a paste is: no key was meant. */
  #type(text: string, isPaste: boolean): void {
    const characters = [...text.replace(/[\r\n]+/g, ' ')];
    const isKey = !isPaste && new Set(characters).size === 1;
    for (const character of characters) {
      const name = isKey ? named(character) : undefined;
      const how = { ctrl: false, meta: false, shift: false };
      this.#emit(character, {
        sequence: character,
        ...(name === undefined ? {} : { name }),
        ...how,
      });
    }
  }

  #emit(text: string | undefined, key: ReadlineKey): void {
    this.emit('keypress', text, key);
  }
}
