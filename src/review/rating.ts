import { clausesIn, outcomeQuantities } from '../language/matchers.ts';
import type { Level, SectionName } from '../scenario/sections.ts';
import type { AnswerSection } from './answer.ts';
import type { Finding } from './finding.ts';
import { RATINGS, type Rating } from './ratings.ts';
import { isOwnAction } from './vocabulary/own-action.ts';

/** A rating and the reason it is not higher. */
export interface Rated {
  rating: Rating;
  why: string;
}

interface Evidence {
  section: AnswerSection;
  level: Level;
  praised: ReadonlySet<string>;
  /** Rules that saw a fault or a hint. */
  flagged: ReadonlySet<string>;
}

interface Anchor {
  /** What the interviewer hears at the bar, and what lifts a section above it. */
  atTheBar: string;
  raises: string;
  isRaised(evidence: Evidence): boolean;
}

/** Deeds a listener can follow one by one; fewer is a summary. */
const STEPS = 4;

/**
 * What each section sounds like at the bar and above it. Anchors in words, as in structured
 * interviews (OPM), not points.
 */
export const ANCHORS: Readonly<Record<SectionName, Anchor>> = {
  situation: {
    atTheBar: 'says where it happened and what went wrong',
    raises: 'says how much was at stake, in a figure',
    isRaised: ({ section }) => outcomeQuantities(section).length > 0,
  },
  task: {
    atTheBar: 'says what had to be done',
    raises: 'says whose it was, that nobody asked, or why it fell to you',
    isRaised: ({ praised }) => praised.has('no-scope-boundary'),
  },
  action: {
    atTheBar: 'says what you did yourself',
    raises: 'walks through your steps and gives the reason for a choice among them',
    isRaised: ({ section, praised }) =>
      praised.has('no-own-action') && clausesIn(section).filter(isOwnAction).length >= STEPS,
  },
  result: {
    atTheBar: 'measures what came of it',
    raises: 'gives the before and after, and what it was worth or what outlasted it',
    isRaised: ({ section, praised }) =>
      praised.has('no-outcome-number') &&
      (praised.has('no-second-order') ||
        outcomeQuantities(section).some(({ kind }) => kind === 'money')),
  },
  reflection: {
    atTheBar: 'says something that was learned from this story',
    raises:
      'says what you do differently since; for a senior role, what in the organisation let it happen',
    isRaised: ({ praised, flagged, level }) =>
      level === 'senior' ? !flagged.has('systemic-missing') : praised.has('no-reflection'),
  },
};

const WITHOUT_LABELS = 'Only a labelled answer can be shown to raise the bar, section by section.';

function rulesOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(({ rule }) => rule));
}

/**
 * A whole answer is five sections' worth of chances, so one fault in it is no section's undoing,
 * unless it is about what an interviewer came for.
 */
function stepsInAll(rulesAtFault: ReadonlySet<string>): number {
  const isHeart = rulesAtFault.has('no-own-action') || rulesAtFault.has('no-outcome-number');
  return isHeart ? rulesAtFault.size : Math.floor(rulesAtFault.size / 2);
}

/** Rates a section there is enough of: from its anchor down one step for each rule that saw a fault. */
export function rate(section: AnswerSection, findings: readonly Finding[], level: Level): Rated {
  const faults = findings.filter(({ weight }) => weight === 'fault');
  const rulesAtFault = rulesOf(faults);
  const praised = rulesOf(findings.filter(({ weight }) => weight === 'praise'));
  const flagged = rulesOf(findings.filter(({ weight }) => weight !== 'praise'));
  const anchor = section.name === null ? null : ANCHORS[section.name];
  const isRaised = anchor?.isRaised({ section, level, praised, flagged }) ?? false;
  const steps = section.name === null ? stepsInAll(rulesAtFault) : rulesAtFault.size;
  const rating = RATINGS[Math.max(1, (isRaised ? 3 : 2) - steps)] ?? 'below the bar';
  const [first] = faults;
  if (first) return { rating, why: first.message };
  if (anchor === null) return { rating, why: WITHOUT_LABELS };
  return {
    rating,
    why: isRaised
      ? `It ${anchor.raises}.`
      : `To raise the bar, a listener would want one that ${anchor.raises}.`,
  };
}
