import { answerOf } from '../../src/review/answer.ts';
import { type DividedSentence, divide } from '../../src/review/division.ts';
import type { SectionName } from '../../src/scenario/sections.ts';
import { type AnswerRecord, sectionTexts } from './answers.ts';
import type { Judged } from './readers.ts';
import { percent, table } from './table.ts';

/** Situation and task are one: nobody hears where one ends. */
const PARTS = ['setup', 'action', 'result', 'reflection'] as const;
type Part = (typeof PARTS)[number];

const partOf = (section: SectionName): Part =>
  section === 'situation' || section === 'task' ? 'setup' : section;

function divided(text: string): DividedSentence[] {
  const [whole] = answerOf(text).sections;
  return whole ? divide(whole) : [];
}

/** Notes: an Action in which nobody says *I*. */
function isTelegraphic(texts: ReadonlyMap<SectionName, string>): boolean {
  return !/\bI\b/.test(texts.get('action') ?? '');
}

interface Count {
  words: number;
  sure: number;
  right: number;
  rightOfSure: number;
}

/** Words in the right section of an answer whose labels were taken away. */
function countOf(texts: ReadonlyMap<SectionName, string>, between: string): Count {
  const ends: [number, Part][] = [];
  let text = '';
  for (const [name, own] of texts) {
    text += (text === '' ? '' : between) + own;
    ends.push([text.length, partOf(name)]);
  }
  const count = { words: 0, sure: 0, right: 0, rightOfSure: 0 };
  for (const { sentence, section, sure } of divided(text)) {
    for (const { start } of sentence.words) {
      const isRight = ends.find(([end]) => start < end)?.[1] === partOf(section);
      count.words += 1;
      count.right += isRight ? 1 : 0;
      count.sure += sure ? 1 : 0;
      count.rightOfSure += sure && isRight ? 1 : 0;
    }
  }
  return count;
}

function labelledRow(what: string, records: readonly AnswerRecord[], between: string): string[] {
  const counts = records.map((record) => countOf(sectionTexts(record), between));
  const sum = (key: keyof Count) => counts.reduce((all, count) => all + count[key], 0);
  const unsure = sum('words') - sum('sure');
  return [
    ...[what, `${records.length}`, percent(sum('rightOfSure'), sum('sure'))],
    ...[percent(unsure, sum('words')), percent(sum('right'), sum('words'))],
  ];
}

/** Shares of the words by part, in percent. */
function sharesOf(sentences: readonly DividedSentence[]): Record<Part, number> {
  const shares = { setup: 0, action: 0, result: 0, reflection: 0 };
  const all = sentences.reduce((sum, { sentence }) => sum + sentence.words.length, 0);
  for (const { sentence, section } of sentences) {
    shares[partOf(section)] += (100 * sentence.words.length) / Math.max(1, all);
  }
  return shares;
}

function readerRows(judged: readonly Judged[]): string[][] {
  const divisions = judged.flatMap(({ record, readers: [one, other] }) => {
    if (!one.division || !other.division || record.text === null) return [];
    return [{ own: sharesOf(divided(record.text)), one: one.division, other: other.division }];
  });
  const off = (a: Record<Part, number>, b: Record<Part, number>, part: Part) =>
    Math.abs(a[part] - b[part]);
  return PARTS.map((part) => {
    const ours = divisions.map(
      ({ own, one, other }) => (off(own, one, part) + off(own, other, part)) / 2,
    );
    const theirs = divisions.map(({ one, other }) => off(one, other, part));
    const mean = (values: readonly number[]) =>
      (values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(1);
    const within = ours.filter((points) => points <= 15).length;
    return [part, mean(ours), mean(theirs), percent(within, ours.length)];
  });
}

/** How answers in one piece are divided: those with labels taken away, and those readers divided. */
export function divisionTable(
  records: readonly AnswerRecord[],
  judged: readonly Judged[],
): string[] {
  const labelled = records.filter((record) => sectionTexts(record).size > 1);
  const notes = labelled.filter((record) => isTelegraphic(sectionTexts(record)));
  const told = labelled.filter((record) => !notes.includes(record));
  const readers = readerRows(judged);
  return [
    'Labels taken away: words in the right part',
    ...table(
      ['', 'answers', 'right where sure', 'unsure', 'right of all'],
      [
        labelledRow('in one paragraph', told, ' '),
        labelledRow('in paragraphs', told, '\n\n'),
        labelledRow('notes', notes, ' '),
      ],
    ),
    '',
    ...table(['share of words', 'points off a reader', 'reader off reader', 'within 15'], readers),
  ];
}
