import type { PrincipleSlug } from '../../scenario/principles.ts';
import type { Figure } from './figures.ts';
import type { Sheet } from './sheet.ts';

/** What `sheet --json` prints: a document of its own, whatever the sheet is made of. */
interface SheetDocument {
  version: 1;
  /** The local calendar day it was made. */
  day: string;
  stories: {
    id: string;
    title: string;
    /** How it begins; null where it was never told whole. */
    opening: string | null;
    /** Three at most, each in its words. */
    figures: string[];
    /** What is done otherwise since. */
    since: string | null;
    /** 0 times where it is only written for it. */
    principles: { principle: PrincipleSlug; times: number }[];
  }[];
  principles: {
    principle: PrincipleSlug;
    stories: string[];
    questions: { ask: string; stories: string[] }[];
  }[];
  gaps: PrincipleSlug[];
  mind: { what: string; advice: string | null } | null;
}

export function figureText({ before, figure, after }: Figure): string {
  return `${before}${figure}${after}`;
}

export function sheetDocument({ day, cards, map, gaps, mind }: Sheet): SheetDocument {
  return {
    version: 1,
    day,
    stories: cards.map(({ id, title, opening, figures, since, principles }) => ({
      ...{ id, title, opening, since },
      figures: figures.map(figureText),
      principles: principles.map(({ principle, times }) => ({ principle, times })),
    })),
    principles: map.map(({ principle, stories, questions }) => ({
      principle,
      stories,
      questions: questions.map(({ ask, stories: titles }) => ({ ask, stories: titles })),
    })),
    gaps,
    mind: mind && { what: mind.what, advice: mind.advice },
  };
}
