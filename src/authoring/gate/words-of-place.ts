import type { Scenario } from '../../scenario/schema.ts';
import { britishWords } from './british-words.ts';
import type { ContentProblem, Standard } from './content-problem.ts';
import { textsIn } from './texts-in.ts';

/** Money of Britain. */
const POUNDS = /£|\d pounds\b/;

/** A built-in story speaks British where its money is British, and like the rest of the library everywhere else. */
export function checkWordsOfPlace(scenario: Scenario, standard: Standard): ContentProblem[] {
  if (standard === 'own') return [];
  const texts = textsIn(scenario);
  if (texts.some(({ text }) => POUNDS.test(text))) {
    return texts
      .filter(({ text }) => text.includes('$'))
      .map(({ path }) => ({
        path,
        weight: 'error',
        message: 'has dollars where the rest of the story has pounds: write pounds',
      }));
  }
  return texts.flatMap(({ path, text }) =>
    britishWords(text).map((word): ContentProblem => {
      const message = `"${word}" is British, and no money in the story is: write it as elsewhere, or give the sums in pounds`;
      return { path, weight: 'error', message };
    }),
  );
}
