// Pauses found in generated sound, what spoken takes add to the package, and their memory: node bench/speech/run.js
import { spawnSync } from 'node:child_process';
import { bundled } from '../bundled.js';
import { speechSize } from './size.js';
import { takeMemory } from './take-memory.js';

// In a process of its own: what bundling took is no memory of a take.
await bundled('bench/speech/pauses.ts', (path) => {
  spawnSync(process.execPath, [path], { stdio: 'inherit' });
});

speechSize();
await takeMemory();
