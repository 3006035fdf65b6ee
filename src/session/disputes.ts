import { LONGEST_QUOTE } from '../progress/record-limits.ts';
import type { DisputedRecord } from '../progress/records.ts';
import type { Finding } from '../review/finding.ts';
import type { Part } from '../scenario/sections.ts';
import { cut } from '../text/cut.ts';

/** A finding by what a record knows of it: the rule, and the words as far as they are kept. */
type Named = Pick<DisputedRecord, 'rule' | 'quote'>;

/** A finding of a take that the person says is wrong. */
export interface TakeDispute extends Named {
  section: Part;
}

/** The findings of a session that the person says are wrong. */
export interface Disputes {
  isWrong(finding: Finding): boolean;
  /** Says that the finding is wrong, or takes that back. Returns it by its record, with what holds now. */
  turn(finding: Finding): Named & { isWrong: boolean };
  /** Those of a part: they hold for the next take of it too. */
  of(section: Part): Named[];
}

function nameOf({ rule, quote }: Named): Named {
  return { rule, quote: cut(quote, LONGEST_QUOTE) };
}

/**
 * What was said to be wrong before the session was left, and what will be; `partOf` says which take a
 * finding is of.
 */
export function createDisputes(
  before: readonly TakeDispute[],
  partOf: (finding: Finding) => Part,
): Disputes {
  const keyOf = (section: Part, named: Named) => JSON.stringify([section, named.rule, named.quote]);
  const wrong = new Map(before.map((each) => [keyOf(each.section, each), each]));
  return {
    isWrong: (finding) => wrong.has(keyOf(partOf(finding), nameOf(finding))),
    turn(finding) {
      const named = nameOf(finding);
      const section = partOf(finding);
      const key = keyOf(section, named);
      const isWrong = !wrong.delete(key);
      if (isWrong) wrong.set(key, { ...named, section });
      return { ...named, isWrong };
    },
    of: (section) =>
      [...wrong.values()]
        .filter((each) => each.section === section)
        .map(({ rule, quote }) => ({ rule, quote })),
  };
}
