import { type Span, sliceOf } from '../language/span.ts';
import type { Scenario } from '../scenario/schema.ts';
import { LEVELS, type Level, SECTIONS, type SectionName } from '../scenario/sections.ts';
import {
  type Answer,
  type AnswerSection,
  answerOf,
  answerOfSections,
  LONGEST_READ,
  NOT_MEASURED,
  type SecondsOf,
} from './answer.ts';
import { sectionsFound } from './divided-answer.ts';
import { type KnownTexts, reasonOf, type TooLittle, tooLittle } from './enough.ts';
import type { Finding } from './finding.ts';
import { type NextFix, nextFix } from './next-fix.ts';
import { phraseHits } from './phrase-hits.ts';
import { type Rated, rate } from './rating.ts';
import type { Rating } from './ratings.ts';
import { type Reading, readingOf } from './reading.ts';
import type { ReviewContext, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { SectionReview } from './section-review.ts';

export type { SectionReview };

export interface ReviewOptions {
  level: Level;
  /** Gives key phrases, the question, the strong examples and, where `targets` does not, targets. */
  scenario?: Scenario;
  /** The scenario is the speaker's own story, so nothing is wrong with telling it as written. */
  isOwnStory?: boolean;
  /** The same for reviews of what was read once: what rules see in a section, they look for once. */
  occasion?: object;
  /** Spoken seconds a section. */
  targets?: Readonly<Partial<Record<SectionName, number>>>;
  /** Seconds a stretch of the text took to say, where that was measured. */
  secondsOf?: SecondsOf;
}

/** A section found in an answer without labels: as it would be judged alone. */
export interface DividedSection {
  section: SectionName;
  /** Where it stands in the text. */
  spans: Span[];
  words: number;
  spokenSeconds: number;
  targetSeconds: number | null;
  /** Whether the text clearly shows it; where it does not, it is not rated. */
  sure: boolean;
  rating: Rating | null;
  why: string | null;
}

/** What an answer without labels divides into; the reading is that of the whole. */
export interface Division {
  sections: DividedSection[];
  /** Situation and task as a share of the spoken time; null where that is not sure. */
  setupShare: number | null;
}

/** What the review says; all but `notJudged` is what `review --json` prints. */
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
  { level, scenario, targets = {}, occasion }: ReviewOptions,
): ReviewContext {
  if (scenario === undefined) return { answer, level, targets, keyPhrases: {}, occasion };
  const own = SECTIONS.map((name) => [name, scenario.sections[name].target_seconds]);
  const phrases = SECTIONS.map((name) => [name, scenario.sections[name].key_phrases]);
  return {
    answer,
    level,
    targets: { ...Object.fromEntries(own), ...targets },
    keyPhrases: Object.fromEntries(phrases),
    occasion,
  };
}

