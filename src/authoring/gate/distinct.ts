import { gapWeight, type Standard } from './content-problem.ts';
import { checkCopiedSections } from './copied-sections.ts';
import { copiedTexts, type PlacedText, shareOf } from './copied-texts.ts';
import { isGap } from './gaps.ts';
import type { LibraryProblem, PlacedScenario } from './placed-scenario.ts';

/**
 * How many of their words a follow-up and its strong reply may share with another's, as a share of
 * the words in either. Among the 17,020 pairs of the 185 follow-ups of the library, all written
 * apart, the closest share 0.28; a copy with every third word changed shares 0.43 to 0.6. The same
 * for a knowledge question with its options: of 13,203 pairs the closest share 0.27.
 */
const LIMIT = 0.4;
/** For questions alone, which are short: the closest pairs written apart share 0.4. */
const QUESTION_LIMIT = 0.6;

function checkSame(
  scenarios: readonly PlacedScenario[],
  key: 'id' | 'title',
  standard: Standard,
): LibraryProblem[] {
  const seen = new Map<string, PlacedScenario>();
  return scenarios.flatMap((each): LibraryProblem[] => {
    if (isGap(each.scenario[key])) return [];
    const value = each.scenario[key].toLowerCase();
    const first = seen.get(value);
    if (first === undefined) {
      seen.set(value, each);
      return [];
    }
    const message = `the ${key} "${each.scenario[key]}" is also that of ${first.file}: give one of them another`;
    const weight = key === 'id' ? 'error' : gapWeight(standard);
    return [{ scenario: each, path: [key], weight, message }];
  });
}

/** Where the text a copy was made from stands, seen from the copy. */
function originOf(of: PlacedText, copy: PlacedText): string {
  return `"${of.name}" ${of.each === copy.each ? 'above' : `of ${of.each.file}`}`;
}

function told(
  what: string,
  copies: ReturnType<typeof copiedTexts>,
  standard: Standard,
): LibraryProblem[] {
  return copies.map(({ copy, of, overlap }) => {
    const origin = originOf(of, copy);
    const message = `${what} ${shareOf(overlap)} with ${origin}: ask about something else`;
    return { scenario: copy.each, path: copy.path, weight: gapWeight(standard), message };
  });
}

function checkFollowUps(
  scenarios: readonly PlacedScenario[],
  standard: Standard,
): LibraryProblem[] {
  const probes = scenarios.flatMap((each) =>
    each.scenario.probes.map(({ id, question, strong }, index) => {
      const path = ['probes', index, 'question'];
      return { each, path, name: id, text: question, whole: `${question} ${strong.reply}` };
    }),
  );
  const whole = copiedTexts(
    probes.map((probe) => ({ ...probe, text: probe.whole })),
    { limit: LIMIT },
  );
  const isWhole = new Set(whole.map(({ copy }) => copy.path));
  const questions = copiedTexts(probes, { limit: QUESTION_LIMIT }).filter(
    ({ copy }) => !isWhole.has(copy.path),
  );
  return [
    ...told('this follow-up and its strong reply share', whole, standard),
    ...told('this question shares', questions, standard),
  ];
}

function checkKnowledge(
  scenarios: readonly PlacedScenario[],
  standard: Standard,
): LibraryProblem[] {
  const questions = scenarios.flatMap((each) =>
    each.scenario.quiz.map(({ id, question, options }, index) => {
      const path = ['quiz', index, 'question'];
      return { each, path, name: id, text: [question, ...options].join(' ') };
    }),
  );
  const what = 'this knowledge question and its options share';
  return told(what, copiedTexts(questions, { limit: LIMIT }), standard);
}

/** What another candidate says; of the orders of one opening any will do. */
function checkExercises(
  scenarios: readonly PlacedScenario[],
  standard: Standard,
): LibraryProblem[] {
  const texts = scenarios.flatMap((each) =>
    each.scenario.exercises.map(({ id: name, kind, passage, options }, index) => {
      const said = kind === 'opening' ? (options[0] ?? '') : options.join(' ');
      return { each, path: ['exercises', index, 'options'], name, text: passage ?? said };
    }),
  );
  return told('this exercise shares', copiedTexts(texts, { limit: LIMIT }), standard);
}

/** A library asks each question once; one's own stories may well answer the same. */
function checkQuestions(
  scenarios: readonly PlacedScenario[],
  standard: Standard,
): LibraryProblem[] {
  if (standard !== 'library') return [];
  const questions = scenarios.map((each) => {
    const { question: text, id: name } = each.scenario;
    return { each, path: ['question'], name, text };
  });
  return told('this question shares', copiedTexts(questions, { limit: QUESTION_LIMIT }), standard);
}

/**
 * No two scenarios have the same id or title, and none is nearly the same as another: not its strong
 * examples, its follow-ups, knowledge questions or exercises, nor in a library its question.
 */
export function checkDistinct(
  scenarios: readonly PlacedScenario[],
  standard: Standard,
): LibraryProblem[] {
  return [
    ...checkSame(scenarios, 'id', standard),
    ...checkSame(scenarios, 'title', standard),
    ...checkQuestions(scenarios, standard),
    ...checkCopiedSections(scenarios, standard),
    ...checkFollowUps(scenarios, standard),
    ...checkKnowledge(scenarios, standard),
    ...checkExercises(scenarios, standard),
  ];
}
