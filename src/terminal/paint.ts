import { inspect } from 'node:util';
import type { Paint } from '../look.ts';

/** A style of Node's by its name: around a text, and again behind each part that ends it as its own. */
function style(name: 'bold' | 'dim' | 'cyan' | 'green' | 'yellow' | 'red') {
  const [on, off] = (inspect.colors[name] ?? []).map((code) => `\u001b[${code}m`);
  if (on === undefined || off === undefined) return (text: string) => text;
  return (text: string) => (text === '' ? '' : on + text.replaceAll(off, off + on) + off);
}

/** The colours of the program. */
export const COLOURS: Paint = {
  bold: style('bold'),
  dim: style('dim'),
  accent: style('cyan'),
  good: style('green'),
  warn: style('yellow'),
  bad: style('red'),
};

const same = (text: string) => text;

/** Where there are none. */
export const NO_COLOURS: Paint = {
  bold: same,
  dim: same,
  accent: same,
  good: same,
  warn: same,
  bad: same,
};
