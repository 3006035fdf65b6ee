import { LONGEST_QUOTE } from '../progress/record-limits.ts';
import type { DisputedRecord } from '../progress/records.ts';
import type { Finding } from '../review/finding.ts';
import type { SectionName } from '../scenario/sections.ts';
import { cut } from '../text/cut.ts';

/** A finding by what a record knows of it: the rule, and the words as far as they are kept. */
type Named = Pick<DisputedRecord, 'rule' | 'quote'>;

/** A finding of a section that the person says is wrong. */
export interface SectionDispute extends Named {
  section: SectionName;
}

/** The findings of a session that the person says are wrong. */
export interface Disputes {
  isWrong(finding: Finding): boolean;
  /** Says that the finding is wrong, or takes that back. Returns it by its record, with what holds now. */
  turn(finding: Finding): Named & { isWrong: boolean };
  /** Those of a section: they hold for the next take of it too. */
  of(section: SectionName): Named[];
}

function nameOf({ rule, quote }: Named): Named {
  return { rule, quote: cut(quote, LONGEST_QUOTE) };
}

/** What was said to be wrong before the session was left, and what will be. */
export function createDisputes(before: readonly SectionDispute[]): Disputes {
  const keyOf = (section: SectionName | null, named: Named) =>
    JSON.stringify([section, named.rule, named.quote]);
  const wrong = new Map(before.map((each) => [keyOf(each.section, each), each]));
  return {
    isWrong: (finding) => wrong.has(keyOf(finding.section, nameOf(finding))),
    turn(finding) {
      const named = nameOf(finding);
      const { section } = finding;
      const key = keyOf(section, named);
      const isWrong = section !== null && !wrong.delete(key);
      if (isWrong) wrong.set(key, { ...named, section });
      return { ...named, isWrong };
    },
    of: (section) =>
      [...wrong.values()]
        .filter((each) => each.section === section)
        .map(({ rule, quote }) => ({ rule, quote })),
  };
}
