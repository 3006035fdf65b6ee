import { COMMAND_KEYS } from '../command-keys.ts';
import { Cancelled } from '../errors.ts';
import type { Choice } from '../prompter.ts';
import type { RunResult } from '../rehearsal/comparison.ts';
import type { Finding } from '../review/finding.ts';
import { type Part, partTitle } from '../scenario/sections.ts';
import type { ComparedPart } from '../terminal/screens/compare.ts';
import { type ComparedScreen, comparedScreens, wordsRows } from '../terminal/screens/compared.ts';
import { pageRows, spaced } from '../terminal/screens/pages.ts';
import { copyWords } from './copy-words.ts';
import type { Judgement } from './judge.ts';
import { COMPARISON_MENU } from './menus.ts';
import type { Run, SessionContext } from './run.ts';
import { chooseWrong, wrongLabel } from './wrong-finding.ts';

/** Tells a part again from its words, and judges anew. */
export type Retake = (part: Part) => Promise<Judgement>;

/** What changes a judgement that is being looked at. */
export interface Mending {
  retake: Retake;
  /** Counts a finding no more, or again, and judges anew. */
  turnWrong(finding: Finding): Promise<Judgement>;
}

export interface Showing {
  /** The parts to show, of those that were told. */
  parts: readonly Part[];
  /** What comes after the last screen, in a few words. */
  leadsTo(judgement: Judgement): string;
  mending: Mending;
}

interface Screen extends ComparedScreen {
  comparison: ComparedPart;
}

type Answer = 'next' | 'back' | 'edit' | 'details' | 'wrong' | 'copy' | 'skip' | 'leave';

/** What is compared of the parts that are to be shown: of a labelled whole answer, each of its sections. */
function shownOf({ whole, comparisons }: RunResult, parts: readonly Part[]): ComparedPart[] {
  if (parts.includes('whole')) return whole === null ? comparisons : [whole];
  return comparisons.filter(({ section }) => parts.includes(section));
}

/** Which of how many it is; nothing where there is one. */
function positionOf({ section }: { section: Part }, { sections }: Run['plan']): string {
  const at = sections.findIndex(({ name }) => name === section) + 1;
  return at === 0 ? '' : `${at} of ${sections.length}`;
}

function screensOf(
  { result }: Judgement,
  { parts, inFull }: { parts: readonly Part[]; inFull: ReadonlySet<Part> },
  { scenario, plan }: Run,
  { ports }: SessionContext,
): Screen[] {
  const { look } = ports.output;
  return shownOf(result, parts).flatMap((comparison) => {
    const position = positionOf(comparison, plan);
    const about = { position, example: scenario, inFull: inFull.has(comparison.section) };
    return comparedScreens(comparison, about, look).map((each) => ({ ...each, comparison }));
  });
}

/** What Enter leads to. */
function nextLabel({ comparison, shows }: Screen, next: Screen | undefined, then: string): string {
  if (next === undefined) return then;
  const { section } = next.comparison;
  if (section !== comparison.section) return COMPARISON_MENU.next(partTitle(section));
  const isBegun = shows === 'both' || next.shows === shows;
  return isBegun ? COMPARISON_MENU.more : COMPARISON_MENU.example;
}

function menu(screen: Screen, next: Screen | undefined, then: string): Choice<Answer>[] {
  const { comparison, shows, more } = screen;
  const isOwn = shows !== 'example';
  const isTyped = comparison.clock === 'typing' && comparison.words !== null;
  const choices: Choice<Answer>[] = [
    { value: 'next', label: nextLabel(screen, next, then), key: COMMAND_KEYS.next },
  ];
  if (isTyped && isOwn) {
    choices.push({ value: 'edit', label: COMPARISON_MENU.edit, key: COMMAND_KEYS.edit });
  }
  const wrong = isOwn ? wrongLabel(comparison) : null;
  if (wrong !== null) choices.push({ value: 'wrong', label: wrong, key: COMMAND_KEYS.wrong });
  if (isOwn && (comparison.words ?? '').trim() !== '') {
    choices.push({ value: 'copy', label: COMPARISON_MENU.copy, key: COMMAND_KEYS.copy });
  }
  if (more > 0) {
    const label = COMPARISON_MENU.details(more);
    choices.push({ value: 'details', label, key: COMMAND_KEYS.details });
  }
  if (next !== undefined) {
    choices.push({ value: 'skip', label: COMPARISON_MENU.skip, key: COMMAND_KEYS.summary });
  }
  return [...choices, { value: 'leave', label: COMPARISON_MENU.leave, key: COMMAND_KEYS.leave }];
}

/**
 * Shows how sections compare, a screen at a time. A typed one can be told again from its words and
 * compared anew. Returns the judgement that holds in the end. Throws `Cancelled` where the person leaves.
 */
export async function showComparisons(
  first: Judgement,
  run: Run,
  context: SessionContext,
  { parts, leadsTo, mending }: Showing,
): Promise<Judgement> {
  const { output } = context.ports;
  let judgement = first;
  const shown = { parts, inFull: new Set<Part>() };
  let screens = screensOf(judgement, shown, run, context);
  const firstOf = (part: Part) =>
    Math.max(
      0,
      screens.findIndex(({ comparison }) => comparison.section === part),
    );
  let isStillThere = false;
  for (let at = 0; ; ) {
    const [screen, next] = screens.slice(at, at + 2);
    if (screen === undefined) return judgement;
    const { look } = output;
    const rows = screen.shows === 'example' ? pageRows(look) : wordsRows(screen.comparison, look);
    if (!isStillThere) output.print(spaced(screen.lines, look, rows));
    isStillThere = false;
    const { section } = screen.comparison;
    const way = at === 0 ? undefined : ({ back: 'back' } as const);
    const answer = await context.prompter.choose<Answer>(
      '',
      menu(screen, next, leadsTo(judgement)),
      way,
    );
    switch (answer) {
      case 'next':
        at += 1;
        break;
      case 'back':
        at -= 1;
        break;
      case 'skip':
        return judgement;
      case 'leave':
        throw new Cancelled('menu');
      case 'details':
        shown.inFull.add(section);
        screens = screensOf(judgement, shown, run, context);
        break;
      case 'edit':
        judgement = await mending.retake(run.plan.isWhole ? 'whole' : section);
        screens = screensOf(judgement, shown, run, context);
        at = firstOf(section);
        break;
      case 'copy':
        await copyWords([screen.comparison], context.ports);
        isStillThere = true;
        break;
      case 'wrong': {
        const finding = await chooseWrong(screen.comparison, context.prompter);
        isStillThere = finding === null;
        if (finding === null) break;
        judgement = await mending.turnWrong(finding);
        screens = screensOf(judgement, shown, run, context);
        at = firstOf(section);
        break;
      }
    }
  }
}
