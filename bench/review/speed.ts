import writeGood from 'write-good';
import { readPassage } from '../../src/language/passage.ts';
import { reviewAnswer } from '../../src/review/review.ts';
import { type AnswerRecord, wholeText } from './answers.ts';
import { table } from './table.ts';

/** Milliseconds for one answer, and for all answers, each pass over them. */
interface Pace {
  times: number[];
  passes: number[];
}

const WARM_UP = 50;
const ROUNDS = 100;
/** Over all answers: the first ones of a run are compiled as they are read, for either contender. */
const PASSES = 9;
/** Words: about what is said in two minutes and three quarters. */
const WORDS = 400;

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Both take turns, so that a busy machine slows them alike. */
function paces(
  text: string,
  all: readonly string[],
  readers: readonly ((text: string) => unknown)[],
) {
  for (let round = 0; round < WARM_UP; round += 1) for (const read of readers) read(text);
  const found = readers.map((): Pace => ({ times: [], passes: [] }));
  const pairs = readers.flatMap((read, at) => (found[at] ? [{ read, pace: found[at] }] : []));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { read, pace } of pairs) pace.times.push(milliseconds(() => read(text)));
  }
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const { read, pace } of pairs) {
      pace.passes.push(milliseconds(() => all.forEach((each) => void read(each))));
    }
  }
  return found;
}

/** How fast an answer of about 400 words, made of the file's own, is read and reviewed, beside write-good. */
export function speedTable(records: readonly AnswerRecord[]): string[] {
  const texts = records.map(wholeText);
  const text = texts.join(' ').split(' ').slice(0, WORDS).join(' ');
  const contenders: [string, (each: string) => unknown][] = [
    ['write-good', writeGood],
    ['review', (each) => reviewAnswer(each, { level: 'sde2' })],
    ['reading alone', (each) => readPassage(each, [{ start: 0, end: each.length }])],
  ];
  const found = paces(
    text,
    texts,
    contenders.map(([, read]) => read),
  );
  const [other] = found;
  const characters = texts.reduce((sum, each) => sum + each.length, 0);
  const rows = found.map(({ times, passes }, at) => {
    const ratios = times.map((time, round) => time / (other?.times[round] ?? time));
    const [name = ''] = contenders[at] ?? [];
    return [
      name,
      ...[median(times), characters / 1000 / median(passes), median(ratios)].map((each) =>
        each.toFixed(2),
      ),
    ];
  });
  return table([`${text.split(' ').length} words`, 'ms', 'MB/s', 'of write-good'], rows);
}
