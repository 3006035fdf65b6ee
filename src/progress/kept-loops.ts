import type { Depth } from './depth.ts';
import type { LoopPlan } from './loop-record.ts';
import type { JournalRecord, ProbeRecord } from './records.ts';
import type { Vote } from './votes.ts';

/** Loops that are remembered: what was asked in them is not asked again soon. */
const KEPT_LOOPS = 20;

/** A mock loop as it is remembered: without what was said. */
export interface KeptLoop {
  id: string;
  /** When it was begun: milliseconds since 1970, and the local calendar day. */
  at: number;
  day: string;
  level: LoopPlan['level'];
  rounds: number;
  /** What was to be asked, in which words. */
  questions: { id: string; ask: string }[];
  /** How many of them were answered. */
  answered: number;
  /** Probes: how many were borne, of how many. */
  depth: Depth;
  /** The person's own verdict on the whole; of the only round where there was one. */
  own: Vote | null;
  /** Probes that were answered and do not count before the debrief; without what was said. */
  pending: ProbeRecord[];
  /** Whether the debrief was reached. */
  isOver: boolean;
}

/** More than can be asked in the longest loop. */
const MOST_PENDING = 500;

type Recorded = Extract<JournalRecord, { kind: 'loop' | 'mark' | 'whole' | 'probe' }>;

function begun({ loop: id, at, day, plan }: Extract<Recorded, { kind: 'loop' }>): KeptLoop {
  const questions = plan.rounds.flatMap((round) => round.questions);
  return {
    ...{ id, at, day, level: plan.level, rounds: plan.rounds.length },
    questions: questions.map((each) => ({ id: each.id, ask: each.ask })),
    ...{ answered: 0, depth: { borne: 0, asked: 0 }, own: null, pending: [], isOver: false },
  };
}

function withRecord(loop: KeptLoop, record: Exclude<Recorded, { kind: 'loop' }>): KeptLoop {
  if (record.kind === 'whole') return { ...loop, answered: loop.answered + 1 };
  if (record.kind === 'probe') {
    // Nothing came: it is left out, and never counted against anybody.
    const pending = record.gaveUp ? [] : [{ ...record, words: null }];
    const { borne, asked } = loop.depth;
    // Nor was it asked, in fact, where the round was over before it could be answered.
    const depth = {
      borne: borne + pending.length,
      asked: asked + (record.outOfTime ? 0 : 1),
    };
    return { ...loop, depth, pending: [...loop.pending, ...pending].slice(-MOST_PENDING) };
  }
  if (record.what === 'debrief') return { ...loop, pending: [], isOver: true };
  const isWhole = record.round === null || loop.rounds === 1;
  return record.what === 'own verdict' && isWhole ? { ...loop, own: record.vote } : loop;
}

/** The loops with what one more record says of one, the latest last. */
export function withLoopRecord(loops: readonly KeptLoop[], record: Recorded): KeptLoop[] {
  if (record.kind === 'loop') {
    return [...loops.filter(({ id }) => id !== record.loop), begun(record)].slice(-KEPT_LOOPS);
  }
  return loops.map((loop) => (loop.id === record.loop ? withRecord(loop, record) : loop));
}

/** The probes of a loop that count now that its debrief is reached; none where that was before. */
export function dueAtDebrief(loops: readonly KeptLoop[], record: Recorded): ProbeRecord[] {
  if (record.kind !== 'mark' || record.what !== 'debrief') return [];
  return loops.find(({ id }) => id === record.loop)?.pending ?? [];
}
