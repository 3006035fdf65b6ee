import type { Weight } from '../../authoring/gate/content-problem.ts';
import { type GuessScore, KIND_NAMES } from '../../authoring/gate/guessing.ts';
import type { ContentReport } from '../../authoring/gate/report.ts';
import type { WeighedProblem } from '../../authoring/gate/weighed-problem.ts';
import type { Look } from '../../look.ts';
import { describeProblems } from '../../scenario/problem.ts';
import { visibleLine } from '../../text/visible.ts';
import { hanging, paragraph } from '../lines.ts';
import { heading } from './heading.ts';
import { toneLines } from './tone.ts';

function several(count: number, one: string): string {
  return `${count === 0 ? 'no' : count} ${one}${count === 1 ? '' : 's'}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function ofWeight(problems: readonly WeighedProblem[], weight: Weight): WeighedProblem[] {
  return problems.filter((problem) => problem.weight === weight);
}

/** File by file, as the compiler of a language tells them: never wrapped, to be clicked. */
function problemLines(problems: readonly WeighedProblem[], title: string, look: Look): string[] {
  if (problems.length === 0) return [];
  const byFile = new Map<string, WeighedProblem[]>();
  for (const problem of problems) {
    const known = byFile.get(problem.file);
    if (known) known.push(problem);
    else byFile.set(problem.file, [problem]);
  }
  const described = [...byFile.values()].flatMap((ofFile) => describeProblems(ofFile).split('\n'));
  return [...heading(title, String(problems.length), look), ...described, ''];
}

/** How far someone gets who picks by length, digits or the word "I". */
function guessingLines(scores: readonly GuessScore[], look: Look): string[] {
  const kinds = [...new Set(scores.map(({ kind }) => kind))];
  const lines = kinds.flatMap((kind) => {
    const ofKind = scores.filter((score) => score.kind === kind);
    const [first] = ofKind;
    if (first === undefined) return [];
    const guesses = ofKind.map(({ guess, right }) => `${guess} ${percent(right)}`).join(', ');
    const line = `${first.questions} ${KIND_NAMES[kind]}: ${guesses}, blindly ${percent(first.chance)}.`;
    return paragraph(line, look.width, '  ');
  });
  if (lines.length === 0) return [];
  const title = 'How often someone is right who knows nothing and picks by one thing:';
  return [...paragraph(title, look.width), ...lines, ''];
}

/** What `check` found: errors, then warnings, then one line of summary. */
export function checkScreen(
  { files, problems, guessing, tone }: ContentReport,
  look: Look,
): string[] {
  const errors = ofWeight(problems, 'error');
  const warnings = ofWeight(problems, 'warning');
  const counts = `${several(errors.length, 'error')}, ${several(warnings.length, 'warning')}`;
  const colour = errors.length > 0 ? look.bad : warnings.length > 0 ? look.warn : look.good;
  return [
    ...problemLines(errors, 'Errors', look),
    ...problemLines(warnings, 'Warnings', look),
    ...guessingLines(guessing, look),
    ...toneLines(tone, look),
    ...paragraph(`${several(files.length, 'file')}: ${colour(counts)}`, look.width),
  ];
}

/** What to do where there is no scenario of one's own yet. */
export function nothingToCheckScreen(place: string | null, look: Look): string[] {
  const where =
    place === null
      ? 'There is no home folder to keep them in: name one with --scenarios or STAR_COACH_SCENARIOS.'
      : `They are looked for in ${visibleLine(place)}`;
  return [
    ...paragraph('You have no scenarios of your own yet.', look.width),
    ...paragraph(where, look.width),
    '',
    ...hanging('Write one, asked part by part:  ', look.bold('star-coach new'), look.width),
    ...hanging('Check a file anywhere:          ', look.bold('star-coach check FILE'), look.width),
  ];
}
