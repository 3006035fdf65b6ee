import type { Pool } from '../../authoring/gate/guessing.ts';
import type { Giveaway, HeardQuestion } from '../../authoring/gate/tone/giveaways.ts';
import type { Look } from '../../look.ts';
import { visibleLine } from '../../text/visible.ts';
import { hanging, paragraph } from '../lines.ts';
import { heading } from './heading.ts';

const KINDS: Record<Pool, string> = {
  probe: 'follow-up',
  knowledge: 'knowledge question',
  exercise: 'exercise',
};

/** Characters of an option: enough to know which one it is. */
const OPTION_START = 60;

function percent(share: number): string {
  return `${Math.round(share * 100)}%`.padStart(4);
}

function amount(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function startOf(text: string): string {
  const line = visibleLine(text);
  return line.length > OPTION_START ? `${line.slice(0, OPTION_START).trimEnd()}...` : line;
}

function told({ cue, right, others }: Giveaway): string {
  const usual = others.reduce((sum, value) => sum + value, 0) / others.length;
  const side = right > usual ? 'more' : 'less';
  return `${side} ${cue}, ${amount(right)} (${others.map(amount).join(', ')})`;
}

function questionLines(question: HeardQuestion, look: Look): string[] {
  const { id, kind, prompt, options, givenAway, giveaways } = question;
  const name = id.split('/').at(-1) ?? id;
  const verdict = givenAway ? look.bad('given away') : look.good('not given away');
  return [
    ...paragraph(`${look.bold(name)}, ${KINDS[kind]}: ${verdict}`, look.width),
    ...paragraph(visibleLine(prompt), look.width, '  '),
    ...options.flatMap(({ text, right, belief }) => {
      const label = `  ${percent(belief)} ${right ? 'right' : '     '}  `;
      return hanging(label, startOf(text), look.width);
    }),
    ...hanging('  for the right one: ', giveaways.map(told).join('; '), look.width),
    '',
  ];
}

/** Question by question: how far each option is believed to be right by its tone, and what says so. */
export function giveawaysScreen(
  title: string,
  questions: readonly HeardQuestion[],
  look: Look,
): string[] {
  const given = questions.filter(({ givenAway }) => givenAway).length;
  const about =
    'How far somebody believes in each option who has read the other stories and not this one, and what speaks for the right one: how much of it there is, in brackets in each of the others.';
  return [
    ...heading(visibleLine(title), `${given} of ${questions.length} given away`, look),
    ...paragraph(about, look.width),
    '',
    ...questions.flatMap((question) => questionLines(question, look)),
  ];
}
