import { type Dirent, readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { faultCode } from './files/fault-code.ts';

export interface ScenarioFolderFiles {
  /** The paths of what is called like a scenario file, in the order of their names. */
  files: string[];
  /** Folders inside that could not be read. */
  unreadable: { folder: string; code: string }[];
}

function entriesOf(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** As `join`, which takes its time to look for dots in every path. */
function within(folder: string, name: string): string {
  return folder.endsWith('/') || folder.endsWith(sep) ? folder + name : folder + sep + name;
}

const isCalledLikeOne = ({ name }: Dirent) => /\.ya?ml$/i.test(name);

/**
 * The scenario files of a folder and of the folders in it: `.yaml` and `.yml`, not what begins with
 * a dot. Links to folders are not followed. Throws what the system says when the folder itself
 * cannot be read.
 */
export function scenarioFilesIn(folder: string): ScenarioFolderFiles {
  const files: string[] = [];
  const unreadable: ScenarioFolderFiles['unreadable'] = [];
  for (const entry of entriesOf(folder)) {
    const path = within(folder, entry.name);
    if (isCalledLikeOne(entry)) files.push(path);
    else if (entry.isDirectory()) {
      try {
        const inside = entriesOf(path).filter(isCalledLikeOne);
        files.push(...inside.map(({ name }) => within(path, name)));
      } catch (error) {
        unreadable.push({ folder: path, code: faultCode(error) });
      }
    }
  }
  return { files, unreadable };
}
