// The review on the file named: node bench/review/run.js FILE
import { pathToFileURL } from 'node:url';
import { bundled } from '../bundled.js';

await bundled(
  'bench/review/benchmark.ts',
  async (path) => {
    const { benchmark } = await import(pathToFileURL(path).href);
    process.exitCode = benchmark(process.argv.slice(2));
  },
  // Part of it assigns to names it never declared, which a bundle in strict mode forbids.
  { external: ['write-good'] },
);
