// Bundles the benchmark beside node_modules, runs it on the file named, and leaves nothing behind.
import { mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../..', import.meta.url));
const workshop = mkdtempSync(`${root}node_modules/.bench-`);
try {
  const build = await rolldown({
    cwd: root,
    platform: 'node',
    // Part of it assigns to names it never declared, which a bundle in strict mode forbids.
    external: ['write-good'],
    input: { benchmark: 'bench/review/benchmark.ts' },
  });
  await build.write({ dir: workshop, format: 'esm', entryFileNames: '[name].mjs' });
  await build.close();
  const { benchmark } = await import(pathToFileURL(`${workshop}/benchmark.mjs`).href);
  process.exitCode = benchmark(process.argv.slice(2));
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
