import type { Look } from '../../src/look.ts';
import { introduced, pivotedQuestions, questionsOf } from '../../src/quiz/question.ts';
import { type QuizAnswer, scoreQuiz } from '../../src/quiz/score.ts';
import type { Aim } from '../../src/rehearsal/aim.ts';
import { type AnswerClock, compareTakes } from '../../src/rehearsal/comparison.ts';
import { planRehearsal } from '../../src/rehearsal/plan.ts';
import type { Take } from '../../src/rehearsal/records.ts';
import { summariseRun } from '../../src/rehearsal/summary.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { SectionName } from '../../src/scenario/sections.ts';
import { BUILT_IN, ownFile } from '../../src/scenario/source.ts';
import { summarise } from '../../src/scenario/summary.ts';
import type { Telling } from '../../src/scenario/telling.ts';
import { aimScreen } from '../../src/terminal/screens/aim.ts';
import { briefScreen } from '../../src/terminal/screens/brief.ts';
import { compareScreen } from '../../src/terminal/screens/compare.ts';
import { copiedScreen } from '../../src/terminal/screens/copied.ts';
import { heading } from '../../src/terminal/screens/heading.ts';
import { joggersScreen } from '../../src/terminal/screens/joggers.ts';
import { keyRowScreen } from '../../src/terminal/screens/key-row.ts';
import { foundScreen, listScreen } from '../../src/terminal/screens/list.ts';
import { pickerScreen } from '../../src/terminal/screens/picker.ts';
import {
  optionsScreen,
  promptScreen,
  questionScreen,
  scoreLine,
  scoreScreen,
  verdictScreen,
} from '../../src/terminal/screens/quiz.ts';
import {
  storyChangesScreen,
  storyUpdatedScreen,
} from '../../src/terminal/screens/story-changes.ts';
import { strongScreen } from '../../src/terminal/screens/strong.ts';
import { studyEnd, studyParts } from '../../src/terminal/screens/study.ts';
import { type SummaryWords, summaryScreen } from '../../src/terminal/screens/summary.ts';
import { leftScreen, takeScreen } from '../../src/terminal/screens/take.ts';
import { MESSAGE_SCREENS } from './message-screens.ts';
import { MOCK_SCREENS } from './mock-screens.ts';
import { questionOf } from './question-yaml.ts';
import { REVIEW_SCREENS } from './review-screens.ts';
import { STORY_SCREENS } from './story-screens.ts';
import { WHOLE_SCREENS } from './whole-screens.ts';

type Screen = (scenario: Scenario, look: Look) => string[];

/** An answer that says everything the scenario wants to hear in a section. */
function takeOf(scenario: Scenario, section: SectionName): Take {
  const { key_phrases } = scenario.sections[section];
  return {
    section,
    words: `This is what we did, basically. ${key_phrases.join(', and ')}.`,
    activeSeconds: 400,
    hintsUsed: 2,
    pasted: false,
    interrupted: true,
    skipped: false,
    ticked: null,
  };
}

function resultOf(
  scenario: Scenario,
  clock: AnswerClock,
  telling: Telling = 'model',
  isWrong = () => false,
) {
  const question = telling === 'own' ? questionOf() : null;
  const { level, sections } = planRehearsal(scenario, { telling });
  const takes = sections.map(({ name }) => takeOf(scenario, name));
  const judged = { level, clock, sections, pace: 150, telling, question, isWrong };
  return compareTakes(scenario, judged, takes);
}

const compare =
  (clock: AnswerClock, telling: Telling = 'model', isWrong = () => false): Screen =>
  (scenario, look) =>
    resultOf(scenario, clock, telling, isWrong).comparisons.flatMap((each, index) => [
      ...compareScreen(each, `${index + 1} of 5`, look).lines,
      ...strongScreen(each, scenario, look),
    ]);

const toldOf = (scenario: Scenario): SummaryWords => ({
  ...{ title: scenario.title, how: scenario.question, target: scenario.id },
  followUps: { answered: 10, asked: 12 },
});

