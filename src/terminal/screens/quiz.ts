import type { Look } from '../../look.ts';
import type { Question, QuestionKind } from '../../quiz/question.ts';
import type { QuizScore } from '../../quiz/score.ts';
import { hanging, paragraph } from '../lines.ts';
import { heading } from './heading.ts';

/** What stands over a question; null where the prompt itself does. */
const KIND_NAMES: Readonly<Record<QuestionKind, string | null>> = {
  probe: 'Follow-up',
  knowledge: 'Knowledge',
  pivot: 'Another principle',
  next: null,
  fits: null,
  cut: null,
  words: null,
  opening: null,
};

/** What a question of the kind tests: known beforehand, and no hint. */
const TESTS: Readonly<Record<QuestionKind, string>> = {
  probe: 'Tests which reply still stands after the next question.',
  knowledge: 'Tests what the story turns on.',
  pivot: 'Tests how a first sentence turns a story towards another principle.',
  next: 'Tests whether you hear what an answer leaves open.',
  fits: 'Tests which question a story is for.',
  cut: 'Tests what an answer can do without.',
  words: 'Tests which words a listener marks down; their order is that of the text.',
  opening: 'Tests how soon a listener knows where it was and what was wrong.',
};

/** What the right option of a question is. */
const RIGHT_NAMES: Readonly<Record<QuestionKind, string>> = {
  probe: 'the strong one',
  knowledge: 'right',
  pivot: 'the opening for it',
  next: 'what they ask',
  fits: 'the best fit',
  cut: 'the one to cut',
  words: 'what costs',
  opening: 'the one',
};

/** So much of a screen of 24 rows is filled before it waits. */
const MOST_ROWS = 20;

/** The letter an option is called by. */
export function optionLetter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

/** What is asked, without the options. */
function askedLines(question: Question, position: string, look: Look): string[] {
  const { kind, scenarioTitle, prompt, context, passage } = question;
  const name = KIND_NAMES[kind];
  return [
    ...heading(name === null ? prompt : `${name}: ${scenarioTitle}`, position, look),
    ...paragraph(look.dim(TESTS[kind]), look.width, '  '),
    ...(context === null ? [] : paragraph(context, look.width, '  ')),
    ...(name === null ? [] : paragraph(look.bold(prompt), look.width, '  ')),
    ...(passage === null ? [] : paragraph(look.bold(`"${passage}"`), look.width, '  ')),
  ];
}

/** A question with its lettered options, on few enough rows to be seen above its menu. */
export function questionScreen(question: Question, position: string, look: Look): string[] {
  const asked = askedLines(question, position, look);
  const options = question.options.map(({ text }, index) =>
    hanging(`  ${look.bold(optionLetter(index))}  `, text, look.width),
  );
  const roomy = [...asked, ...options.flatMap((option) => ['', ...option]), ''];
  const menu = options.length + 1;
  return roomy.length + menu <= MOST_ROWS ? roomy : [...asked, '', ...options.flat(), ''];
}

/** What was right, why the others are not, and the line to carry into the room. */
export function verdictScreen(question: Question, chosen: number, look: Look): string[] {
  const rightIndex = question.options.findIndex(({ right }) => right);
  const right = chosen === rightIndex;
  const strong = `${optionLetter(rightIndex)} is ${RIGHT_NAMES[question.kind]}`;
  const verdict = right
    ? look.good(`Yes, ${strong}.`)
    : look.warn(`You chose ${optionLetter(chosen)}; ${strong}.`);
  const lines = paragraph(verdict, look.width);
  for (const [index, { why }] of question.options.entries()) {
    if (why) lines.push(...hanging(`  ${look.bold(optionLetter(index))}  `, why, look.width));
  }
  if (question.kind === 'probe') {
    lines.push(...hanging('  They are testing: ', question.tests ?? '', look.width));
    lines.push(...hanging('  Remember: ', look.bold(`"${question.lesson}"`), look.width));
  } else {
    lines.push(...paragraph(question.lesson, look.width, '  '));
  }
  return [...lines, ''];
}

interface ScoreView {
  again: string | null;
  /** What to type for a scenario id. */
  targetOf: (scenarioId: string) => string;
  /** How many tone alone would have got right; null where nobody asks. */
  byTone?: number | null;
}

/** The score, how far tone alone would have come, and what to study next. */
export function scoreScreen(
  score: QuizScore,
  { again, targetOf, byTone = null }: ScoreView,
  look: Look,
): string[] {
  const study = score.study
    .slice(0, 3)
    .flatMap(({ scenarioId, scenarioTitle, missed }) => [
      ...paragraph(`${scenarioTitle}: ${missed} missed`, look.width, '  '),
      ...paragraph(look.dim(`star-coach study ${targetOf(scenarioId)}`), look.width, '    '),
    ]);
  const tone =
    byTone === null
      ? []
      : paragraph(
          `Going by how the options sound, without reading: about ${Math.round(byTone)} of ${score.total}.`,
          look.width,
          '  ',
        );
  return [
    ...heading('Score', '', look),
    ...paragraph(look.bold(`${score.right} of ${score.total} right`), look.width),
    ...tone,
    ...(study.length > 0
      ? ['', look.bold('Study next'), ...study]
      : paragraph(
          'Nothing missed. Answer the next one out loud before you look at the options.',
          look.width,
        )),
    ...(again ? ['', ...paragraph(look.dim(again), look.width)] : []),
  ];
}
