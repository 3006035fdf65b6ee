import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentError, FailureError } from '../../src/errors.ts';
import { openConfig } from '../../src/storage/config.ts';
import { configFolder } from '../../src/storage/scenario-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (text: string) => writeFileSync(join(folder, 'config.yaml'), text);
const written = () => readFileSync(join(folder, 'config.yaml'), 'utf8');

describe('the rules that are off', () => {
  test.each([
    ['no file', null, []],
    ['an empty file', '', []],
    ['only a comment', '# mine\n', []],
    ['other settings', 'level: senior\npace: 140\nrecorder: [arecord, -q]\n', []],
    ['a list', 'rules_off: [filler, hedge]\n', ['filler', 'hedge']],
  ])('%s', async (_, text, off) => {
    if (text !== null) write(text);
    expect([...(await openConfig(folder).rulesOff())]).toEqual(off);
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
    const reading = openConfig(folder).rulesOff();
    await expect(reading).rejects.toThrow(ContentError);
    await expect(openConfig(folder).rulesOff()).rejects.toThrow(`config.yaml:${place}`);
    await expect(openConfig(folder).setRule('filler', false)).rejects.toThrow(ContentError);
    expect(written()).toBe(text);
  });

  test('are written where no file is, and taken away again', async () => {
    const config = openConfig(join(folder, 'new'));
    const path = await config.setRule('filler', false);
    expect(readFileSync(path, 'utf8')).toContain('filler');
    expect([...(await config.rulesOff())]).toEqual(['filler']);
    await config.setRule('filler', true);
    expect((await config.rulesOff()).size).toBe(0);
  });

  test('leave comments and all else as they were', async () => {
    write('# mine\nlevel: senior # at last\nrules_off:\n  # spoken takes only\n  - filler\n');
    const config = openConfig(folder);
    await config.setRule('hedge', false);
    await config.setRule('hedge', false);
    expect(written()).toBe(
      '# mine\nlevel: senior # at last\nrules_off:\n  # spoken takes only\n  - filler\n  - hedge\n',
    );
    await config.setRule('filler', true);
    expect([...(await config.rulesOff())]).toEqual(['hedge']);
    expect(written()).toContain('level: senior # at last');
  });

  test('are written through a link', async () => {
    mkdirSync(join(folder, 'dotfiles'));
    const real = join(folder, 'dotfiles', 'star.yaml');
    writeFileSync(real, 'level: sde1\n');
    symlinkSync(real, join(folder, 'config.yaml'));
    await openConfig(folder).setRule('filler', false);
    expect(readFileSync(real, 'utf8')).toContain('filler');
  });

  test('cannot be written where there is no folder for them', async () => {
    await expect(openConfig(null).setRule('filler', false)).rejects.toThrow(FailureError);
    expect((await openConfig(null).rulesOff()).size).toBe(0);
  });
});

test('XDG_CONFIG_HOME says where, when it is a whole path', async () => {
  expect(await configFolder({ XDG_CONFIG_HOME: '/cfg', HOME: '/home/me' })).toBe('/cfg/star-coach');
  expect(await configFolder({ XDG_CONFIG_HOME: 'cfg', HOME: '/home/me' })).toBeNull();
});
