import type { Look } from '../../look.ts';
import { paragraph } from '../lines.ts';
import { heading } from './heading.ts';

/** A question as an interviewer asks it: which story, and how does it start. */
export function drillScreen(question: string, position: string, look: Look): string[] {
  return [
    ...heading('Ten seconds', position, look),
    ...paragraph(look.bold(question), look.width, '  '),
    '',
  ];
}

/** Whether the story was the right one. */
export function storyVerdict(title: string, right: boolean, look: Look): string[] {
  const verdict = right ? look.good(`Yes, ${title}.`) : look.warn(`${title} is the story for it.`);
  return paragraph(verdict, look.width);
}

/** The line the story starts with: the person's own, or that of the strong example. */
export function firstLineScreen(line: string, own: boolean, look: Look): string[] {
  return [
    ...paragraph(look.dim(own ? 'You began it with' : 'It could begin with'), look.width),
    ...paragraph(line, look.width, '  '),
    '',
  ];
}
