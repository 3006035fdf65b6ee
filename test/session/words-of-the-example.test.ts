import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundOf, stringsIn, withoutItsWords, wordsOfExample } from '../support/of-the-example.ts';
import {
  anyOwnSession,
  exampleOf,
  type OwnSession,
  rehearseOwn,
  SENTENCES,
} from '../support/own-sessions.ts';
import { builtInQuestions } from '../support/question-yaml.ts';
import type { Screen } from '../support/whoever.ts';

const QUESTIONS = builtInQuestions();

/** Where an example begins, to the end of its screen; a whole answer has pages of it. */
const EXAMPLE = /^(?:── )?[A-Z][a-z ]+, told by an?(?:other)? /;
/** Where the other candidate begins, and the score that ends it. */
const OTHER = /^(?:── )?The same question, the other candidate/;
const SCORE = /\d of \d right\. The whole of it:/;

/** What is shown of screens, but for how strong sounds and the closing quiz. */
function ownText(screens: readonly Screen[]): string {
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
      return [...own, ...menu];
    })
    .join('\n');
}

/** What may be said on any screen: the question and its names, and what the person said. */
function sayable(own: OwnSession): string {
  const { told, reply, name } = own;
  const example = exampleOf(own);
  const asked = QUESTIONS.filter(({ id }) => example.answers?.includes(id));
  const { title, question } = example;
  return [...stringsIn(asked), title, question, ...SENTENCES, ...told, reply, name].join('\n');
}

/** Words of the example on screens that are none of its own. */
async function leaked(own: OwnSession): Promise<string[]> {
  const { session, later } = await rehearseOwn(own);
  const words = wordsOfExample(exampleOf(own));
  const known = new Set(foundOf(words, sayable(own)));
  const all = [...session, ...later];
  const shown = all.map(({ lines }) => lines.join('\n')).join('\n');
  // Where an example is told its words are there to be seen.
  const isTold = shown.split('\n').some((line) => EXAMPLE.test(line) || OTHER.test(line));
  if (isTold) expect(foundOf(words, shown)).not.toEqual([]);
  const found = foundOf(words, ownText(all)).filter((each) => !known.has(each));
  if (found.length === 0) return [];
  // What the program says where the example says nothing is its own, such as "one more question".
  const bare = await rehearseOwn(own, withoutItsWords(exampleOf(own)));
  const programs = new Set(foundOf(words, ownText([...bare.session, ...bare.later])));
  return found.filter((each) => !programs.has(each));
}

describe("no word of the example stands on the screens of a story of one's own", () => {
  test('typed, spoken, in plain lines, that day and the days after', async () => {
    await fc.assert(
      fc.asyncProperty(anyOwnSession, async (own) => {
        expect(await leaked(own)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
