import type { Typed } from './key.ts';

/** What bytes have meant so far, until somebody takes it: letters that came one by one are one text. */
export function createTyped() {
  let typed: Typed[] = [];
  return {
    say(each: Typed | null): void {
      const last = typed.at(-1);
      if (each?.kind === 'text' && last?.kind === 'text') {
        typed[typed.length - 1] = { kind: 'text', text: last.text + each.text };
      } else if (each !== null) typed.push(each);
    },
    taken(): Typed[] {
      const all = typed;
      typed = [];
      return all;
    },
  };
}
