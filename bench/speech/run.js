// Pauses found in generated sound: node bench/speech/run.js
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../..', import.meta.url));
const workshop = mkdtempSync(`${root}node_modules/.bench-`);
try {
  const build = await rolldown({
    cwd: root,
    platform: 'node',
    input: { pauses: 'bench/speech/pauses.ts' },
  });
  await build.write({ dir: workshop, format: 'esm', entryFileNames: '[name].mjs' });
  await build.close();
  // In a process of its own: what bundling took is no memory of a take.
  spawnSync(process.execPath, [`${workshop}/pauses.mjs`], { stdio: 'inherit' });
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
