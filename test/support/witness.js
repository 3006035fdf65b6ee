// Runs a command in this terminal, and writes to a file how the command ended and what the
// terminal's settings (`stty -a`) were before and after it.
import { spawn, spawnSync } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';

const [report = '', file = '', ...args] = process.argv.slice(2);

function settings() {
  return spawnSync('stty', ['-a'], { stdio: ['inherit', 'pipe', 'inherit'], encoding: 'utf8' })
    .stdout;
}

/**
 * Writes the report whole: somebody may be reading it.
 * @param {object} facts
 */
function tell(facts) {
  writeFileSync(`${report}.part`, JSON.stringify(facts));
  renameSync(`${report}.part`, report);
}

// Keys such as Ctrl+C reach everybody in the terminal; they are not meant for the witness.
for (const signal of ['SIGINT', 'SIGQUIT', 'SIGHUP']) process.on(signal, () => {});

const before = settings();
const child = spawn(file, args, { stdio: 'inherit' });
tell({ pid: child.pid });
child.on('exit', (code, signal) => {
  tell({ pid: child.pid, before, after: settings(), code, signal });
});
