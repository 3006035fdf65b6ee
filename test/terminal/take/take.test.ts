import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Cancelled } from '../../../src/errors.ts';
import type { TakeEnd, TakeProgress, TakeRequest } from '../../../src/prompter.ts';
import type { OpenInEditor } from '../../../src/terminal/take/editor-command.ts';
import type { EditorEnd } from '../../../src/terminal/take/external-editor.ts';
import { runTake } from '../../../src/terminal/take/take.ts';
import type { PauseChoice } from '../../../src/terminal/take/take-io.ts';
import { colours, FakeInput, FakeTerminal } from './fake-terminal.ts';

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const CTRL_Z = '\u001a';
/** Esc as terminals send it that leave no doubt; the other one needs time to be told apart. */
const ESC = '\u001b[27u';
const paste = (text: string) => `\u001b[200~${text}\u001b[201~`;

const AS_FOUND = { alternateScreen: false, bracketedPaste: false, wraps: true, cursorShown: true };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets everything that waits for input or a promise happen; no time passes. */
async function turn(): Promise<void> {
  for (let round = 0; round < 5; round += 1) await new Promise(setImmediate);
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(setImmediate);
}

async function pass(seconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(seconds * 1000);
}

class Rehearsal {
  readonly stdin = new FakeInput();
  readonly terminal: FakeTerminal;
  readonly saved: TakeProgress[] = [];
  readonly menus: ((choice: PauseChoice | Error) => void)[] = [];
  readonly held = new Set<() => void>();
  stops = 0;
  saveProblem: string | undefined;
  end: TakeEnd | undefined;
  failure: unknown;
  #continued: (() => void) | undefined;

  constructor(
    request: Partial<TakeRequest> = {},
    {
      columns = 80,
      rows = 24,
      canStop = true,
      editor = null,
    }: { columns?: number; rows?: number; canStop?: boolean; editor?: OpenInEditor | null } = {},
  ) {
    this.terminal = new FakeTerminal(columns, rows);
    runTake(
      {
        mode: 'typed',
        heading: { about: 'Dive Deep', part: 'Action', place: { position: 3, count: 5 } },
        question: 'What did you find?',
        targetSeconds: 30,
        pace: 150,
        allowedSeconds: 90,
        hints: ['not my team', 'the p99 graph'],
        text: '',
        activeMs: 0,
        hintsUsed: 0,
        pause: { restart: 'section', skip: 'section' },
        onProgress: (progress) => {
          this.saved.push(progress);
          return this.saveProblem;
        },
        ...request,
      },
      {
        stdin: this.stdin,
        stdout: this.terminal,
        now: () => performance.now(),
        look: { unicode: true, ...colours },
        guard: {
          lend: () => () => {},
          hold: (restore) => {
            this.held.add(restore);
            return () => this.held.delete(restore);
          },
        },
        editor,
        pauseMenu: () =>
          new Promise((resolve, reject) => {
            this.menus.push((choice) => {
              if (typeof choice === 'string') resolve(choice);
              else reject(choice);
            });
          }),
        jobs: {
          canStop,
          stop: () => {
            this.stops += 1;
          },
          onContinue: (listener) => {
            this.#continued = listener;
            return () => {
              this.#continued = undefined;
            };
          },
        },
      },
    ).then(
      (end) => {
        this.end = end;
      },
      (failure) => {
        this.failure = failure;
      },
    );
  }

  async type(bytes: string): Promise<void> {
    this.stdin.write(bytes);
    await turn();
  }

  async pause(): Promise<(choice: PauseChoice | Error) => Promise<void>> {
    const before = this.menus.length;
    await this.type(ESC);
    await until(() => this.menus.length > before);
    return async (choice) => {
      this.menus.at(-1)?.(choice);
      await turn();
    };
  }

  async continue(): Promise<void> {
    this.#continued?.();
    await turn();
  }

  async sees(part: string | RegExp): Promise<void> {
    const text = await this.terminal.text();
    if (typeof part === 'string') expect(text).toContain(part);
    else expect(text).toMatch(part);
  }

  async seesNo(part: string): Promise<void> {
    expect(await this.terminal.text()).not.toContain(part);
  }

  /** The terminal is as the program found it. */
  async isGone(): Promise<void> {
    expect(await this.terminal.modes()).toEqual(AS_FOUND);
    expect(this.stdin.isRaw).toBe(false);
    expect(this.stdin.listenerCount('data')).toBe(0);
    expect(this.held.size).toBe(0);
  }
}