function allQuestions(scenario: Scenario) {
  const [principle] = Object.keys(scenario.pivots) as (keyof Scenario['pivots'])[];
  return [
    ...questionsOf([scenario]),
    ...(principle === undefined ? [] : pivotedQuestions(scenario, principle)),
  ];
}

const answered = (scenario: Scenario, right: boolean): QuizAnswer[] =>
  allQuestions(scenario).map((question) => ({ question, right }));

const firstPivot = (scenario: Scenario) =>
  planRehearsal(scenario, { pivot: Object.keys(scenario.pivots)[0] as keyof Scenario['pivots'] });

const aimOf = ({ title, question, principle }: Scenario): Aim => ({
  ...{ principle, lead: question, short: title, listensFor: question },
  ...{ said: [{ ask: question, quote: title }], missing: [question] },
});

function study(...parameters: Parameters<typeof studyParts>): string[] {
  const [{ id }, , , look] = parameters;
  return [...studyParts(...parameters).flatMap(({ lines }) => lines), ...studyEnd(id, look)];
}

/** Every screen, drawn for a scenario; those that hold a table are too wide for 20 columns. */
export const SCREENS: Record<string, { draw: Screen; hasTable?: true; unwrapped?: RegExp }> = {
  'the list': {
    draw: (scenario, look) =>
      listScreen([summarise(scenario, BUILT_IN), summarise(scenario, ownFile('mine.yaml'))], look),
  },
  'what a search found': {
    draw: (scenario, look) =>
      foundScreen([summarise(scenario, BUILT_IN), summarise(scenario, ownFile('mine.yaml'))], look),
  },
  'the picker': {
    draw: ({ question, title }, look) =>
      [[question, `${question} (yours: ${title}, Dive Deep)`], []].flatMap((labels) => {
        const picker = { message: 'Which question?', hint: '(arrows)', labels, active: 1 };
        const { head, list } = pickerScreen(picker, { columns: look.width, rows: 24 }, look);
        return [...head, ...list];
      }),
  },
  'a row of keys': {
    draw: ({ title, question }, look) =>
      keyRowScreen(
        question,
        [
          { key: 'enter', label: `go on: ${title}` },
          { key: 'e', label: 'edit and compare again' },
          { key: 'esc', label: 'back' },
        ],
        { columns: look.width, rows: 24 },
        look,
      ),
  },
  'the walkthrough': {
    draw: (scenario, look) => study(scenario, planRehearsal(scenario), { partly: false }, look),
  },
  'the walkthrough for another principle': {
    draw: (scenario, look) => study(scenario, firstPivot(scenario), { partly: true }, look),
  },
  'the brief': {
    draw: (scenario, look) =>
      briefScreen(
        scenario,
        planRehearsal(scenario),
        { choice: `Next: ${scenario.title}.`, aim: null, called: '' },
        look,
      ),
    hasTable: true,
  },
  'the brief for another principle, aloud': {
    draw: (scenario, look) =>
      briefScreen(
        scenario,
        { ...firstPivot(scenario), clock: 'spoken' },
        { choice: null, aim: null, called: '' },
        look,
      ),
    hasTable: true,
  },
  "the brief of a story of one's own for another principle": {
    draw: (scenario, look) =>
      briefScreen(
        scenario,
        { ...firstPivot(scenario), telling: 'own' },
        { choice: scenario.title, aim: aimOf(scenario), called: scenario.title },
        look,
      ),
    hasTable: true,
  },
  'how it is told for another principle the next time': {
    draw: (scenario, look) => aimScreen(aimOf(scenario), look),
  },
  'a finished take': {
    draw: (scenario, look) => {
      const [planned] = planRehearsal(scenario).sections;
      return planned ? takeScreen(takeOf(scenario, planned.name), planned, look) : [];
    },
  },
  'a take left behind': {
    draw: (scenario, look) =>
      leftScreen(
        { title: scenario.title, words: scenario.question },
        { target: scenario.id, notice: undefined },
        look,
      ),
  },
  'a typed section compared': { draw: compare('typing') },
  'a spoken section compared': { draw: compare('spoken') },
  'a written section compared': { draw: compare('none') },
  "a section of one's own compared": { draw: compare('typing', 'own') },
  'a section whose findings are said to be wrong': { draw: compare('typing', 'own', () => true) },
  "a spoken section of one's own compared": { draw: compare('spoken', 'own') },
  'the score of a few questions': {
    draw: (scenario, look) => scoreLine(scoreQuiz(answered(scenario, true)), scenario.id, look),
  },
  'the summary of words': {
    draw: (scenario, look) =>
      summaryScreen(
        {
          ...summariseRun(resultOf(scenario, 'typing')),
          comeBack: { days: 2, sections: ['result', 'reflection'] },
        },
        toldOf(scenario),
        look,
      ),
    hasTable: true,
  },
  'the summary of a spoken answer': {
    draw: (scenario, look) =>
      summaryScreen(
        {
          ...summariseRun(resultOf(scenario, 'spoken')),
          comeBack: { days: 1, sections: ['action'] },
        },
        toldOf(scenario),
        look,
      ),
    hasTable: true,
  },
  ...WHOLE_SCREENS,
  ...REVIEW_SCREENS,
  ...STORY_SCREENS,
  ...MESSAGE_SCREENS,
  ...MOCK_SCREENS,
  questions: {
    draw: (scenario, look) =>
      allQuestions(scenario).flatMap((each) => questionScreen(each, '3 of 10', look)),
  },
  'long questions': {
    draw: (scenario, look) =>
      allQuestions(scenario).flatMap((each) => [
        ...promptScreen(introduced(each, scenario), '3 of 10', look),
        ...optionsScreen(each, look),
      ]),
  },
  'right answers': {
    draw: (scenario, look) =>
      allQuestions(scenario).flatMap((each) =>
        verdictScreen(
          each,
          each.options.findIndex(({ right }) => right),
          look,
        ),
      ),
  },
  'wrong answers': {
    draw: (scenario, look) =>
      allQuestions(scenario).flatMap((each) =>
        verdictScreen(
          each,
          each.options.findIndex(({ right }) => !right),
          look,
        ),
      ),
  },
  'a full score': {
    draw: (scenario, look) =>
      scoreScreen(
        scoreQuiz(answered(scenario, true)),
        { again: 'The same again', targetOf: (id) => id },
        look,
      ),
  },
  'a score of nothing': {
    draw: (scenario, look) => {
      const again = 'The same questions again: --seed 2147483647';
      return scoreScreen(
        scoreQuiz(answered(scenario, false)),
        { again, targetOf: (id) => id },
        look,
      );
    },
  },
  'what changes in a story file': {
    draw: ({ question, title, sections }, look) => {
      const change = { section: 'action', level: null, before: title } as const;
      const changes = [
        { ...change, after: question },
        { ...change, after: `${title} and ${question}` },
      ];
      const shown = { path: title, changes, sections };
      return [...storyChangesScreen(shown, look), ...storyUpdatedScreen(shown, look)];
    },
  },
  'what was copied': {
    draw: ({ title }, look) => [
      ...copiedScreen({ to: 'file', path: title }, look),
      ...copiedScreen({ to: 'clipboard', terminal: 'Ghostty' }, look),
      ...copiedScreen({ to: 'tmux' }, look),
      ...copiedScreen({ to: 'nowhere', isKept: true }, look),
      ...copiedScreen({ to: 'nowhere', isKept: false }, look),
    ],
  },
  'what jogs the memory': {
    draw: ({ question, title }, look) => joggersScreen(question, [title, question, title], look),
  },
  'a heading': { draw: (scenario, look) => heading(scenario.title, '3 of 10', look) },
};
