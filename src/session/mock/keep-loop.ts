import type { Loop } from '../../mock/loop.ts';
import type { BegunSaying, LoopDraft } from '../../mock/loop-draft.ts';
import { loopOf, withHappening } from '../../mock/recorded-loop.ts';
import type { Ports } from '../../ports.ts';
import type { LoopPlan } from '../../progress/loop-record.ts';
import { RECORD_VERSION } from '../../progress/record-version.ts';
import type { Happening, JournalRecord } from '../../progress/records.ts';

const NOT_IN_THE_JOURNAL =
  'The journal did not take it all: the loop stays unfinished, and is offered to it again.';

/** A loop while it is under way: what happened in the journal, what is being said in its draft. */
export interface LoopKeeper {
  readonly id: string;
  /** False: the person asked for nothing to be kept. */
  readonly keeps: boolean;
  loop(): Loop;
  /** What was being said to a question, or to a probe about it, when it was left; undefined when nothing was. */
  begun(question: string, to: 'question' | 'probe'): BegunSaying | undefined;
  /** Keeps what is being said. Returns a notice to show when it could not. */
  keepWords(begun: BegunSaying): string | undefined;
  /** Puts what happened into the journal; what was being said is said then. */
  keep(happening: LoopHappening): string | undefined;
  /** The id of the record of the answer to a question; undefined where the journal has none. */
  recordOf(question: string): string | undefined;
  /** The debrief was reached. What the journal has all of leaves nothing to go on with. */
  finish(): string | undefined;
  /** It is left as it stands. Returns a notice to show when that could not be kept. */
  leave(): string | undefined;
  release(): void;
}

export type LoopHappening = Extract<Happening, { kind: 'loop' | 'whole' | 'probe' | 'mark' }>;

/** The session that a question of a loop is kept under. */
export function sessionOfQuestion(loop: string, place: number): string {
  return `${loop}-q${place + 1}`;
}

type Recorded = Extract<JournalRecord, LoopHappening>;

function isOf(loop: string) {
  return (record: JournalRecord): record is Recorded =>
    (record.kind === 'whole' || record.kind === 'probe' || record.kind === 'mark') &&
    record.loop === loop;
}

/** What the journal has of a loop, and its draft only. */
async function happenedSoFar(draft: LoopDraft, isNew: boolean, ports: Ports) {
  // Reading the whole journal takes time and room, and there is nothing of a new one in it.
  if (isNew) return { recorded: [], unrecorded: [] };
  const journal = await ports.journal();
  const recorded = (await journal.records()).filter(isOf(draft.id));
  return { recorded, unrecorded: draft.unrecorded.filter((each) => isHappening(each)) };
}

function isHappening(
  record: JournalRecord,
): record is Recorded | Extract<JournalRecord, { kind: 'loop' }> {
  return ['loop', 'whole', 'probe', 'mark'].includes(record.kind);
}

/** Takes up a loop that was left, or keeps a new one, which has nothing but a plan. */
export async function keepLoop(
  draft: LoopDraft,
  isNew: boolean,
  ports: Ports,
): Promise<LoopKeeper> {
  const { id, plan, title } = draft;
  const [drafts, journal] = await Promise.all([ports.loopDrafts(), ports.journal()]);
  const so = await happenedSoFar(draft, isNew, ports);
  const recordIds = new Map<string, string>();
  for (const record of so.recorded) {
    if (record.kind === 'whole' && record.question) recordIds.set(record.question, record.id);
  }
  let unrecorded: JournalRecord[] = [...so.unrecorded];
  let { begun } = draft;
  let loop = loopOf(id, plan, [...so.recorded, ...so.unrecorded]);

  function save(): string | undefined {
    const savedAt = ports.now();
    return drafts.save({ version: 1, id, title, savedAt, plan, unrecorded, begun });
  }

  function append(happening: LoopHappening): string | undefined {
    const { id: record, notice } = journal.append(happening);
    if (happening.kind === 'whole' && happening.question && notice === undefined) {
      recordIds.set(happening.question, record);
    }
    if (notice !== undefined) {
      const at = ports.now();
      const stamp = { v: RECORD_VERSION, id: record, at, day: ports.day(at) };
      unrecorded.push({ ...stamp, ...happening });
    }
    return notice;
  }

  return {
    id,
    keeps: drafts.keeps,
    loop: () => loop,
    begun(question, to) {
      if (begun === null || begun.question !== question) return undefined;
      if ((begun.probe === null) !== (to === 'question')) return undefined;
      // The journal may have got it just before the end.
      const isSaid = ({ probe }: { probe: string }) => probe === begun?.probe?.id;
      const said = loop.probes.filter((each) => each.question === question).some(isSaid);
      return said ? undefined : begun;
    },
    keepWords(now) {
      begun = now;
      return save();
    },
    keep(happening) {
      loop = withHappening(loop, happening);
      const notice = append(happening);
      if (happening.kind !== 'mark') begun = null;
      return save() ?? notice;
    },
    recordOf: (question) => recordIds.get(question),
    finish() {
      const again = unrecorded;
      unrecorded = [];
      for (const { v: _v, id: _id, at: _at, day: _day, ...happening } of again) {
        if (isKept(happening)) append(happening);
      }
      if (unrecorded.length === 0) return drafts.remove(id);
      return save() ?? NOT_IN_THE_JOURNAL;
    },
    leave: save,
    release: () => drafts.release(id),
  };
}

function isKept(happening: { kind: string }): happening is LoopHappening {
  return ['loop', 'whole', 'probe', 'mark'].includes(happening.kind);
}

/** A loop that is only planned: its plan goes into the journal when it begins. */
export function newLoopDraft(
  plan: LoopPlan,
  title: string,
  ports: Pick<Ports, 'now' | 'seed'>,
): LoopDraft {
  const id = `loop-${ports.now().toString(36)}-${ports.seed().toString(36)}`;
  return { version: 1, id, title, savedAt: ports.now(), plan, unrecorded: [], begun: null };
}
