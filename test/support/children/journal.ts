import { randomBytes } from 'node:crypto';
import { rmSync, writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { localDay } from '../../../src/local-day.ts';
import { dataDirectory } from '../../../src/storage/data-directory.ts';
import { createJournal } from '../../../src/storage/journal/journal.ts';
import { recorded } from '../records.ts';

/** What a child does to a journal, said as one JSON argument. */
export interface Errand {
  /**
   * `append` writes so many answers; `rewrite` makes sessions and removes them, `export` writes
   * everything to a file that it then removes, both for ever.
   */
  do: 'append' | 'rewrite' | 'read' | 'export';
  /** The file to export to. */
  file?: string;
  /** The data directory; without one, that of the environment. */
  folder?: string;
  count?: number;
  /** About how long a record is; of several, one after the other. */
  bytes?: number | number[];
  /** Milliseconds between two records, or two rewrites. */
  restMs?: number;
}

const errand: Errand = JSON.parse(process.argv[2] ?? '');

/** Says it at once and whole, however slowly it is read: what was said counts as acknowledged. */
function say(line: string): void {
  const bytes = Buffer.from(`${line}\n`);
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(1, bytes, done);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    }
  }
}

const journal = createJournal({
  folder: errand.folder ?? (await dataDirectory(undefined)),
  clock: { now: () => Date.now(), day: localDay },
  newId: () => randomBytes(10).toString('hex'),
  save: true,
  warn: (lines) => say(lines.map((line) => `warning: ${line}`).join('\n')),
  program: '1.0.0',
});

const sizes = [errand.bytes ?? 0].flat();

function keep(session: string | null, bytes = 0) {
  // About what everything else in the record takes.
  const question = `alpha/probe/${'x'.repeat(Math.max(0, bytes - 300))}`;
  const answer = { scenario: recorded('alpha'), question, right: true };
  return journal.append({ kind: 'answer', session, ...answer });
}

if (errand.do === 'append') {
  const count = errand.count ?? Number.POSITIVE_INFINITY;
  for (let made = 0; made < count; made += 1) {
    const { id, notice } = keep(null, sizes[made % sizes.length]);
    say(notice ?? id);
    if (errand.restMs !== undefined) await setTimeout(errand.restMs);
  }
} else if (errand.do === 'export') {
  const { file = '' } = errand;
  for (;;) {
    const count = await journal.exportTo(file, false);
    say(`${count} records`);
    await setTimeout(errand.restMs ?? 0);
    rmSync(file);
  }
} else if (errand.do === 'read') {
  const records = await journal.records();
  say(`${records.length} records`);
} else {
  for (let round = 1; ; round += 1) {
    const session = `gone-${process.pid}-${round}`;
    keep(session);
    await journal.removeSession(session);
    say(session);
    await setTimeout(errand.restMs ?? 0);
  }
}
