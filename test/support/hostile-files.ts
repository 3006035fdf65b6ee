import { beforeTitle, COSTLY, DEEP, withSeconds, withTitle } from './hostile-yaml.ts';
import { scenarioYaml } from './scenario-yaml.ts';

const clean = scenarioYaml();

function utf16(text: string): Uint8Array {
  return Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, 'utf16le')]);
}

/** Files that hold no scenario, by what is wrong with them: every one is refused, at a place in it. */
export const HOSTILE_FILES: Readonly<Record<string, string | Uint8Array>> = {
  ...COSTLY,
  ...DEEP,
  'an anchor': withTitle('&here The silent queue'),
  'an alias': beforeTitle('other: *here'),
  'a key twice': beforeTitle('title: One'),
  'a merge key': beforeTitle('<<: {title: One}'),
  'a key of every object': beforeTitle('__proto__: {title: One}'),
  'a key of every class': beforeTitle('constructor: {prototype: One}'),
  'an old version': `%YAML 1.1\n---\n${clean}`,
  'a tag of JavaScript': withTitle('!!js/function "function () {}"'),
  'a second document': `${clean}---\n${clean}`,
  'bytes of no encoding': Buffer.concat([Buffer.from(clean), Buffer.of(0xff, 0xfe)]),
  'UTF-16': utf16(clean),
  'NUL, raw': `${clean}\0`,
  'ESC, raw': withTitle('a\u001b[31mb'),
  'C1, raw': withTitle('a\u009b31mb'),
  'ESC, escaped': withTitle('"\\e[31m"'),
  'C1, escaped': withTitle('"\\x9b31m"'),
  'ESC in a key': beforeTitle('"\\e]52;c;x\\a": 1'),
  'bidi, escaped': withTitle('"\\u202e"'),
  'seconds: 0': withSeconds('0'),
  'seconds: -1': withSeconds('-1'),
  'seconds: 1e400': withSeconds('1e400'),
  'seconds: .nan': withSeconds('.nan'),
  'seconds: 2147484': withSeconds('2147484'),
  'seconds: "90"': withSeconds('"90"'),
};

/** Files that hold the same scenario, whoever saved them. */
export const HARMLESS_FILES: Readonly<Record<string, string>> = {
  'a byte order mark': `\uFEFF${clean}`,
  'CR LF': clean.replaceAll('\n', '\r\n'),
  'no line end at the end': clean.trimEnd(),
};