describe('before an interviewer', () => {
  const LINE = 'Stop there. What was yours in that?';
  const asked = { targetSeconds: null, allowedSeconds: 1870, hints: [], pause: {} };
  const stop = { line: LINE, clock: { from: 40.2, until: 90 }, said: { from: 4, until: 9 } };

  it('shows the clock of the round and nothing to be measured against', async () => {
    const heading = { about: 'Round 2 of 4', part: 'Manager, another team' };
    const take = new Rehearsal({ ...asked, heading });
    await take.sees(/Round 2 of 4 · Manager, another team +31:10 left/);
    await take.type('We moved the date.');
    for (const hidden of ['say it in', 'spoken', 'hint', '█']) await take.seesNo(hidden);
    await take.type('\t');
    await take.sees('There are no hints here.');
  });

  it.each(['typed', 'aloud'] as const)('is broken into at its second: %s', async (mode) => {
    const take = new Rehearsal({ ...asked, mode, stop });
    await pass(40.9);
    await take.seesNo(LINE);
    await pass(0.1);
    await take.sees(LINE);
    await take.type('I wrote the rollback.');
    await pass(20);
    await take.sees(LINE);
    await take.sees('30:09 left');
    await take.type(CTRL_D);
    expect(take.end).toMatchObject({ kind: 'done', activeSeconds: 61, stoppedAt: 41 });
  });

  it('was not broken into where the answer ended before', async () => {
    const take = new Rehearsal({ ...asked, stop });
    await take.type('Short.');
    await pass(39);
    await take.type(CTRL_D);
    expect(take.end).toMatchObject({ text: 'Short.', stoppedAt: null });
  });

  it('goes on with the line where it had been broken into before it was left', async () => {
    const gone = { ...stop, brokenAt: 41 };
    const take = new Rehearsal({ ...asked, stop: gone, text: 'We', activeMs: 155_000 });
    await take.sees(LINE);
    await take.type(CTRL_D);
    expect(take.end).toMatchObject({ text: 'We', stoppedAt: 41 });
  });

  it('is broken into by what is written, long before the clock would have it', async () => {
    const take = new Rehearsal({ ...asked, stop });
    await pass(5);
    // At 150 words a minute four seconds are ten words.
    await take.type('I rewrote the parser in one week and ');
    await take.seesNo(LINE);
    await take.type('measured it again ');
    await take.sees(LINE);
    await take.type('\u0015');
    await take.sees(LINE);
    await take.type(CTRL_D);
    await take.type(CTRL_D);
    expect(take.end).toMatchObject({ kind: 'done', stoppedAt: 5 });
    expect(take.saved.at(-1)).toMatchObject({ stoppedAt: 5 });
  });

  it('is not broken into late: a paste leaps over the moment, and so does a clock that stood', async () => {
    const take = new Rehearsal({ ...asked, stop, text: 'word '.repeat(40), activeMs: 91_000 });
    await take.seesNo(LINE);
    await pass(5);
    await take.seesNo(LINE);
    await take.type(CTRL_D);
    expect(take.end).toMatchObject({ stoppedAt: null });
  });

  it('shows the notes for as long as they are looked at', async () => {
    const take = new Rehearsal({ ...asked, notes: ['car park: 60 a month'] });
    await take.sees('Tab notes');
    await take.seesNo('car park');
    await take.type('\t');
    await take.sees('- car park: 60 a month');
    await take.type('In June');
    await take.sees('- car park: 60 a month');
    await take.type('\t');
    await take.seesNo('car park');
    await take.type(CTRL_D);
    expect(take.end).toMatchObject({ text: 'In June', hintsUsed: 0 });
  });

  it('writes as little as any take, when it is broken into too', async () => {
    const take = new Rehearsal({ ...asked, stop });
    await take.type('Some text to start with');
    await pass(39);
    take.terminal.bytes();
    await pass(1);
    expect(take.terminal.bytes()).toBeLessThanOrEqual(100);
    await pass(1);
    expect(take.terminal.bytes()).toBeLessThanOrEqual(400);
    await take.type('x');
    expect(take.terminal.bytes()).toBeLessThanOrEqual(100);
  });
});

