import type { Cue } from './cue.ts';
import type { ReadOption } from './read-option.ts';

/** Fewer options than this teach nothing about the next story. */
const FEWEST_OPTIONS = 4;
const LONGEST_RUN = 2;
/** The beginning or the end of a sentence. */
const EDGE = '|';

function runsIn({ sentences }: ReadOption): Set<string> {
  const runs = new Set<string>();
  for (const { words } of sentences) {
    const said = words.map(({ lower }) => (/^\d/.test(lower) ? '12' : lower));
    const edged = [EDGE, ...said, EDGE];
    for (let length = 1; length <= LONGEST_RUN; length += 1) {
      for (let at = 0; at + length <= edged.length; at += 1) {
        runs.add(edged.slice(at, at + length).join(' '));
      }
    }
  }
  runs.delete(EDGE);
  return runs;
}

/**
 * A cue for each word, and for each two in a row, that several of the options say: `my lead` is no
 * turn of grammar, and yet where it is said again and again by the wrong ones it is heard.
 */
export function vocabularyCues(options: readonly ReadOption[]): Cue[] {
  const said = new Map(options.map((option) => [option, runsIn(option)]));
  const spread = new Map<string, number>();
  for (const run of [...said.values()].flatMap((own) => [...own])) {
    spread.set(run, (spread.get(run) ?? 0) + 1);
  }
  return [...spread]
    .filter(([, count]) => count >= FEWEST_OPTIONS)
    .map(([run]) => ({
      name: `the words "${run}"`,
      family: 'vocabulary',
      measure: (option) => (said.get(option)?.has(run) ? 1 : 0),
    }));
}
