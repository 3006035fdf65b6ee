import { sliceOf } from '../language/span.ts';
import { readAnswer } from '../review/answer-file.ts';
import type { ReadSection } from '../review/beats.ts';
import { type Review, reviewAnswer } from '../review/review.ts';
import { rulesOn } from '../review/rules-on.ts';
import type { Scenario } from '../scenario/schema.ts';
import { SECTIONS } from '../scenario/sections.ts';
import { countWords } from '../text/words.ts';
import type { FoundSection } from './compared-take.ts';
import {
  beatsOf,
  compareTakes,
  type JudgedBy,
  phrasesOf,
  type RunResult,
  takeFacts,
} from './comparison.ts';
import { doubtIn, withDoubt } from './in-doubt.ts';
import { partsOf } from './plan.ts';
import type { Take } from './records.ts';
import { withoutWrong } from './set-aside.ts';
import { strongExample } from './strong-example.ts';

const NOTHING_OFF: ReadonlySet<string> = new Set();

/** The sections somebody labelled while typing, each as a take; null where there are no labels. */
function labelledTakes(take: Take): Take[] | null {
  const answer = readAnswer(take.words ?? '');
  if (answer.kind === 'unlabelled') return null;
  return [...answer.sections].map(([section, words]) => ({ ...take, section, words }));
}

/** The sections its words show. */
function foundIn({ division }: Review): FoundSection[] {
  return (division?.sections ?? []).map((each) => ({
    section: each.section,
    spans: each.spans,
    isSure: each.sure,
    targetSeconds: each.targetSeconds ?? 0,
    actualSeconds: each.spokenSeconds,
    wordCount: each.words,
    rating: each.rating,
    evidence: each.evidence,
  }));
}

/**
 * What is heard of it: read as one piece, and what the sections show that surely stand in it. That one
 * of these shows nothing proves nothing: it may have been said elsewhere.
 */
function readIn(review: Review, found: readonly FoundSection[]): ReadSection[] {
  const shown = found.map(
    ({ section, evidence }): ReadSection => ({
      section,
      rating: 'not enough to judge',
      evidence,
      findings: [],
    }),
  );
  return [...review.sections, ...shown];
}

/** Words a minute: measured where it was spoken and written down. */
function paceOf({ words, activeSeconds }: Take, { clock, pace }: JudgedBy): number {
  const count = countWords(words ?? '');
  return clock === 'spoken' && count > 0 && activeSeconds > 0 ? (60 * count) / activeSeconds : pace;
}

/** Compares an answer told in one breath; one with labels is compared section by section. */
export function compareWhole(scenario: Scenario, judged: JudgedBy, take: Take): RunResult {
  const { level, sections, telling, question, rulesOff = NOTHING_OFF } = judged;
  const labelled = labelledTakes(take);
  if (labelled !== null) {
    const result = compareTakes(scenario, judged, labelled);
    // How long each of them was typed nobody knows.
    const comparisons = result.comparisons.map((each) => ({ ...each, typing: null }));
    return { ...result, comparisons };
  }
  const targets = Object.fromEntries(sections.map((each) => [each.name, each.targetSeconds]));
  const options = { level, scenario, targets, telling, pace: paceOf(take, judged) };
  const read = take.words === null ? null : reviewAnswer(take.words, options, rulesOn(rulesOff));
  const doubt = doubtIn([take])?.get('whole');
  const doubted = read && doubt ? withDoubt(read, () => doubt) : read;
  const weighed = doubted && withoutWrong(doubted, judged.isWrong ?? (() => false));
  const review = weighed?.review ?? null;
  const found = review === null ? [] : foundIn(review);
  const beats = beatsOf(question, review === null ? [] : readIn(review, found), () => take.ticked);
  const [planned = { targetSeconds: 0, allowedSeconds: 0 }] = partsOf({
    isWhole: true,
    sections: [...sections],
  });
  const { ticked } = take;
  const [whole = null] = review?.sections ?? [];
  return {
    comparisons: [],
    review,
    beats,
    whole: {
      ...takeFacts('whole', judged, planned, take),
      phrases:
        whole?.keyPhrases ??
        SECTIONS.flatMap((section) => phrasesOf(scenario, section, { level, telling, ticked })),
      beats,
      review: whole,
      setAside: weighed?.setAside ?? [],
      found,
      setupShare: review?.division?.setupShare ?? null,
      examples: SECTIONS.map((section) => ({
        section,
        strong: strongExample(scenario, section, level),
      })),
    },
  };
}

/** The words of a found section. */
function wordsOf({ spans }: FoundSection, words: string): string {
  return spans.map((span) => sliceOf(words, span).trim()).join(' ');
}

/**
 * Takes by section: a whole answer as takes of the sections it labels, or of all five where its words
 * surely show them; what nobody can tell apart stays as it is.
 */
export function takesBySection(
  takes: readonly Take[],
  { whole }: Pick<RunResult, 'whole'>,
): Take[] {
  return takes.flatMap((take): Take[] => {
    const { section, words } = take;
    if (section !== 'whole' || words === null) return [take];
    if (whole === null) return labelledTakes(take) ?? [take];
    const { found } = whole;
    if (found.length < SECTIONS.length || !found.every(({ isSure }) => isSure)) return [take];
    return found.map((each) => ({ ...take, section: each.section, words: wordsOf(each, words) }));
  });
}
