import { localDay } from '../../src/local-day.ts';
import type { Happening } from '../../src/progress/records.ts';
import { createJournal } from '../../src/storage/journal/journal.ts';
import type { Journal } from '../../src/stores.ts';
import { print, printRatios, takeTurns } from '../measure.js';

const ROUNDS = 201;
const TEXT_BYTES = 1500;

const TAKE: Happening = {
  kind: 'take',
  session: 'bench',
  scenario: {
    id: 'bench',
    title: 'The job that never complained',
    principle: 'dive-deep',
    source: 'built-in',
    hash: '0a1b2c3d4e5f',
  },
  level: 'sde2',
  clock: 'typing',
  strict: false,
  pivot: null,
  sections: ['action'],
  section: 'action',
  targetSeconds: 90,
  allowedSeconds: 270,
  activeSeconds: 240,
  hints: 0,
  pasted: false,
  interrupted: false,
  skipped: false,
  words: 'I read it again. '.repeat(TEXT_BYTES / 17),
  ticked: null,
};

function open(folder: string): Journal {
  let made = 0;
  return createJournal({
    folder,
    clock: { now: () => Date.now(), day: localDay },
    newId() {
      made += 1;
      return `bench-${made}`;
    },
    save: true,
    warn: (lines) => print(lines.join('\n')),
    program: 'bench',
  });
}

/** Prints what appending a take costs, by the number of records that are there already. */
export async function appendBench(journals: ReadonlyMap<number, string>): Promise<void> {
  print('Appending one take of 2 KB, until it is on the disk');
  const cases = Array.from(journals, ([size, folder]) => {
    const journal = open(folder);
    const append = () => {
      const started = performance.now();
      const { notice } = journal.append(TAKE);
      if (notice !== undefined) throw new Error(notice);
      return performance.now() - started;
    };
    return [`to ${size} records`, append] as const;
  });
  printRatios(await takeTurns(Object.fromEntries(cases), { rounds: ROUNDS }), 'ms', {});
}
