// What spoken takes add to the package: the chunks of the built program that hold something of them.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { print, verdict } from '../measure.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const MOST_BYTES = 80_000;

export function speechSize() {
  /** @type {string[]} */
  const names = JSON.parse(readFileSync(`${DIST}spoken-chunks.json`, 'utf8'));
  const bytes = names.reduce((sum, name) => sum + gzipSync(readFileSync(DIST + name)).length, 0);
  print('Gzipped size of the chunks with sound or speech in them');
  print(`  ${names.length} chunks, ${bytes} bytes, ${verdict(bytes, MOST_BYTES)}\n`);
}
