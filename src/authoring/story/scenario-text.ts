import type { PrincipleSlug } from '../../scenario/principles.ts';
import { SECTIONS, type SectionName } from '../../scenario/sections.ts';
import { WORDS_PER_MINUTE } from '../../text/words.ts';
import { gap } from '../gate/gaps.ts';
import { COACH_QUESTIONS, USUAL_SECONDS } from './coach-questions.ts';
import { type OptionalKey, optionalParts } from './optional-parts.ts';
import type { Story } from './story.ts';
import { yamlComment, yamlEntry } from './yaml-entry.ts';

const ABOUT = {
  file: 'A story of your own. After a change: star-coach check <this file>',
  question: 'As an interviewer would ask it.',
  answers: 'The ids of the questions it answers, as `star-coach list --json` has them.',
  sections: `In your own words, the way you would say it. \`target_seconds\` is how long a section may take
at 150 words a minute; \`key_phrases\` are words from it that a listener should not miss.
A section may also have \`coaching\` and \`common_mistake\`: notes to yourself.`,
  levels: 'How long the whole may take. `focus`, `reflection` and `bar` may say what is expected.',
} as const;

/** What a story is written down with: what nobody has said yet is a gap, or left out. */
export type Sketch = Pick<Story, 'id' | 'principle' | 'level'> & Partial<Story>;

function sectionText({ sections = {}, level }: Sketch, name: SectionName): string {
  const told = sections[name];
  const seconds = USUAL_SECONDS[name];
  const words = Math.round((seconds * WORDS_PER_MINUTE) / 60);
  const text = told?.text.trim() ?? gap(`the way you would say it, about ${words} words`);
  const content = {
    target_seconds: seconds,
    strong: name === 'reflection' ? { [level]: text } : text,
    key_phrases: told?.keyPhrases ?? [gap('two to five words from the text above')],
  };
  const questions = yamlComment(COACH_QUESTIONS[name].join(' '), '  ');
  return `${questions}\n${yamlEntry(name, content, '  ')}`;
}

/** The part as it is written, or as a comment that says what it is for and how it would look. */
function optional(key: OptionalKey, value: unknown, principle: PrincipleSlug): string {
  const { about, yaml } = optionalParts(principle)[key];
  return value === undefined
    ? yamlComment(`${about}\n${yaml}`)
    : `${yamlComment(about)}\n${yamlEntry(key, value)}`;
}

function filled<Value extends object>(value: Value | undefined): Value | undefined {
  return value === undefined || Object.keys(value).length === 0 ? undefined : value;
}

/** A path as it can stand in the line for editors, which ends at a blank. */
function schemaLink(path: string): string {
  return /\s/.test(path) ? `file://${encodeURI(path.replaceAll('\\', '/'))}` : path;
}

/**
 * A scenario file with comments that say what each part is for. `schema` is the path of the JSON
 * Schema, for editors. It holds by itself whatever the story still lacks, once its texts fit the schema.
 */
export function scenarioText(sketch: Sketch, schema: string): string {
  const { id, principle, title, question, answers, level, themes, probes, pivots } = sketch;
  const { followUps } = sketch;
  const part = (key: OptionalKey, value?: object) => optional(key, filled(value), principle);
  const seconds = SECTIONS.reduce((sum, name) => sum + USUAL_SECONDS[name], 0);
  const sections = SECTIONS.map((name) => sectionText(sketch, name));
  const head = [
    `# yaml-language-server: $schema=${schemaLink(schema)}`,
    yamlComment(ABOUT.file),
    '',
    yamlComment(`What you type: star-coach rehearse ${id}. Keep it: your history hangs on it.`),
    yamlEntry('id', id),
    yamlEntry('principle', principle),
    yamlEntry('title', title?.trim() ?? gap('name the story in a few words')),
    yamlComment(ABOUT.question),
    yamlEntry('question', question?.trim() ?? gap('Tell me about a time ...')),
    ...(answers === undefined ? [] : [yamlComment(ABOUT.answers), yamlEntry('answers', answers)]),
  ];
  const blocks = [
    head.join('\n'),
    part('themes', themes),
    part('overview'),
    part('takeaways'),
    `${yamlComment(ABOUT.sections)}\nsections:\n${sections.join('\n\n')}`,
    part('probes', probes),
    part('follow_ups', followUps),
    part('weak_answer'),
    part('quiz'),
    part('pivots', pivots),
    `${yamlComment(ABOUT.levels)}\n${yamlEntry('levels', { [level]: { total_seconds: seconds } })}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}
