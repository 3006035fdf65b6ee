import { UsageError } from '../../errors.ts';
import type { Ports } from '../../ports.ts';
import { isDisputed, type Session } from '../../progress/sessions.ts';
import type { Part } from '../../scenario/sections.ts';
import { disputedScreen, disputesScreen } from '../../terminal/screens/disputes.ts';
import { visibleDeep } from '../../text/visible.ts';
import { openRuleBook } from '../rule-book.ts';
import { findSession, readHistory } from './find-session.ts';

export interface DisputeOptions {
  /** It is not wrong after all. */
  undo?: boolean;
}

/** A remark of the review in a session, as it was kept. */
export interface Remark {
  take: string;
  section: Part;
  rule: string;
  quote: string;
  /** The person says so. */
  isWrong: boolean;
}

/** The remarks on the words of a session, each once, in speaking order. */
export function remarksIn({ takes, disputes }: Session): Remark[] {
  const seen = new Set<string>();
  return takes.flatMap(({ take, judgement }) =>
    (judgement?.findings ?? []).flatMap(({ rule, quote }) => {
      const key = JSON.stringify([take.id, rule, quote]);
      if (seen.has(key)) return [];
      seen.add(key);
      const isWrong = isDisputed(disputes, take.id, { rule, quote });
      return [{ take: take.id, section: take.section, rule, quote, isWrong }];
    }),
  );
}

function chosen(remarks: readonly Remark[], text: string, session: string): Remark {
  const found = /^\d+$/.test(text) ? remarks[Number(text) - 1] : undefined;
  if (found !== undefined) return found;
  throw new UsageError(`no remark is called "${text}"`, {
    hint:
      remarks.length === 0
        ? 'The review has nothing to say of that session.'
        : `Use its number in: star-coach history dispute ${session}`,
  });
}

/**
 * Says of a remark in a past session that it is wrong, or takes that back, and it is counted accordingly;
 * without a remark, lists them. Throws a usage error where SESSION or REMARK means none.
 */
export async function disputeRemark(
  session: string,
  remark: string | undefined,
  { undo = false }: DisputeOptions,
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  const found = findSession((await readHistory(ports)).sessions, session);
  const remarks = remarksIn(found.session);
  const rules = await openRuleBook();
  if (remark === undefined) {
    if (undo) throw new UsageError('--undo takes one remark back, and none is named');
    const view = { remarks: visibleDeep(remarks), number: found.number, rules };
    return output.print(disputesScreen(view, output.look));
  }
  const { section: _, isWrong: before, ...named } = chosen(remarks, remark, session);
  const isWrong = !undo;
  if (before !== isWrong) {
    const journal = await ports.journal();
    const happening = { kind: 'disputed', session: found.session.id, ...named, isWrong } as const;
    const { notice } = journal.append(happening);
    if (notice !== undefined) output.note([notice]);
  }
  output.print(disputedScreen(visibleDeep({ ...named, isWrong }), rules, output.look));
}
