import type { Look } from '../../ports.ts';
import { strongExample } from '../../rehearsal/comparison.ts';
import type { Plan } from '../../rehearsal/records.ts';
import { PRINCIPLES, principleName } from '../../scenario/principles.ts';
import type { Probe, Scenario } from '../../scenario/schema.ts';
import { LEVELS, levelName, type SectionName, sectionTitle } from '../../scenario/sections.ts';
import { hanging, paragraph } from '../lines.ts';
import { clockTime } from '../time.ts';
import { heading } from './heading.ts';
import { optionLetter } from './quiz.ts';

function bullets(items: readonly string[], look: Look): string[] {
  return items.flatMap((item) => hanging('  - ', item, look.width));
}

function labelled(label: string, text: string, look: Look): string[] {
  return ['', ...paragraph(look.bold(label), look.width), ...paragraph(text, look.width, '  ')];
}

function sectionLines(
  scenario: Scenario,
  { name, targetSeconds }: { name: SectionName; targetSeconds: number },
  plan: Plan,
  look: Look,
): string[] {
  const section = scenario.sections[name];
  return [
    ...heading(sectionTitle(name), `say it in ${clockTime(targetSeconds)}`, look),
    ...paragraph(strongExample(scenario, name, plan.level), look.width, '  '),
    '',
    ...hanging(
      `${look.bold('Key phrases')}  `,
      section.key_phrases.map((phrase) => `"${phrase}"`).join(', '),
      look.width,
    ),
    ...labelled('Coaching', section.coaching, look),
    ...labelled('Common mistake', section.common_mistake, look),
    '',
  ];
}

function probeLines(probe: Probe, look: Look): string[] {
  return [
    '',
    ...paragraph(look.bold(probe.question), look.width),
    ...paragraph(look.dim(`They are testing: ${probe.tests}`), look.width, '  '),
    ...hanging(`  ${look.good('Strong:')} `, probe.strong.reply, look.width),
    ...hanging('  Remember: ', `"${probe.strong.remember}"`, look.width),
    ...probe.weak.flatMap(({ reply, why }) => [
      ...hanging(`  ${look.warn('Weak:')} `, reply, look.width),
      ...paragraph(`It fails: ${why}`, look.width, '        '),
    ]),
  ];
}

function weakAnswerLines({ weak_answer }: Scenario, look: Look): string[] {
  return [
    ...heading('A weak answer', '', look),
    ...paragraph(weak_answer.text, look.width, '  '),
    '',
    look.bold('Red flags'),
    ...bullets(
      weak_answer.red_flags.map(({ quote, why }) => `"${quote}": ${why}`),
      look,
    ),
    ...labelled('What the bar raiser writes down', weak_answer.bar_raiser, look),
    '',
  ];
}

function questionLines(scenario: Scenario, look: Look): string[] {
  const questions = scenario.quiz.flatMap((each) => [
    '',
    ...paragraph(look.bold(each.question), look.width),
    ...each.options.flatMap((option, index) =>
      hanging(`  ${optionLetter(index)}  `, option, look.width),
    ),
    ...paragraph(`${optionLetter(each.answer - 1)}. ${each.explanation}`, look.width, '  '),
  ]);
  return [...heading('Knowledge questions', '', look), ...questions, ''];
}

function pivotLines(scenario: Scenario, look: Look): string[] {
  const pivots = PRINCIPLES.flatMap(({ slug, name }) => {
    const pivot = scenario.pivots[slug];
    if (pivot === undefined) return [];
    return [
      '',
      ...paragraph(look.bold(name), look.width),
      ...hanging('  Lead with:  ', pivot.lead_with, look.width),
      ...hanging('  Bring out:  ', pivot.emphasise, look.width),
      ...hanging('  Keep short: ', pivot.downplay, look.width),
    ];
  });
  return [...heading('The same story for another principle', '', look), ...pivots, ''];
}

function levelLines(scenario: Scenario, look: Look): string[] {
  const levels = LEVELS.flatMap((level) => {
    const guide = scenario.levels[level];
    if (guide === undefined) return [];
    return [
      '',
      ...paragraph(
        look.bold(`${levelName(level)}, ${clockTime(guide.total_seconds)} in all`),
        look.width,
      ),
      ...hanging('  Focus:      ', guide.focus, look.width),
      ...hanging('  Reflection: ', guide.reflection, look.width),
      ...hanging('  Bar:        ', guide.bar, look.width),
    ];
  });
  return [...heading('Levels', '', look), ...levels, ''];
}

/** A part of the walkthrough that is read in one go. */
export interface StudyPart {
  title: string;
  lines: string[];
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

function overviewLines(scenario: Scenario, look: Look): string[] {
  return [
    ...paragraph(scenario.overview, look.width),
    '',
    look.bold('Takeaways'),
    ...bullets(scenario.takeaways, look),
    '',
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
    {
      title: 'Follow-up questions',
      lines: [
        ...heading('Follow-up questions', '', look),
        ...scenario.probes.flatMap((probe) => probeLines(probe, look)),
        '',
      ],
    },
    { title: 'A weak answer', lines: weakAnswerLines(scenario, look) },
    { title: 'Knowledge questions', lines: questionLines(scenario, look) },
    { title: 'Other principles', lines: pivotLines(scenario, look) },
    { title: 'Levels', lines: levelLines(scenario, look) },
  ];
}

/** How to go on from the walkthrough of TARGET. */
export function studyEnd(target: string, look: Look): string[] {
  const command = look.bold(`star-coach rehearse ${target}`);
  return paragraph(`Now without looking: ${command}`, look.width);
}
