import { parseArgs } from 'node:util';
import { kappaTable, readingTable } from './agreement.ts';
import {
  type AnswerRecord,
  beside,
  type GoldRecord,
  type PairRecord,
  type Reviewed,
  readRecords,
  reviewRecord,
} from './answers.ts';
import {
  faultsTable,
  pairLines,
  rulesTable,
  separationTable,
  weInStrongActions,
} from './by-label.ts';
import { goldTable, type Scores, score, scoreNaive } from './gold.ts';
import { hostileTable } from './hostile.ts';
import { divisionTable } from './read-division.ts';
import { readFindingsTable } from './read-findings.ts';
import { readQuantitiesTable } from './read-quantities.ts';
import { judgedIn } from './readers.ts';
import { type Half, selected, sourcesIn } from './sources.ts';
import { speedTable } from './speed.ts';
import { line } from './table.ts';

const USAGE = `usage: npm run bench:review -- FILE.jsonl [--sources PART,PART] [--without PART,PART]
  [--half A|B] [--rule ID] [--misses] [--no-speed] [--hostile]
`;

const OPTIONS = {
  /** Only answers whose source holds one of these; only those without; only one half of the sources. */
  sources: { type: 'string', default: '' },
  without: { type: 'string', default: '' },
  half: { type: 'string', default: '' },
  /** Lists what that rule saw, and nothing else. */
  rule: { type: 'string' },
  /** Also lists where a rule and the labelled sentences disagree. */
  misses: { type: 'boolean', default: false },
  'no-speed': { type: 'boolean', default: false },
  /** Also times each rule on a megabyte of hostile text; takes minutes. */
  hostile: { type: 'boolean', default: false },
} as const;

const listed = (parts: string) => parts.split(',').filter((part) => part !== '');

function isHalf(text: string): text is Half {
  return text === 'A' || text === 'B';
}

function sightingsOf(rule: string, reviewed: readonly Reviewed[]): string[] {
  return reviewed.flatMap(({ record, findings }) =>
    findings
      .filter((each) => each.rule === rule)
      .map(
        ({ weight, section, quote }) =>
          `${record.id} ${record.label} ${weight} ${section}: ${quote}`,
      ),
  );
}

/** Our scores on sentences labelled one by one, and those of a word list; only of the answers reviewed. */
function goldScores(path: string, byId: ReadonlyMap<string, Reviewed>): [string, Scores][] {
  const labelled = (name: string) =>
    readRecords<GoldRecord>(beside(path, name)).filter(({ id }) => byId.has(id));
  const we = labelled('gold_we_action.jsonl');
  const passive = labelled('gold_passive.jsonl');
  return [
    ['engine', score('we-dilution', 'dilutes', we, byId)],
    ['word list', scoreNaive('we-dilution', 'dilutes', we)],
    ['engine', score('agentless-outcome', 'agentless_own_outcome', passive, byId)],
    ['word list', scoreNaive('agentless-outcome', 'agentless_own_outcome', passive)],
  ];
}

/** Prints the benchmark of one file of answers; returns the exit code. */
export function benchmark(args: string[]): number {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const [path] = positionals;
  if (path === undefined || (values.half !== '' && !isHalf(values.half))) {
    process.stderr.write(USAGE);
    return 2;
  }
  const records = selected(readRecords<AnswerRecord>(path), {
    sources: listed(values.sources),
    without: listed(values.without),
    half: isHalf(values.half) ? values.half : null,
  });
  const reviewed = records.map(reviewRecord);
  if (values.rule !== undefined) {
    for (const sighting of sightingsOf(values.rule, reviewed)) line(sighting);
    return 0;
  }
  const byId = new Map(reviewed.map((each) => [each.record.id, each]));
  const labels = [...new Set(records.map(({ label }) => label))];
  const judged = judgedIn(path, reviewed);
  const golds = goldScores(path, byId);
  const parts = [
    [`${records.length} answers: ${sourcesIn(records)}`],
    ['Answers flagged by each rule, +praised:', ...rulesTable(reviewed, labels)],
    [weInStrongActions(reviewed)],
    goldTable(golds),
    faultsTable(reviewed, labels),
    separationTable(reviewed),
    pairLines(readRecords<PairRecord>(beside(path, 'pairs.jsonl')), byId),
    ...(judged.length > 0
      ? [
          kappaTable(judged),
          readingTable(judged),
          readFindingsTable(judged),
          readQuantitiesTable(judged),
        ]
      : []),
    divisionTable(records, judged),
    values['no-speed'] ? [] : speedTable(records),
    values.hostile ? hostileTable() : [],
  ];
  for (const part of parts) if (part.length > 0) line(`${part.join('\n')}\n`);
  if (values.misses) {
    for (const [by, { rule, disagreements }] of golds) {
      for (const each of disagreements) line(`${by} ${rule} ${each}`);
    }
  }
  return 0;
}
