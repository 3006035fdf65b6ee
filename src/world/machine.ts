import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import type { Machine, MachineFolder } from '../ports.ts';
import { configFolder } from '../storage/scenario-folder.ts';

/** The nearest folder that is there: what is not there yet is made in it. */
function standing(path: string): string {
  const above = dirname(path);
  return existsSync(path) || above === path ? path : standing(above);
}

function folderAt(path: string | null): MachineFolder {
  if (path === null) return { path: null, isWritable: false };
  try {
    const there = standing(path);
    accessSync(there, constants.W_OK | constants.X_OK);
    return { path, isWritable: statSync(there).isDirectory() };
  } catch {
    return { path, isWritable: false };
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Whether a program is found by its name, as a shell would find it. */
function hasProgram(name: string): boolean {
  if (isAbsolute(name)) return isFile(name);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.some((folder) => endings.some((ending) => isFile(join(folder, name + ending))));
}

/** What this machine is, as far as a rehearsal needs it. `data` is where things are kept. */
export async function describeMachine(
  data: string | null,
  { terminal }: Pick<Machine, 'terminal'>,
): Promise<Machine> {
  return {
    node: process.versions.node,
    platform: process.platform,
    data: folderAt(data),
    config: folderAt(await configFolder()),
    terminal,
    hasProgram,
    isFile,
  };
}
