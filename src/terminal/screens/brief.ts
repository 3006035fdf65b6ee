import type { Look } from '../../look.ts';
import type { Plan } from '../../rehearsal/records.ts';
import { principleName } from '../../scenario/principles.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { levelName, sectionTitle } from '../../scenario/sections.ts';
import { padEnd, padStart, paragraph } from '../lines.ts';
import { clockTime } from '../time.ts';

function sectionTable(plan: Plan, look: Look): string[] {
  const typing = plan.sections.some((each) => each.allowedSeconds !== each.targetSeconds);
  const row = (name: string, target: string, allowed: string) =>
    `  ${padEnd(name, 12)}${padStart(target, 10)}${typing ? padStart(allowed, 14) : ''}`;
  const sum = (pick: (section: Plan['sections'][number]) => number) =>
    clockTime(plan.sections.reduce((total, section) => total + pick(section), 0));
  const lines = [look.dim(row('', 'say it in', 'typing time'))];
  for (const { name, targetSeconds, allowedSeconds } of plan.sections) {
    lines.push(row(sectionTitle(name), clockTime(targetSeconds), clockTime(allowedSeconds)));
  }
  if (plan.sections.length > 1) {
    const whole = row(
      'all',
      sum((each) => each.targetSeconds),
      sum((each) => each.allowedSeconds),
    );
    lines.push(look.bold(whole));
  }
  return lines;
}

function howTo(plan: Plan, look: Look): string {
  if (plan.clock === 'spoken') {
    return 'Say each section out loud and press Enter when you have said it. Past zero the clock keeps counting; nothing cuts you off.';
  }
  const end = look.plain ? 'End a section with a line that holds only a full stop. ' : '';
  return `Type each section the way you would say it. ${end}Past zero the clock keeps counting; nothing cuts you off.`;
}

function pivotLines(scenario: Scenario, plan: Plan, look: Look): string[] {
  const pivot = plan.pivot ? scenario.pivots[plan.pivot] : undefined;
  if (!plan.pivot || !pivot) return [];
  return [
    '',
    ...paragraph(look.bold(`Told for ${principleName(plan.pivot)}`), look.width),
    ...paragraph(`Lead with: ${pivot.lead_with}`, look.width, '  '),
    ...(pivot.emphasise ? paragraph(`Bring out: ${pivot.emphasise}`, look.width, '  ') : []),
    ...(pivot.downplay ? paragraph(`Keep short: ${pivot.downplay}`, look.width, '  ') : []),
  ];
}

/** What is asked, how long each part may take, and how to answer. */
export function briefScreen(
  scenario: Scenario,
  plan: Plan,
  choice: string | null,
  look: Look,
): string[] {
  const about = [
    principleName(plan.pivot ?? scenario.principle),
    scenario.title,
    levelName(plan.level),
  ];
  return [
    ...paragraph(look.accent(about.join(' - ')), look.width),
    '',
    ...paragraph(look.bold(scenario.question), look.width, '  '),
    ...pivotLines(scenario, plan, look),
    '',
    ...sectionTable(plan, look),
    '',
    ...paragraph(howTo(plan, look), look.width, '  '),
    ...(choice ? paragraph(look.dim(choice), look.width, '  ') : []),
    '',
  ];
}
