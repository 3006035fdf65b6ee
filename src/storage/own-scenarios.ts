import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { ContentError, ExpectedError } from '../errors.ts';
import type { LeftOut } from '../scenario/left-out.ts';
import type { Scenario } from '../scenario/schema.ts';
import { ownFile } from '../scenario/source.ts';
import { factsOf, type OwnSummary, summaryOf } from '../scenario/summary.ts';
import { detached } from '../text/detached.ts';
import { scenarioFilesIn } from './scenario-files.ts';
import { type KnownFile, openSummaryCache } from './summary-cache.ts';

/** What a folder of scenarios holds. */
export interface OwnListing {
  summaries: OwnSummary[];
  leftOut: LeftOut[];
}

interface ListOptions {
  /** The data directory, where what was read is remembered; null when there is none. */
  data: string | null;
  /** False: nothing is written there. */
  save: boolean;
  /** The version of the program: what one version has read, another one reads anew. */
  program: string;
}

/** Reads one file. Throws a content error for one that does not hold. YAML and zod load only here. */
export async function readScenarioFile(
  path: string,
  options: { followSymlink: boolean },
): Promise<Scenario> {
  const [{ readContentFile }, { parseScenario }] = await Promise.all([
    import('./content-file.ts'),
    import('../scenario/parse-scenario.ts'),
  ]);
  const parsed = parseScenario(readContentFile(path, options), path);
  if (!parsed.ok) throw new ContentError(parsed.problems);
  return parsed.scenario;
}

async function readAnew(path: string): Promise<KnownFile> {
  try {
    const scenario = await readScenarioFile(path, { followSymlink: false });
    return { facts: detached(factsOf(scenario)) };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    const [first, ...more] = error instanceof ContentError ? error.problems : [];
    if (first === undefined) return { refusal: { message: error.message, more: 0 } };
    const { line, column, message } = first;
    return { refusal: { at: { line, column }, message, more: more.length } };
  }
}

/** Changes when the file does; null for what is no regular file, gone or out of reach. */
function stampOf(path: string): string | null {
  try {
    const stats = lstatSync(path);
    return stats.isFile() ? `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}` : null;
  } catch {
    return null;
  }
}

/**
 * Lists a folder of scenarios; a file that does not hold is left out and hides no other. What was
 * read before and has not changed since is not read again. Throws what the system says when the
 * folder cannot be read.
 */
export async function listOwnScenarios(folder: string, options: ListOptions): Promise<OwnListing> {
  const { files, unreadable } = scenarioFilesIn(folder);
  const summaries: OwnSummary[] = [];
  const leftOut: LeftOut[] = unreadable.map((each) => ({
    file: each.folder,
    message: `this folder could not be read (${each.code})`,
    more: 0,
  }));
  if (files.length === 0) return { summaries, leftOut };
  const cache = openSummaryCache({ ...options, folder: resolve(folder) });
  for (const path of files) {
    const name = path.slice(folder.length);
    // Before reading it: a change in between is then seen the next time.
    const stamp = stampOf(path);
    let known = stamp === null ? undefined : cache.find(name, stamp);
    if (known === undefined) {
      known = await readAnew(path);
      if (stamp !== null) cache.keep(name, stamp, known);
      await setImmediate();
    }
    if ('facts' in known) summaries.push(summaryOf(known.facts, ownFile(path)));
    else leftOut.push({ file: path, ...known.refusal });
  }
  cache.close();
  return { summaries, leftOut };
}
