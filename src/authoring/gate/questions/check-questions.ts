import { PRINCIPLES } from '../../../scenario/principles.ts';
import { SECTIONS } from '../../../scenario/sections.ts';
import { findKeyPhrases } from '../key-phrases.ts';
import { nearCopies } from '../near-copies.ts';
import type { PlacedScenario } from '../placed-scenario.ts';
import { allStrongTexts } from '../strong-texts.ts';
import { spokenTexts } from './check-question.ts';
import type { PlacedQuestion, QuestionProblem } from './placed-question.ts';

/** Phrasings are short: the closest two written apart share less than this of their words. */
const PHRASING_LIMIT = 0.6;
/** What two questions may share of the words of all their beats, or of all their follow-ups. */
const SET_LIMIT = 0.5;

function problem(
  question: PlacedQuestion,
  path: QuestionProblem['path'],
  message: string,
): QuestionProblem {
  return { question, path, weight: 'error', message };
}

/** Progress is kept by id, whatever it is the id of. */
function checkIds(
  questions: readonly PlacedQuestion[],
  scenarios: readonly PlacedScenario[],
): QuestionProblem[] {
  const taken = new Map(scenarios.map(({ scenario, file }) => [scenario.id, file]));
  return questions.flatMap((each) => {
    const { id } = each.question;
    const other = taken.get(id);
    if (other === undefined) taken.set(id, each.file);
    if (other === undefined) return [];
    return [
      problem(each, ['id'], `the id "${id}" is also that of ${other}: give this one another`),
    ];
  });
}

/** Whoever asks for a principle gets one question first. */
function checkFirst(questions: readonly PlacedQuestion[]): QuestionProblem[] {
  return PRINCIPLES.flatMap(({ slug, name }) => {
    const own = questions.filter(({ question }) => question.principle === slug);
    const [one, ...more] = own.filter(({ question }) => question.first);
    const [any] = own;
    if (one === undefined) {
      if (any === undefined) return [];
      return [problem(any, ['principle'], `no question of ${name} is marked \`first\`: mark one`)];
    }
    return more.map((each) =>
      problem(each, ['first'], `${one.file} is already the first of ${name}: mark one of them`),
    );
  });
}

interface Text {
  question: PlacedQuestion;
  path: QuestionProblem['path'];
  text: string;
}

function checkCopies(
  texts: readonly Text[],
  limit: number,
  said: (of: Text, share: string) => string,
): QuestionProblem[] {
  const copies = nearCopies(
    texts.map(({ text }) => text),
    limit,
  );
  return copies.flatMap(({ first, second, overlap }) => {
    const [of, copy] = [texts[first], texts[second]];
    if (!of || !copy) return [];
    return [problem(copy.question, copy.path, said(of, `${Math.round(overlap * 100)}%`))];
  });
}

function checkDistinct(questions: readonly PlacedQuestion[]): QuestionProblem[] {
  const phrasings = questions.flatMap((question) =>
    question.question.ask.map(({ text }, at) => ({ question, path: ['ask', at, 'text'], text })),
  );
  const sets = (path: 'beats' | 'follow_ups', textOf: (each: PlacedQuestion) => string[]) =>
    checkCopies(
      questions.map((each) => ({ question: each, path: [path], text: textOf(each).join(' ') })),
      SET_LIMIT,
      ({ question }, share) =>
        `these share ${share} of their words with those of ${question.file}: ask for what only this question needs`,
    );
  return [
    ...checkCopies(
      phrasings,
      PHRASING_LIMIT,
      ({ text }, share) =>
        `this phrasing shares ${share} of its words with "${text}": ask it another way`,
    ),
    ...sets('beats', ({ question: { beats } }) =>
      SECTIONS.flatMap((section) => beats[section].flatMap(({ ask, tells }) => [ask, tells])),
    ),
    ...sets('follow_ups', ({ question }) => question.follow_ups.map(({ ask }) => ask)),
  ];
}

/** A question belongs to everybody's stories: nothing in it is of the model's. */
function checkKeyPhrases(
  questions: readonly PlacedQuestion[],
  scenarios: readonly PlacedScenario[],
): QuestionProblem[] {
  const phrases = scenarios.flatMap(({ scenario }) =>
    allStrongTexts(scenario).flatMap(({ keyPhrases }) => keyPhrases),
  );
  const distinct = [...new Set(phrases)];
  return questions.flatMap((each) =>
    spokenTexts(each.question).flatMap(({ path, text }) =>
      findKeyPhrases(text, distinct)
        .filter(({ hit }) => hit)
        .map(({ phrase }) =>
          problem(each, path, `"${phrase}" is a key phrase of a model: say it in other words`),
        ),
    ),
  );
}

/** Each question has a model to show how strong sounds. */
function checkModels(
  questions: readonly PlacedQuestion[],
  scenarios: readonly PlacedScenario[],
): QuestionProblem[] {
  if (scenarios.length === 0) return [];
  const answered = new Set(scenarios.flatMap(({ scenario }) => scenario.answers ?? []));
  return questions
    .filter(({ question }) => !answered.has(question.id))
    .map((each) =>
      problem(
        each,
        ['id'],
        `no scenario answers "${each.question.id}": name it in one's \`answers\``,
      ),
    );
}

/** What an author should change in the questions of a library as they stand beside each other. */
export function checkQuestions(
  questions: readonly PlacedQuestion[],
  scenarios: readonly PlacedScenario[],
): QuestionProblem[] {
  return [
    ...checkIds(questions, scenarios),
    ...checkFirst(questions),
    ...checkDistinct(questions),
    ...checkKeyPhrases(questions, scenarios),
    ...checkModels(questions, scenarios),
  ];
}
