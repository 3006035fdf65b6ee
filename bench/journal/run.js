// The memory at 1,000, 10,000 and 100,000 records; with --screens home and history alone. See ../README.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { print } from '../measure.js';
import { SLOWING } from '../program.js';
import { commandsBench } from './commands.js';
import { journals } from './journals.js';
import { screensBench } from './screens.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles what measures the source itself, beside node_modules, and leaves nothing behind. */
async function loadAppendBench() {
  const workshop = mkdtempSync(`${root}node_modules/.bench-`);
  try {
    const build = await rolldown({
      cwd: root,
      platform: 'node',
      input: { append: 'bench/journal/append.ts' },
    });
    await build.write({
      dir: workshop,
      format: 'esm',
      entryFileNames: '[name].mjs',
      codeSplitting: false,
    });
    await build.close();
    const { appendBench } = await import(pathToFileURL(`${workshop}/append.mjs`).href);
    return appendBench;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

if (SLOWING.length > 0)
  print(`${SLOWING.join(' and ')} set: bare Node itself starts slower here.\n`);
const prepared = journals();
await screensBench(prepared);
if (!process.argv.includes('--screens')) {
  await commandsBench(prepared);
  const appendBench = await loadAppendBench();
  await appendBench(prepared);
}
