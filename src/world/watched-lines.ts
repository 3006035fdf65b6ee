import type { Prompter } from '../prompter.ts';
import type { UnkeptWords } from './unkept-words.ts';

/** The owner of lines that are part of no story yet. */
export const TYPED_LINES = '';

/** A prompter that tells `words` of lines and takes in the person's own words that no draft has, as they are typed. */
export function watchLines(prompter: Prompter, words: UnkeptWords): Prompter {
  let asked = 0;
  return {
    ...prompter,
    take(request) {
      const { undrafted: label } = request;
      if (label === undefined) return prompter.take(request);
      return prompter.take({
        ...request,
        onProgress(progress) {
          words.hold(TYPED_LINES, label, { title: '', label, text: progress.text });
          return request.onProgress(progress);
        },
      });
    },
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
          request.onTyped?.(line);
        },
      });
    },
  };
}
