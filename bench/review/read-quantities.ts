import { outcomeQuantities } from '../../src/language/matchers.ts';
import { answerOf, answerOfSections } from '../../src/review/answer.ts';
import { sectionTexts } from './answers.ts';
import type { Judged } from './readers.ts';
import { ratio, table } from './table.ts';

type Mark = 'outcome_quantity' | 'before_after';

/** The Result, or an answer without labels whole, holds a quantity that measures an outcome. */
function measuresOutcome({ record }: Judged): boolean {
  const texts = sectionTexts(record);
  const { sections } = texts.size > 0 ? answerOfSections(texts) : answerOf(record.text ?? '');
  return sections.some(
    (section) =>
      (section.name === null || section.name === 'result') && outcomeQuantities(section).length > 0,
  );
}

function tellsChange({ findings }: Judged): boolean {
  return findings.some(({ rule, weight }) => rule === 'no-outcome-number' && weight === 'praise');
}

/** Judgements by `yes` and `no` against each other; what a reader could not tell is left out. */
function row(name: string, pairs: readonly (readonly [string, string])[]): string[] {
  const told = pairs.filter((pair) => pair.every((each) => each === 'yes' || each === 'no'));
  const count = (seen: string, wanted: string) =>
    told.filter(([first, second]) => first === seen && second === wanted).length;
  const [hits, falseAlarms, missed] = [count('yes', 'yes'), count('yes', 'no'), count('no', 'yes')];
  return [
    name,
    ...[told.length, hits, falseAlarms, missed].map(String),
    ratio(hits, hits + falseAlarms),
    ratio(hits, hits + missed),
    ratio(2 * hits, 2 * hits + falseAlarms + missed),
  ];
}

function rowsOf(
  judged: readonly Judged[],
  title: string,
  mark: Mark,
  own: (each: Judged) => boolean,
) {
  const said = (each: Judged) => (own(each) ? 'yes' : 'no');
  const marks = ({ readers }: Judged, at: 0 | 1) => readers[at][mark];
  return [
    row(
      `${title}: us, reader 1`,
      judged.map((each) => [said(each), marks(each, 0)]),
    ),
    row(
      `${title}: us, reader 2`,
      judged.map((each) => [said(each), marks(each, 1)]),
    ),
    row(
      `${title}: reader 2, reader 1`,
      judged.map((each) => [marks(each, 1), marks(each, 0)]),
    ),
  ];
}

/** Whether an outcome is measured, and whether a before and an after are told. */
export function readQuantitiesTable(judged: readonly Judged[]): string[] {
  return table(
    ['quantity', 'n', 'hit', 'false', 'missed', 'precision', 'recall', 'F1'],
    [
      ...rowsOf(judged, 'outcome', 'outcome_quantity', measuresOutcome),
      ...rowsOf(judged, 'before and after', 'before_after', tellsChange),
    ],
  );
}
