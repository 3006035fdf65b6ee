import type { Choice, WayBack } from '../../prompter.ts';
import { withAsciiDigits } from '../../text/digits.ts';
import { keyMenu, letterOf } from '../key-menu.ts';
import { flowing } from '../lines.ts';

/** Numbers in a line such as "1 3" or "1,3"; null when something else is in it. */
export function readNumbers(line: string, most: number): number[] | null {
  const words = withAsciiDigits(line)
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const numbers = words.map((word) => (/^\d+$/.test(word) ? Number(word) : 0));
  return numbers.every((number) => number >= 1 && number <= most) ? numbers : null;
}

/** Choices as numbered lines, with the letters that choose them too; what to type; and what a line says. */
export function numberedChoices<Value>(
  choices: readonly Choice<Value>[],
  way: WayBack<Value> | undefined,
  width: number,
) {
  const keys = keyMenu(choices, way);
  const letters = choices.map((choice) => (keys === null ? null : letterOf(choice)));
  const byEnter = keys === null ? choices[0] : keys.find('enter');
  // Most menus have the way back among their choices.
  const isMissing = way !== undefined && choices.every(({ value }) => value !== way.back);

  const numbered = choices.map(({ label }, index) => {
    const letter = letters[index] ?? null;
    const isNews = letter !== null && letter !== label.toLowerCase();
    return `${index + 1}. ${label}${isNews ? ` (${letter})` : ''}`;
  });
  const letter = letters.some((each) => each !== null) ? 'a letter or ' : '';
  const enter = byEnter === undefined ? '' : `, or Enter for ${choices.indexOf(byEnter) + 1}`;
  const back = isMissing ? ', or 0 to go back' : '';

  return {
    /** What a row of keys would hold goes on a few lines; the entries of a list have one each. */
    rows: keys === null ? numbered.map((each) => `  ${each}`) : flowing(numbered, width),
    hint: `Type ${letter}a number from 1 to ${choices.length}${enter}${back}.`,
    /** Null for a line that chooses nothing. */
    read(line: string): { value: Value } | null {
      const typed = line.trim().toLowerCase();
      if (isMissing && typed === '0') return { value: way.back };
      if (typed === '') return byEnter ?? null;
      const named = choices.find(({ label }) => label.toLowerCase() === typed) ?? keys?.find(typed);
      const [number = 0, ...more] = readNumbers(line, choices.length) ?? [];
      return named ?? (more.length === 0 ? (choices[number - 1] ?? null) : null);
    },
  };
}