/** The texts of the scenario an answer may be copied from. */
function knownTexts(
  name: SectionName | null,
  { scenario, isOwnStory = false }: ReviewOptions,
): KnownTexts {
  if (scenario === undefined) return { question: null, examples: [] };
  if (isOwnStory) return { question: scenario.question, examples: [] };
  const reflections = LEVELS.flatMap((level) => scenario.sections.reflection.strong[level] ?? []);
  const { situation, task, action, result } = scenario.sections;
  const byName = { situation, task, action, result };
  const others = Object.values(byName).map(({ strong }) => strong);
  if (name === null)
    return { question: scenario.question, examples: [[...others, ...reflections].join('\n')] };
  const examples = name === 'reflection' ? reflections : [byName[name].strong];
  return { question: scenario.question, examples };
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

function reviewSection(
  section: AnswerSection,
  findings: readonly Finding[],
  context: ReviewContext,
  options: ReviewOptions,
): SectionReview {
  const { name, wordCount, spokenSeconds } = section;
  const found = tooLittle(section, knownTexts(name, options));
  const own = kept(
    findings.filter((each) => each.section === name),
    found,
  );
  const rated: Rated = found
    ? { rating: 'not enough to judge', why: reasonOf(found), evidence: [] }
    : rate(section, context.level);
  const phrases =
    name === null ? Object.values(context.keyPhrases).flat() : context.keyPhrases[name];
  return {
    section: name,
    words: wordCount,
    spokenSeconds,
    targetSeconds: (name === null ? undefined : context.targets[name]) ?? null,
    ...rated,
    keyPhrases: phraseHits(section.words, phrases ?? []),
    findings: own.sort((a, b) => a.span.start - b.span.start),
  };
}

function listed(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : `${names[0]}`;
}

/** Of a heading that is quoted: it may be a whole line. */
const LONGEST_NAMED = 60;
/** Headings named one by one. */
const MOST_NAMED = 5;

function headingRemarks({ labelled, unknownHeadings, sharedHeadings }: Answer): string[] {
  const named = unknownHeadings.slice(0, MOST_NAMED).map((heading) => {
    const what = labelled ? ', so what stands below it was not judged' : '';
    return `I did not understand the heading "${heading.slice(0, LONGEST_NAMED)}"${what}.`;
  });
  const more = unknownHeadings.length - named.length;
  const shared = sharedHeadings.map(
    (names) =>
      `One heading stands for ${listed(names)}: what is below it was judged as the ${names[0]}.`,
  );
  return [
    ...named,
    ...(more > 0 ? [`Nor did I understand ${more} more headings.`] : []),
    ...shared,
  ];
}

const UNLABELLED =
  'Without labels it was judged as one piece; where its sections begin is told from its words.';

function notJudged(answer: Answer): string[] {
  const { labelled, sections, hasUnlabelledStart, sharedHeadings } = answer;
  const isLong = sections.some(({ spoken }) => spoken.given.length >= LONGEST_READ);
  const cut = isLong ? ['Only the start was read: nobody answers for more than half an hour.'] : [];
  const headings = headingRemarks(answer);
  if (!labelled) return [...cut, ...headings, UNLABELLED];
  const told = new Set([...sections.map(({ name }) => name), ...sharedHeadings.flat()]);
  const missing = SECTIONS.filter((wanted) => !told.has(wanted));
  const start = hasUnlabelledStart ? ['The text before the first label was not judged.'] : [];
  return [...cut, ...start, ...headings, ...missing.map((name) => `There is no ${name}.`)];
}

/** Judges the sections found in an answer without labels, each as if it were labelled. */
function divisionOf(
  answer: Answer,
  options: ReviewOptions,
  rules: readonly Rule[],
): Division | null {
  const found = sectionsFound(answer, options.secondsOf ?? NOT_MEASURED);
  if (found.length < 2) return null;
  const sections = found.map(({ section }) => section);
  const context = contextOf({ ...answer, sections, labelled: true }, options);
  const findings = findingsOf(context, rules);
  const divided = found.map(({ section, sure }): DividedSection => {
    const { rating, why, targetSeconds } = reviewSection(section, findings, context, options);
    return {
      section: section.name,
      spans: section.parts.map((part) => section.spoken.inGiven(part)),
      words: section.wordCount,
      spokenSeconds: section.spokenSeconds,
      targetSeconds,
      sure,
      rating: sure ? rating : null,
      why: sure ? why : null,
    };
  });
  const sum = (all: readonly DividedSection[]) =>
    all.reduce((seconds, { spokenSeconds }) => seconds + spokenSeconds, 0);
  const setup = divided.filter(({ section }) => section === 'situation' || section === 'task');
  const isSure = divided.every(({ sure }) => sure) && sum(divided) > 0;
  return { sections: divided, setupShare: isSure ? sum(setup) / sum(divided) : null };
}

function isRated(sections: readonly SectionReview[]): boolean {
  return sections.every(({ rating }) => rating !== 'not enough to judge');
}

/** Reviews what has been read: for one text at several levels, read it once. */
export function reviewRead(answer: Answer, options: ReviewOptions, rules = RULES): Review {
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
    division: isRated(sections) ? divisionOf(answer, options, rules) : null,
    notJudged: notJudged(answer),
    reading: readingOf(new Map(sections.map(({ section, rating }) => [section, rating]))),
    next: nextFix(sections),
  };
}

/** Reviews a text with or without section labels. Spans index the text as given. */
export function reviewAnswer(text: string, options: ReviewOptions, rules = RULES): Review {
  const result = reviewRead(answerOf(text, options.secondsOf), options, rules);
  const findings = result.findings.sort((a, b) => a.span.start - b.span.start);
  return { ...result, findings };
}

/** Reviews takes, one text a section. A finding's span indexes its own section's text. */
export function reviewSections(
  texts: ReadonlyMap<SectionName, string>,
  options: ReviewOptions,
  rules = RULES,
): Review {
  return reviewRead(answerOfSections(texts), options, rules);
}
