import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Settings } from '../rehearsal/settings.ts';
import {
  DAY_STARTS,
  KEEP_AUDIO,
  PACE,
  RULES_OFF,
  TYPING_FACTOR,
} from '../scenario/config-limits.ts';
import { PRINCIPLES, type PrincipleSlug } from '../scenario/principles.ts';
import { ROLES, type Role } from '../scenario/roles.ts';
import { LEVELS, type Level } from '../scenario/sections.ts';
import { type Disk, realDisk } from './files/disk.ts';
import { makeFolder } from './files/make-folder.ts';
import { readIfSound } from './files/read-file.ts';
import { writeWhole } from './files/whole-file.ts';
import { isRecord } from './is-record.ts';
import { mayHide } from './journal/may-hide.ts';

/** What a file sets; what it leaves out is not there. */
export type SetValues = Partial<Settings>;

/** What an earlier run read in `config.yaml`, to be thrown away at will. */
export interface SettingsCache {
  find(path: string, stamp: string): SetValues | undefined;
  keep(path: string, stamp: string, values: SetValues): void;
}

/** Raise it when what a file is read as changes within one version of the program. */
const FORMAT = 4;
/** Two hundred rules, however they are written. */
const LARGEST_BYTES = 128 * 1024;

const isLevel = (value: unknown): value is Level => LEVELS.some((level) => level === value);
const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value);

function isWithin(value: unknown, { least, most }: typeof PACE): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}

function isWhole(value: unknown, limits: typeof PACE): value is number {
  return Number.isInteger(value) && isWithin(value, limits);
}

function arePrinciples(value: unknown): value is PrincipleSlug[] {
  const isOne = (each: unknown) => PRINCIPLES.some(({ slug }) => slug === each);
  return Array.isArray(value) && value.every(isOne);
}

function areRules(value: unknown): value is string[] {
  const { most, longest } = RULES_OFF;
  const isRule = (rule: unknown) => typeof rule === 'string' && rule.length <= longest;
  return Array.isArray(value) && value.length <= most && value.every(isRule);
}

/**
 * The same as `configSchema` says of these, without loading zod; programs to be run are never taken from
 * here. Undefined where one does not hold, whoever wrote it, and where there is anything else.
 */
function valuesFrom(kept: unknown): SetValues | undefined {
  if (!isRecord(kept)) return undefined;
  const { level, role, aloud, bell, pace, typingFactor } = kept;
  const { dayStartsAt, keepAudioDays, principles, rulesOff } = kept;
  const values: SetValues = {
    ...(isLevel(level) ? { level } : {}),
    ...(isRole(role) ? { role } : {}),
    ...(typeof aloud === 'boolean' ? { aloud } : {}),
    ...(typeof bell === 'boolean' ? { bell } : {}),
    ...(isWithin(pace, PACE) ? { pace } : {}),
    ...(isWithin(typingFactor, TYPING_FACTOR) ? { typingFactor } : {}),
    ...(isWhole(dayStartsAt, DAY_STARTS) ? { dayStartsAt } : {}),
    ...(isWhole(keepAudioDays, KEEP_AUDIO) ? { keepAudioDays } : {}),
    ...(arePrinciples(principles) ? { principles } : {}),
    ...(areRules(rulesOff) ? { rulesOff: new Set(rulesOff) } : {}),
  };
  return Object.keys(values).length === Object.keys(kept).length ? values : undefined;
}

/** Changes when the file does, or what a link leads to; null for what is no regular file, or out of reach. */
export function stampOf(path: string): string | null {
  try {
    const stats = statSync(path, { bigint: true });
    const { dev, ino, size, mtimeNs, ctimeNs } = stats;
    return stats.isFile() ? [dev, ino, size, mtimeNs, ctimeNs].join(' ') : null;
  } catch {
    return null;
  }
}

/** `settings.json` in the data directory. Where it cannot be read or written, the file is read anew. */
export function openSettingsCache(options: {
  data: string;
  save: boolean;
  program: string;
  disk?: Disk;
}): SettingsCache {
  const { data, save, program, disk = realDisk } = options;
  const cache = join(data, 'settings.json');
  const made = `${program} ${FORMAT}`;
  return {
    find(path, stamp) {
      const bytes = readIfSound(disk.files, cache, LARGEST_BYTES);
      if (bytes === null) return undefined;
      try {
        const json = bytes.toString('utf8');
        const kept: unknown = JSON.parse(json);
        if (!isRecord(kept) || mayHide(json)) return undefined;
        const isOurs = kept['made'] === made && kept['path'] === path && kept['stamp'] === stamp;
        return isOurs ? valuesFrom(kept['values']) : undefined;
      } catch {
        // Torn or no JSON: as good as none.
        return undefined;
      }
    },
    keep(path, stamp, values) {
      if (!save) return;
      const { rulesOff } = values;
      const plain = { ...values, ...(rulesOff === undefined ? {} : { rulesOff: [...rulesOff] }) };
      const text = JSON.stringify({ made, path, stamp, values: plain });
      try {
        makeFolder(dirname(cache));
        const pieces = [Buffer.from(text, 'utf8')];
        writeWhole(cache, pieces, { over: 'anything', durable: false }, disk);
      } catch {
        // The file is read anew the next time.
      }
    },
  };
}
