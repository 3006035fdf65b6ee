import type { Scenario } from '../../src/scenario/schema.ts';

/** So many words in a row are nobody's by chance. */
const RUN = 6;

/** Every text in a value, whatever holds it. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}$%']+/gu) ?? [];
}

/** Every six words in a row. */
export function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

/** What nobody should meet where the example has no business. */
export interface WordsOfExample {
  phrases: ReadonlySet<string>;
  runs: ReadonlySet<string>;
}

/** The key phrases of a scenario at all levels, and every run of six words of its sections and probes. */
export function wordsOfExample({ sections, probes }: Scenario): WordsOfExample {
  const phrases = Object.values(sections).flatMap((section) => [
    ...section.key_phrases,
    ...('by_level' in section ? Object.values(section.by_level ?? {}) : []).flatMap(
      ({ key_phrases }) => key_phrases,
    ),
  ]);
  return {
    phrases: new Set(phrases),
    runs: new Set(stringsIn([sections, probes]).flatMap(runsOf)),
  };
}

/** Which of those words stand in a text. */
export function foundOf({ phrases, runs }: WordsOfExample, text: string): string[] {
  const flat = ` ${wordsOf(text).join(' ')} `;
  return [
    ...[...phrases].filter((phrase) => flat.includes(` ${wordsOf(phrase).join(' ')} `)),
    ...runsOf(text).filter((run) => runs.has(run)),
  ];
}

/** The same with every letter and digit of what is somebody else's replaced, as long as it was. */
function masked<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replace(/[\p{L}\p{N}]/gu, 'x') as Value;
  if (Array.isArray(value)) return value.map(masked) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, masked(each)]),
  ) as Value;
}

/** A scenario that says nothing, at the same length: what is shown of it is nobody's words. */
export function withoutItsWords(scenario: Scenario): Scenario {
  const { sections, probes, pivots, overview, takeaways } = masked({
    sections: scenario.sections,
    probes: scenario.probes.map(({ id: _, ...words }) => words),
    pivots: scenario.pivots,
    overview: scenario.overview,
    takeaways: scenario.takeaways,
  });
  return {
    ...scenario,
    ...{ sections, pivots, takeaways },
    ...(overview === undefined ? {} : { overview }),
    probes: scenario.probes.map(({ id }, at) => ({ ...probes[at], id })) as Scenario['probes'],
  };
}
