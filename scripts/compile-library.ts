import { equal } from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRINCIPLES, type PrincipleSlug } from '../src/scenario/principles.ts';
import { scenarioFilesIn } from '../src/storage/scenario-files.ts';

/** What a file compiled to. */
interface Compiled {
  id: string;
  principle: PrincipleSlug;
  /** Comes before the others of its principle. */
  first?: true | undefined;
}

interface Kind<Item extends Compiled, Summary> {
  /** Throws, in words, where the file does not hold. */
  read(file: string): Item;
  summarise(item: Item): Summary;
  /** The name, without its end, of the file it is written to; several may share one. */
  fileOf(item: Item): string;
  /** With blanks for what the summary says, and filled in again. */
  blank(item: Item): Item;
  whole(summary: Summary, blank: Item): Item;
}

/** In the order in which the principles are published, each with its first one first. */
function inOrder<Item extends Compiled>(items: readonly Item[]): Item[] {
  const firstFirst = items.toSorted((a, b) => Number(b.first ?? false) - Number(a.first ?? false));
  return PRINCIPLES.flatMap(({ slug }) => firstFirst.filter(({ principle }) => principle === slug));
}

/**
 * Validates the YAML below `source` (`<principle>/<id>.yaml`) and writes it to `target` as JSON, each
 * file a list, with an index of summaries; what that says is in no file once more. Returns the exit
 * code, after printing what does not hold.
 */
export function compileLibrary<Item extends Compiled, Summary>(
  source: string,
  target: string,
  { read, summarise, fileOf, blank, whole }: Kind<Item, Summary>,
): number {
  mkdirSync(target, { recursive: true });
  const items: Item[] = [];
  const files = new Map<string, Item[]>();
  let failed = false;
  for (const file of scenarioFilesIn(source).files) {
    try {
      const item = read(file);
      if (items.some(({ id }) => id === item.id)) {
        throw new Error(`${file}: there is another file with the id "${item.id}"`);
      }
      items.push(item);
      const written = blank(item);
      equal(JSON.stringify(whole(summarise(item), written)), JSON.stringify(item));
      files.set(fileOf(item), [...(files.get(fileOf(item)) ?? []), written]);
    } catch (error) {
      failed = true;
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  for (const [name, written] of files) {
    writeFileSync(join(target, `${name}.json`), JSON.stringify(written));
  }
  writeFileSync(join(target, 'index.json'), JSON.stringify(inOrder(items).map(summarise)));
  return failed ? 1 : 0;
}
