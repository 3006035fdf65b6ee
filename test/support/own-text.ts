import type { Screen } from './whoever.ts';

/** Where an example begins, to the end of its screen; a whole answer has pages of it. */
const EXAMPLE = /^(?:── )?[A-Z][a-z ]+, told by an?(?:other)? /;
/** Where the other candidate begins, and the score that ends it. */
const OTHER = /^(?:── )?The same question, the other candidate/;
const SCORE = /\d of \d right\. The whole of it:/;

/** Whether the example, or the other candidate, begins here. */
export function isOfExample(line: string): boolean {
  return EXAMPLE.test(line) || OTHER.test(line);
}

/** What is shown of screens, but for how strong sounds and the closing quiz; with their menus, or without. */
export function ownText(screens: readonly Screen[], hasMenus = true): string {
  let isOther = false;
  let isPaged = false;
  return screens
    .flatMap(({ lines, menu }) => {
      let isExample = isPaged;
      const own = lines.filter((line) => {
        if (EXAMPLE.test(line)) isExample = true;
        else if (isPaged && /^── |, \d of \d/.test(line)) isExample = false;
        if (OTHER.test(line)) isOther = true;
        if (!SCORE.test(line)) return !(isExample || isOther);
        isOther = false;
        return true;
      });
      // What a page of an example does not hold, the next one does.
      isPaged = isExample && menu.join(' ').includes('more of it');
      return [...own, ...(hasMenus ? menu : [])];
    })
    .join('\n');
}
