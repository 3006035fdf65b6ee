import type { Span } from '../language/span.ts';
import type { SectionName } from '../scenario/sections.ts';
import type { Weight } from './rule.ts';

/** Something a rule saw in an answer, with the words it saw it in. */
export interface Finding {
  /** The rule's id. */
  rule: string;
  weight: Weight;
  /** Null in an answer without labels. */
  section: SectionName | null;
  /** Where the quote stands: in the text as given, or in the section's own text for takes. */
  span: Span;
  quote: string;
  message: string;
  fix: string;
}
