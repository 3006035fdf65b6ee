import { readdirSync, readFileSync } from 'node:fs';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import type { Scenario } from '../../src/scenario/schema.ts';

const ROOT = new URL('../../scenarios/', import.meta.url);

export interface BuiltInFile {
  /** `<principle>/<id>.yaml` */
  path: string;
  scenario: Scenario;
}

/** The YAML of the scenarios the program ships, by `<principle>/<id>.yaml`. */
export function builtInTexts(): { path: string; text: string }[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, ROOT), 'utf8') }));
}

let files: readonly BuiltInFile[] | undefined;

/** The scenarios the program ships, parsed from their YAML once for all tests: nobody changes them. */
export function builtInFiles(): readonly BuiltInFile[] {
  files ??= builtInTexts().map(({ path, text }) => {
    const parsed = parseScenario(text, path);
    if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
    return { path, scenario: parsed.scenario };
  });
  return files;
}
