import type { Look } from '../../look.ts';
import type { Plan } from '../../rehearsal/records.ts';
import { principleName } from '../../scenario/principles.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { levelName, type SectionName, sectionTitle } from '../../scenario/sections.ts';
import { toldAt } from '../../scenario/told-section.ts';
import { hanging, paragraph } from '../lines.ts';
import { clockTime } from '../time.ts';
import { heading } from './heading.ts';
import { bullets, labelled } from './study-lines.ts';
import { partsAroundTheStory, type StudyPart } from './study-parts.ts';

function sectionLines(
  scenario: Scenario,
  { name, targetSeconds }: { name: SectionName; targetSeconds: number },
  plan: Plan,
  look: Look,
): string[] {
  const section = scenario.sections[name];
  const told = toldAt(scenario, name, plan.level);
  return [
    ...heading(sectionTitle(name), `say it in ${clockTime(targetSeconds)}`, look),
    ...paragraph(told.strong, look.width, '  '),
    '',
    ...hanging(
      `${look.bold('Key phrases')}  `,
      told.key_phrases.map((phrase) => `"${phrase}"`).join(', '),
      look.width,
    ),
    ...labelled('Coaching', section.coaching, look),
    ...labelled('Common mistake', section.common_mistake, look),
    '',
  ];
}

function opening(scenario: Scenario, plan: Plan, look: Look): string[] {
  const principle = principleName(plan.pivot ?? scenario.principle);
  const pivot = plan.pivot ? scenario.pivots[plan.pivot] : undefined;
  return [
    ...paragraph(
      look.accent(`${principle} - ${scenario.title} - ${levelName(plan.level)}`),
      look.width,
    ),
    '',
    ...paragraph(look.bold(scenario.question), look.width, '  '),
    ...(pivot
      ? [
          ...labelled('Lead with', pivot.lead_with, look),
          ...labelled('Bring out', pivot.emphasise, look),
          ...labelled('Keep short', pivot.downplay, look),
        ]
      : []),
    '',
  ];
}

function overviewLines({ overview, takeaways }: Scenario, look: Look): string[] {
  return [
    ...(overview === undefined ? [] : [...paragraph(overview, look.width), '']),
    ...(takeaways.length > 0 ? [look.bold('Takeaways'), ...bullets(takeaways, look), ''] : []),
  ];
}

/** The walkthrough part by part: all of it, or only the plan's sections when `partly`. */
export function studyParts(
  scenario: Scenario,
  plan: Plan,
  { partly }: { partly: boolean },
  look: Look,
): StudyPart[] {
  const start = opening(scenario, plan, look);
  const sections = plan.sections.map((each) => ({
    title: sectionTitle(each.name),
    lines: sectionLines(scenario, each, plan, look),
  }));
  if (partly) return [{ title: 'Question', lines: start }, ...sections];
  return [
    { title: 'Overview', lines: [...start, ...overviewLines(scenario, look)] },
    ...sections,
    ...partsAroundTheStory(scenario, look),
  ];
}

/** How to go on from the walkthrough of TARGET. */
export function studyEnd(target: string, look: Look): string[] {
  const command = look.bold(`star-coach rehearse ${target}`);
  return paragraph(`Now without looking: ${command}`, look.width);
}
