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
import { isOfExample, ownText } from '../support/own-text.ts';
import { builtInQuestions } from '../support/question-yaml.ts';

const QUESTIONS = builtInQuestions();

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
  const isTold = shown.split('\n').some(isOfExample);
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
