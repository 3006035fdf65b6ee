import { existsSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { ContentError, FailureError } from '../errors.ts';
import { checkedYaml } from '../scenario/yaml/checked-yaml.ts';
import { configSchema } from './config-schema.ts';
import { readContentFile } from './content-file.ts';
import { realDisk } from './files/disk.ts';
import { faultCode } from './files/fault-code.ts';
import { makeFolder } from './files/make-folder.ts';
import { writeWhole } from './files/whole-file.ts';

const EMPTY = /^(?:[ \t]*(?:#.*)?(?:\n|$))*$/;

/** What the file says. Throws a content error, with every place, where it does not hold. */
export function readConfigFile(path: string): { rulesOff: string[] } {
  const text = readContentFile(path);
  if (isEmpty(text)) return { rulesOff: [] };
  const read = checkedYaml(text, path, configSchema);
  if (!read.ok) throw new ContentError(read.problems);
  return { rulesOff: read.value.rules_off ?? [] };
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

/** Puts a rule on the list of those that are off, or takes it away; all else stays as it was written. */
export function writeRuleOff(path: string, rule: string, isOff: boolean): void {
  const real = realPath(path);
  const document = parseDocument(existsSync(real) ? readContentFile(real) : '');
  const list = document.get('rules_off');
  if (isSeq(list)) {
    const at = list.toJSON().indexOf(rule);
    if (isOff && at === -1) list.add(rule);
    if (!isOff && at !== -1) list.delete(at);
  } else if (isOff) document.set('rules_off', [rule]);
  const text = Buffer.from(document.toString(), 'utf8');
  try {
    makeFolder(dirname(real));
    writeWhole(real, [text], { over: 'anything', durable: true }, realDisk);
  } catch (error) {
    throw new FailureError(`could not write ${path} (${faultCode(error)})`, {
      hint: 'Is the folder writable?',
    });
  }
}
