// Bundles a benchmark beside node_modules, hands it over, and leaves nothing behind.
import { mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string} entry a file, from the top of the project
 * @param {(path: string) => void | Promise<void>} use what is done with the bundle while it is there
 * @param {import('rolldown').InputOptions} [input]
 */
export async function bundled(entry, use, input = {}) {
  const workshop = mkdtempSync(`${root}node_modules/.bench-`);
  try {
    const build = await rolldown({ cwd: root, platform: 'node', ...input, input: { entry } });
    await build.write({ dir: workshop, format: 'esm', entryFileNames: '[name].mjs' });
    await build.close();
    await use(`${workshop}/entry.mjs`);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}
