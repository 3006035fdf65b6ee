import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ScenarioFile, ScenarioFiles } from '../ports.ts';
import type { OwnSummary } from '../scenario/summary.ts';
import type { BuiltIn } from './built-in.ts';
import { readContentFile } from './content-file.ts';
import { faultCode } from './files/fault-code.ts';
import { scenarioFilesIn } from './scenario-files.ts';
import { isThere, type ScenarioFolder, unreadableFolder } from './scenario-folder.ts';
import { shownPath } from './shown-path.ts';

interface Library {
  builtIn: BuiltIn;
  /** Where the user's own lie; null where there is no place for them. */
  folder: ScenarioFolder | null;
  /** The user's own, as they are listed. */
  listed(): Promise<OwnSummary[]>;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

interface Way {
  listed: boolean;
  followSymlink: boolean;
}

function toCheck(file: string, { listed, followSymlink }: Way): ScenarioFile {
  const path = resolve(file);
  return { file, path, listed, read: () => readContentFile(file, { followSymlink }) };
}

/** Those of a folder; one inside that cannot be read is told as a file that cannot. */
function filesIn(folder: ScenarioFolder, isListed: (file: string) => boolean): ScenarioFile[] {
  try {
    const { files, unreadable } = scenarioFilesIn(folder.path);
    const all = [...files, ...unreadable.map((each) => each.folder)];
    return all.map((path) => {
      const file = folder.by === 'argument' ? path : shownPath(path);
      return toCheck(file, { listed: isListed(path), followSymlink: false });
    });
  } catch (error) {
    throw unreadableFolder(folder, faultCode(error));
  }
}

/** The paths, whole, of what the user's own folder holds. */
function listedPaths(folder: ScenarioFolder | null): Set<string> {
  if (folder === null || !isThere(folder)) return new Set();
  try {
    return new Set(scenarioFilesIn(folder.path).files.map((file) => resolve(file)));
  } catch {
    return new Set();
  }
}

/**
 * The scenario files at a path, a folder or a file, or without one in the user's own folder, where
 * it is there. Throws a usage error for a folder that cannot be read.
 */
export async function filesToCheck(
  path: string | undefined,
  { builtIn, folder, listed }: Library,
): Promise<ScenarioFiles> {
  const own = listedPaths(folder);
  const isListed = (file: string) => own.has(resolve(file));
  const asked: ScenarioFolder | null = path === undefined ? folder : { path, by: 'argument' };
  const place = asked?.path ?? null;
  let files: ScenarioFile[] = [];
  if (path !== undefined && !isFolder(path)) {
    files = [toCheck(path, { listed: isListed(path), followSymlink: true })];
  } else if (asked !== null && (asked.by === 'option' || isThere(asked))) {
    files = filesIn(asked, isListed);
  }
  const these = new Set(files.map((each) => each.path));
  const areBeside = [...own].some((each) => !these.has(each));
  // Listing reads every file: not where all of them are read to be checked anyway.
  const beside = areBeside && files.some((file) => file.listed) ? await listed() : [];
  const others = beside.filter(({ source }) => !these.has(resolve(source.path)));
  return { place, files, others: [...builtIn.summaries(), ...others] };
}
