import { lstatSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FailureError, UsageError } from '../errors.ts';
import type { StoryShelf } from '../stores.ts';
import { visibleLine } from '../text/visible.ts';
import { type Disk, realDisk } from './files/disk.ts';
import { faultCode } from './files/fault-code.ts';
import { makeFolder } from './files/make-folder.ts';
import { writeWhole } from './files/whole-file.ts';
import { checkHomeless } from './home-path.ts';
import type { ScenarioFolder } from './scenario-folder.ts';

/** The byte order mark. */
const MARK = Buffer.from('\ufeff', 'utf8');

function isThere(path: string): boolean {
  checkHomeless(path);
  try {
    // A link that leads nowhere is there too.
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Writes a new file for its owner only, in a folder made for it where there is none. Throws a usage
 * error when something is there already, whatever it is, and a failure error when it cannot be
 * written.
 */
function writeNew(path: string, text: string, disk: Disk): void {
  checkHomeless(path);
  try {
    makeFolder(dirname(path));
    writeWhole(path, [Buffer.from(text, 'utf8')], { over: 'nothing', durable: true }, disk);
  } catch (error) {
    const code = faultCode(error);
    if (code !== 'EEXIST') {
      throw new FailureError(`could not write ${visibleLine(path)} (${code})`, { cause: error });
    }
    throw new UsageError(`${visibleLine(path)} is there already`, {
      hint: 'Nothing is written over. Choose another name for it.',
    });
  }
}

/** Writes a scenario file anew as `change` has it; its byte order mark and the ends of its lines stay, and no link is followed. */
async function rewrite(
  path: string,
  change: (text: string) => string,
  { to, disk }: { to: string; disk: Disk },
): Promise<void> {
  const [{ readContentBytes }, { strictUtf8 }] = await Promise.all([
    import('./content-file.ts'),
    import('./strict-utf8.ts'),
  ]);
  const bytes = Buffer.from(readContentBytes(path, { followSymlink: false }));
  const mark = bytes.subarray(0, bytes.indexOf(MARK) === 0 ? MARK.length : 0);
  const text = Buffer.from(change(strictUtf8(bytes, path)), 'utf8');
  const over = to === path ? 'anything' : 'nothing';
  try {
    writeWhole(to, [mark, text], { over, durable: true }, disk);
  } catch (error) {
    throw new FailureError(`could not write ${visibleLine(to)} (${faultCode(error)})`, {
      hint: 'Nothing was changed. Is the folder writable?',
      cause: error,
    });
  }
}

/** Gives a scenario another id, in a file beside the old one, which is gone then. Returns its path. */
async function rename(path: string, id: string, disk: Disk): Promise<string> {
  const { renamed } = await import('./rewritten-story.ts');
  const to = join(dirname(path), `${id}.yaml`);
  await rewrite(path, (text) => renamed(text, id, path), { to, disk });
  if (to !== path) remove(path);
  return to;
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    throw new FailureError(`could not remove ${visibleLine(path)} (${faultCode(error)})`, {
      cause: error,
    });
  }
}

/** Where new scenarios of one's own go: `folder`, null when there is no place for one. */
export function createStoryShelf(folder: ScenarioFolder | null, disk = realDisk): StoryShelf {
  return {
    pathFor: (id) => (folder === null ? null : join(folder.path, `${id}.yaml`)),
    findsById: folder?.by !== 'option',
    isTaken: isThere,
    write: (path, text) => writeNew(path, text, disk),
    async retitle(path, title) {
      const { retitled } = await import('./rewritten-story.ts');
      await rewrite(path, (text) => retitled(text, title, path), { to: path, disk });
    },
    async retell(path, changes) {
      const { retold } = await import('./retold.ts');
      await rewrite(path, (text) => retold(text, changes, path), { to: path, disk });
    },
    rename: (path, id) => rename(path, id, disk),
    remove,
  };
}
