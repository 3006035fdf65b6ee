import type { Look } from '../../look.ts';
import { ordersOf } from '../../quiz/orders.ts';
import type { QuestionKind, QuizQuestion } from '../../quiz/question.ts';
import type { QuizScore } from '../../quiz/score.ts';
import { hanging, paragraph } from '../lines.ts';
import { heading } from './heading.ts';
import { SCREEN_ROWS } from './pages.ts';

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
  opening: 'Tests how soon a listener has what the question asks for.',
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

/** The letter an option is called by. */
export function optionLetter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

/** The first row of a text, with a sign where there is more of it. */
function firstRow(text: string, look: Look): string[] {
  const [row = '', ...more] = paragraph(text, look.width - 4, '  ');
  return [more.length > 0 ? `${row} ...` : row];
}

/** What is asked, without the options; `brief` where room is short. */
function asked(question: QuizQuestion, position: string, look: Look, brief: boolean): string[] {
  const { kind, frame, scenarioTitle, prompt, context, passage } = question;
  const name = KIND_NAMES[kind];
  const about = context ?? '';
  const over = frame ?? (name === null ? prompt : `${name}: ${scenarioTitle}`);
  const title = heading(over, position, look);
  const isShort = brief && (kind === 'probe' || kind === 'knowledge');
  return [
    ...(brief ? title.filter((line) => line !== '') : title),
    ...paragraph(look.dim(TESTS[kind]), look.width, '  '),
    ...(isShort && about !== '' ? firstRow(about, look) : []),
    ...(!isShort && about !== '' ? paragraph(about, look.width, '  ') : []),
    ...(name === null ? [] : paragraph(look.bold(prompt), look.width, '  ')),
    ...(passage === null ? [] : paragraph(look.bold(`"${passage}"`), look.width, '  ')),
  ];
}

/** The options, each on rows of its own; where they say the same sentences, those once and the orders. */
function optionRows(
  { kind, options }: QuizQuestion,
  look: Look,
): { before: string[]; rows: string[][] } {
  const lettered = (text: string, index: number) =>
    hanging(`  ${look.bold(optionLetter(index))}  `, text, look.width);
  if (kind !== 'opening') {
    return { before: [], rows: options.map(({ text }, index) => lettered(text, index)) };
  }
  const { sentences, orders } = ordersOf({ options });
  const numbered = sentences.flatMap((each, at) => hanging(`  ${at + 1}  `, each, look.width));
  return { before: ['', ...numbered], rows: orders.map(lettered) };
}

/** A question up to its options, for where both together are too much to see at once. */
export function promptScreen(question: QuizQuestion, position: string, look: Look): string[] {
  return [...asked(question, position, look, false), ''];
}

/** The lettered options alone. */
export function optionsScreen(question: QuizQuestion, look: Look): string[] {
  const { before, rows } = optionRows(question, look);
  return [...before, ...rows.flat(), ''];
}

/** A question with its lettered options, on as few rows as it needs to be seen above its menu. */
export function questionScreen(question: QuizQuestion, position: string, look: Look): string[] {
  const { before, rows } = optionRows(question, look);
  const head = [...asked(question, position, look, false), ...before];
  const roomy = [...head, ...rows.flatMap((row) => ['', ...row]), ''];
  if (isInSight(roomy, look)) return roomy;
  const tight = [...head, '', ...rows.flat(), ''];
  if (isInSight(tight, look)) return tight;
  const close = [...asked(question, position, look, true), ...before.filter((line) => line !== '')];
  return [...close, '', ...rows.flat(), ''];
}

/** Whether a screen is still seen as a whole with the row of keys below it. */
export function isInSight(screen: readonly string[], { plain }: Pick<Look, 'plain'>): boolean {
  return screen.length + (plain ? 2 : 1) <= SCREEN_ROWS;
}

/** What was right, why the others are not, and the line to carry into the room. */
export function verdictScreen(question: QuizQuestion, chosen: number, look: Look): string[] {
  const rightIndex = question.options.findIndex(({ right }) => right);
  const right = chosen === rightIndex;
  const strong = `${optionLetter(rightIndex)} is ${RIGHT_NAMES[question.kind]}`;
  const verdict = right
    ? look.good(`Yes, ${strong}.`)
    : look.warn(`You chose ${optionLetter(chosen)}; ${strong}.`);
  const lines = paragraph(verdict, look.width, '  ');
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
  /** How to be asked the same again. */
  again: string;
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
    '',
    ...paragraph(look.dim(again), look.width),
  ];
}

/** The score of a few questions, and where the example they were about can be read. */
export function scoreLine({ right, total }: QuizScore, id: string, look: Look): string[] {
  const study = look.dim(`star-coach study ${id}`);
  return paragraph(
    `${look.bold(`${right} of ${total} right`)}. The whole of it: ${study}`,
    look.width,
    '  ',
  );
}
