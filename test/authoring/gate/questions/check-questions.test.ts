import { describe, expect, test } from 'vitest';
import { checkedFile } from '../../../../src/authoring/gate/checked-file.ts';
import type { Standard } from '../../../../src/authoring/gate/content-problem.ts';
import { contentReport } from '../../../../src/authoring/gate/report.ts';
import { parseScenario } from '../../../../src/scenario/parse-scenario.ts';
import { parseQuestion } from '../../../../src/scenario/question/parse-question.ts';
import { builtInTexts } from '../../../support/built-in.ts';
import { builtInQuestionTexts } from '../../../support/question-yaml.ts';
import { edited } from '../../../support/scenario-yaml.ts';

type Texts = Record<string, string>;

const QUESTION = 'dive-deep/technical-depth.yaml';
const OTHER = 'dive-deep/down-to-single-records.yaml';
const SCENARIO = 'dive-deep/forty-milliseconds.yaml';

const asTexts = (files: readonly { path: string; text: string }[]): Texts =>
  Object.fromEntries(files.map(({ path, text }) => [path, text]));
const questions = asTexts(builtInQuestionTexts());
const scenarios = asTexts(builtInTexts());

/** A text of the library, with one place in it changed. */
function changed(texts: Texts, path: string, from: string, to: string): Texts {
  return { ...texts, [path]: edited(texts[path] ?? '', from, to) };
}

