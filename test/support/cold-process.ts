import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { LIMIT_MS } from './program.ts';

/** Runs a TypeScript file in a Node process of its own, with nothing loaded or warmed up before. */
export async function runCold(file: string, args: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'star-coach-cold-'));
  try {
    const bundle = await rolldown({ input: file, platform: 'node', logLevel: 'silent' });
    const script = join(folder, 'main.mjs');
    await bundle.write({ file: script, format: 'esm', codeSplitting: false });
    await bundle.close();
    const { status, signal, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      encoding: 'utf8',
      timeout: LIMIT_MS,
    });
    return { status, signal, stdout, stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
