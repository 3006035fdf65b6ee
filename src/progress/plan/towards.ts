import { DAY_MS } from '../day-number.ts';
import { comesBackOn, type Memory, strengthAt } from '../schedule.ts';
import { FRESH_DAYS, isFreshOn, type Outlook, outlook } from './fresh.ts';
import { evenDays, type RoomByDay, roomByDay, SPREAD_DAYS } from './room-by-day.ts';

/** A card that was met. */
export interface MetCard {
  card: string;
  /** About how long it takes. */
  seconds: number;
  memory: Memory;
}

/** A card on a day, by the number of that. */
export interface PlacedCard {
  card: string;
  day: number;
  seconds: number;
}

/** Day numbers. */
interface Days {
  today: number;
  /** The day of the interview: later than today. */
  on: number;
}

/** A card that is to be looked at again. */
interface Waiting extends MetCard {
  /** From this day on it may come. */
  after: number;
  /** When it would come by itself. */
  due: number;
  /** How likely it goes well on the day, if nothing is done. */
  strength: number;
}

function waiting(met: MetCard, { today, on }: Days): Waiting[] {
  const { memory } = met;
  const isOfNow = memory.reviewedDay <= today + 1;
  if (isOfNow && isFreshOn(memory, on)) return [];
  const after = isOfNow && memory.reviewedDay >= today ? today + 1 : today;
  const due = Math.max(after, comesBackOn(memory, today));
  return [{ ...met, after, due, strength: strengthAt(memory, on * DAY_MS) }];
}

/** When it comes once more after it came on that day; none where it is fresh from there on. */
function onceMore(card: Waiting, day: number, on: number, ifItComes: Outlook): Waiting[] {
  const memory = ifItComes(card.memory, day);
  if (isFreshOn(memory, on)) return [];
  return [{ ...card, memory, after: day + 1, due: memory.dueDay }];
}

/** What there is to do within the days that are made even, were nothing moved. */
function expectedSeconds(
  cards: readonly Waiting[],
  { today, on }: Days,
  ifItComes: Outlook,
): number {
  const end = today + evenDays({ today, on });
  let seconds = 0;
  for (const card of cards) {
    for (let next: Waiting | undefined = card; next !== undefined; ) {
      const day = Math.min(next.due, Math.max(next.after, on - 2));
      if (day >= end) break;
      seconds += card.seconds;
      [next] = onceMore(next, day, on, ifItComes);
    }
  }
  return seconds;
}

/** Days a card may come on, the nearest to its own first; the last of all days only where there is no other. */
function daysFor({ after, due }: Waiting, on: number, { last, lastPlanned }: RoomByDay): number[] {
  if (after > lastPlanned) return [last];
  const wished = Math.min(Math.max(due, after), lastPlanned);
  // Before its own day a card comes only as near to the interview as to be fresh there.
  const earliest = Math.max(after, Math.min(wished, on - FRESH_DAYS));
  const days = [wished];
  for (let apart = 1; apart <= SPREAD_DAYS; apart += 1) {
    if (wished - apart >= earliest) days.push(wished - apart);
    if (wished + apart <= lastPlanned) days.push(wished + apart);
  }
  return days;
}

function placeOf(card: Waiting, on: number, room: RoomByDay): number {
  const days = daysFor(card, on, room);
  const free = days.find((day) => room.hasRoom(day, card.seconds));
  if (free !== undefined) return free;
  const least = Math.min(...days.map((day) => room.secondsOn(day)));
  return days.find((day) => room.secondsOn(day) === least) ?? room.last;
}

function byNeed(one: Waiting, other: Waiting): number {
  return one.strength - other.strength || (one.card < other.card ? -1 : 1);
}

/**
 * Which card comes on which days, so that all are fresh on the day of the interview, taken that they come
 * well: as near to their own day as an even load allows, none on the day itself or after it, and the day
 * before it only what can come on no other. The first of a card is the next; those done or fresh have none.
 */
export function planTowards(cards: readonly MetCard[], days: Days): PlacedCard[] {
  const { today, on } = days;
  const isDone = ({ memory }: MetCard) => memory.reviewedDay === today;
  const done = cards.filter(isDone).reduce((sum, { seconds }) => sum + seconds, 0);
  const all = cards.flatMap((card) => waiting(card, days));
  const ifItComes = outlook();
  const expected = expectedSeconds(all, days, ifItComes);
  const room = roomByDay({ today, on, done, expected });
  const dueFrom = new Map<number, Waiting[]>();
  const put = (card: Waiting, from: number) => {
    const day = Math.max(from, Math.min(card.due, room.last));
    const others = dueFrom.get(day);
    if (others === undefined) dueFrom.set(day, [card]);
    else others.push(card);
  };
  for (const card of all) put(card, today);
  const placed: PlacedCard[] = [];
  for (let day = today; day <= room.last; day += 1) {
    for (let due = dueFrom.get(day) ?? []; due.length > 0; due = dueFrom.get(day) ?? []) {
      dueFrom.delete(day);
      for (const card of due.toSorted(byNeed)) {
        const at = placeOf(card, on, room);
        room.take(at, card.seconds);
        placed.push({ card: card.card, day: at, seconds: card.seconds });
        for (const next of onceMore(card, at, on, ifItComes)) put(next, day);
      }
    }
  }
  return placed.sort((one, other) => one.day - other.day);
}
