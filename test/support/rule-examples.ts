import { type Span, sliceOf } from '../../src/language/span.ts';
import { type Answer, answerOf, answerOfSections } from '../../src/review/answer.ts';
import type { Example, ExampleInContext, Rule, Seen } from '../../src/review/rule.ts';
import type { SectionName } from '../../src/scenario/sections.ts';

interface Unmarked {
  text: string;
  marks: Span[];
}

/** Takes the `[[` `]]` out of a text and says what they enclosed. */
export function unmark(marked: string): Unmarked {
  const marks: Span[] = [];
  let text = '';
  for (const piece of marked.split(/(?=\[\[)|(?<=\]\])/)) {
    const inner = piece.startsWith('[[') ? piece.slice(2, -2) : null;
    if (inner !== null) marks.push({ start: text.length, end: text.length + inner.length });
    text += inner ?? piece;
  }
  return { text, marks };
}

export function exampleText(example: Example): string {
  return typeof example === 'string' ? example : example.text;
}

function sectionFor({ sections }: Rule, { section }: ExampleInContext): SectionName | null {
  if (section) return section;
  return typeof sections === 'string' ? null : (sections[0] ?? null);
}

function answerFor(text: string, section: SectionName | null): Answer {
  const answer = answerOf(text);
  if (answer.labelled || section === null) return answer;
  return answerOfSections(new Map([[section, text]]));
}

export interface Tried {
  seen: Seen[];
  /** The words seen as fault or hint, and as praise, in the order of the text. */
  flagged: string[];
  praised: string[];
  marked: string[];
}

/** Runs one rule on one of its examples. */
export function tryExample(rule: Rule, example: Example): Tried {
  const inContext = typeof example === 'string' ? { text: example } : example;
  const { text, marks } = unmark(inContext.text);
  const section = sectionFor(rule, inContext);
  const { targetSeconds, keyPhrases, level = 'sde2' } = inContext;
  const seen = rule.see({
    answer: answerFor(text, section),
    level,
    targets: targetSeconds !== undefined && section ? { [section]: targetSeconds } : {},
    keyPhrases: keyPhrases && section ? { [section]: keyPhrases } : {},
  });
  const quotes = (praise: boolean) =>
    seen
      .filter(({ weight }) => (weight === 'praise') === praise)
      .sort((a, b) => a.span.start - b.span.start)
      .map(({ span }) => sliceOf(text, span));
  return {
    seen,
    flagged: quotes(false),
    praised: quotes(true),
    marked: marks.map((mark) => sliceOf(text, mark)),
  };
}
