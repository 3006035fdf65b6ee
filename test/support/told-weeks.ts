import type { JournalRecord, TakeRecord } from '../../src/progress/records.ts';
import { RATINGS } from '../../src/review/ratings.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { SECTIONS, type SectionName } from '../../src/scenario/sections.ts';
import { toldAt } from '../../src/scenario/told-section.ts';
import { builtInFiles } from './built-in.ts';
import { NOW } from './clock.ts';
import {
  judgedRecord,
  probeRecord,
  recorded,
  sessionRecords,
  type TakeChanges,
} from './records.ts';

/** Whose words are told, the last told first: a story for as many principles. */
const TOLD = [
  ...['eight-oclock-sharp', 'monday-to-thursday', 'the-loudest-customer', 'the-lease-ends-in-june'],
  ...['forty-milliseconds', 'fourteen-to-two', 'lines-nobody-read', 'one-lunch-break'],
  ...['the-quiet-failure', 'one-table', 'nobodys-certificate', 'the-silent-call'],
];
const DAY = 24 * 60 * 60_000;
/** How sections went the first time, the second, and so on; 1 is the lowest rating. */
const STEPS: readonly (readonly number[])[] = [
  [2, 3, 1, 2, 2],
  [3, 3, 2, 3, 2],
  [3, 4, 3, 3, 3],
  [4, 3, 3, 4, 3],
];
const FINDINGS = [
  { rule: 'we-dilution', weight: 'fault' as const, quote: 'We looked' },
  { rule: 'filler', weight: 'hint' as const, quote: 'basically' },
];

/** A story as its owner tells it the `round`th time; a stranger's titles and words may be put in. */
export interface Teller {
  title(scenario: Scenario): string;
  words(scenario: Scenario, section: SectionName): string;
  /** How a recorded take sounded. */
  delivery?: TakeChanges['delivery'];
}

/** Told as the walkthrough tells it. */
const BY_THE_BOOK: Teller = {
  title: ({ title }) => title,
  words: (scenario, section) => toldAt(scenario, section, 'sde2').strong,
};

function takeChanges(
  { scenario, round, teller }: { scenario: Scenario; round: number; teller: Teller },
  section: SectionName,
  at: number,
): TakeChanges {
  const step = STEPS[Math.min(round, STEPS.length - 1)]?.[SECTIONS.indexOf(section)] ?? 3;
  const rating = RATINGS[step - 1];
  const targetSeconds = scenario.sections[section].target_seconds;
  const pace = [1.35, 1.12, 0.98, 1.04][round % 4] ?? 1;
  return {
    ...{ at, targetSeconds, words: teller.words(scenario, section) },
    ...(rating === undefined ? {} : { rating }),
    spokenSeconds: Math.round(targetSeconds * pace),
    ...(teller.delivery === undefined ? {} : { delivery: teller.delivery }),
    findings: section === 'action' && round < 3 ? FINDINGS.slice(0, 2 - (round % 2)) : [],
  };
}

/**
 * Some weeks of somebody who tells so many stories, twelve at most, each for a built-in question, the first ones most
 * often: takes, judgements and follow-ups, the last on the evening before `now`.
 */
export function toldWeeks(
  count: number,
  { now = NOW, teller = BY_THE_BOOK }: { now?: number; teller?: Teller } = {},
): JournalRecord[] {
  const library = new Map(builtInFiles().map(({ scenario }) => [scenario.id, scenario]));
  const scenarios = TOLD.slice(0, count).flatMap((id) => library.get(id) ?? []);
  const all = scenarios.flatMap((scenario, place) => {
    const rounds = place < 4 ? 4 - (place % 3) : 1;
    return Array.from({ length: rounds }, (_, round) => {
      const at = now - (1 + place * 2 + (rounds - 1 - round) * 9) * DAY;
      const id = `${scenario.id}-${round}`;
      const of = {
        session: `s-${id}`.slice(0, 60),
        scenario: recorded(scenario.id, { principle: scenario.principle }),
        story: { id: `my-${scenario.id}`.slice(0, 60), title: teller.title(scenario) },
        ...(scenario.answers?.[0] === undefined ? {} : { question: scenario.answers[0] }),
      };
      const bySection = Object.fromEntries(
        SECTIONS.map((section, index) => [
          section,
          takeChanges({ scenario, round, teller }, section, at + index * 60_000),
        ]),
      );
      const takes = sessionRecords(of.session, { at, ...of }, bySection).map((take): TakeRecord => {
        return { ...take, id: `${take.section}-${id}`.slice(0, 60) };
      });
      const judged = judgedRecord(takes, {
        id: `judged-${id}`.slice(0, 60),
        review: 9,
        reading: round === 0 ? 'leaning no hire' : 'leaning hire',
        fix: {
          section: 'action',
          rule: 'we-dilution',
          text: 'Say who: "I looked", or name the person who did and your part.',
        },
      });
      const { session, scenario: about, story } = of;
      const probes = [0, 1, 2].slice(0, 2 + (round % 2)).map((probe) =>
        probeRecord({
          ...{ session, scenario: about, story, at: at + (8 + probe) * 60_000 },
          id: `probe${probe}-${id}`.slice(0, 60),
          asked: `What did you decide against, and why? (${probe})`,
          gaveUp: probe > round,
        }),
      );
      return { at, records: [...takes, judged, ...probes] };
    });
  });
  return all.toSorted((one, other) => one.at - other.at).flatMap(({ records }) => records);
}
