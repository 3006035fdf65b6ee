// node bench/journal/generate.js COUNT FILE: writes a journal of so many records.
import { closeSync, openSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { generatedRecords } from './records.js';

const BLOCK = 1000;

/**
 * Writes a journal the way the program does: every record between two line feeds.
 * @param {number} count
 * @param {string} path
 */
export function writeJournal(count, path) {
  const file = openSync(path, 'w', 0o600);
  let lines = [];
  for (const record of generatedRecords(count)) {
    lines.push(`\n${JSON.stringify(record)}\n`);
    if (lines.length === BLOCK) {
      writeSync(file, lines.join(''));
      lines = [];
    }
  }
  writeSync(file, lines.join(''));
  closeSync(file);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [count = '', path] = process.argv.slice(2);
  if (!/^[1-9]\d*$/.test(count) || path === undefined) {
    process.stderr.write('usage: node bench/journal/generate.js COUNT FILE\n');
    process.exitCode = 2;
  } else writeJournal(Number(count), path);
}
