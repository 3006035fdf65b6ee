import type { Look } from '../../look.ts';
import { type Session, type TakeFacts, toldTitle } from '../../progress/sessions.ts';
import { dayName } from '../days.ts';
import { cutTo, displayWidth, flowing, padEnd, padStart, paragraph } from '../lines.ts';
import { heading } from './heading.ts';
import { howTold, offBy, outcomeWords, sectionsDone } from './session-words.ts';

/** Below this a session takes several lines. */
const TABLE_WIDTH = 76;

/** A session with the number it is called by: 1 is the newest. */
export interface NumberedSession<Told extends Session<TakeFacts> = Session<TakeFacts>> {
  number: number;
  session: Told;
}

export interface HistoryView {
  sessions: readonly NumberedSession[];
  /** How many there are, shown or not. */
  total: number;
  /** The local calendar day, such as 2026-11-20. */
  today: string;
}

function table({ sessions, today }: HistoryView, look: Look): string[] {
  const cells = sessions.map(({ number, session }) => ({
    number: String(number),
    when: dayName(session.day, today),
    title: toldTitle(session),
    level: session.level as string,
    done: sectionsDone(session),
    outcome: outcomeWords(session).replace(' to judge', ''),
    off: offBy(session),
  }));
  type Cell = (typeof cells)[number];
  const titles: Cell = {
    number: '',
    when: 'when',
    title: 'story',
    level: 'level',
    done: 'sections',
    outcome: 'rating',
    off: 'off by',
  };
  const widest = (name: keyof Cell) =>
    Math.max(...[titles, ...cells].map((cell) => displayWidth(cell[name])));
  const fixed = (['number', 'when', 'level', 'done', 'outcome', 'off'] as const)
    .map(widest)
    .reduce((sum, columns) => sum + columns + 2, 0);
  const title = Math.min(widest('title'), look.width - fixed);
  const row = (cell: Cell) =>
    [
      padStart(cell.number, widest('number')),
      padEnd(cell.when, widest('when')),
      padEnd(cutTo(cell.title, title), title),
      padEnd(cell.level, widest('level')),
      padEnd(cell.done, widest('done')),
      padEnd(cell.outcome, widest('outcome')),
      padStart(cell.off, widest('off')),
    ].join('  ');
  return [look.dim(row(titles)), ...cells.map(row)];
}

function told({ sessions, today }: HistoryView, look: Look): string[] {
  return sessions.flatMap(({ number, session }) => [
    ...paragraph(`${number}. ${look.bold(toldTitle(session))}`, look.width),
    ...flowing(
      [
        dayName(session.day, today),
        howTold(session),
        sectionsDone(session),
        outcomeWords(session),
        `off by ${offBy(session)}`,
      ],
      look.width,
    ),
  ]);
}

/** The sessions kept, newest first, a line each where there is room. */
export function historyScreen(view: HistoryView, look: Look): string[] {
  const { sessions, total } = view;
  const shown = sessions.length;
  const remark = shown < total ? `the last ${shown} of ${total}: --all shows them all` : '';
  const how = 'One in full: star-coach history 1; what changed: star-coach history compare 1';
  return [
    ...heading('History', remark, look),
    ...(look.plain || look.width < TABLE_WIDTH ? told(view, look) : table(view, look)),
    ...paragraph(look.dim(how), look.width),
  ];
}
