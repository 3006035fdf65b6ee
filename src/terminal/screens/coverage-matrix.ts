import type { Coverage, CoveredPrinciple } from '../../authoring/coverage/coverage.ts';
import type { Look } from '../../look.ts';
import { principleName } from '../../scenario/principles.ts';
import { counted } from '../../text/counted.ts';
import { flowing, hanging, padEnd, padStart } from '../lines.ts';

/** As many stories as there are letters. */
const MOST_LETTERS = 26;
/** Columns a principle's name needs at least, beside the cells. */
const NAME = 20;
/** Columns for the built-in stories, where there is room for them. */
const BUILT_IN = 12;
const ROOM_FOR_BUILT_IN = 60;

/** What a story is called in the matrix. */
export function storyLetter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

interface Matrix {
  lines: string[];
  /** Whether the stories go by their letters in it. */
  isLettered: boolean;
}

type Row = (principle: CoveredPrinciple) => string[];

function row(cells: string, { principle }: CoveredPrinciple, isGap: boolean, look: Look): string[] {
  const name = principleName(principle);
  return hanging(cells, isGap ? `${name}: ${look.warn('gap')}` : name, look.width);
}

function builtInCell({ builtIn }: CoveredPrinciple, look: Look): string {
  if (look.width < ROOM_FOR_BUILT_IN) return '';
  return look.dim(padEnd(counts(builtIn), BUILT_IN));
}

/** `3 + 2`, the signs below each other. */
function counts({ primary, pivot }: CoveredPrinciple['own']): string {
  return `${padStart(String(primary.length), 3)} + ${padEnd(String(pivot.length), 3)}`;
}

function signs(look: Look): { own: string; retold: string; none: string } {
  return look.unicode ? { own: '█', retold: '░', none: '·' } : { own: '#', retold: '+', none: '.' };
}

function legend(pieces: string[], look: Look): string[] {
  const builtIn = look.width < ROOM_FOR_BUILT_IN ? [] : ['built-in: its own + retold'];
  return flowing([...pieces, ...builtIn], look.width).map((line) => look.dim(line));
}

function isGap({ own }: CoveredPrinciple): boolean {
  return own.primary.length + own.pivot.length === 0;
}

/** A column a story. */
function lettered({ stories, principles }: Coverage, look: Look): string[] {
  const { own, retold, none } = signs(look);
  const cell = (id: string, covered: CoveredPrinciple) => {
    if (covered.own.primary.includes(id)) return look.good(own);
    return covered.own.pivot.includes(id) ? look.accent(retold) : look.dim(none);
  };
  const line: Row = (covered) => {
    const cells = stories.map(({ id }) => `${cell(id, covered)} `).join('');
    return row(`  ${cells} ${builtInCell(covered, look)}`, covered, isGap(covered), look);
  };
  const letters = stories.map((_, index) => `${storyLetter(index)} `).join('');
  const builtIn = look.width < ROOM_FOR_BUILT_IN ? '' : 'built-in';
  return [
    look.dim(`  ${letters} ${builtIn}`.trimEnd()),
    ...principles.flatMap(line),
    '',
    ...legend([`${own} its own question`, `${retold} can be retold for it`], look),
  ];
}

/** How many stories, where there are too many for a column each. */
function numbered({ principles }: Coverage, look: Look): string[] {
  const line: Row = (covered) => {
    const cells = `  ${counts(covered.own)} ${builtInCell(covered, look)}`;
    return row(cells, covered, isGap(covered), look);
  };
  const builtIn = look.width < ROOM_FOR_BUILT_IN ? '' : '     built-in';
  return [
    look.dim(`   yours${builtIn}`),
    ...principles.flatMap(line),
    '',
    ...legend(['yours: its own + retold'], look),
  ];
}

/** In words, for those who listen. */
function told({ stories, principles }: Coverage, look: Look): string[] {
  const titles = (ids: readonly string[]) =>
    stories.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  return principles.flatMap((covered) => {
    const { own, builtIn } = covered;
    const retold = own.pivot.length > 0 ? [`retold ${titles(own.pivot).join(', ')}`] : [];
    const yours = [...titles(own.primary), ...retold].join('; ') || 'no story of yours';
    const others = `built-in ${builtIn.primary.length}, retold ${counted(builtIn.pivot.length, 'more', 'more')}`;
    return hanging('  ', `${principleName(covered.principle)}: ${yours} (${others})`, look.width);
  });
}

/** Principles by stories, as far as the screen allows: letters, numbers, or words in plain mode. */
export function coverageMatrix(coverage: Coverage, look: Look): Matrix {
  if (look.plain) return { lines: told(coverage, look), isLettered: false };
  const count = coverage.stories.length;
  const room = look.width - NAME - (look.width < ROOM_FOR_BUILT_IN ? 0 : BUILT_IN);
  const isLettered = count <= MOST_LETTERS && 2 * count + 3 <= room;
  return { lines: (isLettered ? lettered : numbered)(coverage, look), isLettered };
}
