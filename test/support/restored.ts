/** What a program may switch in a terminal, and the position each has to be left in. */
const SWITCHES = {
  'alternate screen': ['1049', 'l'],
  cursor: ['25', 'h'],
  'bracketed paste': ['2004', 'l'],
  'line wrap': ['7', 'h'],
  'synchronized output': ['2026', 'l'],
} as const;

/** The switches that what was written to a terminal leaves in the wrong position. */
export function leftSwitched(bytes: string): string[] {
  return Object.entries(SWITCHES).flatMap(([name, [number, position]]) => {
    const wrong = position === 'l' ? 'h' : 'l';
    const right = bytes.lastIndexOf(`\u001b[?${number}${position}`);
    return bytes.lastIndexOf(`\u001b[?${number}${wrong}`) > right ? [name] : [];
  });
}
