import type { SentenceText } from '../../../language/sentences.ts';
import type { Word } from '../../../language/words.ts';
import type { Cue } from './cue.ts';
import type { ReadOption } from './read-option.ts';
import { FUNCTION_WORDS } from './word-classes.ts';

/** Words of grammar in a row, with what stands for the words between them. */
const LONGEST_TURN = 3;
/** A turn that fewer options have says more about one story than about a voice. */
const FEWEST_OPTIONS = 10;
/** The beginning or the end of a sentence. */
const EDGE = '|';

function shapeOf({ lower, text }: Word, at: number): string {
  if (FUNCTION_WORDS.has(lower)) return lower;
  if (/^\d/.test(lower)) return '12';
  if (at > 0 && /^\p{Lu}/u.test(text)) return 'Name';
  const [, ending] = /..(ed|ing|ly)$/.exec(lower) ?? [];
  return ending === undefined ? '...' : `...${ending}`;
}

function turnsIn({ words }: SentenceText): string[] {
  const shapes = [EDGE, ...words.map(shapeOf), EDGE];
  return shapes
    .flatMap((_, at) =>
      Array.from({ length: LONGEST_TURN }, (_, more) => shapes.slice(at, at + more + 1)).filter(
        (turn, more) =>
          turn.length === more + 1 && !turn.every((shape) => shape === '...' || shape === EDGE),
      ),
    )
    .map((turn) => turn.join(' '));
}

function counted<T>(items: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** A cue for each turn of phrase that several of the options have; others have none of them. */
export function turnCues(options: readonly ReadOption[]): Cue[] {
  const turns = new Map(
    options.map((option) => [option, counted(option.sentences.flatMap(turnsIn))]),
  );
  const spread = counted([...turns.values()].flatMap((own) => [...own.keys()]));
  return [...spread]
    .filter(([, count]) => count >= FEWEST_OPTIONS)
    .map(([turn]) => ({
      name: `"${turn}"`,
      family: 'turns of phrase',
      measure: (option) => turns.get(option)?.get(turn) ?? 0,
    }));
}
