import type { Coverage, CoveredPrinciple } from '../../authoring/coverage/coverage.ts';
import type { Strength } from '../../authoring/coverage/strength.ts';
import type { Look } from '../../look.ts';
import { PRINCIPLES, principleName } from '../../scenario/principles.ts';
import type { Theme } from '../../scenario/themes.ts';
import { counted } from '../../text/counted.ts';
import { hanging, paragraph } from '../lines.ts';
import { coverageMatrix, storyLetter } from './coverage-matrix.ts';
import { heading } from './heading.ts';

const THEME_NAMES: Record<Theme, string> = {
  failure: 'a time something failed',
  conflict: 'a time you disagreed with somebody',
};

function strengthWords(strength: Strength | null): string {
  if (strength === null) return 'not rehearsed yet';
  return `${strength.good} of ${counted(strength.rehearsed, 'section')} good the last time`;
}

type Told = Coverage['stories'][number];

function storyLines(coverage: Coverage, isLettered: boolean, look: Look): string[] {
  return coverage.stories.flatMap((story, index) => {
    const { title, themes, reach, strength } = story;
    const label = isLettered ? `  ${look.bold(storyLetter(index))}  ` : '  ';
    const targets = coverage.targets.length;
    const facts = [
      `${principleName(story.principle)}, ${reach} of ${targets} in all`,
      ...themes,
      strengthWords(strength),
    ];
    return hanging(label, `${title}: ${look.dim(facts.join('; '))}`, look.width);
  });
}

function named(names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function gapLines({ gaps }: Coverage, look: Look): string[] {
  const [first] = gaps;
  if (first === undefined) return paragraph('Every one of them has a story of yours.', look.width);
  return [
    look.bold(counted(gaps.length, 'gap')),
    ...paragraph(
      `No story of yours reaches ${gaps.length === 1 ? principleName(first) : 'them'} yet. Write one:`,
      look.width,
      '  ',
    ),
    ...paragraph(`star-coach new --lp ${first}`, look.width, '  '),
  ];
}

function overusedLines({ stories, overused, targets }: Coverage, look: Look): string[] {
  const tired = stories.filter(({ id }) => overused.includes(id));
  if (tired.length === 0) return [];
  const told = tired.map(({ title, reach }: Told) => `"${title}" for ${reach}`);
  const text = `${named(told)} of ${targets.length}. Interviewers compare notes, and the same story twice counts once.`;
  return ['', look.bold('Used too often'), ...paragraph(text, look.width, '  ')];
}

function missingLines({ missing }: Coverage, look: Look): string[] {
  if (missing.length === 0) return [];
  const told = named(missing.map((theme) => THEME_NAMES[theme]));
  const text = `No story of yours is marked as ${told}. Interviewers ask for it under any principle. A story that is one says so in its file: themes: [${missing.join(', ')}]`;
  return ['', look.bold('Missing'), ...paragraph(text, look.width, '  ')];
}

function builtInLine({ principle, builtIn }: CoveredPrinciple, look: Look): string[] {
  const retold = builtIn.pivot.length > 0 ? `, ${builtIn.pivot.length} more retold` : '';
  const stories = counted(builtIn.primary.length, 'story', 'stories');
  return hanging('  ', `${principleName(principle)}: ${stories}${retold}`, look.width);
}

/** Nobody is told off for an empty shelf: what there is to read, and how to begin. */
function emptyLines({ principles, targets }: Coverage, look: Look): string[] {
  const [first] = targets;
  const lp = targets.length < PRINCIPLES.length && first ? ` --lp ${first}` : '';
  return [
    ...paragraph(
      'You have no stories of your own here yet. Five or six good ones, each told for two or three principles, carry a whole loop.',
      look.width,
    ),
    '',
    ...hanging('Begin with one:     ', look.bold(`star-coach new${lp}`), look.width),
    ...hanging('Hear how it sounds: ', look.bold('star-coach study dive-deep'), look.width),
    '',
    ...paragraph(look.bold('What the built-in ones cover'), look.width),
    ...principles.flatMap((each) => builtInLine(each, look)),
  ];
}

/** Which of one's stories reach which principles, and what that leaves open. */
export function coverageScreen(coverage: Coverage, look: Look): string[] {
  const { stories, targets } = coverage;
  const of = counted(targets.length, 'principle');
  if (stories.length === 0) {
    return [...heading('Coverage', of, look), ...emptyLines(coverage, look)];
  }
  const { lines, isLettered } = coverageMatrix(coverage, look);
  return [
    ...heading('Coverage', `${counted(stories.length, 'story', 'stories')}, ${of}`, look),
    ...storyLines(coverage, isLettered, look),
    '',
    ...lines,
    '',
    ...gapLines(coverage, look),
    ...overusedLines(coverage, look),
    ...missingLines(coverage, look),
  ];
}
