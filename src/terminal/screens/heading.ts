import type { Look } from '../../look.ts';
import { displayWidth, hanging, paragraph } from '../lines.ts';

/** A title across the screen, with a remark at the right: `── Action ───────── 3 of 5 ──`. */
export function heading(title: string, remark: string, look: Look): string[] {
  const inWords = remark ? `${title}, ${remark}` : title;
  if (look.plain) return [...paragraph(inWords, look.width), ''];
  const dash = look.unicode ? '─' : '-';
  const left = `${dash}${dash} `;
  const right = remark ? ` ${remark} ${dash}${dash}` : '';
  // Signs beyond ASCII are measured by a library, and how wide the program's own are is known.
  const signs = left.length + right.length - remark.length;
  const fill = look.width - signs - displayWidth(title) - displayWidth(remark) - 1;
  if (fill < 1) return hanging(look.dim(left), look.bold(inWords), look.width);
  return [look.dim(left) + look.bold(title) + look.dim(` ${dash.repeat(fill)}${right}`)];
}

/** The same where every row counts: in plain lines without the blank one below. */
export function closeHeading(title: string, remark: string, look: Look): string[] {
  return heading(title, remark, look).filter((line) => line !== '');
}
