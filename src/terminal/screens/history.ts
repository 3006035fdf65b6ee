import type { Look } from '../../look.ts';
import type { Excerpt } from '../../progress/session-search.ts';
import { type Session, type TakeFacts, toldTitle } from '../../progress/sessions.ts';
import { dayName } from '../days.ts';
import { cutTo, displayWidth, flowing, padEnd, padStart, paragraph } from '../lines.ts';
import { heading } from './heading.ts';
import { howTold, offBy, outcomeWords, sectionsDone } from './session-words.ts';

/** Below this a session takes several lines. */
const TABLE_WIDTH = 76;

/** A session with what it is called by: its number, where 1 is the newest, and a code that stays. */
export interface NumberedSession<Told extends Session<TakeFacts> = Session<TakeFacts>> {
  number: number;
  code: string;
  session: Told;
}

/** One that is listed, and where in it the words are that were looked for. */
interface ListedSession extends NumberedSession {
  excerpt?: Excerpt | null;
}

export interface HistoryView {
  sessions: readonly ListedSession[];
  /** How many there are, shown or not. */
  total: number;
  /** Only those that fit what was asked. */
  isPart: boolean;
  /** The local calendar day, such as 2026-11-20. */
  today: string;
}

function excerptLines(listed: ListedSession | undefined, look: Look): string[] {
  const { excerpt } = listed ?? {};
  if (!excerpt) return [];
  const { before, found, after } = excerpt;
  const words = [before, look.bold(found), after].filter((each) => each !== '').join(' ');
  return paragraph(words, look.width, '     ');
}

function table({ sessions, today }: HistoryView, look: Look): string[] {
  const cells = sessions.map(({ number, code, session }) => ({
    number: String(number),
    code,
    when: dayName(session.day, today),
    title: toldTitle(session),
    done: sectionsDone(session),
    outcome: outcomeWords(session).replace(' to judge', ''),
    off: offBy(session),
  }));
  type Cell = (typeof cells)[number];
  const titles: Cell = {
    number: '',
    code: 'id',
    when: 'when',
    title: 'story',
    done: 'sections',
    outcome: 'rating',
    off: 'off by',
  };
  const widest = (name: keyof Cell) =>
    Math.max(...[titles, ...cells].map((cell) => displayWidth(cell[name])));
  const fixed = (['number', 'code', 'when', 'done', 'outcome', 'off'] as const)
    .map(widest)
    .reduce((sum, columns) => sum + columns + 2, 0);
  const title = Math.min(widest('title'), look.width - fixed);
  const row = (cell: Cell) =>
    [
      padStart(cell.number, widest('number')),
      padEnd(cell.code, widest('code')),
      padEnd(cell.when, widest('when')),
      padEnd(cutTo(cell.title, title), title),
      padEnd(cell.done, widest('done')),
      padEnd(cell.outcome, widest('outcome')),
      padStart(cell.off, widest('off')),
    ].join('  ');
  return [
    look.dim(row(titles)),
    ...cells.flatMap((cell, at) => [row(cell), ...excerptLines(sessions[at], look)]),
  ];
}

function told({ sessions, today }: HistoryView, look: Look): string[] {
  return sessions.flatMap((listed) => {
    const { number, code, session } = listed;
    return [
      ...paragraph(`${number}. ${look.bold(toldTitle(session))}`, look.width),
      ...flowing(
        [
          dayName(session.day, today),
          howTold(session),
          sectionsDone(session),
          outcomeWords(session),
          `off by ${offBy(session)}`,
          `id ${code}`,
        ],
        look.width,
      ),
      ...excerptLines(listed, look),
    ];
  });
}

/** The sessions kept, newest first, a line each where there is room. */
export function historyScreen(view: HistoryView, look: Look): string[] {
  const { sessions, total, isPart } = view;
  const shown = sessions.length;
  const found = isPart ? `${total} found` : '';
  const remark = shown < total ? `the last ${shown} of ${total}: --all shows them all` : found;
  const number = sessions[0]?.number ?? 1;
  const how = `One in full: star-coach history ${number}; what changed: star-coach history compare ${number}`;
  return [
    ...heading('History', remark, look),
    ...(look.plain || look.width < TABLE_WIDTH ? told(view, look) : table(view, look)),
    ...paragraph(look.dim(how), look.width),
  ];
}
