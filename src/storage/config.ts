import { statSync } from 'node:fs';
import { ExpectedError, FailureError } from '../errors.ts';
import { NOTHING_SET } from '../rehearsal/settings.ts';
import type { Config } from '../stores.ts';

type ConfigFile = typeof import('./config-file.ts');

function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

/**
 * What is set in `config.yaml` of a folder; null is none. Without `save` nothing is written that was
 * not asked for. What reads YAML is loaded only where there is a file.
 */
export function openConfig(folder: string | null, { save }: { save: boolean }): Config {
  const path = folder === null ? null : `${folder}/config.yaml`;

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
    async settings() {
      if (path === null || !isThere(path)) return NOTHING_SET;
      const { readConfigFile } = await import('./config-file.ts');
      return { ...NOTHING_SET, ...readConfigFile(path) };
    },
    setRule: (rule, isOn) => write((file, at) => file.writeRule(at, rule, isOn)),
    async setLevel(level) {
      if (!save) return undefined;
      try {
        await write((file, at) => file.writeLevel(at, level));
        return undefined;
      } catch (error) {
        if (!(error instanceof ExpectedError)) throw error;
        return `The level is not kept: ${error.message}`;
      }
    },
  };
}
