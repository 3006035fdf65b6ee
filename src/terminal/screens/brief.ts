import type { Look } from '../../look.ts';
import type { Aim } from '../../rehearsal/aim.ts';
import { principleAsked, questionAsked } from '../../rehearsal/asked.ts';
import type { Plan } from '../../rehearsal/records.ts';
import { principleName } from '../../scenario/principles.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { levelName, sectionTitle } from '../../scenario/sections.ts';
import { counted } from '../../text/counted.ts';
import { flowing, paragraph } from '../lines.ts';
import { clockTime } from '../time.ts';
import { aimLines } from './aim.ts';
import { heading } from './heading.ts';

function sum(plan: Plan, pick: (section: Plan['sections'][number]) => number): number {
  return plan.sections.reduce((total, section) => total + pick(section), 0);
}

/** `SDE 2, about 9 minutes of typing`. */
function remark(plan: Plan): string {
  const seconds = sum(plan, (each) => each.allowedSeconds);
  const minutes = counted(Math.max(1, Math.round(seconds / 60)), 'minute');
  const how = plan.clock === 'spoken' ? 'aloud' : 'of typing';
  return `${levelName(plan.level)}, about ${minutes} ${how}`;
}

/** What each section may take to say, and the time to type it where that is another. */
function targetLines(plan: Plan, look: Look): string[] {
  const isLonger = plan.sections.some((each) => each.allowedSeconds !== each.targetSeconds);
  const pieces = plan.sections.map(
    ({ name, targetSeconds }) => `${sectionTitle(name)} ${clockTime(targetSeconds)}`,
  );
  const all = `${clockTime(sum(plan, (each) => each.targetSeconds))} in all to say`;
  const typing = `${clockTime(sum(plan, (each) => each.allowedSeconds))} to type`;
  const totals = [...(plan.sections.length > 1 ? [all] : []), ...(isLonger ? [typing] : [])];
  return [
    ...flowing(pieces, look.width),
    ...flowing(
      totals.map((each) => look.dim(each)),
      look.width,
    ),
  ];
}

/** The whole answer at once, as in the room. */
function wholeHowTo({ clock }: Plan, look: Look, past: string): string {
  const told = 'The whole answer in one breath, with no hints, as in the room.';
  if (clock === 'spoken') return `${told} Press Enter when you have said it. ${past}`;
  const end = look.plain ? ' End it with a line that holds only a full stop.' : '';
  return `${told}${end} ${past}`;
}

function howTo(plan: Plan, look: Look): string {
  const past = 'Past zero the clock keeps counting; nothing cuts you off.';
  if (plan.isWhole) return wholeHowTo(plan, look, past);
  if (plan.clock === 'spoken') {
    return `Say each section out loud and press Enter when you have said it. ${past}`;
  }
  const end = look.plain ? 'End a section with a line that holds only a full stop. ' : '';
  return `Type each section the way you would say it. ${end}${past}`;
}

/** Whose story is told. */
function subjectLines(
  { title }: Scenario,
  { telling, pivot }: Plan,
  called: string,
  look: Look,
): string[] {
  const goal = pivot === null ? '' : ` for ${principleName(pivot)}`;
  const name = telling === 'own' ? called : title;
  const stop = /[.!?]$/.test(name) ? '' : '.';
  const told = telling === 'model' ? 'Retell the example' : 'Your story';
  const line =
    name === ''
      ? `Tell a story of your own${goal}.`
      : `${told}${goal}: ${look.accent(name)}${stop}`;
  return paragraph(line, look.width, '  ');
}

/** How the scenario itself is told for another principle. */
function pivotLines(scenario: Scenario, { pivot, telling }: Plan, look: Look): string[] {
  const told = pivot === null || telling === 'own' ? undefined : scenario.pivots[pivot];
  if (told === undefined) return [];
  const plainly = (text: string) => paragraph(text, look.width, '  ');
  return [
    ...plainly(`Lead with: ${told.lead_with}`),
    ...(told.emphasise ? plainly(`Bring out: ${told.emphasise}`) : []),
    ...(told.downplay ? plainly(`Keep short: ${told.downplay}`) : []),
  ];
}

/** What else there is to say before the clock. */
export interface BriefRemarks {
  /** How many more questions there are; left out where there is an aim. */
  choice: string | null;
  /** How a story of one's own is told for another principle. */
  aim: Aim | null;
  /** What the story of one's own is called; empty for one that nobody has told yet. */
  called: string;
}

/** In fewer columns, whatever the menu offers anyway would push what is asked off the screen. */
const WIDE_ENOUGH = 60;

/** What is asked, whose story is told, how long each part may take, and how to answer. */
export function briefScreen(
  scenario: Scenario,
  plan: Plan,
  { choice, aim, called }: BriefRemarks,
  look: Look,
): string[] {
  const others = aim === null && look.width >= WIDE_ENOUGH ? choice : null;
  const lines = [
    ...heading(principleName(principleAsked(scenario, plan)), remark(plan), look),
    ...paragraph(look.bold(questionAsked(scenario, plan)), look.width, '  '),
    '',
    ...subjectLines(scenario, plan, called, look),
    ...(aim === null ? pivotLines(scenario, plan, look) : aimLines(aim, look)),
    '',
    ...targetLines(plan, look),
    '',
    ...paragraph(howTo(plan, look), look.width, '  '),
    ...(others === null ? [] : paragraph(look.dim(others), look.width, '  ')),
  ];
  // In plain lines the rows are better used: a remark may stand above, and the menu is longer.
  return [...(look.plain ? lines.filter((line) => line !== '') : lines), ''];
}
