import { resolve } from 'node:path';
import { ExpectedError } from '../errors.ts';
import type { ScenarioSource } from '../ports.ts';
import type { LeftOut } from '../scenario/left-out.ts';
import { ownFile, sourceText } from '../scenario/source.ts';
import type { OwnSummary, ScenarioSummary } from '../scenario/summary.ts';
import type { BuiltIn } from './built-in.ts';
import type { OwnListing } from './own-scenarios.ts';
import { isThere, type ScenarioFolder, unreadableFolder } from './scenario-folder.ts';

interface Options {
  builtIn: BuiltIn;
  /** Where the user's own lie; null where there is no place for them. */
  folder(): Promise<ScenarioFolder | null>;
  /** Reads that folder, which is there. Throws what the system says when it cannot. */
  listOwn(folder: string): Promise<OwnListing>;
  /** Told once, when what is in the folder cannot all be listed. */
  onLeftOut(leftOut: readonly LeftOut[]): Promise<void>;
}

const NOTHING: OwnListing = { summaries: [], leftOut: [] };

/** Reads the folder as far as it can be; only one named by the option has to be there. */
async function readOwn(folder: ScenarioFolder | null, { listOwn }: Options): Promise<OwnListing> {
  if (folder === null) return NOTHING;
  const leave = (code: string): OwnListing => {
    const error = unreadableFolder(folder, code);
    if (folder.by === 'option') throw error;
    const message = `${error.message}. ${error.hint}`;
    return { summaries: [], leftOut: [{ file: folder.path, message, more: 0 }] };
  };
  if (!isThere(folder)) return folder.by === 'default' ? NOTHING : leave('ENOENT');
  try {
    return await listOwn(folder.path);
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    if (error instanceof Error && 'syscall' in error && 'code' in error)
      return leave(String(error.code));
    throw error;
  }
}

/** Built-in scenarios, then the user's own; those are read when first asked for, and once. */
export function openScenarioSource(options: Options): ScenarioSource {
  const { builtIn, onLeftOut } = options;
  let known: ScenarioSummary[] | undefined;
  const ours = () => {
    known ??= builtIn.summaries();
    return known;
  };
  let reading: Promise<OwnListing> | undefined;
  const own = () => {
    reading ??= options.folder().then(async (folder) => {
      const listing = await readOwn(folder, options);
      if (listing === NOTHING) return NOTHING;
      const { withoutClashes } = await import('./without-clashes.ts');
      return withoutClashes(ours(), listing);
    });
    return reading;
  };
  let byId: ReadonlyMap<string, OwnSummary> | undefined;
  const ownById = async () => {
    byId ??= new Map((await own()).summaries.map((summary) => [summary.id, summary]));
    return byId;
  };
  let told = false;
  return {
    async summaries() {
      const { summaries, leftOut } = await own();
      if (leftOut.length > 0 && !told) {
        told = true;
        const { shownPath } = await import('./shown-path.ts');
        await onLeftOut(leftOut.map((each) => ({ ...each, file: shownPath(each.file) })));
      }
      return [...ours(), ...summaries];
    },
    async load(wanted) {
      if (wanted.source.kind === 'built-in') return builtIn.load(wanted.id);
      // By its id: the path someone saw may be shown otherwise than it is.
      const found = (await ownById()).get(wanted.id);
      if (!found) throw new Error(`no scenario ${wanted.id} in ${sourceText(wanted.source)}`);
      const { readScenarioFile } = await import('./own-scenarios.ts');
      return readScenarioFile(found.source.path, { followSymlink: false });
    },
    async fromFile(path) {
      const { readScenarioFile } = await import('./own-scenarios.ts');
      const scenario = await readScenarioFile(path, { followSymlink: true });
      return { scenario, source: ownFile(resolve(path)) };
    },
    async files(path) {
      const { filesToCheck } = await import('./files-to-check.ts');
      return filesToCheck(path, {
        builtIn,
        folder: await options.folder(),
        listed: async () => (await own()).summaries,
      });
    },
  };
}
