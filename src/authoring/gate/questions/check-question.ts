import { ID_PATTERN } from '../../../scenario/id.ts';
import type { Question } from '../../../scenario/question/schema.ts';
import { britishWords } from '../british-words.ts';
import type { ContentProblem } from '../content-problem.ts';
import { gapWeight, type Standard } from '../content-problem.ts';
import { isGap } from '../gaps.ts';
import { type TextAt, textsIn } from '../texts-in.ts';

/** What somebody reads or hears of a question: all its texts but ids and names of a list. */
export function spokenTexts(question: Question): TextAt[] {
  return textsIn(question).filter(
    ({ path, text }) => !path.includes('evidence') && !ID_PATTERN.test(text),
  );
}

function isWhole(text: string): boolean {
  return /^["“A-Z].*[.?!]["”]?$/su.test(text);
}

/** What is said aloud is a whole sentence. */
function checkSentences(question: Question): ContentProblem[] {
  const said = [
    ...question.ask.map(({ text }, at) => ({ path: ['ask', at, 'text'], text })),
    ...question.follow_ups.map(({ ask: text }, at) => ({ path: ['follow_ups', at, 'ask'], text })),
  ];
  return said.flatMap(({ path, text }): ContentProblem[] =>
    isWhole(text) || isGap(text)
      ? []
      : [{ path, weight: 'warning', message: 'is no whole sentence: write it as it is spoken' }],
  );
}

/** What an author should change in a question that is well formed. */
export function checkQuestion(question: Question, standard: Standard): ContentProblem[] {
  const texts = spokenTexts(question);
  return [
    ...checkSentences(question),
    ...texts.flatMap(({ path, text }): ContentProblem[] =>
      isGap(text)
        ? [{ path, weight: gapWeight(standard), message: 'is still to be written' }]
        : britishWords(text).map((word) => {
            const message = `"${word}" is British: choose a word that is written the same everywhere`;
            return { path, weight: gapWeight(standard), message };
          }),
    ),
  ];
}
