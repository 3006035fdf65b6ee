import { existsSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Document, isSeq, parseDocument } from 'yaml';
import type * as z from 'zod/mini';
import { ContentError, FailureError } from '../errors.ts';
import { configSchema } from '../scenario/config-schema.ts';
import { checkedYaml } from '../scenario/yaml/checked-yaml.ts';
import type { Commands, InterviewSettings } from '../stores.ts';
import { readContentFile } from './content-file.ts';
import { realDisk } from './files/disk.ts';
import { faultCode } from './files/fault-code.ts';
import { makeFolder } from './files/make-folder.ts';
import { writeWhole } from './files/whole-file.ts';
import type { SetValues } from './settings-cache.ts';

const EMPTY = /^(?:[ \t]*(?:#.*)?(?:\n|$))*$/;

/** What stands in the file. Throws a content error, with every place, where it does not hold. */
function readWhole(path: string): z.infer<typeof configSchema> {
  const text = readContentFile(path);
  if (isEmpty(text)) return {};
  const read = checkedYaml(text, path, configSchema);
  if (!read.ok) throw new ContentError(read.problems);
  return read.value;
}

/** The programs the file names. Throws as `readConfigFile` does. */
export function readCommands(path: string): Commands {
  const { recorder, recogniser, player, vocabulary } = readWhole(path);
  return {
    ...(recorder === undefined ? {} : { recorder }),
    ...(recogniser === undefined ? {} : { recogniser }),
    ...(player === undefined ? {} : { player }),
    ...(vocabulary === undefined ? {} : { vocabulary }),
  };
}

/** What the file sets. Throws a content error, with every place, where it does not hold. */
export function readConfigFile(path: string): SetValues {
  const set = readWhole(path);
  const { level, role, aloud, bell, pace, principles } = set;
  const { typing_factor: typingFactor, day_starts_at: dayStartsAt } = set;
  const { rules_off: rulesOff, keep_audio: keepAudioDays } = set;
  return {
    ...(level === undefined ? {} : { level }),
    ...(role === undefined ? {} : { role }),
    ...(aloud === undefined ? {} : { aloud }),
    ...(bell === undefined ? {} : { bell }),
    ...(pace === undefined ? {} : { pace }),
    ...(typingFactor === undefined ? {} : { typingFactor }),
    ...(dayStartsAt === undefined ? {} : { dayStartsAt }),
    ...(keepAudioDays === undefined ? {} : { keepAudioDays }),
    ...(principles === undefined ? {} : { principles }),
    ...(rulesOff === undefined ? {} : { rulesOff: new Set(rulesOff) }),
  };
}

function isEmpty(text: string): boolean {
  return text.split('\n').every((line) => EMPTY.test(line));
}

/** A link to the file is followed: it may lead to a folder of dotfiles. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Changes the file; what the change does not touch stays as it was written. */
function rewrite(path: string, change: (document: Document) => void): void {
  const real = realPath(path);
  const document = parseDocument(existsSync(real) ? readContentFile(real) : '');
  change(document);
  const text = Buffer.from(document.toString({ lineWidth: 0 }), 'utf8');
  try {
    makeFolder(dirname(real));
    writeWhole(real, [text], { over: 'anything', durable: true }, realDisk);
  } catch (error) {
    throw new FailureError(`could not write ${path} (${faultCode(error)})`, {
      hint: 'Is the folder writable?',
    });
  }
}

/** Puts a rule on the list of those that are off, or takes it away. */
export function writeRule(path: string, rule: string, isOn: boolean): void {
  rewrite(path, (document) => {
    const list = document.get('rules_off');
    if (isSeq(list)) {
      const at = list.toJSON().indexOf(rule);
      if (!isOn && at === -1) list.add(rule);
      if (isOn && at !== -1) list.delete(at);
    } else if (!isOn) document.set('rules_off', [rule]);
  });
}

/** Who is interviewed, as far as that is said. */
export function writeInterview(path: string, { level, role }: InterviewSettings): void {
  rewrite(path, (document) => {
    if (level !== undefined) document.set('level', level);
    if (role !== undefined) document.set('role', role);
  });
}

/** Sets the program for one part of a spoken take, with its arguments. */
export function writeCommand(
  path: string,
  key: 'recorder' | 'recogniser',
  command: readonly string[],
): void {
  rewrite(path, (document) => document.set(key, document.createNode([...command], { flow: true })));
}
