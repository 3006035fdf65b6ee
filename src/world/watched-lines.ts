import type { Prompter } from '../ports.ts';
import type { UnkeptWords } from './unkept-words.ts';

/** The owner of lines that are part of no story yet. */
export const TYPED_LINES = '';

/** A prompter that tells `words` of lines in the person's own words, such as a title, as they are typed. */
export function watchLines(prompter: Prompter, words: UnkeptWords): Prompter {
  let asked = 0;
  return {
    ...prompter,
    ask(request) {
      if (!request.own) return prompter.ask(request);
      asked += 1;
      const part = String(asked);
      return prompter.ask({
        ...request,
        onTyped(line) {
          // What stood there to begin with is known elsewhere.
          const text = line === request.initial ? '' : line;
          words.hold(TYPED_LINES, part, { title: '', label: request.message, text });
        },
      });
    },
  };
}
