import { type GoldRecord, type Reviewed, sectionTexts } from './answers.ts';
import { naiveFiresOn } from './baseline.ts';
import { ratio, table } from './table.ts';

export interface Scores {
  rule: string;
  hits: number;
  falseAlarms: number;
  missed: number;
  /** Gold records whose sentence was not found in its answer. */
  lost: number;
  disagreements: string[];
}

/** Where a gold sentence, or its labelled stretch, stands: in which section's text, and where. */
function placesOf(gold: GoldRecord, { record }: Reviewed) {
  const texts: [string | null, string][] =
    record.text === null ? [...sectionTexts(record)] : [[null, record.text]];
  return texts.flatMap(([section, text]) => {
    const at = text.indexOf(gold.sentence);
    if (at === -1) return [];
    const [from, to] = gold.span ?? [0, gold.sentence.length];
    return [{ section, start: at + from, end: at + to }];
  });
}

/** Compares one rule's findings with labelled sentences; `positive` is the label it should see. */
export function score(
  rule: string,
  positive: string,
  golds: readonly GoldRecord[],
  reviewed: ReadonlyMap<string, Reviewed>,
): Scores {
  const scores: Scores = { rule, hits: 0, falseAlarms: 0, missed: 0, lost: 0, disagreements: [] };
  for (const gold of golds) {
    if (gold.gold === 'ambiguous') continue;
    const answer = reviewed.get(gold.id);
    const places = answer ? placesOf(gold, answer) : [];
    if (!answer || places.length === 0) scores.lost += 1;
    const isSeen = places.some(({ section, start, end }) =>
      answer?.findings.some(
        (finding) =>
          finding.rule === rule &&
          finding.weight !== 'praise' &&
          finding.section === section &&
          finding.span.start < end &&
          start < finding.span.end,
      ),
    );
    const isWanted = gold.gold === positive;
    if (isSeen && isWanted) scores.hits += 1;
    else if (isSeen) scores.falseAlarms += 1;
    else if (isWanted) scores.missed += 1;
    if (isSeen !== isWanted) scores.disagreements.push(`${gold.gold}: ${gold.sentence}`);
  }
  return scores;
}

/** The same for the word list everybody writes first. */
export function scoreNaive(rule: string, positive: string, golds: readonly GoldRecord[]): Scores {
  const scores: Scores = { rule, hits: 0, falseAlarms: 0, missed: 0, lost: 0, disagreements: [] };
  for (const { gold, sentence, span } of golds) {
    if (gold === 'ambiguous') continue;
    const isSeen = naiveFiresOn(rule, span ? sentence.slice(span[0], span[1]) : sentence);
    if (isSeen && gold === positive) scores.hits += 1;
    else if (isSeen) scores.falseAlarms += 1;
    else if (gold === positive) scores.missed += 1;
  }
  return scores;
}

/** Hits and misses on labelled sentences, ours and those of the word list. */
export function goldTable(all: readonly [string, Scores][]): string[] {
  return table(
    ['gold', 'by', 'hit', 'false', 'missed', 'precision', 'recall'],
    all.map(([by, { rule, hits, falseAlarms, missed }]) => [
      rule,
      by,
      String(hits),
      String(falseAlarms),
      String(missed),
      ratio(hits, hits + falseAlarms),
      ratio(hits, hits + missed),
    ]),
  );
}
