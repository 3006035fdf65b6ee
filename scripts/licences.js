// The licences of what is bundled, as their packages ship them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE_FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** @param {readonly string[]} moduleIds absolute paths of all bundled modules */
export function licenceTexts(moduleIds) {
  const folders = new Set(
    moduleIds.flatMap((id) => PACKAGE_FOLDER.exec(id.replaceAll('\\', '/'))?.[0] ?? []),
  );
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(
        readFileSync(join(folder, 'package.json'), 'utf8'),
      );
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
      return `${name} ${version} (${license})\n\n${text}`.trim();
    })
    .join(`\n\n${'-'.repeat(76)}\n\n`);
}
