// Bundles the program into dist/, then compiles what it would otherwise work out at every start:
// the built-in scenarios and questions, validated, as JSON, and the help.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { licenceTexts } from './licences.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist`;

/**
 * What `list` and the first prompt of `rehearse` need, in a few files: finding and opening a file
 * costs more than reading its lines. Not env-paths: as it loads it throws where there is no home,
 * and only `data-directory` is ready for that.
 */
const CORE =
  /\/src\/(world|world\/(scenarios|stores|unkept-words)|errors|text\/visible|terminal\/(lines|look|output|time|screens\/(list|heading))|scenario\/(principles|sections|summary|problem|excerpt)|storage\/(built-in|scenario-source|scenario-folder|data-directory|home-path|files\/make-folder)|commands\/list|library\/list-scenarios)\.ts$|\/node_modules\/fast-/;
/** Only where there are colours. */
const PAINT = /\/src\/terminal\/paint\.ts$|\/node_modules\/chalk/;
/** What is kept, without what only a new record needs. */
const KEPT =
  /\/src\/(storage\/(drafts|files\/(disk|fault-code|files|part-file|process|read-file|whole-file|write-all|json-folder|held-files|held-name|holders|read-held)|journal\/(journal|append|as-failure|cache|fold-journal|left-out|lines|lock|may-hide|open-journal|place|progress-parts|system|writable|last-version|upgrade))|progress\/(progress|record-version|last-rehearsed)|scenario\/id|rehearsal\/plan|world\/watched-stores)\.ts$/;
/** What `history` and home say of sessions and days. */
const LOOKING_BACK =
  /\/src\/(progress\/(day-number|sessions|streak)|review\/(reading|ratings)|terminal\/(days|screens\/session-words)|text\/counted)\.ts$/;
/** What home shows, without its menu. */
const HOME =
  /\/src\/(commands\/(home\/(home|read-home)|today\/due-cards)|library\/find-rehearsed|progress\/(cards|mixed|schedule|today)|terminal\/screens\/(home|today))\.ts$|\/node_modules\/ts-fsrs/;
const FIRST_PROMPT =
  /\/src\/(commands\/(arguments\/(options|plan-flags)|rehearse\/rehearse|home\/actions)|library\/(find-scenario|least-recent|load-recorded)|session\/(brief|next-run|offer-unfinished|unfinished|judge-left)|progress\/(take-record|record-limits)|terminal\/(prompts|menu-terminal|menu-keys|menu-theme|menu-labels|pause-menu|key-table|job-control|keys\/[\w-]+|guard|typed-ahead|typed-line|screens\/brief)|world\/(open-prompter|watched-lines)|scenario\/target)\.ts$|\/node_modules\/fastest-/;

/**
 * @param {import('rolldown').InputOptions} input
 * @param {import('rolldown').OutputOptions} output
 */
async function bundle(input, output) {
  const build = await rolldown({ cwd: root, platform: 'node', ...input });
  const result = await build.write(output);
  await build.close();
  return result.output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
}

rmSync(dist, { recursive: true, force: true });
const modules = await bundle(
  {
    input: { main: 'src/main.ts' },
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
    chunkFileNames: '[name]-[hash].cjs',
    minify: true,
    codeSplitting: {
      groups: [
        { name: 'core', test: CORE },
        { name: 'paint', test: PAINT },
        { name: 'kept', test: KEPT },
        { name: 'looking-back', test: LOOKING_BACK },
        { name: 'home', test: HOME },
        { name: 'first-prompt', test: FIRST_PROMPT },
      ],
    },
  },
);
writeFileSync(`${dist}/THIRD-PARTY-LICENCES.txt`, `${licenceTexts(modules)}\n`);

const workshop = mkdtempSync(`${root}node_modules/.build-`);
try {
  await bundle(
    { input: { compile: 'scripts/compile.ts' }, external: /^[^./]/ },
    { dir: workshop, format: 'esm', entryFileNames: '[name].js' },
  );
  const { compile } = await import(pathToFileURL(`${workshop}/compile.js`).href);
  process.exitCode = compile(dist);
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
