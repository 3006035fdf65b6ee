// How much a timed take writes: what a slow line has to carry.
import { openInTerminal } from './in-terminal.js';
import { median, print, verdict } from './measure.js';
import { starCoach } from './program.js';

const IDLE_SECONDS = 10;
const PASTES = 5;
const WORD = 'acknowledged ';
const PASTE = `${WORD.repeat(Math.floor(2048 / WORD.length))}finished`;
const CALL = ['rehearse', 'dive-deep', '--level', 'sde2', '--section', 'action'];

async function openTake() {
  const terminal = openInTerminal(starCoach(...CALL));
  await terminal.sees(' leave');
  terminal.send('\r');
  await terminal.sees('Ctrl+D done');
  return terminal;
}

async function idleBytesPerSecond() {
  const terminal = await openTake();
  await terminal.rest(1000);
  const before = terminal.bytesSoFar();
  const started = performance.now();
  await terminal.rest(IDLE_SECONDS * 1000);
  const written = terminal.bytesSoFar() - before;
  const seconds = (performance.now() - started) / 1000;
  await terminal.close();
  return written / seconds;
}

/** Bytes until the end of a paste is on the screen, with whatever is drawn shortly after it. */
async function pasteBytes() {
  const terminal = await openTake();
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
  print('What a timed take writes at 80 by 24');
  const idle = await idleBytesPerSecond();
  print(`  idle, ${IDLE_SECONDS} s: ${idle.toFixed(0)} bytes a second, ${verdict(idle, 100)}`);
  const pastes = [];
  for (let run = 0; run < PASTES; run += 1) pastes.push(await pasteBytes());
  const written = median(pastes) / 1024;
  print(`  a paste of 2 KB: ${written.toFixed(1)} KB written, ${verdict(written, 20)}`);
}
