import type { TakeSound } from '../../voice.ts';

/** The meter moves so often. */
const METER_MS = 100;

/** What listens to a take; where nothing is recorded, it only says that the clock may start. */
export interface TakeListener {
  /** Listens from now on; `onFirst` hears of the first sound, or that there will be none, while it still does. */
  begin(onFirst: () => void): void;
  stop(): void;
  /** Lets the meter stand: the terminal it is drawn on is gone. */
  stand(): void;
}

export function createTakeListener(sound: TakeSound | undefined, draw: () => void): TakeListener {
  let metering: NodeJS.Timeout | undefined;
  /** Each time it begins or stops is another one. */
  let turn = 0;
  const stand = () => clearInterval(metering);
  return {
    begin(onFirst) {
      turn += 1;
      if (sound === undefined) return onFirst();
      const mine = turn;
      stand();
      metering = setInterval(draw, METER_MS);
      void sound.resume().then(() => {
        if (turn === mine) onFirst();
      });
    },
    stop() {
      turn += 1;
      stand();
      sound?.pause();
    },
    stand,
  };
}
