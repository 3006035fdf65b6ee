import type { Look } from '../../look.ts';
import { PRINCIPLES } from '../../scenario/principles.ts';
import type { Probe, Scenario, WeakAnswer } from '../../scenario/schema.ts';
import { LEVELS, levelName } from '../../scenario/sections.ts';
import { hanging, paragraph } from '../lines.ts';
import { clockTime } from '../time.ts';
import { heading } from './heading.ts';
import { optionLetter } from './quiz.ts';
import { beside, bullets, labelled } from './study-lines.ts';

/** A part of the walkthrough that is read in one go. */
export interface StudyPart {
  title: string;
  lines: string[];
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

function weakAnswerLines(weak_answer: WeakAnswer, look: Look): string[] {
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
      ...beside('  Bring out:  ', pivot.emphasise, look),
      ...beside('  Keep short: ', pivot.downplay, look),
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
      ...beside('  Focus:      ', guide.focus, look),
      ...beside('  Reflection: ', guide.reflection, look),
      ...beside('  Bar:        ', guide.bar, look),
    ];
  });
  return [...heading('Levels', '', look), ...levels, ''];
}

function followUpLines({ probes }: Scenario, look: Look): string[] {
  const lines = probes.flatMap((probe) => probeLines(probe, look));
  return [...heading('Follow-up questions', '', look), ...lines, ''];
}

/** What surrounds the five sections; most of it a story of one's own may not have yet. */
export function partsAroundTheStory(scenario: Scenario, look: Look): StudyPart[] {
  const { probes, weak_answer, quiz, pivots } = scenario;
  const parts: (StudyPart | null)[] = [
    probes.length > 0
      ? { title: 'Follow-up questions', lines: followUpLines(scenario, look) }
      : null,
    weak_answer ? { title: 'A weak answer', lines: weakAnswerLines(weak_answer, look) } : null,
    quiz.length > 0 ? { title: 'Knowledge questions', lines: questionLines(scenario, look) } : null,
    Object.keys(pivots).length > 0
      ? { title: 'Other principles', lines: pivotLines(scenario, look) }
      : null,
    { title: 'Levels', lines: levelLines(scenario, look) },
  ];
  return parts.filter((part) => part !== null);
}
