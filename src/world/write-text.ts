import { FailureError } from '../errors.ts';
import type { FileState } from '../storage/files/files.ts';
import { writeNamedFile } from '../storage/files/named-file.ts';
import { asFailure } from '../storage/journal/as-failure.ts';
import { placeIn } from '../storage/journal/place.ts';
import { realSystem } from '../storage/journal/system.ts';
import { visibleLine } from '../text/visible.ts';

interface How {
  force: boolean;
  /** The data directory as it was asked for. */
  dataDir: string | undefined;
}

/** Writes a text to a file the person named, but never over the journal. Throws a failure error. */
export async function writeText(
  path: string,
  text: string,
  { force, dataDir }: How,
): Promise<void> {
  const { dataDirectory } = await import('../storage/data-directory.ts');
  const folder = await dataDirectory(dataDir);
  const journal = folder === null ? null : realSystem.files.stateAt(placeIn(folder).journal);
  const refuse = (there: FileState) => {
    if (there.identity !== journal?.identity) return;
    throw new FailureError(`${visibleLine(path)} is the journal`, { hint: 'Name another file.' });
  };
  try {
    writeNamedFile(path, [Buffer.from(text, 'utf8')], { force, refuse }, realSystem);
  } catch (cause) {
    throw asFailure(`cannot write ${visibleLine(path)}`, cause);
  }
}
