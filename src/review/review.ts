import { sliceOf } from '../language/span.ts';
import { type Level, SECTIONS, type SectionName } from '../scenario/sections.ts';
import { toldAt } from '../scenario/told-section.ts';
import { type Answer, type AnswerSection, answerOf, answerOfSections } from './answer.ts';
import { type Division, divisionOf } from './division-review.ts';
import type { TooLittle } from './enough.ts';
import type { Finding } from './finding.ts';
import { type NextFix, nextFix } from './next-fix.ts';
import { notJudged } from './not-judged.ts';
import { phraseHits } from './phrase-hits.ts';
import { ratedSection, whatIsMissing } from './rated-section.ts';
import { type Reading, readingOf } from './reading.ts';
import type { ReviewOptions } from './review-options.ts';
import { type ReviewContext, type Rule, seesFaults } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { SectionReview } from './section-review.ts';

export type { ReviewOptions, SectionReview };

/** What the review says. */
export interface Review {
  version: 1;
  /** The scenario's id; null without one. */
  scenario: string | null;
  level: Level;
  words: number;
  spokenSeconds: number;
  sections: SectionReview[];
  /** All of them: in the order of the text, or of the sections where each is a text of its own. */
  findings: Finding[];
  /** Null for a labelled answer, and for one too short to tell. */
  division: Division | null;
  /** What could not be judged, as sentences. */
  notJudged: string[];
  reading: Reading;
  next: NextFix | null;
}

function contextOf(
  answer: Answer,
  { level, scenario, telling = 'own', targets = {} }: ReviewOptions,
): ReviewContext {
  if (scenario === undefined) return { answer, level, targets, keyPhrases: {} };
  const own = SECTIONS.map((name) => [name, scenario.sections[name].target_seconds]);
  const phrases = SECTIONS.map((name) => [name, toldAt(scenario, name, level).key_phrases]);
  return {
    answer,
    level,
    targets: { ...Object.fromEntries(own), ...targets },
    keyPhrases: telling === 'own' ? {} : Object.fromEntries(phrases),
  };
}

function findingsOf(context: ReviewContext, rules: readonly Rule[]): Finding[] {
  return rules.flatMap((rule) =>
    rule.see(context).map(({ span: seen, section, weight, message, fix }) => {
      const spoken = context.answer.sections.find(({ name }) => name === section)?.spoken;
      const span = spoken?.inGiven(seen) ?? { start: 0, end: 0 };
      const quote = sliceOf(spoken?.given ?? '', span);
      return { rule: rule.id, weight, section, span, quote, message, fix };
    }),
  );
}

/** Nobody is praised for what cannot be judged, and mash has no faults either. */
function kept(findings: readonly Finding[], found: TooLittle | null): Finding[] {
  if (found === null) return [...findings];
  const isTold = found === 'few words' || found === 'copied example';
  return isTold ? findings.filter(({ weight }) => weight !== 'praise') : [];
}

/**
 * The faults the rules see in an answer that has been read, rule by rule and no sooner than they are
 * asked for; nothing is rated.
 */
export function* faultsByRule(
  answer: Answer,
  options: ReviewOptions,
  rules: readonly Rule[] = RULES,
): Generator<readonly Finding[], void, undefined> {
  const context = contextOf(answer, options);
  const missing = new Map<AnswerSection, TooLittle | null>();
  for (const rule of rules.filter(seesFaults)) {
    const faults = findingsOf(context, [rule]).filter(({ weight }) => weight === 'fault');
    yield faults.flatMap((fault) => {
      const section = answer.sections.find(({ name }) => name === fault.section);
      if (section === undefined) return [];
      if (!missing.has(section)) missing.set(section, whatIsMissing(section, options));
      return kept([fault], missing.get(section) ?? null);
    });
  }
}

/** The faults the rules see in an answer that has been read, section by section; nothing is rated. */
export function faultsIn(answer: Answer, options: ReviewOptions): Finding[] {
  const faults = [...faultsByRule(answer, options)].flat();
  return answer.sections.flatMap(({ name }) => faults.filter(({ section }) => section === name));
}

function reviewSection(
  section: AnswerSection,
  findings: readonly Finding[],
  { keyPhrases, targets }: ReviewContext,
  options: ReviewOptions,
): SectionReview {
  const { name, wordCount, spokenSeconds } = section;
  const found = whatIsMissing(section, options);
  const own = findings.filter((each) => each.section === name);
  const phrases = name === null ? Object.values(keyPhrases).flat() : keyPhrases[name];
  return {
    section: name,
    words: wordCount,
    spokenSeconds,
    targetSeconds: (name === null ? undefined : targets[name]) ?? null,
    ...ratedSection(section, found, options),
    keyPhrases: phraseHits(section.words, phrases ?? []),
    findings: kept(own, found).sort((a, b) => a.span.start - b.span.start),
  };
}

function isRated(sections: readonly SectionReview[]): boolean {
  return sections.every(({ rating }) => rating !== 'not enough to judge');
}

function review(answer: Answer, options: ReviewOptions, rules: readonly Rule[]): Review {
  const context = contextOf(answer, options);
  const findings = findingsOf(context, rules);
  const sections = answer.sections.map((section) =>
    reviewSection(section, findings, context, options),
  );
  return {
    version: 1,
    scenario: options.scenario?.id ?? null,
    level: options.level,
    words: answer.wordCount,
    spokenSeconds: answer.spokenSeconds,
    sections,
    findings: sections.flatMap((section) => section.findings),
    division: isRated(sections) ? divisionOf(answer, context.targets, options) : null,
    notJudged: notJudged(answer),
    reading: readingOf(new Map(sections.map(({ section, rating }) => [section, rating]))),
    next: nextFix(sections),
  };
}

/** Reviews a text with or without section labels. Spans index the text as given. */
export function reviewAnswer(text: string, options: ReviewOptions, rules = RULES): Review {
  const result = review(answerOf(text, options), options, rules);
  const findings = result.findings.sort((a, b) => a.span.start - b.span.start);
  return { ...result, findings };
}

/** Reviews takes, one text a section. A finding's span indexes its own section's text. */
export function reviewSections(
  texts: ReadonlyMap<SectionName, string>,
  options: ReviewOptions,
  rules = RULES,
): Review {
  return review(answerOfSections(texts, options), options, rules);
}
