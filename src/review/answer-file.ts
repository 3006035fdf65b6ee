import { sliceOf } from '../language/span.ts';
import { SECTIONS, type SectionName } from '../scenario/sections.ts';
import { LONGEST_READ } from './answer.ts';
import { labelledText, unknownHeadings } from './section-labels.ts';

/** A written answer: by section where it carries labels, else one text; only what is said. */
export type WrittenAnswer =
  | {
      kind: 'labelled';
      sections: Map<SectionName, string>;
      unlabelledStart: string;
      /** What stands in no section, under the heading it stands under; null before the first. */
      unplaced: { heading: string | null; text: string }[];
      /** Headings that were not understood: what stands below them is in no section. */
      unknownHeadings: string[];
    }
  | { kind: 'unlabelled'; text: string };

/** Reads an answer file: section labels in any usual form, or none. */
export function readAnswer(whole: string): WrittenAnswer {
  const text = labelledText(whole.slice(0, LONGEST_READ));
  const { spoken, parts } = text;
  const textOf = (wanted: SectionName | null) =>
    parts
      .filter(({ name, unknown }) => name === wanted && unknown === null)
      .map((part) => sliceOf(spoken.text, part).replaceAll(/\r\n|\r/g, '\n'))
      .join('\n')
      .trim();
  const named = SECTIONS.filter((name) => parts.some((part) => part.name === name));
  if (named.length === 0) {
    const texts = parts.map((part) => sliceOf(spoken.text, part).trim());
    return { kind: 'unlabelled', text: texts.filter((text) => text !== '').join('\n\n') };
  }
  return {
    kind: 'labelled',
    sections: new Map(named.map((name) => [name, textOf(name)])),
    unlabelledStart: textOf(null),
    unplaced: parts.flatMap((part) => {
      const own = sliceOf(spoken.text, part)
        .replaceAll(/\r\n|\r/g, '\n')
        .trim();
      return part.name !== null || own === '' ? [] : [{ heading: part.unknown, text: own }];
    }),
    unknownHeadings: unknownHeadings(text),
  };
}
