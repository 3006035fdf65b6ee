// A command in a pseudo-terminal, seen as the bytes it writes. Nothing is kept from one to the next.

import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { spawn } from '@lydell/node-pty';
import { environment, home } from './program.js';

let opened = 0;

const LIMIT_MS = 120_000;

/**
 * @param {string[]} command
 * @param {Record<string, string>} [extra] variables to add to the environment
 */
export function openInTerminal([file = '', ...args], extra = {}) {
  const started = performance.now();
  let bytes = '';
  /** @type {() => void} */
  let notice = () => {};
  let ended = false;
  opened += 1;
  const env = { ...environment, STAR_COACH_HOME: join(home, `${opened}`), ...extra };
  const terminal = spawn(file, args, { cols: 80, rows: 24, cwd: home, env });
  terminal.onData((data) => {
    bytes += data;
    notice();
  });
  terminal.onExit(() => {
    ended = true;
    notice();
  });

  /**
   * Milliseconds from the start until `holds`.
   * @param {() => boolean} holds
   * @returns {Promise<number>}
   */
  const until = (holds) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new Error(`nothing of the sort after ${LIMIT_MS} ms:\n${bytes.slice(-1500)}`));
      }, LIMIT_MS);
      notice = () => {
        if (!holds()) return;
        clearTimeout(late);
        resolve(performance.now() - started);
      };
      notice();
    });

  return {
    pid: terminal.pid,
    /** @param {string} keys */
    send: (keys) => terminal.write(keys),
    bytesSoFar: () => Buffer.byteLength(bytes),
    /** @param {string} words @param {number} [from] how many characters to leave out of account */
    sees: (words, from = 0) => until(() => bytes.includes(words, from)),
    /** @param {number} size in bytes */
    writesPast: (size) => until(() => Buffer.byteLength(bytes) > size),
    charactersSoFar: () => bytes.length,
    end: () => until(() => ended),
    async close() {
      terminal.kill('SIGKILL');
      await until(() => ended);
    },
    rest: wait,
  };
}
