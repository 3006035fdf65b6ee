import type { Plan } from '../../rehearsal/records.ts';
import { PRINCIPLES, principleName } from '../../scenario/principles.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { LEVELS, levelName, sectionTitle } from '../../scenario/sections.ts';
import { toldAt } from '../../scenario/told-section.ts';
import { markdownParagraphs, markdownText } from '../../text/markdown.ts';
import { clockTime } from '../time.ts';
import { optionLetter } from './quiz.ts';

/** `**Coaching**: the text`; nothing where there is none. */
function labelled(label: string, text: string | undefined): string[] {
  return text === undefined ? [] : [`**${label}**: ${markdownText(text)}`, ''];
}

function list(items: readonly string[]): string[] {
  return items.length === 0 ? [] : [...items.map((each) => `- ${markdownText(each)}`), ''];
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines];
}

function sections(scenario: Scenario, plan: Plan): string[] {
  return plan.sections.flatMap(({ name, targetSeconds }) => {
    const { strong, key_phrases } = toldAt(scenario, name, plan.level);
    const { coaching, common_mistake } = scenario.sections[name];
    return titled(`${sectionTitle(name)} (${clockTime(targetSeconds)})`, [
      ...markdownParagraphs(strong),
      ...(key_phrases.length === 0 ? [] : labelled('Key phrases', key_phrases.join('; '))),
      ...labelled('Coaching', coaching),
      ...labelled('Common mistake', common_mistake),
    ]);
  });
}

function around({
  probes,
  follow_ups = [],
  weak_answer,
  quiz,
  pivots,
  levels,
}: Scenario): string[] {
  return [
    ...titled('Follow-up questions', [
      ...probes.flatMap(({ question, tests, strong, weak }) => [
        `### ${markdownText(question)}`,
        '',
        ...labelled('They are testing', tests),
        ...labelled('Strong', strong.reply),
        ...weak.flatMap(({ reply, why }) => [
          ...labelled('Weak', reply),
          ...labelled('It fails', why),
        ]),
      ]),
      ...list(follow_ups),
    ]),
    ...(weak_answer === undefined
      ? []
      : titled('A weak answer', [
          ...markdownParagraphs(weak_answer.text),
          ...list(weak_answer.red_flags.map(({ quote, why }) => `"${quote}": ${why}`)),
          ...labelled('What the bar raiser writes down', weak_answer.bar_raiser),
        ])),
    ...titled(
      'Knowledge questions',
      quiz.flatMap(({ question, options, answer, explanation }) => [
        `### ${markdownText(question)}`,
        '',
        ...options.map((option, at) => `- ${optionLetter(at)}: ${markdownText(option)}`),
        '',
        ...labelled(optionLetter(answer - 1), explanation),
      ]),
    ),
    ...titled(
      'The same story for another principle',
      PRINCIPLES.flatMap(({ slug, name }) => {
        const pivot = pivots[slug];
        if (pivot === undefined) return [];
        return [
          `### ${name}`,
          '',
          ...labelled('Lead with', pivot.lead_with),
          ...labelled('Bring out', pivot.emphasise),
          ...labelled('Keep short', pivot.downplay),
        ];
      }),
    ),
    ...titled(
      'Levels',
      LEVELS.flatMap((level) => {
        const guide = levels[level];
        if (guide === undefined) return [];
        return [
          `### ${levelName(level)}, ${clockTime(guide.total_seconds)} in all`,
          '',
          ...labelled('Focus', guide.focus),
          ...labelled('Reflection', guide.reflection),
          ...labelled('Bar', guide.bar),
        ];
      }),
    ),
  ];
}

/** The walkthrough as Markdown: all of it, or only the plan's sections when `partly`. */
export function studyMarkdown(
  scenario: Scenario,
  plan: Plan,
  { partly }: { partly: boolean },
): string[] {
  const { title, principle, pivots, question, overview, takeaways } = scenario;
  const pivot = plan.pivot === null ? undefined : pivots[plan.pivot];
  return [
    `# ${markdownText(title)}`,
    '',
    `${principleName(plan.pivot ?? principle)}, ${levelName(plan.level)}`,
    '',
    `> ${markdownText(question)}`,
    '',
    ...labelled('Lead with', pivot?.lead_with),
    ...labelled('Bring out', pivot?.emphasise),
    ...labelled('Keep short', pivot?.downplay),
    ...(partly || overview === undefined ? [] : markdownParagraphs(overview)),
    ...(partly ? [] : titled('Takeaways', list(takeaways))),
    ...sections(scenario, plan),
    ...(partly ? [] : around(scenario)),
  ].slice(0, -1);
}
