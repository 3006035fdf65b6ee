import type { Look } from '../../look.ts';
import type { FoundSection } from '../../rehearsal/compared-take.ts';
import { sectionTitle } from '../../scenario/sections.ts';
import { flowing, paragraph } from '../lines.ts';
import { clockTime } from '../time.ts';
import type { ComparedPart } from './compare.ts';
import type { Opening } from './marked-text.ts';
import { verdict } from './verdict.ts';

/** The sections that the words of a whole answer show, where they stand in it and how sure that is. */

function foundIn(comparison: ComparedPart): FoundSection[] {
  return comparison.section === 'whole' ? comparison.found : [];
}

/** `[Action]` before the words where it begins, `[Task?]` where that is not sure. */
export function openingsOf(comparison: ComparedPart, look: Look): Opening[] {
  return foundIn(comparison).flatMap(({ section, spans, isSure }) => {
    const note = look.bold(`[${sectionTitle(section)}${isSure ? '' : '?'}]`);
    return spans.map(({ start }) => ({ at: start, note }));
  });
}

function foundWords({ section, actualSeconds, isSure, rating }: FoundSection, look: Look): string {
  const told = isSure ? verdict(rating, look) : look.dim('not sure');
  return `${sectionTitle(section)} ${clockTime(actualSeconds)} ${told}`;
}

/** Time and verdict of each, as far as the words show it. */
export function foundLines(comparison: ComparedPart, look: Look): string[] {
  const found = foundIn(comparison);
  if (comparison.section !== 'whole' || comparison.words === null) return [];
  if (comparison.wordCount === 0) return [];
  if (found.length === 0) {
    return paragraph(look.dim('The words do not show where its sections begin.'), look.width, '  ');
  }
  const share = comparison.setupShare;
  const setup = share === null ? [] : [look.dim(`setup ${Math.round(share * 100)} %`)];
  return flowing([...found.map((each) => foundWords(each, look)), ...setup], look.width);
}
