import { statSync } from 'node:fs';
import { ExpectedError, FailureError } from '../errors.ts';
import { NOTHING_SET } from '../rehearsal/settings.ts';
import type { Config } from '../stores.ts';
import { openSettingsCache, type SetValues, stampOf } from './settings-cache.ts';

type ConfigFile = typeof import('./config-file.ts');

function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

interface Options {
  /** False: nothing is written that was not asked for. */
  save: boolean;
  /** The data directory, where what was read is remembered; null where there is none. */
  data(): Promise<string | null>;
  /** The version of the program: what one version has read, another one reads anew. */
  program: string;
}

/**
 * What is set in `config.yaml` of a folder; null is none. What reads YAML is loaded only where there
 * is a file that has changed since it was last read.
 */
export function openConfig(folder: string | null, { save, data, program }: Options): Config {
  const path = folder === null ? null : `${folder}/config.yaml`;
  let last: { stamp: string; values: SetValues } | undefined;

  async function openCache() {
    try {
      const place = await data();
      return place === null ? null : openSettingsCache({ data: place, save, program });
    } catch (error) {
      // Whoever keeps something there says so.
      if (!(error instanceof ExpectedError)) throw error;
      return null;
    }
  }

  async function read(path: string): Promise<SetValues> {
    // Before reading it: a change in between is then seen the next time.
    const stamp = stampOf(path);
    if (stamp !== null && stamp === last?.stamp) return last.values;
    const cache = stamp === null ? null : await openCache();
    let values = stamp === null ? undefined : cache?.find(path, stamp);
    if (values === undefined) {
      const { readConfigFile } = await import('./config-file.ts');
      values = readConfigFile(path);
      if (stamp !== null) cache?.keep(path, stamp, values);
    }
    last = stamp === null ? undefined : { stamp, values };
    return values;
  }

  async function write(change: (file: ConfigFile, path: string) => void): Promise<string> {
    if (path === null) {
      throw new FailureError('there is no folder to keep settings in', {
        hint: 'Set HOME or XDG_CONFIG_HOME.',
      });
    }
    const file = await import('./config-file.ts');
    // Throws for a file that does not hold, rather than write into it.
    if (isThere(path)) file.readConfigFile(path);
    change(file, path);
    return path;
  }

  return {
    keeps: save && path !== null,
    async settings() {
      if (path === null || !isThere(path)) return NOTHING_SET;
      return { ...NOTHING_SET, ...(await read(path)) };
    },
    async commands() {
      if (path === null || !isThere(path)) return {};
      const { readCommands } = await import('./config-file.ts');
      return readCommands(path);
    },
    setRule: (rule, isOn) => write((file, at) => file.writeRule(at, rule, isOn)),
    setCommand: (key, command) => write((file, at) => file.writeCommand(at, key, command)),
    async setInterview(interview) {
      if (!save) return undefined;
      try {
        await write((file, at) => file.writeInterview(at, interview));
        return undefined;
      } catch (error) {
        if (!(error instanceof ExpectedError)) throw error;
        return `${interview.role === undefined ? 'The level is' : 'Level and role are'} not kept: ${error.message}`;
      }
    },
  };
}
