import type { Look } from '../../look.ts';
import type { Grade } from '../../progress/records.ts';
import { counted } from '../../text/counted.ts';
import { comingBack } from '../days.ts';
import { hanging, paragraph } from '../lines.ts';
import { heading } from './heading.ts';

export interface DueView {
  due: number;
  /** Of those due, as many as are to be asked now. */
  asked: number;
  minutes: number;
  stories: number;
  questions: number;
  sections: number;
  /** Due cards whose scenario or question is not there any more. */
  gone: number;
}

/** `6 due, about 7 minutes`, or what one sitting takes of more than that. */
export function dueWords({
  due,
  asked,
  minutes,
}: Pick<DueView, 'due' | 'asked' | 'minutes'>): string {
  const time = `about ${counted(minutes, 'minute')}`;
  return asked < due ? `${due} due; the ${asked} most fragile: ${time}` : `${due} due, ${time}`;
}

function goneLines(gone: number, look: Look): string[] {
  if (gone === 0) return [];
  const text = `${gone} more ${gone === 1 ? 'is' : 'are'} passed over: the scenario or the question is gone.`;
  return paragraph(look.dim(text), look.width, '  ');
}

/** What is due, what it is made of, and about how long it takes. */
export function dueScreen(view: DueView, look: Look): string[] {
  const { stories, questions, sections } = view;
  const parts = [
    ...(stories > 0 ? [counted(stories, 'ten-second drill')] : []),
    ...(questions > 0 ? [counted(questions, 'question')] : []),
    ...(sections > 0 ? [`${counted(sections, 'section')} to retell`] : []),
  ];
  return [
    ...heading('Today', '', look),
    ...paragraph(look.bold(`${dueWords(view)}.`), look.width, '  '),
    ...paragraph(`${parts.join(', ')}.`, look.width, '  '),
    ...goneLines(view.gone, look),
    '',
  ];
}

/** One item that is due, as it is listed. */
export interface DueLine {
  kind: 'story' | 'section' | 'follow-up' | 'probe' | 'knowledge' | 'exercise';
  /** The section, where it is one. */
  name: string;
  title: string;
  question: string | null;
}

function dueText({ kind, name, question }: DueLine): string {
  if (kind === 'story') return 'ten-second drill';
  return question ?? `retell the ${name}`;
}

/** What is due, item by item, for somebody who only reads. */
export function dueListScreen(items: readonly DueLine[], look: Look): string[] {
  const lines = items.flatMap((item, index) =>
    hanging(`  ${index + 1}. `, `${look.bold(item.title)}: ${dueText(item)}`, look.width),
  );
  return [...lines, ''];
}

/** When something comes back, and how much with it. */
export interface NextDue {
  /** The local calendar day. */
  day: string;
  count: number;
}

/** `Next: 3, in 2 days, on Sun 22 Nov.` */
export function nextWords({ day, count }: NextDue, today: string): string {
  return `Next: ${count}, ${comingBack(day, today)}.`;
}

/** Nothing is due: when the next are, or how to begin. */
export function nothingDueScreen(
  { met, gone, next }: { met: number; gone: number; next: NextDue | null },
  today: string,
  look: Look,
): string[] {
  const text =
    met === 0
      ? 'Nothing to repeat yet. What you rehearse comes back here when it starts to fade: star-coach rehearse dive-deep'
      : `Nothing is due today.${next ? ` ${nextWords(next, today)}` : ''}`;
  return [
    ...heading('Today', '', look),
    ...paragraph(text, look.width, '  '),
    ...goneLines(gone, look),
    '',
  ];
}

const GRADE_NAMES: Record<Grade, string> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' };
const GRADE_MEANINGS: Record<Grade, string> = {
  1: 'it was gone',
  2: 'it took effort, or a hint',
  3: 'it came, with a little thought',
  4: 'it came by itself',
};

/** `1 Again: it was gone`. */
export function gradeLabel(grade: Grade): string {
  return `${grade} ${GRADE_NAMES[grade]}: ${GRADE_MEANINGS[grade]}`;
}

/** What an item was graded and when it comes back; `day` is a local calendar day. */
export function gradedLine(
  { grade, day }: { grade: Grade | null; day: string },
  today: string,
  look: Look,
): string[] {
  const style = grade === 1 ? look.warn : look.good;
  const text =
    grade === null
      ? look.dim('Not graded: it comes back as it would have.')
      : `${style(GRADE_NAMES[grade])}: back ${comingBack(day, today)}.`;
  return [...paragraph(text, look.width), ''];
}

/** How much was done, what is left, and when the next are due. */
export function todayEndScreen(
  { done, left, next }: { done: number; left: number; next: NextDue | null },
  today: string,
  look: Look,
): string[] {
  const rest =
    left > 0
      ? `${left} left for today: star-coach today`
      : `Nothing is left for today.${next ? ` ${nextWords(next, today)}` : ''}`;
  return [...paragraph(look.bold(`${done} done.`), look.width), ...paragraph(rest, look.width)];
}
