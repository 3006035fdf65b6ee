import { createGuard } from '../../../src/terminal/guard.ts';

const [ending] = process.argv.slice(2);
const guard = createGuard(process);
const say = (text: string) => process.stdout.write(`${text}\n`);

guard.hold((signal) => say(signal === undefined ? 'first' : `first: ${signal}`));
guard.hold(() => {
  throw new Error('a restore that fails');
});
const release = guard.hold(() => say('released'));
guard.hold(() => say('last'));
release();
// The terminal was lent and is back: what comes from the keyboard is for the program again.
guard.lend()();
if (ending === 'lent') guard.lend();
if (ending === 'just-back') {
  const takeBack = guard.lend();
  // Typed while it was lent, heard of later.
  process.kill(process.pid, 'SIGINT');
  takeBack();
}

if (ending === 'exit') process.exit(5);
if (ending === 'throw') throw new Error('thrown on purpose');
if (ending === 'reject') Promise.reject(new Error('rejected on purpose'));
// A signal comes from outside; this keeps the process there to get it.
setInterval(() => {}, 10_000);
// Not before the terminal is back for good.
setImmediate(() => setImmediate(() => setImmediate(() => say('ready'))));
