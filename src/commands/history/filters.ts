import { UsageError } from '../../errors.ts';
import type { Ports } from '../../ports.ts';
import {
  type Excerpt,
  firstFound,
  probesBySession,
  sessionTexts,
  textsHold,
} from '../../progress/session-search.ts';
import type { Session } from '../../progress/sessions.ts';
import { principleName } from '../../scenario/principles.ts';
import { searchWords } from '../../scenario/search-words.ts';
import type { NumberedSession } from '../../terminal/screens/history.ts';
import { readPrinciple } from '../arguments/options.ts';
import { readSince } from '../arguments/since.ts';
import type { WholeHistory } from './find-session.ts';

/** Which sessions, as typed. */
export interface HistoryFilters {
  search?: readonly string[];
  since?: string;
  lp?: string;
}

/** One thing asked of the sessions to list. */
interface Filter {
  /** As it would be typed. */
  typed: string;
  fits(session: Session): boolean;
  /** Where it was found. */
  excerpt?(session: Session): Excerpt | null;
}

async function byWords(
  search: readonly string[],
  { records }: WholeHistory,
  ports: Ports,
): Promise<Filter> {
  const text = search.join(' ');
  const words = searchWords(text);
  if (words.length === 0) {
    throw new UsageError(`--search expects words to look for, found "${text}"`);
  }
  const questions = await ports.questions.summaries();
  const asks = new Map(questions.map(({ id, ask }) => [id, ask]));
  const probes = probesBySession(records);
  const textsOf = (session: Session) => sessionTexts(session, probes.get(session.id) ?? [], asks);
  return {
    typed: `--search ${words.join(' ')}`,
    fits: (session) => textsHold(textsOf(session), words),
    excerpt: (session) => firstFound(textsOf(session), words),
  };
}

function since(text: string, today: string): Filter {
  const from = readSince('--since', text, today);
  return { typed: `--since ${from}`, fits: ({ day }) => day >= from };
}

function byPrinciple(text: string): Filter {
  const principle = readPrinciple('--lp', text);
  return {
    typed: `--lp ${principle}`,
    fits: ({ pivot, scenario }) => (pivot ?? scenario.principle) === principle,
  };
}

/** Throws a usage error for what means nothing. */
async function readFilters(
  { search, since: from, lp }: HistoryFilters,
  kept: WholeHistory,
  ports: Ports,
): Promise<Filter[]> {
  return [
    ...(search === undefined ? [] : [await byWords(search, kept, ports)]),
    ...(from === undefined ? [] : [since(from, ports.day(ports.now()))]),
    ...(lp === undefined ? [] : [byPrinciple(lp)]),
  ];
}

export function isFiltered({ search, since, lp }: HistoryFilters): boolean {
  return search !== undefined || since !== undefined || lp !== undefined;
}

/** What to say, and to try instead, where no session fits. */
function nothingFits(filters: readonly Filter[], sessions: readonly Session[]): string[] {
  const instead = filters.flatMap((filter) => {
    const rest = filters.filter((each) => each !== filter);
    const left = sessions.filter((session) => rest.every(({ fits }) => fits(session)));
    return rest.length === 0 || left.length === 0
      ? []
      : [`  without ${filter.typed}: ${left.length}`];
  });
  const told = new Set(sessions.map(({ pivot, scenario }) => pivot ?? scenario.principle));
  return [
    `No session fits ${filters.map(({ typed }) => typed).join(' ')}.`,
    ...instead,
    ...(instead.length > 0
      ? []
      : [
          `There are ${sessions.length}, about ${[...told].map(principleName).join(', ')}. See them: star-coach history --all`,
        ]),
  ];
}

/** What was found: a session, and where the words are in it; null where none were looked for. */
export interface FoundSession extends NumberedSession<Session> {
  excerpt: Excerpt | null;
}

/** Those that fit all that is asked, newest first under the numbers they always have; and what to say where none does. */
export async function filterSessions(
  wanted: HistoryFilters,
  kept: WholeHistory,
  all: readonly NumberedSession<Session>[],
  ports: Ports,
): Promise<{ found: FoundSession[]; notes: string[] }> {
  const filters = await readFilters(wanted, kept, ports);
  const excerptOf = filters.find(({ excerpt }) => excerpt !== undefined)?.excerpt;
  const found = all
    .filter(({ session }) => filters.every(({ fits }) => fits(session)))
    .map((each) => ({ ...each, excerpt: excerptOf?.(each.session) ?? null }));
  const notes = found.length > 0 || all.length === 0 ? [] : nothingFits(filters, kept.sessions);
  return { found, notes };
}
