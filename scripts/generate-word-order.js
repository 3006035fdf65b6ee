// Writes src/language/order/rows.ts: how likely words stand behind each other, counted over the texts
// of the built-in scenarios. Run `node scripts/generate-word-order.js` and `npm run format` after a
// change of the kinds; the library's growth alone hardly moves it. The bits in `order.ts` and
// `hang-together.ts` were set with the table as it is: look at `npm run bench:review` before and after.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const workshop = mkdtempSync(`${root}node_modules/.word-order-`);
try {
  const build = await rolldown({ cwd: root, input: { count: 'scripts/count-word-order.ts' } });
  await build.write({ dir: workshop, format: 'esm', entryFileNames: '[name].mjs' });
  await build.close();
  const { countRows, textsIn } = await import(pathToFileURL(`${workshop}/count.mjs`).href);
  const files = readdirSync(`${root}scenarios`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort();
  const texts = files.flatMap((path) =>
    textsIn(parse(readFileSync(`${root}scenarios/${path}`, 'utf8'))),
  );
  /** @type {string[]} */
  const counted = countRows(texts);
  const rows = counted.map((row) => `  '${row}',`);
  writeFileSync(
    `${root}src/language/order/rows.ts`,
    `/**
 * How English puts its words behind each other: for each of \`KINDS\` a row, in it for each of them one
 * digit (base 36). \`c\` is as often as anywhere, each step more or less half a bit. Counted over the texts
 * of the built-in scenarios by \`scripts/generate-word-order.js\`.
 */
export const ROWS: readonly string[] = [
${rows.join('\n')}
];
`,
  );
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
