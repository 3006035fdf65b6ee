import { statSync } from 'node:fs';
import { FailureError } from '../errors.ts';
import type { Config } from '../stores.ts';

function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

/**
 * What is set in `config.yaml` of a folder; null is none. What reads YAML is loaded only where there is
 * a file.
 */
export function openConfig(folder: string | null): Config {
  const path = folder === null ? null : `${folder}/config.yaml`;
  return {
    async rulesOff() {
      if (path === null || !isThere(path)) return new Set();
      const { readConfigFile } = await import('./config-file.ts');
      return new Set(readConfigFile(path).rulesOff);
    },
    async setRule(rule, isOn) {
      if (path === null) {
        throw new FailureError('there is no folder to keep settings in', {
          hint: 'Set HOME or XDG_CONFIG_HOME.',
        });
      }
      const { readConfigFile, writeRuleOff } = await import('./config-file.ts');
      // Throws for a file that does not hold, rather than write into it.
      if (isThere(path)) readConfigFile(path);
      writeRuleOff(path, rule, !isOn);
      return path;
    },
  };
}
