import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding } from '../../src/review/finding.ts';
import { type Review, reviewAnswer, reviewSections } from '../../src/review/review.ts';
import { SECTIONS, type SectionName } from '../../src/scenario/sections.ts';

/** One line of a file shaped like `answers.jsonl`: by section, or one text. */
export interface AnswerRecord {
  id: string;
  /** Where it was found, as `host:owner/name/path@commit`. */
  source?: string;
  label: string;
  sections: Partial<Record<SectionName, string | null>> | null;
  text: string | null;
}

/** One labelled sentence; `span` where a stretch of it is labelled. */
export interface GoldRecord {
  id: string;
  sentence: string;
  span?: [number, number];
  gold: string;
}

export interface PairRecord {
  better: string;
  worse: string;
}

export interface Reviewed {
  record: AnswerRecord;
  review: Review;
  findings: Finding[];
}

/** The records of a `.jsonl` file; none where there is no such file. */
export function readRecords<Shape>(path: string): Shape[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  // A benchmark trusts the shape of the file it is pointed at.
  return lines.filter((line) => line.trim() !== '').map((line): Shape => JSON.parse(line));
}

/** A file that stands beside another. */
export function beside(path: string, name: string): string {
  return join(dirname(path), name);
}

/** The texts by section; empty for an answer in one piece. */
export function sectionTexts({ sections }: AnswerRecord): Map<SectionName, string> {
  const texts = new Map<SectionName, string>();
  for (const name of SECTIONS) {
    const text = sections?.[name];
    if (text) texts.set(name, text);
  }
  return texts;
}

export function wholeText(record: AnswerRecord): string {
  return record.text ?? [...sectionTexts(record).values()].join('\n\n');
}

export function reviewRecord(record: AnswerRecord): Reviewed {
  const texts = sectionTexts(record);
  const options = { level: 'sde2' } as const;
  const review =
    texts.size > 0 ? reviewSections(texts, options) : reviewAnswer(record.text ?? '', options);
  return { record, review, findings: review.sections.flatMap(({ findings }) => findings) };
}
