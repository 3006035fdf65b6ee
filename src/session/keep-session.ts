import { recordedRun } from '../library/recorded-scenario.ts';
import type { Ports } from '../ports.ts';
import { judgedHappening } from '../progress/judged-record.ts';
import type { Happening } from '../progress/records.ts';
import { takeHappening } from '../progress/take-record.ts';
import type { BegunProbe, BegunTake, Take } from '../rehearsal/records.ts';
import type { Finding } from '../review/finding.ts';
import type { Part } from '../scenario/sections.ts';
import { sourceText } from '../scenario/source.ts';
import { fixText } from '../terminal/screens/summary.ts';
import { createDisputes } from './disputes.ts';
import type { Judgement } from './judge.ts';
import type { Run, SessionContext } from './run.ts';
import { runTitle } from './summary-words.ts';

const NOT_IN_THE_JOURNAL =
  'The journal did not take it all: the rehearsal stays unfinished, and is offered to it again.';

export interface SessionKeeper {
  readonly id: string;
  /** False: the person asked for nothing to be kept. */
  readonly keeps: boolean;
  /** Those finished so far: the last one of each part. */
  takes(): Take[];
  /** Where a take of the section stands that has not ended; undefined when there is none. */
  begun(section: Part): BegunTake | undefined;
  /** Keeps the words of the take under way. Returns a notice to show when it could not. */
  keepWords(current: BegunTake): string | undefined;
  /** The answer to a follow-up that was begun before; undefined when it was not to this one. */
  begunProbe(asked: string): BegunProbe | undefined;
  /** Keeps the words of an answer to a follow-up under way; null once the journal has it. */
  keepProbe(probe: BegunProbe | null): string | undefined;
  /** Keeps a take that has ended but is not whole yet: the phrases of a spoken one are to be ticked. */
  keepEnded(take: Take): string | undefined;
  /**
   * Puts a finished take into the journal, where it counts instead of an earlier one of its section.
   * Returns a notice to show when it could not.
   */
  keepTake(take: Take): string | undefined;
  /** Whether the person says that a finding is wrong. */
  isWrong(finding: Finding): boolean;
  /**
   * Says of a finding that it is wrong, or takes that back. Returns a notice to show when it could not
   * be kept.
   */
  turnWrong(finding: Finding): string | undefined;
  /** Puts what the takes came to into the journal. Returns a notice to show when it could not. */
  keepJudgement(judgement: Judgement): string | undefined;
  /**
   * The run reached its end. What the journal has all of leaves nothing to continue; takes it would
   * not have stay in the draft. Returns a notice to show for that, or when the draft could not be
   * removed.
   */
  finish(): string | undefined;
  /** Leaves what is not finished to be gone on with, in this window or another. */
  release(): void;
}

/** The record of what a session came to; `takes` are the ids of its takes by section. */
export function judgementToKeep(
  session: string,
  takes: ReadonlyMap<Part, string>,
  { result, summary }: Judgement,
): Happening {
  return judgedHappening({ session, takes, result, summary, fix: fixText(summary.fix) });
}

/** A session of its own, that no other has the id of. */
export function newSessionId({ now, seed }: Pick<Ports, 'now' | 'seed'>): string {
  return `run-${now().toString(36)}-${seed().toString(36)}`;
}

/** Keeps a run while it is under way: finished takes in the journal, the rest in its draft. */
export async function keepSession(
  run: Run,
  { ports, followUps, quiz, feedback }: Omit<SessionContext, 'prompter'>,
): Promise<SessionKeeper> {
  const { plan, unfinished } = run;
  const [drafts, journal, scenario] = await Promise.all([
    ports.drafts(),
    ports.journal(),
    recordedRun(run, ports),
  ]);
  const question = run.question?.id ?? null;
  const session = unfinished?.id ?? newSessionId(ports);
  const takes = new Map<Part, Take>();
  /** The ids of their records, of those the journal has. */
  const recorded = new Map<Part, string>();
  const left = [
    ...(unfinished?.waiting ?? []),
    ...(unfinished?.current ? [unfinished.current] : []),
  ];
  let probe = unfinished?.probe ?? null;
  const begun = new Map(left.map((take) => [take.section, take]));

  function unrecorded(): Take[] {
    return [...takes.values()].filter(({ section }) => !recorded.has(section));
  }

  function saveDraft(current: BegunTake | null, ofDraft = unrecorded()): string | undefined {
    return drafts.save({
      version: 2,
      id: session,
      title: runTitle(run),
      source: sourceText(run.source),
      savedAt: ports.now(),
      plan,
      followUps,
      quiz,
      feedback,
      takes: ofDraft,
      current,
      waiting: [...begun.values()].filter(({ section }) => section !== current?.section),
      probe,
    });
  }

  const partOf = ({ section }: Pick<Finding, 'section'>): Part =>
    plan.isWhole || section === null ? 'whole' : section;
  const disputes = createDisputes(unfinished?.disputes ?? [], partOf);

  function dispute(take: string, finding: { rule: string; quote: string; isWrong: boolean }) {
    return journal.append({ kind: 'disputed', session, take, ...finding }).notice;
  }

  function record(take: Take): string | undefined {
    const isThere = takes.get(take.section) === take && recorded.has(take.section);
    if (isThere) return undefined;
    takes.set(take.section, take);
    recorded.delete(take.section);
    const { id, notice } = journal.append(
      takeHappening({ session, scenario, question, plan, take }),
    );
    if (notice !== undefined) return notice;
    recorded.set(take.section, id);
    for (const each of disputes.of(take.section)) dispute(id, { ...each, isWrong: true });
    return undefined;
  }

  /** What waits until the journal has the takes it is about. */
  let waiting: Judgement | null = null;

  function recordJudgement(judgement: Judgement): string | undefined {
    if (recorded.size === 0) return undefined;
    return journal.append(judgementToKeep(session, recorded, judgement)).notice;
  }

  for (const { take, record: id } of unfinished?.kept ?? []) {
    if (id === null) record(take);
    else {
      takes.set(take.section, take);
      recorded.set(take.section, id);
    }
  }
  return {
    id: session,
    keeps: drafts.keeps,
    takes: () => [...takes.values()],
    begun: (section) => begun.get(section),
    keepWords(current) {
      begun.set(current.section, current);
      return saveDraft(current);
    },
    begunProbe: (asked) => (probe?.asked === asked ? probe : undefined),
    keepProbe(now) {
      probe = now;
      return saveDraft(null);
    },
    keepEnded(take) {
      begun.delete(take.section);
      const others = unrecorded().filter(({ section }) => section !== take.section);
      return saveDraft(null, [...others, take]);
    },
    keepTake(take) {
      begun.delete(take.section);
      const notice = record(take);
      return saveDraft(null) ?? notice;
    },
    isWrong: disputes.isWrong,
    turnWrong(finding) {
      const turned = disputes.turn(finding);
      const take = recorded.get(partOf(finding));
      return take === undefined ? undefined : dispute(take, turned);
    },
    keepJudgement(judgement) {
      waiting = unrecorded().length > 0 ? judgement : null;
      return recordJudgement(judgement);
    },
    finish() {
      for (const take of unrecorded()) record(take);
      if (waiting !== null) recordJudgement(waiting);
      const isProbeKept = probe === null || probe.text.trim() === '';
      if (unrecorded().length === 0 && isProbeKept) return drafts.remove(session);
      return saveDraft(null) ?? NOT_IN_THE_JOURNAL;
    },
    release: () => drafts.release(session),
  };
}
