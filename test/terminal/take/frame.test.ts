import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TakeRequest } from '../../../src/prompter.ts';
import type { Meter } from '../../../src/speech/sound/meter.ts';
import type { Size } from '../../../src/terminal/take/arrangement.ts';
import { frameOf, type ScreenFrame, withMeter } from '../../../src/terminal/take/frame.ts';
import { textWidth } from '../../../src/terminal/take/graphemes.ts';
import {
  createModel,
  staged,
  termsOf,
  viewOf,
  withHint,
  withSeconds,
} from '../../../src/terminal/take/model.ts';
import { signsFor } from '../../../src/terminal/take/signs.ts';
import type { TakeSound } from '../../../src/voice.ts';
import { anyText, hostileText } from './texts.ts';

const QUESTION =
  'Tell me about a time you dug into a problem that everyone else had accepted as normal. ' +
  'How did you find the cause, and what did you learn that nobody had known before you looked?';

/** A microphone, for whoever only looks whether there is one. */
const SILENT: TakeSound = {
  resume: async () => undefined,
  pause: () => undefined,
  restart: () => undefined,
  meter: () => ({ state: 'silent', share: 0, silentSeconds: 0 }),
  voicedSeconds: () => null,
  lost: () => null,
};

interface Scene {
  request?: Partial<TakeRequest>;
  text?: string;
  seconds?: number;
  hintsUsed?: number;
  warning?: string;
  unicode?: boolean;
  looksAtNotes?: boolean;
  meter?: Meter | null;
}

function request(changes: Partial<TakeRequest> = {}): TakeRequest {
  return {
    mode: 'typed',
    heading: { about: 'Dive Deep', part: 'Action', place: { position: 3, count: 5 } },
    question: QUESTION,
    targetSeconds: 30,
    pace: 150,
    allowedSeconds: 90,
    hints: ['not my team', 'the p99 graph'],
    text: '',
    activeMs: 0,
    hintsUsed: 0,
    pause: { restart: 'section', skip: 'section' },
    onProgress: () => undefined,
    ...changes,
  };
}

/** What a frame is made of. */
function drawn(size: Size, scene: Scene = {}) {
  const { text = '', seconds = 0, hintsUsed = 0, warning, unicode = true, meter = null } = scene;
  const terms = termsOf(request(scene.request));
  const signs = signsFor(unicode);
  const notice = warning === undefined ? undefined : { text: warning, warning: true };
  const model = withSeconds(createModel(text, hintsUsed), terms, { seconds, voiced: null });
  const stage = staged(scene.looksAtNotes ? withHint(model, terms) : model, terms, {
    ...{ size, signs, notice },
  });
  const view = viewOf(stage, { terms, seconds, notice, meter });
  return { view, arrangement: stage.arrangement, signs };
}

function frame(size: Size, scene: Scene = {}): ScreenFrame {
  const { view, arrangement, signs } = drawn(size, scene);
  return frameOf(view, arrangement, signs);
}

/** The frame as it looks; colours left out, the cursor as a block. */
function picture({ size, regions, cursor }: ScreenFrame): string[] {
  const rows = Array.from({ length: size.rows }, () => '');
  for (const { row, column, text } of regions) {
    const before = rows[row] ?? '';
    rows[row] = before + ' '.repeat(Math.max(0, column - textWidth(before))) + text;
  }
  if (cursor) {
    const row = (rows[cursor.row] ?? '').padEnd(cursor.column);
    rows[cursor.row] = `${row.slice(0, cursor.column)}▉${row.slice(cursor.column + 1)}`;
  }
  return rows.map((row) => row.trimEnd());
}

function rowWith(scene: Scene, part: string, columns = 80): string {
  return picture(frame({ columns, rows: 24 }, scene)).find((row) => row.includes(part)) ?? '';
}

const WORDS =
  'I pulled the logs for the last three deploys, and every spike came at four in the morning.';

