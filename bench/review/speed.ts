import { reviewAnswer } from '../../src/review/review.ts';
import { type AnswerRecord, wholeText } from './answers.ts';

export interface Speed {
  words: number;
  /** Median milliseconds for one answer of about that many words, once loaded. */
  milliseconds: number;
  megabytesPerSecond: number;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Reviews an answer of about 400 words, made of the file's own, again and again. */
export function measureSpeed(records: readonly AnswerRecord[]): Speed {
  const texts = records.map(wholeText);
  const text = texts.join(' ').split(' ').slice(0, 400).join(' ');
  for (let round = 0; round < 50; round += 1) reviewAnswer(text, { level: 'sde2' });
  const times = Array.from({ length: 100 }, () => {
    const start = performance.now();
    reviewAnswer(text, { level: 'sde2' });
    return performance.now() - start;
  });
  const all = texts.join('\n\n');
  const start = performance.now();
  for (const each of texts) reviewAnswer(each, { level: 'sde2' });
  const seconds = (performance.now() - start) / 1000;
  return {
    words: text.split(' ').length,
    milliseconds: median(times),
    megabytesPerSecond: all.length / 1e6 / seconds,
  };
}
