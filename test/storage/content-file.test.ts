import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ContentError, EXIT, UsageError } from '../../src/errors.ts';
import {
  CONTENT_BYTES,
  readContentFile,
  readContentStream,
} from '../../src/storage/content-file.ts';
import { makePipe } from '../support/make-pipe.ts';

const onWindows = process.platform === 'win32';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'star-coach-content-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const bytes = (...all: (string | number)[]) =>
  Buffer.concat(
    all.map((each) => (typeof each === 'string' ? Buffer.from(each) : Buffer.of(each))),
  );

/** The error of a reading that has to fail, with the folder's own path taken out of its text. */
function refusalOf(read: () => string): { error: ContentError; text: string } {
  try {
    read();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { error, text: error.message.replaceAll(`${folder}/`, '') };
  }
  throw new Error('was read');
}

const refusal = (path: string) => refusalOf(() => readContentFile(path)).text;

describe('text that is read', () => {
  it.each([
    ['plain text', bytes('a: ü\nb: 😀\n'), 'a: ü\nb: 😀\n'],
    ['a byte order mark, dropped', bytes(0xef, 0xbb, 0xbf, 'a: b\n'), 'a: b\n'],
    ['CR LF, read as LF', bytes('a\r\nb\r\n'), 'a\nb\n'],
    ['a lone CR, kept for the reader to refuse', bytes('a\rb'), 'a\rb'],
    ['no final line end', bytes('a'), 'a'],
    ['nothing', bytes(), ''],
    ['as much as is allowed', Buffer.alloc(CONTENT_BYTES, 'x'), 'x'.repeat(CONTENT_BYTES)],
  ])('%s', (_what, content, text) => {
    expect(readContentFile(written('text.yaml', content))).toBe(text);
  });

  it.skipIf(onWindows)('a link the user named, but none found in a folder', () => {
    const link = join(folder, 'link.yaml');
    symlinkSync(written('target.yaml', 'a'), link);
    expect(readContentFile(link)).toBe('a');
    const { text } = refusalOf(() => readContentFile(link, { followSymlink: false }));
    expect(text).toBe(
      'link.yaml:1:1: this is a link, and links in a folder are not followed: copy the file here',
    );
  });
});

describe('bytes that are no UTF-8', () => {
  it.each([
    [
      'ff fe inside',
      bytes('id: a\ntitle: ü', 0xff, 0xfe, 'x\n'),
      'bytes.yaml:2:9: byte 0xff (number 16 of the file) is not UTF-8: save it as UTF-8',
    ],
    [
      'Latin-1',
      bytes('caf', 0xe9, ' noir\n'),
      'bytes.yaml:1:4: byte 0xe9 (number 4 of the file) is not UTF-8: save it as UTF-8',
    ],
    [
      'a character cut off at the end',
      bytes('a\nb', 0xe2, 0x82),
      'bytes.yaml:2:2: byte 0xe2 (number 4 of the file) is not UTF-8: save it as UTF-8',
    ],
    [
      'an overlong slash',
      bytes(0xc0, 0xaf),
      'bytes.yaml:1:1: byte 0xc0 (number 1 of the file) is not UTF-8: save it as UTF-8',
    ],
    [
      'a surrogate',
      bytes('a', 0xed, 0xa0, 0x80),
      'bytes.yaml:1:2: byte 0xed (number 2 of the file) is not UTF-8: save it as UTF-8',
    ],
    [
      'a bad byte after a byte order mark',
      bytes(0xef, 0xbb, 0xbf, 'a', 0xff),
      'bytes.yaml:1:2: byte 0xff (number 5 of the file) is not UTF-8: save it as UTF-8',
    ],
    [
      'UTF-16, little end first',
      bytes(0xff, 0xfe, 'a', 0),
      'bytes.yaml:1:1: saved as UTF-16: save it as UTF-8',
    ],
    [
      'UTF-16, big end first',
      bytes(0xfe, 0xff, 0, 'a'),
      'bytes.yaml:1:1: saved as UTF-16: save it as UTF-8',
    ],
  ])('%s', (_what, content, expected) => {
    expect(refusal(written('bytes.yaml', content)).split('\n')[0]).toBe(expected);
  });
});

