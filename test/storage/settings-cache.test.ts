import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { NOTHING_SET } from '../../src/rehearsal/settings.ts';
import { configSchema } from '../../src/scenario/config-schema.ts';
import { PRINCIPLES } from '../../src/scenario/principles.ts';
import { LEVELS } from '../../src/scenario/sections.ts';
import { openConfig } from '../../src/storage/config.ts';
import { openSettingsCache } from '../../src/storage/settings-cache.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const data = () => join(folder, 'data');
const cache = () => join(data(), 'settings.json');
const config = () => join(folder, 'config.yaml');
const write = (text: string) => writeFileSync(config(), text);
const SAVING = {
  save: true,
  data: async (): Promise<string | null> => data(),
  program: '1',
};

/** What another start of the program reads. */
const pace = async (options: Partial<typeof SAVING> = {}) =>
  (await openConfig(folder, { ...SAVING, ...options }).settings()).pace;

/** Another pace in the cache than in the file: tells what is remembered from what is read. */
function remember(change = (text: string) => text.replace('"pace":120', '"pace":99')) {
  const text = readFileSync(cache(), 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(cache(), change(text));
}

async function known() {
  write('pace: 120\n');
  expect(await pace()).toBe(120);
}

describe('what config.yaml sets', () => {
  test('is not read again while the file stays as it is', async () => {
    await known();
    remember();
    expect(await pace()).toBe(99);
    expect(await pace({ save: false })).toBe(99);
  });

  test.each<[string, () => void, number]>([
    ['after a change', () => write('pace: 145\n'), 145],
    ['after a change of the same length', () => write('pace: 121\n'), 121],
    ['with another time', () => utimesSync(config(), 1, 1), 120],
    [
      'as another file of the same name',
      () => {
        rmSync(config());
        write('pace: 130\n');
      },
      130,
    ],
    [
      'led to by a link',
      () => {
        rmSync(config());
        writeFileSync(join(folder, 'dotfile'), 'pace: 140\n');
        symlinkSync(join(folder, 'dotfile'), config());
      },
      140,
    ],
    ['when it is gone', () => rmSync(config()), NOTHING_SET.pace],
  ])('is read anew %s', async (_, change, expected) => {
    await known();
    remember();
    change();
    expect(await pace()).toBe(expected);
  });

  test('is read anew by another version of the program, and from another folder', async () => {
    await known();
    remember();
    expect(await pace({ program: '2' })).toBe(120);
    mkdirSync(join(folder, 'other'));
    writeFileSync(join(folder, 'other', 'config.yaml'), 'pace: 111\n');
    expect((await openConfig(join(folder, 'other'), SAVING).settings()).pace).toBe(111);
  });

  test('is seen by a window that is open when the file changes', async () => {
    await known();
    const open = openConfig(folder, SAVING);
    expect((await open.settings()).pace).toBe(120);
    rmSync(cache());
    expect((await open.settings()).pace).toBe(120);
    expect(existsSync(cache())).toBe(false);
    write('pace: 90\n');
    expect((await open.settings()).pace).toBe(90);
    await open.setInterview({ level: 'senior', role: 'sre' });
    expect(await open.settings()).toMatchObject({ pace: 90, level: 'senior', role: 'sre' });
  });

  test('is not remembered where it does not hold', async () => {
    write('pace: 900\n');
    for (const _ of [1, 2]) await expect(pace()).rejects.toThrow('config.yaml:1:7');
    expect(existsSync(cache())).toBe(false);
    await known();
    write('pace: 999\n');
    await expect(pace()).rejects.toThrow('config.yaml:1:7');
  });
});

describe('nothing is written, and everything works', () => {
  test.each<[string, () => Partial<typeof SAVING>]>([
    ['when nothing is to be kept', () => ({ save: false })],
    ['without a data directory', () => ({ data: async () => null })],
    [
      'where nobody knows the data directory',
      () => ({ data: () => Promise.reject(new UsageError('whose home?')) }),
    ],
    [
      'where a file has its name',
      () => {
        writeFileSync(data(), '');
        return {};
      },
    ],
    ['where no folder can be made', () => ({ data: async () => join(config(), 'below') })],
  ])('%s', async (_, options) => {
    write('pace: 120\n');
    expect(await pace(options())).toBe(120);
    expect(await pace(options())).toBe(120);
    expect(existsSync(cache())).toBe(false);
  });
});

const STAMP = '1 2 3';

/** What the cache gives back of a document that says it is of this file. */
function given(values: unknown) {
  mkdirSync(data(), { recursive: true });
  writeFileSync(
    cache(),
    JSON.stringify({ made: '1 1', path: 'config.yaml', stamp: STAMP, values }),
  );
  return opened().find('config.yaml', STAMP);
}
const opened = () => openSettingsCache({ data: data(), save: true, program: '1' });

const RULE = fc.stringMatching(/^[a-zé -]{0,64}$/);
const SET = fc.record(
  {
    level: fc.constantFrom(...LEVELS),
    aloud: fc.boolean(),
    pace: fc.double({ min: 60, max: 300, noNaN: true }),
    typingFactor: fc.double({ min: 1, max: 10, noNaN: true }),
    dayStartsAt: fc.integer({ min: 0, max: 12 }),
    keepAudioDays: fc.integer({ min: 1, max: 365 }),
    principles: fc.array(fc.constantFrom(...PRINCIPLES.map(({ slug }) => slug)), { maxLength: 5 }),
    rulesOff: fc.uniqueArray(RULE, { maxLength: 200 }).map((rules) => new Set(rules)),
  },
  { requiredKeys: [] },
);
/** The same under the names of the file. */
const named = ({
  typingFactor: typing_factor,
  dayStartsAt: day_starts_at,
  keepAudioDays: keep_audio,
  rulesOff: rules_off,
  ...rest
}: Record<string, unknown>) => ({
  ...rest,
  ...(typing_factor === undefined ? {} : { typing_factor }),
  ...(day_starts_at === undefined ? {} : { day_starts_at }),
  ...(keep_audio === undefined ? {} : { keep_audio }),
  ...(rules_off === undefined ? {} : { rules_off }),
});

describe('what a cache may give', () => {
  test('every value that the schema lets pass, as it was', () => {
    fc.assert(
      fc.property(SET, (values) => {
        const plain = { ...values, ...(values.rulesOff ? { rulesOff: [...values.rulesOff] } : {}) };
        expect(configSchema.safeParse(named(plain)).success).toBe(true);
        opened().keep('config.yaml', STAMP, values);
        expect(opened().find('config.yaml', STAMP)).toEqual(values);
      }),
      { numRuns: 50 },
    );
  });

  test('nothing that the schema refuses', () => {
    const NEAR = fc.oneof(
      fc.jsonValue(),
      fc.double({ min: -10, max: 1000, noNaN: true }),
      fc.constantFrom(
        ...LEVELS,
        'boss',
        '',
        true,
        null,
        60,
        300,
        59.9,
        300.1,
        1,
        10,
        0.9,
        10.1,
        12.5,
        13,
        0,
        365,
        366,
      ),
      fc.array(fc.constantFrom('ownership', 'owner', 3), { maxLength: 4 }),
      fc.array(fc.oneof(RULE, fc.string({ minLength: 60, maxLength: 70 }), fc.integer()), {
        maxLength: 205,
      }),
    );
    const KEY = fc.constantFrom(
      'level',
      'aloud',
      'pace',
      'typingFactor',
      'rulesOff',
      'dayStartsAt',
      'keepAudioDays',
      'principles',
      'bell',
      '__proto__',
    );
    fc.assert(
      fc.property(KEY, NEAR, (key, value) => {
        const values = Object.fromEntries([[key, value]]);
        const holds =
          !['bell', '__proto__'].includes(key) && configSchema.safeParse(named(values)).success;
        const found = given(values);
        if (!holds) expect(found).toBeUndefined();
        else if (found !== undefined) expect(Object.keys(found)).toEqual([key]);
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, unknown]>([
    ['a level there is not', { level: 'boss' }],
    ['a text for a number', { pace: '120' }],
    ['a pace out of bounds', { pace: 10_000 }],
    ['rules that are no list', { rulesOff: 'filler' }],
    ['too many rules', { rulesOff: Array.from({ length: 201 }, () => 'filler') }],
    ['a rule too long', { rulesOff: ['x'.repeat(65)] }],
    ['an escape sequence in a rule', { rulesOff: ['\u001b[2J'] }],
    ['one more key', { pace: 120, recorder: ['rm'] }],
    ['a list', [120]],
    ['nothing', null],
  ])('not %s', (_, values) => {
    expect(given(values)).toBeUndefined();
  });

  test.each([
    ['a torn one', (text: string) => text.slice(0, -3)],
    ['no JSON', () => 'pace: 99'],
    ['another document', () => '[]'],
    [
      'one of 500 KB',
      (text: string) => text.replace('"pace":120', '"pace":99') + ' '.repeat(500_000),
    ],
  ])('%s is as good as none', async (_, change) => {
    await known();
    remember(change);
    expect(await pace()).toBe(120);
  });
});