describe('a typed take', () => {
  it('takes the terminal, and gives it back with the answer', async () => {
    const take = new Rehearsal();
    expect(await take.terminal.modes()).toEqual({
      alternateScreen: true,
      bracketedPaste: true,
      wraps: false,
      cursorShown: true,
    });
    expect(take.stdin.isRaw).toBe(true);
    await take.sees('Dive Deep · Action · 3 of 5');
    await take.type('I pulled the logs.');
    await take.sees('I pulled the logs.');
    expect(await take.terminal.cursor()).toEqual({ row: 5, column: 20 });
    await pass(12.5);
    await take.type(CTRL_D);
    expect(take.end).toEqual({
      kind: 'done',
      text: 'I pulled the logs.',
      activeSeconds: 12.5,
      hintsUsed: 0,
      pasted: false,
      interrupted: false,
      stoppedAt: null,
    });
    await take.isGone();
    expect(take.terminal.listenerCount('resize')).toBe(0);
    expect(take.stdin.listenerCount('end')).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('counts down, then up, and never ends on its own', async () => {
    const take = new Rehearsal();
    await take.sees('1:30 left');
    await pass(0.999);
    await take.sees('1:30 left');
    await pass(0.001);
    await take.sees('1:29 left');
    await pass(89);
    await take.sees('0:00 left');
    await pass(12);
    await take.sees('+0:12 over');
    await take.type('still here');
    await take.sees('still here');
    expect(take.end).toBeUndefined();
  });

  it.each([
    ['rings when the time is up, once', { bell: true }, 1],
    ['is silent where nobody asked for a bell', {}, 0],
    ['does not ring for what was over when it was left', { bell: true, activeMs: 95_000 }, 0],
  ] satisfies [string, Partial<TakeRequest>, number][])('%s', async (_, request, times) => {
    const rehearsal = new Rehearsal(request);
    await pass(120);
    expect(rehearsal.terminal.rings).toBe(times);
  });

  it('writes little', async () => {
    const take = new Rehearsal();
    await take.type('Some text to start with');
    take.terminal.bytes();
    await pass(1);
    expect(take.terminal.bytes()).toBeLessThanOrEqual(100);
    await take.type('x');
    expect(take.terminal.bytes()).toBeLessThanOrEqual(100);
    await take.type(paste('one line of the answer\r\n\r\n'.repeat(80)));
    expect(take.terminal.bytes()).toBeLessThanOrEqual(20_000);
  });

  it('takes line breaks, and pastes with blank lines, without ending', async () => {
    const take = new Rehearsal();
    await take.type('one\r');
    await take.type('\r');
    await take.type(paste('two\r\n\r\nthree\u0004'));
    expect(take.end).toBeUndefined();
    await take.type(CTRL_D);
    expect(take.end).toMatchObject({ kind: 'done', text: 'one\n\ntwo\n\nthree', pasted: true });
  });

  it('may be done with nothing typed, said twice: the key that ended the take before is not it', async () => {
    const take = new Rehearsal();
    await take.type(CTRL_D);
    expect(take.end).toBeUndefined();
    await take.sees('Nothing written yet. Once more leaves it empty.');
    await take.type(CTRL_D);
    expect(take.end).toMatchObject({ kind: 'done', text: '' });
  });

  it('as an answer to a follow-up, nothing is "I have nothing"', async () => {
    const take = new Rehearsal({ isReply: true });
    await take.type(CTRL_D);
    await take.sees('Nothing written yet. Once more is "I have nothing".');
    await take.type(CTRL_D);
    expect(take.end).toMatchObject({ kind: 'done', text: '' });
  });

  it('asks again once something was typed in between', async () => {
    const take = new Rehearsal();
    await take.type(`${CTRL_D}a\u007f${CTRL_D}`);
    expect(take.end).toBeUndefined();
  });

  it('ignores keys behind the one that ended it', async () => {
    const take = new Rehearsal();
    await take.type(`a${CTRL_D}b${CTRL_C}`);
    expect(take.end).toMatchObject({ kind: 'done', text: 'a' });
  });

  it('reveals hints one by one', async () => {
    const take = new Rehearsal();
    await take.type('\t');
    await take.sees('hint 1 of 2: say "not my team"');
    await take.seesNo('p99');
    await take.type('\t');
    await take.sees('hint 2 of 2: say "not my team", "the p99 graph"');
    await take.type('\t');
    await take.sees('There are no more hints.');
    await take.type('x');
    await take.seesNo('There are no more hints.');
    await take.type(CTRL_D);
    expect(take.end).toMatchObject({ hintsUsed: 2, text: 'x' });
  });

  it('goes on from a draft', async () => {
    const take = new Rehearsal({ text: 'So far, so', activeMs: 20_400, hintsUsed: 1 });
    await take.sees('1:10 left');
    await take.sees('say "not my team"');
    await take.type(' good');
    await pass(1);
    await take.type(CTRL_D);
    expect(take.end).toMatchObject({ text: 'So far, so good', activeSeconds: 21.4, hintsUsed: 1 });
  });

  it('follows the size of the terminal', async () => {
    const take = new Rehearsal();
    await take.type('word '.repeat(12));
    await take.terminal.resize(40, 12);
    await take.sees(' ^D done  Tab hint  Esc pause  ^C quit');
    await take.terminal.resize(1, 1);
    await take.type('x');
    await take.terminal.resize(120, 40);
    await take.sees('Ctrl+D done · Tab hint · Esc pause · Ctrl+C save and quit');
    expect((await take.terminal.text()).match(/Dive Deep/g)).toHaveLength(1);
  });

  it('draws everything again on Ctrl+L', async () => {
    const take = new Rehearsal();
    take.terminal.write('\u001b[2Jnoise');
    await take.type('\f');
    await take.seesNo('noise');
    await take.sees('Dive Deep');
  });
});

describe('a paste that does not fit', () => {
  it.each([
    [98_796, 'x'.repeat(2408), 'The last 1,204 characters did not fit.'],
    [100_000, '😀😀', 'The last 2 characters did not fit.'],
    [99_999, '😀😀', 'The last 2 characters did not fit.'],
    [99_998, '😀😀😀', 'The last 2 characters did not fit.'],
    [99_999, 'xy', 'That is as long as an answer can get.'],
  ])('after %d characters says how much was dropped', async (length, text, said) => {
    const take = new Rehearsal({ text: 'word '.repeat(20_000).slice(0, length) });
    await take.type(paste(text));
    await take.sees(said);
    await take.type('\u001b[A');
    await take.seesNo(said === 'That is as long as an answer can get.' ? 'did not fit' : said);
  });
});

describe('bytes that are no UTF-8', () => {
  it('are read as Latin-1 and told, also in the middle of a burst', async () => {
    const take = new Rehearsal();
    take.stdin.write(Buffer.from([0x63, 0xe9, 0x64, 0x21]));
    await turn();
    await take.sees('céd!');
    await take.sees('Not UTF-8, so read as Latin-1');
    await take.type('x');
    await take.seesNo('Not UTF-8');
  });
});

describe('an editor', () => {
  const CTRL_G = '\u0007';

  function withEditor() {
    const open: ((end: Partial<EditorEnd>) => void)[] = [];
    let left: string | null = null;
    const take = new Rehearsal(
      {},
      {
        editor: async () => ({
          closed: new Promise((resolve) => {
            open.push((end) =>
              resolve({ text: null, isForeign: false, remark: undefined, ...end }),
            );
          }),
          abandon: () => left,
        }),
      },
    );
    const close = async (end: Partial<EditorEnd>) => {
      open.at(-1)?.(end);
      await turn();
    };
    return {
      take,
      close,
      saves: (text: string) => {
        left = text;
      },
    };
  }

  it('has the terminal and the text while the clock runs; what it leaves can be undone', async () => {
    const { take, close } = withEditor();
    await take.sees('Ctrl+G editor');
    await take.type('some text');
    await pass(1);
    await take.type(CTRL_G);
    expect(await take.terminal.modes()).toEqual(AS_FOUND);
    expect(take.stdin.isRaw).toBe(false);
    expect(take.held.size).toBe(1);
    expect(take.saved.at(-1)?.text).toBe('some text');
    take.terminal.bytes();
    for (let second = 0; second < 20; second += 1) await pass(1);
    expect(take.terminal.bytes()).toBe(0);
    await close({ text: 'another text' });
    await take.sees('another text');
    await take.sees('1:09 left');
    expect(take.saved.at(-1)?.text).toBe('another text');
    await take.type('\u001f');
    await take.sees('some text');
    await take.type(CTRL_D);
    expect(take.end).toMatchObject({ text: 'some text', activeSeconds: 21, pasted: false });
    await take.isGone();
  });

  it('says what went wrong, and leaves the text as it was', async () => {
    const { take, close } = withEditor();
    await take.type(`some text${CTRL_G}`);
    await close({ remark: 'The editor ended with 1.' });
    await take.sees('The editor ended with 1.');
    await take.sees('some text');
  });

  it('is given up when a signal ends the program, and what it had saved is kept', async () => {
    const { take, saves } = withEditor();
    await take.type(`some text${CTRL_G}`);
    saves('saved in it');
    for (const restore of [...take.held]) restore();
    expect(take.saved.at(-1)?.text).toBe('saved in it');
  });

  it('that stands still together with the program does not cost time', async () => {
    const { take, close } = withEditor();
    await take.type(CTRL_G);
    await pass(2);
    vi.clearAllTimers();
    await pass(3);
    await take.continue();
    await close({ text: 'x' });
    await take.type(CTRL_D);
    expect(take.end).toMatchObject({ activeSeconds: 2, interrupted: true });
  });

  it('that ends before the program hears that both stood still costs no time either', async () => {
    const { take, close } = withEditor();
    await take.type(CTRL_G);
    await pass(2);
    // This also sets the time back to its beginning: of six seconds the take has seen two.
    vi.clearAllTimers();
    await pass(6);
    await close({ text: 'x' });
    await take.continue();
    await take.sees('1:28 left');
    await take.type(CTRL_D);
    expect(take.end).toMatchObject({ activeSeconds: 2, interrupted: true });
  });

  it('is not to be had where none is named, nor in a spoken take', async () => {
    const take = new Rehearsal();
    await take.type(CTRL_G);
    await take.sees('No editor is set: name one in VISUAL or EDITOR.');
    const spoken = new Rehearsal({ mode: 'aloud' });
    await spoken.type(CTRL_G);
    await spoken.seesNo('editor');
  });
});

describe('leaving', () => {
  it('by Ctrl+C saves the draft first', async () => {
    const take = new Rehearsal();
    await take.type('half an ans');
    await pass(1.2);
    await take.type(CTRL_C);
    expect(take.end).toMatchObject({ kind: 'left', by: 'ctrl-c', text: 'half an ans' });
    expect(take.saved.at(-1)).toEqual({ text: 'half an ans', activeMs: 1200, hintsUsed: 0 });
    await take.isGone();
  });

  it.each(['end', 'close', 'error'])('by the %s of input', async (event) => {
    const take = new Rehearsal();
    await take.type('half');
    take.stdin.emit(event, new Error('EIO'));
    await turn();
    expect(take.end).toMatchObject({ kind: 'left', text: 'half' });
    expect(take.end).not.toHaveProperty('by');
    await take.isGone();
  });

  it('at once when there is no input at all', async () => {
    const stdin = new FakeInput();
    stdin.destroy();
    const end = runTake(
      {
        mode: 'typed',
        heading: { about: 'Dive Deep', part: 'Action', place: { position: 1, count: 1 } },
        question: 'Why?',
        targetSeconds: 30,
        pace: 150,
        allowedSeconds: 90,
        hints: [],
        text: 'kept',
        activeMs: 0,
        hintsUsed: 0,
        pause: { restart: 'section', skip: 'section' },
        onProgress: () => undefined,
      },
      {
        stdin,
        stdout: new FakeTerminal(),
        now: () => 0,
        look: { unicode: true, ...colours },
        guard: { hold: () => () => undefined, lend: () => () => undefined },
        editor: null,
        pauseMenu: async () => 'quit',
      },
    );
    await expect(end).resolves.toMatchObject({ kind: 'left', text: 'kept' });
  });

  it('by a signal gives the terminal back and saves, at once and once', async () => {
    const take = new Rehearsal();
    await take.type('half');
    await pass(1);
    for (const restore of [...take.held]) restore();
    expect(take.saved.at(-1)).toEqual({ text: 'half', activeMs: 1000, hintsUsed: 0 });
    await take.isGone();
    const { length } = take.terminal.writes;
    await pass(10);
    expect(take.terminal.writes).toHaveLength(length);
  });
});

describe('the draft', () => {
  it('is saved within three seconds of typing, and not more often than every two', async () => {
    const take = new Rehearsal();
    for (let second = 0; second < 12; second += 1) {
      await take.type('x');
      await pass(1);
    }
    expect(take.saved.map(({ activeMs }) => activeMs)).toEqual([
      2000, 4000, 6000, 8000, 10_000, 12_000,
    ]);
    expect(take.saved.at(-1)?.text).toBe('x'.repeat(12));
  });

  it('that cannot be saved is said, and not said any more once it can', async () => {
    const take = new Rehearsal();
    take.saveProblem = 'draft not saved: disk full, /tmp/\u001b[2J';
    await take.type('x');
    await pass(3);
    await take.sees('draft not saved: disk full, /tmp/\\x1b[2J');
    take.saveProblem = undefined;
    await pass(3);
    await take.seesNo('disk full');
  });
});

describe('Esc', () => {
  it('stops the clock and lends the terminal to the menu', async () => {
    const take = new Rehearsal();
    await take.type('some text');
    await pass(10);
    const choose = await take.pause();
    expect(await take.terminal.modes()).toEqual({ ...AS_FOUND, alternateScreen: true });
    expect(take.stdin.isRaw).toBe(false);
    expect(take.stdin.listenerCount('data')).toBe(0);
    expect((await take.terminal.text()).trim()).toBe('');
    expect(take.saved.at(-1)?.text).toBe('some text');
    await pass(3600);
    expect((await take.terminal.text()).trim()).toBe('');

    await choose('resume');
    await take.sees('some text');
    await take.sees('1:20 left');
    await pass(1);
    await take.sees('1:19 left');
    await take.type(CTRL_D);
    expect(take.end).toMatchObject({ activeSeconds: 11, interrupted: false });
  });

  it('then restart clears text and clock, and remembers the hints seen', async () => {
    const take = new Rehearsal();
    await take.type(`${paste('some text')}\t`);
    await pass(10);
    const choose = await take.pause();
    await choose('restart');
    await take.sees('1:30 left');
    await take.seesNo('some text');
    await take.type(CTRL_D + CTRL_D);
    expect(take.end).toMatchObject({ text: '', activeSeconds: 0, hintsUsed: 1, pasted: false });
  });

  it.each<[PauseChoice | Error, object]>([
    ['skip', { kind: 'skipped' }],
    ['back', { kind: 'back' }],
    ['quit', { kind: 'left', by: 'menu' }],
    [new Cancelled(), { kind: 'left', by: 'ctrl-c' }],
  ])('then %s ends the take', async (choice, end) => {
    const take = new Rehearsal();
    await take.type('some text');
    const choose = await take.pause();
    await choose(choice);
    expect(take.end).toMatchObject({ ...end, text: 'some text' });
    await take.isGone();
  });

  it('then a menu that fails gives the terminal back and is not hidden', async () => {
    const take = new Rehearsal();
    const choose = await take.pause();
    const fault = new Error('menu broke');
    await choose(fault);
    expect(take.failure).toBe(fault);
    await take.isGone();
  });

  it('leaves the screen to the menu when the terminal changes its size', async () => {
    const take = new Rehearsal();
    const choose = await take.pause();
    await take.terminal.resize(40, 24);
    expect((await take.terminal.text()).trim()).toBe('');
    await choose('resume');
    await take.sees('^D done  Tab hint  Esc pause  ^C quit');
  });

  it('then the end of input leaves, and a late choice changes nothing', async () => {
    const take = new Rehearsal();
    const choose = await take.pause();
    take.stdin.emit('end');
    await choose('resume');
    expect(take.end).toMatchObject({ kind: 'left' });
    await take.isGone();
  });
});

describe('Ctrl+Z', () => {
  it('gives the terminal to the shell, and comes back without counting the time', async () => {
    const take = new Rehearsal();
    await take.type('some text');
    await pass(10);
    await take.type(CTRL_Z);
    expect(take.stops).toBe(1);
    await take.isGone();
    vi.clearAllTimers(); // Stopped: nothing of ours runs.
    await pass(3600);

    await take.continue();
    expect(await take.terminal.modes()).toMatchObject({ alternateScreen: true, wraps: false });
    expect(take.stdin.isRaw).toBe(true);
    await take.sees('some text');
    await take.sees('1:20 left');
    await take.sees('Stopped for a while. That time does not count.');
    await take.type(' more');
    await take.seesNo('Stopped for a while');
    await pass(1);
    await take.type(CTRL_D);
    expect(take.end).toMatchObject({
      text: 'some text more',
      activeSeconds: 11,
      interrupted: true,
    });
  });

  it('goes on by itself where no shell can stop it', async () => {
    const take = new Rehearsal();
    await take.type(CTRL_Z);
    await pass(0.2);
    expect(await take.terminal.modes()).toMatchObject({ alternateScreen: true });
    await take.type(`x${CTRL_D}`);
    expect(take.end).toMatchObject({ kind: 'done', text: 'x' });
  });

  it('does nothing where programs cannot be stopped', async () => {
    const take = new Rehearsal({}, { canStop: false });
    await take.type(CTRL_Z);
    expect(take.stops).toBe(0);
    expect(await take.terminal.modes()).toMatchObject({ alternateScreen: true });
  });

  it('and fg during the menu leave the menu alone', async () => {
    const take = new Rehearsal();
    await take.pause();
    take.terminal.bytes();
    await take.continue();
    expect(take.terminal.bytes()).toBe(0);
  });
});

describe('a stop from outside', () => {
  it('of three seconds is not counted, and the terminal is taken again', async () => {
    const take = new Rehearsal();
    await pass(2);
    vi.clearAllTimers();
    await pass(3);
    await take.continue();
    await take.sees('1:28 left');
    await take.type(CTRL_D + CTRL_D);
    expect(take.end).toMatchObject({ activeSeconds: 2, interrupted: true });
  });

  it('that nobody tells of, such as sleep, is not counted either', async () => {
    const take = new Rehearsal();
    await pass(2);
    vi.clearAllTimers();
    await pass(3600);
    await take.type(`x${CTRL_D}`);
    expect(take.end).toMatchObject({ activeSeconds: 2, interrupted: true });
  });
});

describe('words that were written down for somebody', () => {
  const heard = { toAccept: true, allowedSeconds: null, targetSeconds: null, text: 'We looked.' };

  it('are accepted by Enter as they are, but not by one that was struck twice', async () => {
    const take = new Rehearsal(heard);
    await take.type('\r');
    expect(take.end).toBeUndefined();
    await pass(1);
    await take.type('\u001b[A\r');
    expect(take.end).toMatchObject({ kind: 'done', text: 'We looked.' });
  });

  it('once changed have new lines, and are done by Ctrl+D', async () => {
    const take = new Rehearsal(heard);
    await pass(1);
    await take.sees('Enter accept · Tab hint');
    await take.type(' I');
    await take.type('\r');
    await take.type('fixed it.');
    await take.sees('Ctrl+D done · Tab hint');
    await take.type(CTRL_D);
    expect(take.end).toMatchObject({ kind: 'done', text: 'We looked. I\nfixed it.' });
  });

  it('are not accepted by a new line that is meant', async () => {
    const take = new Rehearsal(heard);
    await pass(1);
    await take.type('\u001b\r');
    expect(take.end).toBeUndefined();
    await take.type(CTRL_D);
    expect(take.end).toMatchObject({ text: 'We looked.\n' });
  });
});

describe('a spoken take', () => {
  const aloud = { mode: 'aloud', allowedSeconds: 30 } as const;

  it('runs on time alone, and Enter ends it', async () => {
    const take = new Rehearsal(aloud);
    await take.sees('Speak as you would in the room.');
    await take.sees('Enter done · Tab hint · Esc pause · Ctrl+C save and quit');
    expect(await take.terminal.cursor()).toBeUndefined();
    await take.type('letters are not for this\t');
    await take.sees('say "not my team"');
    take.terminal.bytes();
    await pass(1);
    expect(take.terminal.bytes()).toBeLessThanOrEqual(100);
    await pass(40.5);
    await take.sees('+0:11 over');
    await take.sees('0:41 of 0:30, 0:11 too long');
    await take.type('\r');
    expect(take.end).toMatchObject({ kind: 'done', text: '', activeSeconds: 41.5, hintsUsed: 1 });
    await take.isGone();
  });

  it('does not take a bouncing Enter, which started it, for its end', async () => {
    const take = new Rehearsal(aloud);
    await pass(0.1);
    await take.type('\r');
    expect(take.end).toBeUndefined();
    await pass(1);
    await take.type('\r');
    expect(take.end).toMatchObject({ kind: 'done' });
  });
});
