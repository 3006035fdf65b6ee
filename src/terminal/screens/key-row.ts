import type { CommandKey } from '../../command-keys.ts';
import type { Look } from '../../look.ts';
import { flowing, paragraph } from '../lines.ts';

export interface KeyLabel {
  /** A key by its name, or the number that stands for it. */
  key: CommandKey | (string & {});
  /** What it does. The same letter again needs no words. */
  label: string;
}

function pair({ key, label }: KeyLabel, look: Look): string {
  const shown = look.accent(look.bold(key));
  return label.toLowerCase() === key ? shown : `${shown} ${label}`;
}

/**
 * The last row of a command screen: `enter next   e edit   esc back`. Where the screen is too narrow it
 * goes on below, and a key stays with its label as long as both fit. A message stands above it, if any.
 */
export function keyRowScreen(
  message: string,
  keys: readonly KeyLabel[],
  { columns, rows }: { columns: number; rows: number },
  look: Look,
): string[] {
  const row = (labelled: readonly KeyLabel[]) =>
    flowing(
      labelled.map((each) => pair(each, look)),
      columns,
    );
  const whole = row(keys);
  // Where the window is too low for them, what Enter does comes first, and the other keys are named alone.
  const [first, ...others] = keys;
  const isTooTall = whole.length >= rows && first !== undefined;
  const bare = others.map(({ key }) => ({ key, label: key }));
  return [
    ...(message === '' ? [] : paragraph(look.bold(message), columns)),
    ...(isTooTall ? row([first, ...bare]) : whole),
  ];
}
