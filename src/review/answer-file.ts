import { SECTIONS, type SectionName } from '../scenario/sections.ts';
import { sectionParts } from './section-labels.ts';

/** A written answer: by section where it carries labels, else one text. */
export type WrittenAnswer =
  | { kind: 'labelled'; sections: Map<SectionName, string>; unlabelledStart: string }
  | { kind: 'unlabelled'; text: string };

/** Reads an answer file: Markdown headings or labels in any case, or none. */
export function readAnswer(text: string): WrittenAnswer {
  const parts = sectionParts(text);
  const textOf = (wanted: SectionName | null) =>
    parts
      .filter(({ name }) => name === wanted)
      .map(({ start, end }) => text.slice(start, end).replaceAll(/\r\n|\r/g, '\n'))
      .join('\n')
      .trim();
  if (parts.length === 1) return { kind: 'unlabelled', text: textOf(null) };
  const named = SECTIONS.filter((name) => parts.some((part) => part.name === name));
  const sections = new Map(named.map((name) => [name, textOf(name)]));
  return { kind: 'labelled', sections, unlabelledStart: textOf(null) };
}
