import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentError, FailureError } from '../../src/errors.ts';
import { NOTHING_SET } from '../../src/rehearsal/settings.ts';
import { openConfig } from '../../src/storage/config.ts';
import { configFolder } from '../../src/storage/scenario-folder.ts';

let folder = '';
const SAVING = { save: true, data: async () => join(folder, 'data'), program: '1' };
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (text: string) => writeFileSync(join(folder, 'config.yaml'), text);
const written = () => readFileSync(join(folder, 'config.yaml'), 'utf8');

describe('what is set', () => {
  test.each([
    ['nothing', '', {}],
    ['a level', 'level: senior\n', { level: 'senior' }],
    ['a role', 'role: data-ml\n', { role: 'data-ml' }],
    [
      'how fast one speaks and types',
      'pace: 120\ntyping_factor: 4\n',
      { pace: 120, typingFactor: 4 },
    ],
    [
      'when a day starts, and the principles to prepare for',
      'day_starts_at: 0\nkeep_audio: 30\nprinciples: [ownership, dive-deep]\n',
      { dayStartsAt: 0, keepAudioDays: 30, principles: ['ownership', 'dive-deep'] },
    ],
    ['to speak', 'aloud: true\n', { aloud: true }],
  ])('%s', async (_, text, settings) => {
    write(text);
    expect(await openConfig(folder, SAVING).settings()).toEqual({ ...NOTHING_SET, ...settings });
  });

  test('programs, and the names a recogniser is told of', async () => {
    write('player: [mpv, "{sound}"]\nvocabulary: [Kafka, p99]\nrecogniser: [whisper-cli]\n');
    expect(await openConfig(folder, SAVING).commands()).toEqual({
      player: ['mpv', '{sound}'],
      vocabulary: ['Kafka', 'p99'],
      recogniser: ['whisper-cli'],
    });
  });

  test('a level is kept, and all else stays as it was', async () => {
    write('# mine\npace: 140 # slow\nlevel: sde1\n');
    expect(
      await openConfig(folder, SAVING).setInterview({ level: 'senior', role: undefined }),
    ).toBeUndefined();
    expect(written()).toBe('# mine\npace: 140 # slow\nlevel: senior\n');
  });

  test('and a role beside it', async () => {
    write('level: sde1 # for now\n');
    const config = openConfig(folder, SAVING);
    expect(await config.setInterview({ level: 'senior', role: 'manager' })).toBeUndefined();
    expect(written()).toBe('level: senior # for now\nrole: manager\n');
    expect(await config.settings()).toMatchObject({ level: 'senior', role: 'manager' });
  });

  test('a role nobody knows is named with its place and those there are', async () => {
    write('role: plumber\n');
    const read = openConfig(folder, SAVING).settings();
    await expect(read).rejects.toThrow(/config\.yaml:1:7.*\bmanager\b/s);
  });
});

test.each([
  ['nothing is to be kept', () => openConfig(folder, { ...SAVING, save: false }), undefined],
  [
    'there is no folder',
    () => openConfig(null, SAVING),
    /^The level is not kept: there is no folder/,
  ],
] as const)('a level where %s', async (_, open, said) => {
  const notice = await open().setInterview({ level: 'sde1', role: undefined });
  if (said === undefined) expect(notice).toBeUndefined();
  else expect(notice).toMatch(said);
  expect(existsSync(join(folder, 'config.yaml'))).toBe(false);
});

describe('the rules that are off', () => {
  test.each([
    ['no file', null, []],
    ['an empty file', '', []],
    ['only a comment', '# mine\n', []],
    ['other settings', 'level: senior\npace: 140\nrecorder: [arecord, -q]\n', []],
    ['a list', 'rules_off: [filler, hedge]\n', ['filler', 'hedge']],
  ])('%s', async (_, text, off) => {
    if (text !== null) write(text);
    expect([...(await openConfig(folder, SAVING).settings()).rulesOff]).toEqual(off);
  });

  test.each([
    ['an unknown key', 'levle: senior\n', '1:1'],
    ['a wrong level', 'aloud: true\nlevel: boss\n', '2:8'],
    ['a rule alone', 'rules_off: filler\n', '1:12'],
    ['a pace out of bounds', 'pace: 900\n', '1:7'],
    ['no YAML', 'level: [\n', '1:9'],
    ['no map', '- level\n', '1:1'],
  ])('%s is refused, and where', async (_, text, place) => {
    write(text);
    const reading = openConfig(folder, SAVING).settings();
    await expect(reading).rejects.toThrow(ContentError);
    await expect(openConfig(folder, SAVING).settings()).rejects.toThrow(`config.yaml:${place}`);
    await expect(openConfig(folder, SAVING).setRule('filler', false)).rejects.toThrow(ContentError);
    expect(written()).toBe(text);
  });

  test('are written where no file is, and taken away again', async () => {
    const config = openConfig(join(folder, 'new'), SAVING);
    const path = await config.setRule('filler', false);
    expect(readFileSync(path, 'utf8')).toContain('filler');
    expect([...(await config.settings()).rulesOff]).toEqual(['filler']);
    await config.setRule('filler', true);
    expect((await config.settings()).rulesOff.size).toBe(0);
  });

  test('leave comments and all else as they were', async () => {
    write('# mine\nlevel: senior # at last\nrules_off:\n  # spoken takes only\n  - filler\n');
    const config = openConfig(folder, SAVING);
    await config.setRule('hedge', false);
    await config.setRule('hedge', false);
    expect(written()).toBe(
      '# mine\nlevel: senior # at last\nrules_off:\n  # spoken takes only\n  - filler\n  - hedge\n',
    );
    await config.setRule('filler', true);
    expect([...(await config.settings()).rulesOff]).toEqual(['hedge']);
    expect(written()).toContain('level: senior # at last');
  });

  test('are written through a link', async () => {
    mkdirSync(join(folder, 'dotfiles'));
    const real = join(folder, 'dotfiles', 'star.yaml');
    writeFileSync(real, 'level: sde1\n');
    symlinkSync(real, join(folder, 'config.yaml'));
    await openConfig(folder, SAVING).setRule('filler', false);
    expect(readFileSync(real, 'utf8')).toContain('filler');
  });

  test('cannot be written where there is no folder for them', async () => {
    await expect(openConfig(null, SAVING).setRule('filler', false)).rejects.toThrow(FailureError);
    expect((await openConfig(null, SAVING).settings()).rulesOff.size).toBe(0);
  });
});

test('XDG_CONFIG_HOME says where, when it is a whole path', async () => {
  expect(await configFolder({ XDG_CONFIG_HOME: '/cfg', HOME: '/home/me' })).toBe('/cfg/star-coach');
  expect(await configFolder({ XDG_CONFIG_HOME: 'cfg', HOME: '/home/me' })).toBeNull();
});