/** What `check` says of all the questions and scenarios: `file:line message`. */
function told(asked: Texts, answering: Texts, standard: Standard = 'library'): string[] {
  const files = Object.entries(answering).map(([file, text]) => {
    return checkedFile({ file, parsed: parseScenario(text, file) }, standard);
  });
  const { problems } = contentReport(files, {
    standard,
    place: 'all',
    questions: Object.entries(asked).map(([file, text]) => {
      return { file, parsed: parseQuestion(text, file) };
    }),
  });
  return problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

/** In which line of a question something stands. */
const lineOf = (path: string, text: string) =>
  (questions[path] ?? '').split(text, 1)[0]?.split('\n').length;

const few = (texts: Texts, ...paths: string[]): Texts =>
  Object.fromEntries(paths.map((path) => [path, texts[path] ?? '']));

/** Exercises offer phrasings of questions that are not among a few. */
const isOfExercises = (line: string) => /no phrasing of|its `answers`$/.test(line);

/** Two questions and their models, as far as questions go. */
function about(asked: Texts, answering: Texts = {}): string[] {
  return told(asked, answering).filter((line) => !line.startsWith('all:') && !isOfExercises(line));
}

test('the library holds: every question, and all of them beside the scenarios', () => {
  expect(told(questions, scenarios)).toEqual([]);
});

const pair = few(questions, QUESTION, OTHER);

describe('of questions alone', () => {
  test.each<[string, Texts, string[]]>([
    ['two that hold', pair, []],
    [
      'a file that is called otherwise',
      { ...few(questions, QUESTION), 'dive-deep/depth.yaml': questions[OTHER] ?? '' },
      [
        'dive-deep/depth.yaml:1 the file of this id is called down-to-single-records.yaml, not depth.yaml',
      ],
    ],
    [
      'a folder of another principle',
      {
        ...few(questions, QUESTION),
        'frugality/down-to-single-records.yaml': questions[OTHER] ?? '',
      },
      [
        'frugality/down-to-single-records.yaml:2 what belongs to this principle lies in the folder dive-deep, not in frugality',
      ],
    ],
    [
      'no first of a principle',
      changed(pair, QUESTION, 'first: true\n', ''),
      [`${QUESTION}:2 no question of Dive Deep is marked \`first\`: mark one`],
    ],
    [
      'two firsts',
      changed(pair, OTHER, '\nask:', 'first: true\n\nask:'),
      [`${OTHER}:3 ${QUESTION} is already the first of Dive Deep: mark one of them`],
    ],
    [
      'a phrasing that is nearly another’s',
      changed(
        pair,
        OTHER,
        'When did a total look fine, and the rows under it did not?',
        'Tell me about a time that your technical depth made the critical difference.',
      ),
      [
        `${OTHER}:6 this phrasing shares 85% of its words with "Tell me about a time your technical depth made a critical difference.": ask it another way`,
      ],
    ],
    [
      'a British word',
      changed(pair, QUESTION, 'in the company', 'in the organisation'),
      [
        `${QUESTION}:${lineOf(QUESTION, 'in the company')} "organisation" is British: choose a word that is written the same everywhere`,
      ],
    ],
    [
      'a phrasing that is no sentence',
      changed(pair, OTHER, 'the rows under it did not?', 'the rows under it did not'),
      [`${OTHER}:6 is no whole sentence: write it as it is spoken`],
    ],
    [
      'what is still to be written',
      changed(pair, QUESTION, 'What went wrong, and for whom?', '"TODO: ask"'),
      [`${QUESTION}:${lineOf(QUESTION, 'What went wrong, and for whom?')} is still to be written`],
    ],
  ])('%s', (_, asked, expected) => {
    expect(about(asked)).toEqual(expected);
  });

  test('the beats of another question under other ids are a copy', () => {
    const from = questions[QUESTION] ?? '';
    const beats = /\nbeats:\n[\s\S]*?(?=\npitfalls:)/;
    const copy = (questions[OTHER] ?? '').replace(beats, beats.exec(from)?.[0] ?? '');
    const lines = about({
      ...pair,
      [OTHER]: copy.replace(
        /\nfollow_ups:\n[\s\S]*?(?=\nbar:)/,
        /\nfollow_ups:\n[\s\S]*?(?=\nbar:)/.exec(from)?.[0] ?? '',
      ),
    });
    expect(lines).toEqual([
      expect.stringContaining(`share 100% of their words with those of ${QUESTION}`),
      expect.stringContaining(`share 100% of their words with those of ${QUESTION}`),
    ]);
  });
});

describe('of questions beside scenarios', () => {
  const only = few(questions, QUESTION);
  const model = few(scenarios, SCENARIO);

  test.each<[string, Texts, Texts, string[]]>([
    ['one and its model', only, model, []],
    [
      'one that no model answers',
      pair,
      model,
      [`${OTHER}:1 no scenario answers "down-to-single-records": name it in one's \`answers\``],
    ],
    [
      'an id that a scenario has',
      changed(only, QUESTION, 'id: technical-depth', 'id: forty-milliseconds'),
      changed(model, SCENARIO, 'answers: [technical-depth]', 'answers: [forty-milliseconds]'),
      [
        `${QUESTION}:1 the file of this id is called forty-milliseconds.yaml, not technical-depth.yaml`,
        `${QUESTION}:1 the id "forty-milliseconds" is also that of ${SCENARIO}: give this one another`,
      ],
    ],
    [
      'a key phrase of a model',
      changed(only, QUESTION, 'Naming tools and layers', 'Naming a dead letter queue and layers'),
      changed(
        model,
        SCENARIO,
        '      - two writes',
        '      - dead letter queue\n      - two writes',
      ),
      [
        `${QUESTION}:${lineOf(QUESTION, 'Naming tools and layers')} "dead letter queue" is a key phrase of a model: say it in other words`,
      ],
    ],
    [
      'a model that names no question',
      only,
      changed(model, SCENARIO, 'answers: [technical-depth]\n', ''),
      [
        `${SCENARIO}:2 missing \`answers\`: name the questions the story answers by their ids, the one it fits best first`,
        `${QUESTION}:1 no scenario answers "technical-depth": name it in one's \`answers\``,
      ],
    ],
    [
      'a model that names one that is not there',
      only,
      changed(
        model,
        SCENARIO,
        'answers: [technical-depth]',
        'answers: [technical-depth, technical-dept]',
      ),
      [`${SCENARIO}:6 there is no question "technical-dept": did you mean technical-depth?`],
    ],
    [
      'a model of another principle',
      {
        'frugality/technical-depth.yaml': edited(
          only[QUESTION] ?? '',
          'principle: dive-deep',
          'principle: frugality',
        ),
      },
      model,
      [`${SCENARIO}:6 "technical-depth" is a question of frugality: name one of dive-deep first`],
    ],
    [
      'a model that asks in other words',
      changed(only, QUESTION, 'made a critical difference.', 'was decisive.'),
      model,
      [
        `${SCENARIO}:5 "technical-depth" is not asked in these words: take one of its phrasings, or add this one`,
      ],
    ],
  ])('%s', (_, asked, answering, expected) => {
    expect(about(asked, answering)).toEqual(expected);
  });

  test('a story of one’s own need not answer any, and one that does is warned of a slip', () => {
    const named = (answers: string) =>
      told(only, changed(model, SCENARIO, 'answers: [technical-depth]\n', answers), 'own');
    expect(named('')).toEqual([]);
    expect(named('answers: [technical-depth]\n')).toEqual([]);
    expect(named('answers: [tecnical-depth]\n')).toEqual([
      `${SCENARIO}:6 there is no question "tecnical-depth": did you mean technical-depth?`,
    ]);
  });
});
