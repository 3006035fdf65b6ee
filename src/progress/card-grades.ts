import type { Grade } from './records.ts';
import { afterReview, type CardProgress, type KeptGrade, type Memory } from './schedule.ts';

/** Grades of a card that can still be changed; older ones are part of what is known. */
const KEPT_GRADES = 8;
/** The person's own grades of one record that can be taken back one by one. */
const KEPT_OWN = 4;

type Said = Omit<KeptGrade, 'own' | 'forgotten'>;

export function emptyCard(): CardProgress {
  return { base: null, grades: [], memory: null };
}

/** The grade that holds: the person's own before what follows from the record. */
export function heldGrade({ derived, own }: KeptGrade): Grade | null {
  return own.at(-1) ?? derived;
}

function step(memory: Memory | null, kept: KeptGrade): Memory | null {
  const grade = heldGrade(kept);
  const { at, day, by } = kept;
  if (grade === null) return memory;
  return afterReview(memory, { at, day, grade, ...(by === undefined ? {} : { by }) });
}

/** Adds to the card what a record says about it. A grade of null can still become the person's own. */
export function addGrade(card: CardProgress, said: Said): void {
  giveGrade(card, { ...said, own: [] });
}

/** Adds to the card what was kept of a record elsewhere. */
export function giveGrade(card: CardProgress, kept: KeptGrade): void {
  card.memory = step(card.memory, kept);
  card.grades.push(kept);
  if (card.grades.length <= KEPT_GRADES) return;
  const oldest = card.grades.shift();
  if (oldest) card.base = step(card.base, oldest);
}

/** Takes out of the card what is kept of some records, as if they had never said anything of it. */
export function takeGrades(card: CardProgress, records: readonly string[]): KeptGrade[] {
  const taken = card.grades.filter(({ of }) => records.includes(of));
  card.grades = card.grades.filter(({ of }) => !records.includes(of));
  card.memory = card.grades.reduce(step, card.base);
  return taken;
}

/** Changes what one record says, and works the card out again from before its kept grades. */
function regrade(card: CardProgress, record: string, change: (kept: KeptGrade) => void): void {
  const kept = card.grades.findLast(({ of }) => of === record);
  if (kept === undefined) return;
  change(kept);
  card.memory = card.grades.reduce(step, card.base);
}

/** Changes what a record is known to say of the card. False when it says nothing, or too long ago. */
export function regradeDerived(card: CardProgress, said: Said): boolean {
  const isKept = card.grades.some(({ of }) => of === said.of);
  regrade(card, said.of, (kept) => {
    if (!kept.forgotten) kept.derived = said.derived;
  });
  return isKept;
}

/** Brings the card back by a day, after what a record says of it. */
export function bringForward(card: CardProgress, record: string, by: number): void {
  regrade(card, record, (kept) => {
    kept.by = by;
  });
}

/** Forgets what a record says of the card: it counts as if it had never happened. */
export function forgetRecord(card: CardProgress, record: string): void {
  takeGrades(card, [record]);
}

/** The person's own grade holds instead of the record's. A record too long ago stays as it was. */
export function gradeOneself(card: CardProgress, record: string, grade: Grade): void {
  regrade(card, record, (kept) => {
    kept.own = [...kept.own, grade].slice(-KEPT_OWN);
  });
}

/** Takes the person's last own grade of a record back; where there is none, forgets the record. */
export function undoGrade(card: CardProgress, record: string): void {
  regrade(card, record, (kept) => {
    if (kept.own.pop() !== undefined) return;
    kept.derived = null;
    kept.forgotten = true;
  });
}
