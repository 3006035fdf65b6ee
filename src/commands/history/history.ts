import { UsageError } from '../../errors.ts';
import type { Ports } from '../../ports.ts';
import { type HistoryView, historyScreen } from '../../terminal/screens/history.ts';
import { loopsScreen } from '../../terminal/screens/mock/loops.ts';
import type { HistoryFilters } from './filters.ts';
import { HOW_TO_START, LOOP_ID, numbered, readHistory, readRecent, SHOWN } from './find-session.ts';

export interface HistoryOptions extends HistoryFilters {
  all?: boolean;
  json?: boolean;
  md?: boolean;
  /** Play its sound: all of it, or that of a part. */
  play?: true | string;
}

async function show(view: Omit<HistoryView, 'today'>, ports: Ports): Promise<void> {
  const { output } = ports;
  if (view.sessions.length === 0) {
    output.note([`Nothing has been rehearsed yet. ${HOW_TO_START}`]);
    return;
  }
  const today = ports.day(ports.now());
  const { loops } = await (await ports.journal()).progress();
  output.print([
    ...historyScreen({ ...view, today }, output.look),
    ...(view.isPart ? [] : loopsScreen(loops, today, output.look)),
  ]);
}

/** What needs every record: all sessions, those that fit, or what goes to another program. */
async function listWhole(options: HistoryOptions, ports: Ports): Promise<void> {
  const { output } = ports;
  const { all, json, md, ...wanted } = options;
  const { filterSessions, isFiltered } = await import('./filters.ts');
  const kept = await readHistory(ports);
  const sessions = numbered(kept.sessions);
  const { found, notes } = await filterSessions(wanted, kept, sessions, ports);
  if (json) {
    const { historyDocument } = await import('./documents.ts');
    const { loopDocuments } = await import('../mock/loop-document.ts');
    const loops = isFiltered(wanted) ? [] : loopDocuments(kept.records);
    return output.json({ ...historyDocument(found), loops });
  }
  if (notes.length > 0) return output.note(notes);
  if (md) {
    const { historyMarkdown } = await import('../../terminal/screens/history-markdown.ts');
    return output.print(historyMarkdown(found, ports.day(ports.now())));
  }
  const shown = all ? found : found.slice(0, SHOWN);
  await show({ sessions: shown, total: found.length, isPart: isFiltered(wanted) }, ports);
}

async function list(options: HistoryOptions, ports: Ports): Promise<void> {
  if (Object.values(options).some((each) => each !== undefined && each !== false)) {
    return listWhole(options, ports);
  }
  const { sessions, total } = await readRecent(ports);
  await show({ sessions: numbered(sessions).slice(0, SHOWN), total, isPart: false }, ports);
}

/**
 * Lists the sessions kept, newest first: all, or those that fit. Or shows the one that SESSION means in
 * full; of a mock loop, its debrief.
 */
export async function history(
  session: string | undefined,
  options: HistoryOptions,
  ports: Ports,
): Promise<void> {
  if (options.json && options.md) {
    throw new UsageError('--json and --md print different documents', { hint: 'Choose one.' });
  }
  const { play } = options;
  if (session === undefined && play === undefined) return list(options, ports);
  if ((options.search ?? options.since ?? options.lp) !== undefined) {
    const instead = session === undefined ? '--play' : `"${session}"`;
    throw new UsageError('--search, --since and --lp list sessions, and one was named', {
      hint: `Leave ${instead} out, or them.`,
    });
  }
  if (play !== undefined) {
    const { playSession } = await import('./play.ts');
    return playSession(session, play, options, ports);
  }
  if (session === undefined) return list(options, ports);
  if (LOOP_ID.test(session)) {
    const { debrief } = await import('../mock/debrief.ts');
    const how = { ...(options.md ? { md: true } : {}), ...(options.json ? { json: true } : {}) };
    return debrief(session, how, ports);
  }
  const { showSession } = await import('./show-session.ts');
  await showSession(session, options, ports);
}
