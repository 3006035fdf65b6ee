// Hostile texts through the built program and through the editor: node bench/hostile/run.js [KIND...]
import { mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { commandsBench } from './commands.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles what measures the source itself, beside node_modules, and leaves nothing behind. */
async function loadEditorBench() {
  const workshop = mkdtempSync(`${root}node_modules/.bench-`);
  try {
    const build = await rolldown({
      cwd: root,
      platform: 'node',
      input: { editor: 'bench/hostile/editor.ts' },
    });
    await build.write({ dir: workshop, format: 'esm', entryFileNames: '[name].mjs' });
    await build.close();
    const { editorBench } = await import(pathToFileURL(`${workshop}/editor.mjs`).href);
    return editorBench;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

const kinds = process.argv.slice(2);
const editorBench = await loadEditorBench();
editorBench(kinds);
commandsBench(kinds);
