import type { SectionChange } from '../../authoring/story/story-changes.ts';
import type { Look } from '../../look.ts';
import { changesBetween } from '../../progress/take-change.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { sectionTitle } from '../../scenario/sections.ts';
import { hanging, paragraph } from '../lines.ts';
import { heading } from './heading.ts';
import { changedText } from './take-change.ts';

/** What changes in a story file, and what of it is to be shown; safe to show. */
export interface ShownChanges {
  path: string;
  changes: readonly SectionChange[];
  sections: Scenario['sections'];
}

/** Less of the text than this is kept: then before and after are easier to read one after the other. */
const FEWEST_KEPT = 0.5;

const lengthOf = (pieces: readonly { text: string }[]) =>
  pieces.reduce((sum, { text }) => sum + text.length, 0);

function textLines({ before, after }: SectionChange, look: Look): string[] {
  const [then, now] = [before, after].map((text) => text.replace(/\s+/g, ' ').trim());
  const pieces = changesBetween(then ?? '', now ?? '');
  const kept = pieces.filter(({ kind }) => kind === 'same');
  if (lengthOf(kept) >= FEWEST_KEPT * (now ?? '').length) {
    return paragraph(changedText(pieces, look), look.width, '  ');
  }
  return [
    ...hanging(`  ${look.dim('Before')}  `, look.dim(then ?? ''), look.width),
    ...hanging(`  ${look.bold('Now')}     `, now ?? '', look.width),
  ];
}

/** Words the file marks as those that carry the section, and that are not in it any more. */
function lostPhrases(
  { section, after }: SectionChange,
  sections: Scenario['sections'],
  look: Look,
): string[] {
  const words = after.replace(/\s+/g, ' ').toLowerCase();
  const lost = sections[section].key_phrases.filter(
    (phrase) => !words.includes(phrase.replace(/\s+/g, ' ').toLowerCase()),
  );
  if (lost.length === 0) return [];
  const quoted = lost.map((phrase) => `"${phrase}"`).join(', ');
  return hanging(`  ${look.warn('Key phrases it loses:')} `, quoted, look.width);
}

/** What telling a story again changes in its file, section by section: taken out, and put in. */
export function storyChangesScreen(
  { path, changes, sections }: ShownChanges,
  look: Look,
): string[] {
  return [
    ...heading('What changes in your story file', '[-taken out-] {+put in+}', look),
    ...paragraph(look.dim(path), look.width, '  '),
    ...changes.flatMap((change) => [
      '',
      look.bold(sectionTitle(change.section)),
      ...textLines(change, look),
      ...lostPhrases(change, sections, look),
    ]),
  ];
}

/** It is written; what else the file holds is as it was. */
export function storyUpdatedScreen({ path, changes }: ShownChanges, look: Look): string[] {
  const titles = changes.map(({ section }) => sectionTitle(section)).join(', ');
  return [
    ...paragraph(`Written to ${path}: ${titles}. All else in it is as it was.`, look.width, '  '),
    ...paragraph(look.dim('What to look at now: star-coach check'), look.width, '  '),
    '',
  ];
}
