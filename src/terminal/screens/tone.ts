import { KIND_NAMES } from '../../authoring/gate/guessing.ts';
import type { ToneScore } from '../../authoring/gate/tone/tone-score.ts';
import type { Look } from '../../look.ts';
import { paragraph } from '../lines.ts';

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function scoreLines(score: ToneScore, look: Look) {
  const { kind, questions, chance, readers, cues, cuesOverTarget } = score;
  const { reader, cue } = score.limits;
  const bounds = ({ target, ceiling }: { target: number; ceiling: number }) =>
    `target ${percent(target)}, ceiling ${percent(ceiling)}`;
  const heard = readers.map((each) => `${each.reader} ${percent(each.right)}`).join(', ');
  const counted = cues.map((each) => `${each.pick} ${each.cue} ${percent(each.right)}`).join(', ');
  return [
    ...paragraph(`${questions} ${KIND_NAMES[kind]}, blindly ${percent(chance)}`, look.width, '  '),
    ...paragraph(`by ear, ${bounds(reader)}:`, look.width, '    '),
    ...paragraph(heard, look.width, '      '),
    ...paragraph(`by one cue, ${bounds(cue)}, ${cuesOverTarget} over target:`, look.width, '    '),
    ...paragraph(counted, look.width, '      '),
  ];
}

/** How far somebody gets by tone, next to what a library should reach and what it may not pass. */
export function toneLines(scores: readonly ToneScore[], look: Look): string[] {
  if (scores.length === 0) return [];
  const title =
    'How often someone is right who has read other stories and goes by how the options sound:';
  return [
    ...paragraph(title, look.width),
    ...scores.flatMap((score) => scoreLines(score, look)),
    '',
  ];
}
