import { readFileSync, writeFileSync } from 'node:fs';
import { overrides } from './rooms.js';

/** Writes who may import whom, as `rooms.js` has it, into Biome's configuration. */
const path = new URL('../biome.json', import.meta.url);
const configuration = JSON.parse(readFileSync(path, 'utf8'));
writeFileSync(path, `${JSON.stringify({ ...configuration, overrides: overrides() }, null, 2)}\n`);
