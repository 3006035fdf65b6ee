import { changesBetween } from '../../src/progress/take-change.ts';
import { positionOf } from '../../src/terminal/take/layout.ts';
import { afterEdit, createModel, type TakeModel } from '../../src/terminal/take/model.ts';
import { median, print } from '../measure.js';
import { filled, PIECES, PROSE } from './kinds.js';

/** Bytes: nearly as many as an answer being typed may have units. */
const BYTES = 90_000;
const HEIGHT = 20;
const ROUNDS = 3;
/** Work that grows with the text grows by 4; what is short is measured badly. */
const LARGEST_GROWTH = 6;
const LARGEST_RATIO = 8;

function pasted(text: string): TakeModel {
  return afterEdit(createModel('', 0), { kind: 'paste', text }, HEIGHT);
}

/** Pasting a text, and typing two letters behind it. */
function paste(text: string): void {
  let model = pasted(text);
  for (const letter of 'xy') model = afterEdit(model, { kind: 'type', text: letter }, HEIGHT);
  positionOf(model.layout, model.buffer.cursor);
}

/** Words to the left and rows up, and a word taken away. */
function move(text: string): void {
  let model = pasted(text);
  for (const name of ['word-left', 'word-left', 'up', 'word-left', 'kill-word-left'] as const) {
    model = afterEdit(model, { kind: 'command', name }, HEIGHT);
  }
}

/** What became of a text in which every tenth character is another. */
function compare(text: string): void {
  changesBetween(text, text.replace(/(.{9})./gsu, '$1z'));
}

function timed(step: (text: string) => void, text: string): number {
  const before = process.cpuUsage();
  step(text);
  // What the processor did: a busy machine says nothing about the text.
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What typing, pasting and comparing takes with hostile texts; `kinds` are all when there are none. */
export function editorBench(kinds: readonly string[]): void {
  for (const [name, step] of Object.entries({ paste, move, compare })) {
    print(`${name}, 90 KB of each: against prose of that size, and against a quarter of it`);
    timed(step, filled(PROSE, BYTES));
    for (const [kind, piece] of Object.entries(PIECES)) {
      if (kinds.length > 0 && !kinds.includes(kind)) continue;
      const rounds = Array.from({ length: ROUNDS }, () => ({
        quarter: timed(step, filled(piece, BYTES / 4)),
        whole: timed(step, filled(piece, BYTES)),
        prose: timed(step, filled(PROSE, BYTES)),
      }));
      const whole = median(rounds.map((each) => each.whole));
      const growth = median(rounds.map((each) => each.whole / each.quarter));
      const ratio = median(rounds.map((each) => each.whole / each.prose));
      // Where less is done than with prose, what it grows by is chance.
      const isMet = ratio <= LARGEST_RATIO && (ratio <= 1 || growth <= LARGEST_GROWTH);
      print(
        [
          `  ${kind.padEnd(28)}`,
          `${whole.toFixed(1).padStart(7)} ms`,
          `ratio ${ratio.toFixed(2)}`,
          `growth ${growth.toFixed(2)}`,
          `target ${LARGEST_RATIO} and ${LARGEST_GROWTH}: ${isMet ? 'met' : 'MISSED'}`,
        ].join('  '),
      );
    }
    print('');
  }
}
