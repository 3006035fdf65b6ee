/** Days a card may be moved at most to make the load even, and days the load is made even over. */
export const SPREAD_DAYS = 14;
/** Less than this is not worth spreading, in seconds a day. */
const FEWEST_SECONDS = 5 * 60;

/** The days left until the interview, and how much there is to do on each. Days are numbers. */
export interface RoomByDay {
  readonly today: number;
  /** The last day before the interview: it is left for what cannot come any sooner. */
  readonly last: number;
  /** The last day that is planned for. */
  readonly lastPlanned: number;
  secondsOn(day: number): number;
  take(day: number, seconds: number): void;
  /** Whether so much more fits the day's share, for the most part. */
  hasRoom(day: number, seconds: number): boolean;
}

export interface RoomOptions {
  today: number;
  /** The day of the interview. */
  on: number;
  /** What was done today already, in seconds. */
  done: number;
  /** What there is to do about within the next days, in seconds. */
  expected: number;
}

/** How many days the load is made even over. */
export function evenDays({ today, on }: Pick<RoomOptions, 'today' | 'on'>): number {
  return Math.max(1, Math.min(SPREAD_DAYS, on - 1 - today));
}

export function roomByDay({ today, on, done, expected }: RoomOptions): RoomByDay {
  const seconds = new Map([[today, done]]);
  const share = Math.max(FEWEST_SECONDS, (expected + done) / evenDays({ today, on }));
  const secondsOn = (day: number) => seconds.get(day) ?? 0;
  const last = on - 1;
  return {
    today,
    last,
    lastPlanned: Math.max(today, last - 1),
    secondsOn,
    take: (day, more) => void seconds.set(day, secondsOn(day) + more),
    hasRoom: (day, more) => secondsOn(day) + more / 2 <= share,
  };
}
