import type { Ports } from '../../ports.ts';
import type { Plan } from '../../rehearsal/records.ts';
import { readAnswer, type WrittenAnswer } from '../../review/answer-file.ts';
import type { SectionName } from '../../scenario/sections.ts';
import { type AnswerText, readAnswerText, SET_AT_PAUSES } from '../read-answer-text.ts';

/** A written answer, and its texts by section: null when that cannot be told. */
export interface Written extends AnswerText {
  sections: ReadonlyMap<SectionName, string> | null;
}

/** The texts by section; null when the answer has no labels and several sections are asked for. */
function bySection(answer: WrittenAnswer, plan: Plan): Map<SectionName, string> | null {
  if (answer.kind === 'labelled') return answer.sections;
  const [only, ...more] = plan.sections;
  return only && more.length === 0 ? new Map([[only.name, answer.text]]) : null;
}

/** What is left out of the comparison, as sentences. */
function leftOut(answer: WrittenAnswer): string[] {
  if (answer.kind === 'unlabelled') return [];
  const { unlabelledStart, unknownHeadings } = answer;
  const headings = unknownHeadings.map((heading) => `"${heading}"`).join(', ');
  return [
    ...(unlabelledStart === '' ? [] : ['The text before the first section label is not compared.']),
    ...(headings === ''
      ? []
      : [`I did not understand the heading ${headings}: what is below it is not compared.`]),
  ];
}

/** Reads the answer and says what of it is not compared. */
export async function readWritten(
  file: string,
  plan: Plan,
  ports: Ports,
  speaker?: string,
): Promise<Written> {
  const read = await readAnswerText(file, ports, speaker);
  const answer = readAnswer(read.text);
  const remarks = [
    ...(read.transcript?.sentencesAtPauses ? [SET_AT_PAUSES] : []),
    ...leftOut(answer),
  ];
  for (const remark of remarks) ports.output.note([remark]);
  return { ...read, sections: bySection(answer, plan) };
}