describe('what is no content file', () => {
  it('is refused with exit code 3 and its problem', () => {
    const { error } = refusalOf(() => readContentFile(folder));
    expect(error.exitCode).toBe(EXIT.content);
    expect(error.problems).toEqual([
      {
        file: folder,
        line: 1,
        column: 1,
        source: '',
        message: 'this is a folder: name a file in it',
      },
    ]);
  });

  it.each([
    ['one byte too many', CONTENT_BYTES + 1],
    ['50 MB', 50_000_000],
  ])('%s', (_what, size) => {
    const path = written('big.yaml', '');
    truncateSync(path, size);
    expect(refusal(path)).toBe('big.yaml:1:1: larger than 256 KB: split it, or shorten it');
  });

  it('a missing file is a slip on the command line, not content', () => {
    const notInFolder = join(written('file', ''), 'none.yaml');
    for (const path of [join(folder, 'none.yaml'), notInFolder]) {
      expect(() => readContentFile(path)).toThrow(UsageError);
      expect(() => readContentFile(path)).toThrow(`no such file: ${path}`);
    }
  });

  it('a name that is none, shown safely', () => {
    expect(refusal('a\0b\x1b[31m')).toBe('a\\x00b\\x1b[31m:1:1: this is no file name');
  });

  it('a folder', () => {
    mkdirSync(join(folder, 'dir'));
    expect(refusal(join(folder, 'dir'))).toBe('dir:1:1: this is a folder: name a file in it');
  });

  it.skipIf(onWindows)('a pipe nobody writes to', () => {
    makePipe(join(folder, 'fifo'));
    expect(refusal(join(folder, 'fifo'))).toBe('fifo:1:1: this is a pipe: save it to a file first');
  });

  it.skipIf(onWindows)('an endless device', () => {
    expect(refusal('/dev/zero')).toBe('/dev/zero:1:1: this is a device: name a file');
  });

  it.skipIf(onWindows)('a link to an endless device', () => {
    const link = join(folder, 'zero.yaml');
    symlinkSync('/dev/zero', link);
    expect(refusal(link)).toBe('zero.yaml:1:1: this is a device: name a file');
  });

  it.skipIf(onWindows)('a link that leads to itself', () => {
    const link = join(folder, 'loop.yaml');
    symlinkSync(link, link);
    expect(refusal(link)).toMatch(/^loop\.yaml:1:1: /);
  });

  it.skipIf(onWindows)('a socket', async () => {
    const path = join(folder, 'socket');
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path, resolve));
    expect(refusal(path)).toBe('socket:1:1: this is a socket: name a file');
    await new Promise((resolve) => server.close(resolve));
  });

  it.skipIf(process.platform !== 'linux')('a file that says it is empty and is not', () => {
    expect(refusal('/proc/kallsyms')).toBe(
      '/proc/kallsyms:1:1: larger than 256 KB: split it, or shorten it',
    );
  });
});

describe('standard input', () => {
  async function* chunks(...all: Uint8Array[]) {
    yield* all;
  }

  it('is read like a file, across chunks', async () => {
    await expect(readContentStream(chunks(bytes('a', 0xc3), bytes(0xbc, '\r\n')))).resolves.toBe(
      'aü\n',
    );
  });

  it('ends at the first byte too many', async () => {
    async function* endless() {
      while (true) yield Buffer.alloc(65_536, 'x');
    }
    await expect(readContentStream(endless())).rejects.toThrow(
      'standard input:1:1: larger than 256 KB',
    );
  });

  it('names a byte that is not UTF-8', async () => {
    await expect(readContentStream(chunks(bytes('a\nb', 0xff)))).rejects.toThrow(
      'standard input:2:2: byte 0xff',
    );
  });
});
