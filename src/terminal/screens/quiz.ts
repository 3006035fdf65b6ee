import type { Look } from '../../look.ts';
import type { Question } from '../../quiz/question.ts';
import type { QuizScore } from '../../quiz/score.ts';
import { hanging, paragraph } from '../lines.ts';
import { heading } from './heading.ts';
import { PAGE_ROWS } from './pages.ts';

const KIND_NAMES: Record<Question['kind'], string> = {
  probe: 'Follow-up',
  knowledge: 'Knowledge',
  pivot: 'Another principle',
};

/** What the right option of a question is. */
const RIGHT_NAMES: Record<Question['kind'], string> = {
  probe: 'the strong one',
  knowledge: 'right',
  pivot: 'the opening for it',
};

/** The letter an option is called by. */
export function optionLetter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

/** A question with its lettered options, close together where they would not fit a page. */
export function questionScreen(question: Question, position: string, look: Look): string[] {
  const { kind, frame, scenarioTitle, prompt, tests, options } = question;
  const story = kind === 'pivot' ? paragraph(tests ?? '', look.width, '  ') : [];
  const draw = (between: readonly string[]) => [
    ...heading(frame ?? `${KIND_NAMES[kind]}: ${scenarioTitle}`, position, look),
    ...paragraph(look.bold(prompt), look.width, '  '),
    ...story,
    ...options.flatMap(({ text }, index) => [
      ...between,
      ...hanging(`  ${look.bold(optionLetter(index))}  `, text, look.width),
    ]),
    '',
  ];
  const spaced = draw(['']);
  return spaced.length <= PAGE_ROWS + 1 ? spaced : draw([]);
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

/** The score and what to study next. `targetOf` says what to type for a scenario id. */
export function scoreScreen(
  score: QuizScore,
  { again, targetOf }: { again: string | null; targetOf: (scenarioId: string) => string },
  look: Look,
): string[] {
  const study = score.study
    .slice(0, 3)
    .flatMap(({ scenarioId, scenarioTitle, missed }) => [
      ...paragraph(`${scenarioTitle}: ${missed} missed`, look.width, '  '),
      ...paragraph(look.dim(`star-coach study ${targetOf(scenarioId)}`), look.width, '    '),
    ]);
  return [
    ...heading('Score', '', look),
    ...paragraph(look.bold(`${score.right} of ${score.total} right`), look.width),
    ...(study.length > 0
      ? ['', look.bold('Study next'), ...study]
      : paragraph(
          'Nothing missed. Answer the next one out loud before you look at the options.',
          look.width,
        )),
    ...(again ? ['', ...paragraph(look.dim(again), look.width)] : []),
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