describe('the typed take', () => {
  it('at 80 by 24', () => {
    expect(
      picture(frame({ columns: 80, rows: 24 }, { text: WORDS, seconds: 18, hintsUsed: 1 })),
    ).toEqual([
      '',
      '  Dive Deep · Action · 3 of 5                                        1:12 left',
      '  Tell me about a time you dug into a problem that everyone else had accepted',
      '  as normal. How did you find the cause, and what did you learn that nobody h…',
      '  say it in 0:30 · typing time 1:30',
      '  ────────────────────────────────────────────────────────────────────────────',
      '  I pulled the logs for the last three deploys, and every spike came at four',
      '  in the morning.▉',
      ...Array<string>(11).fill(''),
      '  ────────────────────────────────────────────────────────────────────────────',
      '  ▕█████░░░░░░░░░░░░░░░▏ 0:07 of 0:30 spoken · 18 words',
      '  hint 1 of 2: say "not my team"',
      '',
      '  Ctrl+D done · Tab hint · Esc pause · Ctrl+C save and quit',
    ]);
  });

  it('at 40 by 24', () => {
    expect(picture(frame({ columns: 40, rows: 24 }, { text: WORDS, seconds: 102 }))).toEqual([
      '',
      ' Dive Deep · Action · 3 of 5 +0:12 over',
      ' Tell me about a time you dug into a',
      ' problem that everyone else had',
      ' accepted as normal. How did you find…',
      ' say it in 0:30 · typing time 1:30',
      ' ──────────────────────────────────────',
      ' I pulled the logs for the last three',
      ' deploys, and every spike came at four',
      ' in the morning.▉',
      ...Array<string>(10).fill(''),
      ' ──────────────────────────────────────',
      ' ▕██░░░░░░░░▏ 0:07 of 0:30 spoken',
      '',
      ' ^D done  Tab hint  Esc pause  ^C quit',
    ]);
  });

  it('at 20 by 6 keeps the clock, the text and the way out', () => {
    expect(picture(frame({ columns: 20, rows: 6 }, { text: WORDS }))).toEqual([
      'Action     1:30 left',
      'deploys, and every',
      'spike came at four',
      'in the morning.▉',
      '0:07 of 0:30 spoken',
      '^D done  Esc pause',
    ]);
  });

  it('is centred, and no wider than can be read, on a wide screen', () => {
    const rows = picture(frame({ columns: 120, rows: 40 }, { text: 'short' }));
    expect(rows[1]).toMatch(/^ {15}Dive Deep .* 1:30 left$/);
    expect(Math.max(...rows.map(textWidth))).toBe(105);
    expect(rows).toHaveLength(40);
  });

  it('shows the whole question on a tall screen', () => {
    const rows = picture(frame({ columns: 80, rows: 40 })).map((row) => row.trim());
    expect(rows.slice(2, 5).join(' ')).toBe(QUESTION);
  });

  it('in ASCII', () => {
    const scene = { text: WORDS, seconds: 18, hintsUsed: 1, unicode: false };
    const rows = picture({ ...frame({ columns: 80, rows: 24 }, scene), cursor: undefined });
    expect(rows.join('\n')).toMatch(/^[\n -~]*$/);
    expect(rows).toContain('  [#####...............] 0:07 of 0:30 spoken - 18 words');
  });

  it.each<[string, Scene, string]>([
    [
      'no hints to ask for',
      { request: { hints: [] } },
      'Ctrl+D done · Esc pause · Ctrl+C save and quit',
    ],
    ['all hints shown', { hintsUsed: 2 }, 'Ctrl+D done · Esc pause · Ctrl+C save and quit'],
    ['several hints', { hintsUsed: 2 }, 'hint 2 of 2: say "not my team", "the p99 graph"'],
    ['the only hint', { hintsUsed: 1, request: { hints: ['four a.m.'] } }, 'hint: say "four a.m."'],
    ['no extra time for typing', { request: { allowedSeconds: 30 } }, 'say it in 0:30'],
    [
      'too many words',
      { text: 'word '.repeat(103) },
      '0:41 of 0:30 spoken, 0:11 too long · 103 words',
    ],
    ['one word', { text: 'word' }, '0:00 of 0:30 spoken · 1 word'],
    ['a notice', { warning: 'draft not saved: disk full' }, 'draft not saved: disk full'],
    ['text above the window', { text: 'x\n'.repeat(30) }, '↑ 17 ─'],
  ])('tells of %s', (_, scene, row) => {
    expect(rowWith(scene, row)).toContain(row);
  });

  it.each(['typed', 'aloud'] as const)(
    'a question to oneself is read to its end in a narrow window, %s',
    (mode) => {
      const ask = 'Why did you take it, and whose system was it before you did?';
      const scene = { request: { mode, hints: [ask] }, hintsUsed: 1 };
      const seen = picture(frame({ columns: 40, rows: 24 }, scene))
        .join(' ')
        .replace(/\s+/g, ' ');
      expect(seen).toContain(ask);
    },
  );

  it('shows escapes where content hides control characters', () => {
    const hostile = { question: 'Who?\u001b]52;c;x\u0007', hints: ['a\u202eb'] };
    const rows = picture(frame({ columns: 80, rows: 24 }, { request: hostile, hintsUsed: 1 }));
    expect(rows).toContain('  Who?\\x1b]52;c;x\\x07');
    expect(rows).toContain('  hint: say "a\\u202eb"');
  });
});

