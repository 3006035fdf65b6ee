import type { Machine, MachineFolder, Ports } from '../../ports.ts';
import type { Meter } from '../../speech/sound/meter.ts';
import { soundOf } from '../../speech/sound/sound.ts';
import type { Recording, Voice } from '../../voice.ts';

/** What a check came to: `left open` is nothing that has to be there. */
export interface Check {
  name: 'node' | 'terminal' | 'data' | 'config' | 'recorder' | 'level' | 'recogniser' | 'model';
  outcome: 'ok' | 'failed' | 'left open';
  /** What was found. */
  found: string;
  /** What to do about it; empty where nothing needs doing. */
  todo: string;
}

const OLDEST_NODE = [20, 17] as const;
/** So long a microphone is listened to. */
const LISTEN_MS = 2000;
/** What may be a file among the words of a command: a path with an ending. */
const FILE = /^(?:[/~.]|[A-Za-z]:\\).*\.[A-Za-z0-9]{1,6}$/;

function nodeCheck({ node }: Machine): Check {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const isOld = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
  return {
    name: 'node',
    outcome: isOld ? 'failed' : 'ok',
    found: node,
    todo: isOld ? `Install Node ${OLDEST_NODE.join('.')} or later.` : '',
  };
}

function terminalCheck({ terminal }: Machine): Check {
  if (terminal === null) {
    return {
      name: 'terminal',
      outcome: 'left open',
      found: 'none: the output goes elsewhere',
      todo: '',
    };
  }
  const { columns, rows, isPlain } = terminal;
  const isSmall = columns < 40 || rows < 12;
  return {
    name: 'terminal',
    outcome: isSmall ? 'failed' : 'ok',
    found: `${columns} by ${rows}${isPlain ? ', plain lines' : ''}`,
    todo: isSmall ? 'Make the window 80 by 24 or larger.' : '',
  };
}

function folderCheck(name: 'data' | 'config', { path, isWritable }: MachineFolder): Check {
  const todo =
    path === null ? 'Set HOME.' : 'Make it writable, or choose another: see --data-dir in --help.';
  return {
    name,
    outcome: isWritable ? 'ok' : 'failed',
    found: path ?? 'no place for it',
    todo: isWritable ? '' : todo,
  };
}

const LEVELS: Readonly<Record<Meter['state'], readonly [Check['outcome'], string, string]>> = {
  hearing: ['ok', 'somebody is heard', ''],
  silent: ['ok', 'a room, and nobody speaking just now', ''],
  'too quiet': ['failed', 'somebody far away', 'Come closer, or turn the microphone up.'],
  clipping: ['failed', 'so loud that it clips', 'Turn the microphone down.'],
  'only zeros': [
    'failed',
    'only silence',
    'Is the microphone muted? On macOS, let the terminal use it in the privacy settings.',
  ],
  waiting: ['failed', 'no sound', 'Is a microphone plugged in?'],
  lost: ['failed', 'no sound any more', 'Try again; is the microphone loose?'],
};

function levelCheck(recording: Recording): Check {
  const [outcome, found, todo] = LEVELS[recording.meter().state];
  return { name: 'level', outcome, found, todo };
}

async function recorderChecks(voice: Voice, wait: (ms: number) => Promise<void>): Promise<Check[]> {
  const recording = voice.record({ keepsSound: false });
  try {
    await recording.resume();
    const lost = recording.lost();
    if (lost !== null) {
      return [{ name: 'recorder', outcome: 'failed', found: lost, todo: `${voice.advice}.` }];
    }
    await wait(LISTEN_MS);
    const found = voice.recorderName() ?? '';
    const todo = voice.recorderNotice() ?? '';
    return [{ name: 'recorder', outcome: 'ok', found, todo }, levelCheck(recording)];
  } finally {
    recording.stop();
  }
}

/** Half a second of a quiet room: what has nothing to say about it works. */
function quietRoom(): Int16Array {
  return Int16Array.from({ length: 8000 }, (_, at) => (at % 2 === 0 ? 2 : -2));
}

async function recogniserChecks(
  voice: Voice,
  command: readonly string[] | undefined,
  { isFile }: Machine,
): Promise<Check[]> {
  const transcriber = await voice.transcriber();
  if (transcriber === null || command === undefined) {
    const todo = 'star-coach setup voice, if your words are to be written down.';
    return [{ name: 'recogniser', outcome: 'left open', found: 'none is set', todo }];
  }
  const missing = command.slice(1).filter((word) => FILE.test(word) && !isFile(word));
  const heard = await transcriber.transcribe(soundOf(quietRoom()), new AbortController().signal);
  const works = heard.ok || heard.isSilence === true;
  return [
    {
      name: 'recogniser',
      outcome: works ? 'ok' : 'failed',
      found: works ? command.join(' ') : heard.ok ? '' : heard.why,
      todo: works ? '' : 'star-coach setup voice sets another.',
    },
    ...missing.map(
      (path): Check => ({
        name: 'model',
        outcome: 'failed',
        found: `no file ${path}`,
        todo: 'Is the path right?',
      }),
    ),
  ];
}

/** Looks at everything a spoken take needs, one after the other. */
export async function allChecks(
  ports: Ports,
  wait: (ms: number) => Promise<void>,
): Promise<Check[]> {
  const machine = await ports.machine();
  const voice = await ports.voice();
  const { recogniser } = await (await ports.config()).commands();
  return [
    nodeCheck(machine),
    terminalCheck(machine),
    folderCheck('data', machine.data),
    folderCheck('config', machine.config),
    ...(await recorderChecks(voice, wait)),
    ...(await recogniserChecks(voice, recogniser, machine)),
  ];
}
