import type { Example, Rule, Weight } from '../review/rule.ts';
import { LEVELS, type Level, type SectionName } from '../scenario/sections.ts';

/** What `rules --json` prints; of one rule, a list of one. */
interface RulesDocument {
  version: 1;
  rules: {
    id: string;
    title: string;
    weight: Weight;
    /** Where it looks: at these sections, at each of them, or at the whole answer. */
    sections: readonly SectionName[] | 'each' | 'whole';
    /** The levels it is for. */
    levels: readonly Level[];
    sees: string;
    why: string;
    source: string;
    /** What an interviewer asks about the words; null where nobody would. */
    followUp: string | null;
    isOn: boolean;
    /** Texts; the words it stops at stand in `[[` and `]]`. */
    examples: { flags: string[]; passes: string[]; praises: string[] };
  }[];
}

function textsOf(examples: readonly Example[]): string[] {
  return examples.map((example) => (typeof example === 'string' ? example : example.text));
}

export function rulesDocument(rules: readonly Rule[], off: ReadonlySet<string>): RulesDocument {
  return {
    version: 1,
    rules: rules.map((rule) => {
      const { id, title, weight, sections, levels = LEVELS, sees, why, source, followUp } = rule;
      const { flags, passes, praises = [] } = rule.examples;
      return {
        ...{ id, title, weight, sections, levels, sees, why, source, followUp },
        isOn: !off.has(id),
        examples: { flags: textsOf(flags), passes: textsOf(passes), praises: textsOf(praises) },
      };
    }),
  };
}
