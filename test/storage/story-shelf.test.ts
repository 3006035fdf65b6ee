import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentError, FailureError, UsageError } from '../../src/errors.ts';
import { createStoryShelf } from '../../src/storage/story-shelf.ts';
import { scenarioYaml } from '../support/scenario-yaml.ts';

let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'star-coach-shelf-'));
  folder = join(root, 'config', 'star-coach', 'scenarios');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const onWindows = process.platform === 'win32';
const mode = (path: string) => statSync(path).mode & 0o777;

describe('a new story', () => {
  test('lies under its id in the folder, which is made for it', () => {
    const shelf = createStoryShelf({ path: folder, by: 'default' });
    const path = shelf.pathFor('hour');
    expect(path).toBe(join(folder, 'hour.yaml'));
    shelf.write(path ?? '', 'id: hour\n');
    expect(readFileSync(path ?? '', 'utf8')).toBe('id: hour\n');
    expect(readdirSync(folder)).toEqual(['hour.yaml']);
  });

  test.skipIf(onWindows)('is for its owner only', () => {
    const path = join(folder, 'hour.yaml');
    createStoryShelf({ path: folder, by: 'default' }).write(path, 'x');
    expect(mode(path)).toBe(0o600);
    expect(mode(folder)).toBe(0o700);
  });

  test.skipIf(onWindows)('is never written over anything, be it a file, a folder or a link', () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'file.yaml'), 'mine');
    mkdirSync(join(folder, 'folder.yaml'));
    symlinkSync(join(root, 'elsewhere'), join(folder, 'link.yaml'));
    const shelf = createStoryShelf({ path: folder, by: 'default' });
    for (const id of ['file', 'folder', 'link']) {
      const path = join(folder, `${id}.yaml`);
      expect(shelf.isTaken(path)).toBe(true);
      expect(() => shelf.write(path, 'x')).toThrow(UsageError);
    }
    expect(readFileSync(join(folder, 'file.yaml'), 'utf8')).toBe('mine');
    expect(lstatSync(join(folder, 'link.yaml')).isSymbolicLink()).toBe(true);
    expect(existsSync(join(root, 'elsewhere'))).toBe(false);
    expect(readdirSync(folder)).toEqual(['file.yaml', 'folder.yaml', 'link.yaml']);
  });

  test('that cannot be written says so, and leaves nothing behind', () => {
    writeFileSync(join(root, 'config'), 'a file');
    const path = join(folder, 'hour.yaml');
    expect(() => createStoryShelf({ path: folder, by: 'default' }).write(path, 'x')).toThrow(
      FailureError,
    );
    expect(() => createStoryShelf({ path: folder, by: 'default' }).write(path, 'x')).toThrow(
      /could not write .*ENOTDIR/,
    );
    expect(readdirSync(root)).toEqual(['config']);
  });

  test('has no place where there is no folder', () => {
    expect(createStoryShelf(null).pathFor('hour')).toBeNull();
  });

  test.each([
    ['option', false],
    ['variable', true],
    ['default', true],
  ] as const)('in a folder named by the %s is found by its id alone: %s', (by, isFound) => {
    expect(createStoryShelf({ path: folder, by }).findsById).toBe(isFound);
  });
});

describe('another title', () => {
  const YAML = scenarioYaml();
  const CHANGED = YAML.replace(/^title: .*$/m, 'title: Two clocks');
  const shelf = () => createStoryShelf({ path: folder, by: 'default' });
  const put = (text: string) => {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, 'hour.yaml');
    writeFileSync(path, text);
    return path;
  };

  test('is written into the file, and nothing is left beside it', async () => {
    const path = put(YAML);
    await shelf().retitle(path, 'Two clocks');
    expect(readFileSync(path, 'utf8')).toBe(CHANGED);
    expect(readdirSync(folder)).toEqual(['hour.yaml']);
  });

  test('leaves the byte order mark and the ends of lines', async () => {
    const path = put(`\ufeff${YAML.replaceAll('\n', '\r\n')}`);
    await shelf().retitle(path, 'Two clocks');
    expect(readFileSync(path, 'utf8')).toBe(`\ufeff${CHANGED.replaceAll('\n', '\r\n')}`);
  });

  test.skipIf(onWindows)('goes through no link', async () => {
    mkdirSync(folder, { recursive: true });
    const elsewhere = join(root, 'elsewhere.yaml');
    writeFileSync(elsewhere, YAML);
    const path = join(folder, 'link.yaml');
    symlinkSync(elsewhere, path);
    await expect(shelf().retitle(path, 'Two clocks')).rejects.toThrow(ContentError);
    expect(readFileSync(elsewhere, 'utf8')).toBe(YAML);
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
  });

  test('is not written into a file that does not hold, nor where none is', async () => {
    const path = put('id: two\n');
    await expect(shelf().retitle(path, 'Two clocks')).rejects.toThrow(ContentError);
    expect(readFileSync(path, 'utf8')).toBe('id: two\n');
    const none = join(folder, 'none.yaml');
    await expect(shelf().retitle(none, 'Two clocks')).rejects.toThrow(UsageError);
    expect(existsSync(none)).toBe(false);
  });
});

describe('a story that is there', () => {
  const placed = () => {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, 'one.yaml');
    writeFileSync(path, scenarioYaml({ id: 'one' }));
    return { path, shelf: createStoryShelf({ path: folder, by: 'default' }) };
  };

  test('is called by its new id, and known by the old one', async () => {
    const { path, shelf } = placed();
    expect(await shelf.rename(path, 'two')).toBe(join(folder, 'two.yaml'));
    expect(readdirSync(folder)).toEqual(['two.yaml']);
    expect(readFileSync(join(folder, 'two.yaml'), 'utf8')).toContain('id: two\nwas: [one]\n');
  });

  test('stays as it is where the new name is taken', async () => {
    const { path, shelf } = placed();
    writeFileSync(join(folder, 'two.yaml'), 'mine');
    await expect(shelf.rename(path, 'two')).rejects.toThrow(FailureError);
    expect(readFileSync(path, 'utf8')).toBe(scenarioYaml({ id: 'one' }));
    expect(readFileSync(join(folder, 'two.yaml'), 'utf8')).toBe('mine');
  });

  test('is gone when it is removed; what is not there cannot be', () => {
    const { path, shelf } = placed();
    shelf.remove(path);
    expect(readdirSync(folder)).toEqual([]);
    expect(() => shelf.remove(path)).toThrow(FailureError);
  });
});
