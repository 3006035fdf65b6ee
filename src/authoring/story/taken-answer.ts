import { readAnswer } from '../../review/answer-file.ts';
import type { SectionName } from '../../scenario/sections.ts';

/** A written answer as a story starts from it. */
export interface TakenAnswer {
  /** From a heading above everything; null when there is none. */
  title: string | null;
  sections: Map<SectionName, string>;
  /** Paragraphs that stand under no label. */
  unplaced: string[];
}

const TITLE = /^\s*#[ \t]+(\S.*)(?:\n|$)/;

/** The heading above everything, unless it is the label of a section. */
function titleOf(text: string): string | null {
  const title = TITLE.exec(text)?.[1]?.trim() ?? null;
  if (title === null) return null;
  return readAnswer(`# ${title}\nSaid.`).kind === 'labelled' ? null : title;
}

/** Reads an answer file: texts by their labels, and what has none paragraph by paragraph. */
export function takenAnswer(text: string): TakenAnswer {
  const answer = readAnswer(text);
  const title = titleOf(text);
  const loose =
    answer.kind === 'labelled' ? answer.unplaced : [{ heading: title, text: answer.text }];
  const unplaced = loose
    .flatMap(({ heading, text: own }) =>
      heading === null || heading === title ? [own] : [heading, own],
    )
    .flatMap((each) => each.split(/\n\s*\n/))
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  const sections = answer.kind === 'labelled' ? new Map(answer.sections) : new Map();
  return { title, sections, unplaced };
}

/** The answer with a paragraph put at the end of a section. */
export function placed(answer: TakenAnswer, paragraph: string, section: SectionName): TakenAnswer {
  const before = answer.sections.get(section);
  const text = before ? `${before}\n\n${paragraph}` : paragraph;
  return { ...answer, sections: new Map(answer.sections).set(section, text) };
}
