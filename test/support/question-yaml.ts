import { readdirSync, readFileSync } from 'node:fs';
import { parseQuestion } from '../../src/scenario/question/parse-question.ts';
import type { Question } from '../../src/scenario/question/schema.ts';

const ROOT = new URL('../../questions/', import.meta.url);

/** The smallest sensible question that holds, as YAML text. */
export const QUESTION_YAML = `# A question made up for tests.
id: quiet-numbers
principle: dive-deep
first: true
ask:
  - text: When did you last distrust a calm number?
  - text: Tell me about a time the data surprised you.
    reported: true
  - text: Which figure at work did you have to correct?
listens_for:
  - The figure.
  - The doubt.
  - The check.
  - The correction.
beats:
  situation:
    - id: stake
      ask: What was at stake, as a figure?
      tells: Whether it mattered.
      evidence: [how much]
  task:
    - id: whose
      ask: Whose was it?
      tells: Why you.
      evidence: [whose it was]
  action:
    - id: steps
      ask: What did you do first?
      tells: That you did it yourself.
      evidence: [own step]
    - id: objection
      ask: Who objected?
      tells: How you take a no.
  result:
    - id: difference
      ask: What is different now?
      tells: What came of it.
      evidence: [change, outcome]
  reflection:
    - id: habit
      ask: What do you do now?
      tells: What stayed.
      evidence: [changed habit]
pitfalls:
  - A number without a meaning.
  - A meaning without a number.
follow_ups:
  - id: how-large
    ask: How large was it?
    when: not_heard
    beat: stake
  - id: first-step
    ask: What was the first thing you did?
    when: not_heard
    beat: steps
  - id: why-that-step
    ask: Why did you begin there?
    when: heard
    beat: steps
  - id: who-said-no
    ask: Who said no to it?
    when: not_heard
    beat: objection
  - id: how-measured
    ask: How was that measured?
    when: heard
    beat: difference
  - id: do-differently
    ask: What would you do differently?
    when: always
bar:
  sde1: One figure is checked.
  sde2: A team acts on it.
  senior: The report changes.
signals: [ambiguity, scope]
`;

/** A question text, parsed. Throws what does not hold. */
export function questionOf(text: string = QUESTION_YAML): Question {
  const parsed = parseQuestion(text, 'question.yaml');
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.question;
}

/** The YAML of the questions the program ships, by `<principle>/<id>.yaml`. */
export function builtInQuestionTexts(): { path: string; text: string }[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, ROOT), 'utf8') }));
}

let builtIn: readonly Question[] | undefined;

/** The questions the program ships, parsed once for all tests: nobody changes them. */
export function builtInQuestions(): readonly Question[] {
  builtIn ??= builtInQuestionTexts().map(({ text }) => questionOf(text));
  return builtIn;
}