describe('the spoken take', () => {
  const aloud: Scene = {
    request: { mode: 'aloud', allowedSeconds: 30 },
    seconds: 41,
    hintsUsed: 2,
  };

  it('at 80 by 24', () => {
    const rows = picture(frame({ columns: 80, rows: 24 }, aloud));
    expect(rows.filter((row) => row !== '')).toEqual([
      '  Dive Deep · Action · 3 of 5                                       +0:11 over',
      '  Tell me about a time you dug into a problem that everyone else had accepted',
      '  as normal. How did you find the cause, and what did you learn that nobody h…',
      '  say it in 0:30',
      '  ────────────────────────────────────────────────────────────────────────────',
      '                        Speak as you would in the room.',
      '                               say "not my team"',
      '                              say "the p99 graph"',
      '  ────────────────────────────────────────────────────────────────────────────',
      '  ▕████████████████████▏ 0:41 of 0:30, 0:11 too long',
      '  Enter done · Esc pause · Ctrl+C save and quit',
    ]);
  });

  it.each([
    [80, 'Enter done · Tab hint · Esc pause · Ctrl+C save and quit'],
    [46, 'Enter done · Tab hint · Esc pause · ^C quit'],
    [43, 'Enter done  Tab hint  Esc pause  ^C quit'],
    [40, 'Enter done  Tab hint  Esc pause'],
    [26, 'Enter done  Esc pause'],
    [12, 'Enter done'],
    [7, 'Enter…'],
  ])('in %i columns tells the keys as %j', (columns, keys) => {
    const rows = picture(frame({ columns, rows: 24 }, { ...aloud, hintsUsed: 0 }));
    expect(rows.at(-1)?.trim()).toBe(keys);
  });

  it('has no cursor', () => {
    expect(frame({ columns: 80, rows: 24 }, aloud).cursor).toBeUndefined();
  });
});

describe('a take before an interviewer', () => {
  const request = {
    heading: { about: 'Round 2 of 4', part: 'Manager, another team' },
    question: 'Tell me about a commitment you could not keep.',
    targetSeconds: null,
    allowedSeconds: 1870,
    hints: [],
    notes: ['parser: 14 a week', 'Ana objected'],
    stop: {
      line: 'Stop there. Who decided that, you or the team?',
      clock: { from: 45, until: 4000 },
    },
  };

  it('at 80 by 24, and then broken into', () => {
    const told = (seconds: number) =>
      picture(frame({ columns: 80, rows: 24 }, { request, text: WORDS, seconds })).filter(Boolean);
    const head = [
      '  Round 2 of 4 · Manager, another team                              30:26 left',
      '  Tell me about a commitment you could not keep.',
      '  ────────────────────────────────────────────────────────────────────────────',
    ];
    const rest = [
      '  I pulled the logs for the last three deploys, and every spike came at four',
      '  in the morning.▉',
      '  ────────────────────────────────────────────────────────────────────────────',
      '  Ctrl+D done · Tab notes · Esc pause · Ctrl+C save and quit',
    ];
    expect(told(44)).toEqual([...head, ...rest]);
    expect(told(45).slice(1)).toEqual([
      ...head.slice(1),
      '  Stop there. Who decided that, you or the team?',
      ...rest,
    ]);
  });

  it('aloud at 40 by 24, broken into on two rows', () => {
    const scene: Scene = { request: { ...request, mode: 'aloud' }, seconds: 1900 };
    expect(picture(frame({ columns: 40, rows: 24 }, scene)).filter(Boolean)).toEqual([
      ' Manager, another team       +0:30 over',
      ' Tell me about a commitment you could',
      ' not keep.',
      ' ──────────────────────────────────────',
      ' Stop there. Who decided that, you or',
      ' the team?',
      '    Speak as you would in the room.',
      ' ──────────────────────────────────────',
      ' Enter done  Tab notes  Esc pause',
    ]);
  });

  it.each([
    [{ columns: 80, rows: 24 }, ['  - parser: 14 a week', '  - Ana objected']],
    [{ columns: 40, rows: 12 }, [' - parser: 14 a week', ' - Ana objected']],
    [{ columns: 20, rows: 8 }, ['- 2 more']],
  ] as const)('shows the notes when they are looked at: %j', (size, shown) => {
    const scene = { request, text: WORDS, seconds: 3, looksAtNotes: true };
    const rows = picture(frame(size, scene));
    expect(rows.filter((row) => row.trim().startsWith('- '))).toEqual(shown);
    expect(picture(frame(size, { ...scene, looksAtNotes: false })).join()).not.toContain('Ana');
  });

  it.each([
    { columns: 80, rows: 24 },
    { columns: 40, rows: 24 },
  ])('shows all of a long question, which is heard for the first time: %j', (size) => {
    const question =
      'There is something I wondered while you spoke. "It was much faster after that and everybody was happy": How did you measure that it worked, and what was it before?';
    const rows = picture(frame(size, { request: { ...request, question }, text: WORDS }));
    expect(rows.map((row) => row.trim()).join(' ')).toContain(question);
  });

  it('at 20 by 6 keeps the clock, the interviewer, the text and the way out', () => {
    expect(picture(frame({ columns: 20, rows: 6 }, { request, text: WORDS, seconds: 50 }))).toEqual(
      [
        'Manager,… 30:20 left',
        'Stop there. Who',
        'decided that, you o…',
        'spike came at four',
        'in the morning.▉',
        '^D done  Esc pause',
      ],
    );
  });
});

