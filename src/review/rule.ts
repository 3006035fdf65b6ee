import type { Span } from '../language/span.ts';
import type { Sign } from '../scenario/question/signs.ts';
import type { Level, SectionName } from '../scenario/sections.ts';
import { workedOutOnce } from '../text/worked-out.ts';
import type { Answer, AnswerSection } from './answer.ts';

/** `fault` would lower the rating, `hint` is worth a look, `praise` is a signal that is there. */
export const WEIGHTS = ['fault', 'hint', 'praise'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** What the engine knows beside the words. */
export interface ReviewContext {
  answer: Answer;
  level: Level;
  /** Spoken seconds a section should take. */
  targets: Readonly<Partial<Record<SectionName, number>>>;
  /** The scenario's key phrases; none without a scenario. */
  keyPhrases: Readonly<Partial<Record<SectionName, readonly string[]>>>;
}

/** Something a rule saw, as a fact: where, and what its wording needs to know. */
export interface Sighting<Data> {
  span: Span;
  /** Which section's text the span indexes; for rules of the whole answer, null is the whole. */
  section?: SectionName | null;
  data: Data;
  /** Where it differs from the rule's own, for example `praise` for a signal that is there. */
  weight?: Weight;
}

/** A text for a rule to be tried on. The words flagged stand in `[[` `]]`. */
export interface ExampleInContext {
  /** With labels, an answer; without, the text of `section`. */
  text: string;
  /** The rule's first section when left out. */
  section?: SectionName;
  /** `sde2` when left out. */
  level?: Level;
  targetSeconds?: number;
  keyPhrases?: readonly string[];
}
export type Example = string | ExampleInContext;

export interface RuleExamples {
  /** Seen as a fault or hint, exactly the marked words; at least six. */
  flags: readonly Example[];
  /** Near-misses in which it sees no fault and no hint; at least six. */
  passes: readonly Example[];
  /** Seen as praise, exactly the marked words. */
  praises?: readonly Example[];
}

interface Described<Data> {
  /** Kebab case, also the name of its file, and of its folder where it has one. */
  id: string;
  title: string;
  /** One sentence: what it sees. */
  sees: string;
  /** One or two sentences: why it matters to the interviewer. */
  why: string;
  /** Where the rule and its figures come from. */
  source: string;
  weight: Weight;
  /** A hint that is a fault in some answers. */
  escalates?: boolean;
  /** All levels when left out. */
  levels?: readonly Level[];
  /** What the interviewer hears, about the words quoted; one sentence, no quotation. */
  message(sighting: Sighting<Data>, context: ReviewContext): string;
  /** What to do instead; one sentence. */
  fix(sighting: Sighting<Data>, context: ReviewContext): string;
  /** What an interviewer asks about the words quoted; null, and why in a comment, where nobody would. */
  followUp: string | null;
  /** What an answer to that has to show; left out where only the finding itself can tell. */
  answeredBy?: Sign;
  /** What its praise shows; left out where it praises nothing. */
  shows?: Sign;
  examples: RuleExamples;
}

/** Looks at one section at a time; `each` is every section, and an answer without labels as one piece. */
interface BySection<Data> extends Described<Data> {
  sections: readonly SectionName[] | 'each';
  /** Holds for a whole answer without labels too, as one piece; `each` always does. */
  unlabelled?: boolean;
}

/** Sees a section alone: whatever stands around it and whatever the level, it sees the same. */
export interface SectionRule<Data> extends BySection<Data> {
  check(section: AnswerSection): Sighting<Data>[];
}

/** Sees a section beside what the answer holds else, or by the level. */
export interface SectionInAnswerRule<Data> extends BySection<Data> {
  check(section: AnswerSection, context: ReviewContext): Sighting<Data>[];
}

/** Sees the whole answer at once. */
export interface WholeRule<Data> extends Described<Data> {
  sections: 'whole';
  check(answer: Answer, context: ReviewContext): Sighting<Data>[];
}

/** A sighting with its words. */
export interface Seen {
  span: Span;
  section: SectionName | null;
  weight: Weight;
  message: string;
  fix: string;
}

/** A rule as the engine runs it, whatever data its own sightings carry. */
export interface Rule extends Omit<Described<never>, 'message' | 'fix'> {
  sections: readonly SectionName[] | 'each' | 'whole';
  see(context: ReviewContext): Seen[];
}

function finish<Data>(
  rule: BySection<Data> | WholeRule<Data>,
  sightings: (context: ReviewContext) => Sighting<Data>[],
): Rule {
  const { message, fix, ...described } = rule;
  return {
    ...described,
    see(context) {
      if (rule.levels && !rule.levels.includes(context.level)) return [];
      return sightings(context).map((sighting) => ({
        span: sighting.span,
        section: sighting.section ?? null,
        weight: sighting.weight ?? rule.weight,
        message: message(sighting, context),
        fix: fix(sighting, context),
      }));
    },
  };
}

/** Whether any answer has a fault in its eyes. */
export function seesFaults({ weight, escalates = false }: Rule): boolean {
  return weight === 'fault' || escalates;
}

function bySection<Data>(
  rule: BySection<Data>,
  check: (section: AnswerSection, context: ReviewContext) => readonly Sighting<Data>[],
): Rule {
  const { sections, unlabelled = false } = rule;
  const applies = (name: SectionName | null) =>
    sections === 'each' || (name === null ? unlabelled : sections.includes(name));
  return finish(rule, (context) =>
    context.answer.sections
      .filter(({ name }) => applies(name))
      .flatMap((section) =>
        check(section, context).map((seen) => ({ section: section.name, ...seen })),
      ),
  );
}

/**
 * Makes a rule of its description: the data of its sightings stays between `check` and its words. A
 * section that is part of several answers, as a story told for each level is, is looked at once.
 */
export function sectionRule<Data>(rule: SectionRule<Data>): Rule {
  const check = workedOutOnce((section: AnswerSection) => rule.check(section));
  return bySection(rule, check);
}

/** The same for a rule that sees a section in its answer. */
export function sectionInAnswerRule<Data>(rule: SectionInAnswerRule<Data>): Rule {
  return bySection(rule, (section, context) => rule.check(section, context));
}

/** The same for a rule that sees the whole answer at once. */
export function wholeRule<Data>(rule: WholeRule<Data>): Rule {
  return finish(rule, (context) => rule.check(context.answer, context));
}
