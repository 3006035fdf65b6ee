import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXIT } from '../../src/errors.ts';
import { isThere, scenarioFolder, unreadableFolder } from '../../src/storage/scenario-folder.ts';
import { storyFolder } from '../support/story-folder.ts';

const folder = storyFolder();
const onLinux = process.platform === 'linux';

describe('own scenarios are looked for', () => {
  test.each<[string, string | undefined, NodeJS.ProcessEnv, object | null]>([
    [
      'where the option says',
      'mine',
      { STAR_COACH_SCENARIOS: '/named', HOME: '/home/me' },
      { path: resolve('mine'), by: 'option' },
    ],
    [
      'whatever way that is written',
      './mine/',
      { HOME: '/home/me' },
      { path: resolve('mine'), by: 'option' },
    ],
    [
      'not in the working directory, where the option says nothing',
      '',
      { HOME: '/home/me' },
      { path: '', by: 'option' },
    ],
    [
      'else where the variable says',
      undefined,
      { STAR_COACH_SCENARIOS: '/named', HOME: '/home/me' },
      { path: '/named', by: 'variable' },
    ],
    [
      'from the working directory on, so that it is the same folder in another one',
      undefined,
      { STAR_COACH_SCENARIOS: 'stories', HOME: '/home/me' },
      { path: resolve('stories'), by: 'variable' },
    ],
  ])('%s', async (_, asked, env, expected) => {
    expect(await scenarioFolder(asked, env)).toEqual(expected);
  });

  test.runIf(onLinux).each<[string, NodeJS.ProcessEnv, string | null]>([
    ['else in the configuration', { HOME: '/home/me' }, '/home/me/.config/star-coach/scenarios'],
    [
      'wherever that is',
      { HOME: '/home/me', XDG_CONFIG_HOME: '/etc/me' },
      '/etc/me/star-coach/scenarios',
    ],
    [
      'also where a variable is set to nothing',
      { HOME: '/home/me', XDG_CONFIG_HOME: '', STAR_COACH_SCENARIOS: '' },
      '/home/me/.config/star-coach/scenarios',
    ],
    ['never below the working directory', { HOME: '/home/me', XDG_CONFIG_HOME: 'config' }, null],
    ['nor there for a relative home', { HOME: 'me' }, null],
  ])('%s', async (_, env, path) => {
    const expected = path === null ? null : { path, by: 'default' };
    expect(await scenarioFolder(undefined, env)).toEqual(expected);
  });

  test('where env-paths would look', async () => {
    const { default: envPaths } = await import('env-paths');
    const { config } = envPaths('star-coach', { suffix: '' });
    const { STAR_COACH_SCENARIOS: _, ...env } = process.env;
    expect((await scenarioFolder(undefined, env))?.path.startsWith(config)).toBe(true);
  });
});

test('a folder may be there or not; what cannot be looked at is left for reading it to say', () => {
  expect(isThere({ path: folder.path, by: 'default' })).toBe(true);
  expect(isThere({ path: `${folder.path}/nowhere`, by: 'default' })).toBe(false);
  expect(isThere({ path: `${folder.write('file', '')}/below`, by: 'default' })).toBe(true);
  expect(isThere({ path: 'a\0b', by: 'option' })).toBe(true);
});

test.each([
  ['option', '--scenarios expects a folder with scenario files in it.'],
  ['variable', 'STAR_COACH_SCENARIOS names it.'],
] as const)('a folder that cannot be read, named by the %s', (by, hint) => {
  expect(unreadableFolder({ path: 'mine', by }, 'ENOENT')).toMatchObject({
    exitCode: EXIT.usage,
    message: 'cannot read the scenario folder mine (ENOENT)',
    hint,
  });
});