describe('any frame', () => {
  const size = fc.record({
    columns: fc.integer({ min: 1, max: 140 }),
    rows: fc.integer({ min: 1, max: 50 }),
  });
  const scene = fc.record({
    request: fc.record({
      mode: fc.constantFrom('typed', 'aloud'),
      question: fc.oneof(hostileText, fc.constant(QUESTION)),
      hints: fc.array(hostileText, { maxLength: 3 }),
      heading: fc.record({
        about: fc.constantFrom('Dive Deep', 'Success and Scale Bring Broad Responsibility'),
        part: fc.constantFrom('Action', 'Reflection'),
        place: fc.constant({ position: 3, count: 5 }),
      }),
      targetSeconds: fc.constantFrom(null, 30),
      notes: fc.array(hostileText, { maxLength: 12 }),
      stop: fc.record({
        clock: fc.nat(100_000).map((from) => ({ from, until: 200_000 })),
        line: hostileText,
      }),
    }),
    text: anyText,
    seconds: fc.nat(100_000),
    hintsUsed: fc.nat(3),
    looksAtNotes: fc.boolean(),
    unicode: fc.boolean(),
  });

  it('stays on the screen, each region on its own columns, the cursor in the text', () => {
    fc.assert(
      fc.property(size, scene, (each, seen) => {
        const { regions, cursor } = frame(each, seen);
        const ends = new Map<number, number>();
        for (const { row, column, width, text } of regions) {
          expect(textWidth(text)).toBeLessThanOrEqual(width);
          expect(text).not.toMatch(/\p{Cc}/u);
          expect(row).toBeLessThan(each.rows);
          expect(column).toBeGreaterThanOrEqual(ends.get(row) ?? 0);
          expect(column + width).toBeLessThanOrEqual(each.columns);
          ends.set(row, column + width);
        }
        if (seen.request.mode === 'typed') {
          expect(cursor?.row).toBeLessThan(each.rows);
          if (each.columns > 2) expect(cursor?.column).toBeLessThan(each.columns);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('with another look at the meter is the frame that has it from the start', () => {
    const meter = fc.record({
      state: fc.constantFrom('waiting', 'hearing', 'silent', 'too quiet', 'clipping', 'lost'),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      silentSeconds: fc.nat(1000),
    });
    const inOrder = ({ regions, ...rest }: ScreenFrame) => ({
      ...rest,
      regions: regions.toSorted((one, other) => one.row - other.row || one.column - other.column),
    });
    fc.assert(
      fc.property(size, scene, fc.tuple(meter, meter), (each, seen, [before, now]) => {
        const recorded = { ...seen, request: { ...seen.request, sound: SILENT } };
        const { view, arrangement, signs } = drawn(each, { ...recorded, meter: now });
        const last = frame(each, { ...recorded, meter: before });
        expect(inOrder(withMeter(last, view, arrangement, signs))).toEqual(
          inOrder(frameOf(view, arrangement, signs)),
        );
      }),
    );
  });
});
