import { COMMAND_KEYS } from '../../command-keys.ts';
import { heldGrade } from '../../progress/card-grades.ts';
import { dayOfNumber } from '../../progress/day-number.ts';
import { GRADES, type Grade } from '../../progress/grades.ts';
import { metCards, nextDays } from '../../progress/plan/next-days.ts';
import type { Progress } from '../../progress/progress.ts';
import type { KeptGrade } from '../../progress/schedule.ts';
import type { Choice } from '../../prompter.ts';
import { gradedLine, gradeLabel } from '../../terminal/screens/today.ts';
import type { SittingContext } from './room.ts';

/** The last thing that was said about a card, if anything was. */
export function lastGrade({ grades }: Progress, card: string): KeptGrade | null {
  return grades[card]?.grades.at(-1) ?? null;
}

type Answer = 'next' | 'grade' | 'undo' | 'stop';

function menu(kept: KeptGrade | null, isLast: boolean): Choice<Answer>[] {
  const canUndo = kept !== null && heldGrade(kept) !== null;
  return [
    { value: 'next', label: isLast ? 'done' : 'next', key: COMMAND_KEYS.next },
    ...(kept
      ? [{ value: 'grade', label: 'grade it myself', key: COMMAND_KEYS.grade } as const]
      : []),
    ...(canUndo ? [{ value: 'undo', label: 'undo that', key: COMMAND_KEYS.undo } as const] : []),
    ...(isLast ? [] : [{ value: 'stop', label: 'stop here', key: COMMAND_KEYS.back } as const]),
  ];
}

/** Says what became of the card, and returns what was said about it since `before`. */
async function tell(
  card: string,
  before: string | null,
  { ports }: SittingContext,
): Promise<KeptGrade | null> {
  const progress = await (await ports.journal()).progress();
  const kept = lastGrade(progress, card);
  if (kept === null || progress.cards[card] === undefined || kept.of === before) return null;
  const grade = heldGrade(kept);
  const today = ports.day(ports.now());
  // Nothing graded at all: it has no day to come back on, and none is told.
  const next = nextDays(metCards(progress), progress.plan, today).get(card);
  const day = grade === null ? today : next === undefined ? null : dayOfNumber(next);
  ports.output.print(gradedLine({ grade, day }, today, ports.output.look));
  return kept;
}

/**
 * Says what the item was graded and when it comes back, and lets the person grade it or take that
 * back. `before` is the record that spoke last of the card before the item. Returns whether to go on.
 */
export async function settleGrade(
  card: string,
  { before, isLast }: { before: string | null; isLast: boolean },
  context: SittingContext,
): Promise<boolean> {
  const { ports, prompter } = context;
  const journal = await ports.journal();
  for (;;) {
    const kept = await tell(card, before, context);
    if (kept === null && isLast) return true;
    const answer = await prompter.choose('', menu(kept, isLast), {
      back: isLast ? 'next' : 'stop',
    });
    if (answer === 'next' || answer === 'stop' || kept === null) return answer !== 'stop';
    const { of } = kept;
    const grade =
      answer === 'undo'
        ? null
        : await prompter.choose<Grade | 'leave'>(
            'How did it come?',
            [
              { value: 'leave', label: 'Leave it as it is' },
              ...GRADES.map((value) => ({ value, label: gradeLabel(value) })),
            ],
            { back: 'leave' },
          );
    if (grade === 'leave') continue;
    const { notice } = journal.append(
      grade === null ? { kind: 'undo', card, of } : { kind: 'grade', card, of, grade },
    );
    if (notice) ports.output.note([notice]);
  }
}
