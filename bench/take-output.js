// How much a timed take writes, what a slow line has to carry, and what it computes: in a rehearsal and in a mock loop.
import { existsSync, readFileSync } from 'node:fs';
import { openInTerminal } from './in-terminal.js';
import { median, print, verdict } from './measure.js';
import { starCoach } from './program.js';

const IDLE_SECONDS = 10;
const PASTES = 5;
const KEYS = 300;
const WORD = 'acknowledged ';
const PASTE = `${WORD.repeat(Math.floor(2048 / WORD.length))}finished`;
const TAKES = {
  rehearse: ['rehearse', 'dive-deep', '--level', 'sde2', '--section', 'action'],
  mock: ['mock', '--calm', '--seed', '7'],
};
/** Milliseconds of a tick of `/proc/PID/stat`. */
const TICK_MS = 10;

/** @param {readonly string[]} call */
async function openTake(call) {
  const terminal = openInTerminal(starCoach(...call));
  await terminal.sees(' leave');
  terminal.send('\r');
  await terminal.sees('Ctrl+D done');
  return terminal;
}

/** Processor time of a process so far, in milliseconds. @param {number} pid */
function processorMs(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return (user + system) * TICK_MS;
}

/** What an idle take writes and computes in a second. @param {readonly string[]} call */
async function idle(call) {
  const hasProc = existsSync('/proc/self/stat');
  const terminal = await openTake(call);
  await terminal.rest(1000);
  const before = terminal.bytesSoFar();
  const computed = hasProc ? processorMs(terminal.pid) : Number.NaN;
  const started = performance.now();
  await terminal.rest(IDLE_SECONDS * 1000);
  const seconds = (performance.now() - started) / 1000;
  const bytes = (terminal.bytesSoFar() - before) / seconds;
  const ms = hasProc ? (processorMs(terminal.pid) - computed) / seconds : Number.NaN;
  await terminal.close();
  return { bytes, ms };
}

/** What a key costs, typed one by one: bytes written and milliseconds computed. @param {readonly string[]} call */
async function key(call) {
  const hasProc = existsSync('/proc/self/stat');
  const terminal = await openTake(call);
  const before = terminal.bytesSoFar();
  const computed = hasProc ? processorMs(terminal.pid) : Number.NaN;
  for (let typed = 0; typed < KEYS; typed += 1) {
    const sofar = terminal.bytesSoFar();
    terminal.send(typed % 6 === 5 ? ' ' : 'e');
    await terminal.writesPast(sofar);
  }
  const bytes = (terminal.bytesSoFar() - before) / KEYS;
  const ms = hasProc ? (processorMs(terminal.pid) - computed) / KEYS : Number.NaN;
  await terminal.close();
  return { bytes, ms };
}

/** Bytes until the end of a paste is on the screen, with whatever is drawn shortly after it. @param {readonly string[]} call */
async function pasteBytes(call) {
  const terminal = await openTake(call);
  const before = terminal.bytesSoFar();
  const from = terminal.charactersSoFar();
  terminal.send(`\u001b[200~${PASTE}\u001b[201~`);
  await terminal.sees('finished', from);
  await terminal.rest(300);
  const written = terminal.bytesSoFar() - before;
  await terminal.close();
  return written;
}

export async function takeOutput() {
  for (const [name, call] of Object.entries(TAKES)) {
    print(`What a timed take writes at 80 by 24, and computes: ${name}`);
    const resting = await idle(call);
    print(
      `  idle, ${IDLE_SECONDS} s: ${resting.bytes.toFixed(0)} bytes a second, ${verdict(resting.bytes, 100)}; ${resting.ms.toFixed(1)} ms of the processor a second`,
    );
    const pressed = await key(call);
    print(
      `  a key: ${pressed.bytes.toFixed(0)} bytes written, ${pressed.ms.toFixed(2)} ms of the processor`,
    );
    const pastes = [];
    for (let run = 0; run < PASTES; run += 1) pastes.push(await pasteBytes(call));
    const written = median(pastes) / 1024;
    print(`  a paste of 2 KB: ${written.toFixed(1)} KB written, ${verdict(written, 20)}`);
  }
}
