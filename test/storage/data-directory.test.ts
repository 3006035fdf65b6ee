import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { dataDirectory } from '../../src/storage/data-directory.ts';
import { scenarioFolder } from '../../src/storage/scenario-folder.ts';
import { createStoryShelf } from '../../src/storage/story-shelf.ts';

const HOME = { STAR_COACH_HOME: '/home/me/coach' };

describe('everything is kept in', () => {
  test.each([
    ['the folder asked for', '/asked', {}, '/asked'],
    ['the folder asked for, before STAR_COACH_HOME', '/asked', HOME, '/asked'],
    ['STAR_COACH_HOME', undefined, HOME, '/home/me/coach'],
  ])('%s', async (_, asked, env, expected) => {
    expect(await dataDirectory(asked, env)).toBe(expected);
  });

  test('a folder asked for by a relative path, made absolute', async () => {
    expect(await dataDirectory('here', {})).toBe(resolve('here'));
    expect(await dataDirectory(undefined, { STAR_COACH_HOME: 'here' })).toBe(resolve('here'));
  });
});

describe('a folder that begins with ~, which quotes kept from the shell', () => {
  const env = { HOME: '/home/me' };
  test.each([
    ['~', '/home/me'],
    ['~/', '/home/me'],
    ['~/coach', '/home/me/coach'],
    ['~/a/../b c', '/home/me/b c'],
    ['./~', resolve('./~')],
    ['./~/coach', resolve('~', 'coach')],
    ['a/~/b', resolve('a/~/b')],
    ['/a/~b', '/a/~b'],
  ])('%s is %s', async (path, expected) => {
    expect(await dataDirectory(path, env)).toBe(expected);
    expect(await dataDirectory(undefined, { ...env, STAR_COACH_HOME: path })).toBe(expected);
    expect(await scenarioFolder(path, env)).toEqual({ path: expected, by: 'option' });
    expect(await scenarioFolder(undefined, { ...env, STAR_COACH_SCENARIOS: path })).toEqual({
      path: expected,
      by: 'variable',
    });
  });

  test.each([
    ['of somebody else', '~you/coach', env],
    ['of somebody else, alone', '~you', env],
    ['where home is no whole path', '~/coach', { HOME: 'here' }],
  ])('%s is refused', async (_, path, home) => {
    await expect(dataDirectory(path, home)).rejects.toThrow(UsageError);
    await expect(scenarioFolder(path, home)).rejects.toMatchObject({
      message: `whose home directory "${path}" begins with is not known`,
      hint: `Write the whole path, or "./${path}" for a folder of that name.`,
    });
  });

  test('as a file to write is refused, and nothing is made', () => {
    const shelf = createStoryShelf(null);
    for (const path of ['~/story.yaml', '~', '~you/story.yaml']) {
      expect(() => shelf.isTaken(path)).toThrow(UsageError);
      expect(() => shelf.write(path, 'x')).toThrow(UsageError);
      expect(existsSync(path.split('/')[0] ?? '')).toBe(false);
    }
  });
});
