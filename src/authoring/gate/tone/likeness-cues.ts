import { stemOf } from '../../../language/stem.ts';
import type { Cue } from './cue.ts';
import type { ReadOption } from './read-option.ts';
import { FUNCTION_WORDS } from './word-classes.ts';

function stems({ words }: Pick<ReadOption, 'words'>): Set<string> {
  return new Set(
    words.filter(({ lower }) => !FUNCTION_WORDS.has(lower)).map(({ lower }) => stemOf(lower)),
  );
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of a) if (b.has(stem)) count += 1;
  return count;
}

/** How an option stands to its question and to the other options. */
export const LIKENESS_CUES: readonly Cue[] = (
  [
    ['words of the question', (option, { question }) => shared(stems(option), stems(question))],
    [
      'words of the question in its first sentence',
      (option, { question }) => shared(stems(option.sentences[0] ?? option), stems(question)),
    ],
    [
      'words of the other options',
      (option, { others }) =>
        others.reduce((sum, other) => sum + shared(stems(option), stems(other)), 0),
    ],
    [
      'words of grammar of the question',
      (option, { question }) => {
        const asked = new Set(question.words.map(({ lower }) => lower));
        return new Set(
          option.words
            .filter(({ lower }) => FUNCTION_WORDS.has(lower) && asked.has(lower))
            .map(({ lower }) => lower),
        ).size;
      },
    ],
  ] satisfies [string, Cue['measure']][]
).map(([name, measure]): Cue => ({ name, family: 'likeness', measure }));
