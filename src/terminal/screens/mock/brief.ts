import type { Look } from '../../../look.ts';
import type { LoopPlan } from '../../../progress/loop-record.ts';
import type { RecordingMode } from '../../../rehearsal/recording.ts';
import { type PrincipleSlug, principleName } from '../../../scenario/principles.ts';
import { levelName } from '../../../scenario/sections.ts';
import { counted } from '../../../text/counted.ts';
import { paragraph } from '../../lines.ts';
import { heading } from '../heading.ts';

/** What is to come, before the first question. */
export interface LoopBriefView {
  plan: LoopPlan;
  /** The principles that were asked for. */
  wanted: readonly PrincipleSlug[];
}

function remark({ level, rounds }: LoopPlan): string {
  const minutes = Math.round((rounds[0]?.seconds ?? 0) / 60);
  return `${levelName(level)}, ${counted(rounds.length, 'round')} of ${counted(minutes, 'minute')}`;
}

const RECORDED: Readonly<Record<RecordingMode, readonly string[]>> = {
  none: [],
  sound: ['Each answer is recorded and measured.'],
  words: ['Each answer is recorded, measured and written down.'],
  'kept sound': ['Each answer is recorded and measured; the sound is kept.'],
  'kept words': ['Each answer is recorded, measured and written down; the sound is kept.'],
};

function howTo({ clock, recording, isCalm, isPartner }: LoopPlan): string[] {
  if (isPartner) {
    return [
      'A friend asks and reads this screen; you answer aloud, and do not look.',
      'After each answer your friend asks on, and votes. How both of you voted is in the debrief.',
    ];
  }
  const how =
    clock === 'spoken'
      ? 'Say each answer in one breath: no sections, no hints. They ask on about it.'
      : 'Tell each answer in one breath: no sections, no hints. They ask on about it.';
  const nothing =
    clock === 'spoken'
      ? []
      : ['Nothing written is "I have nothing"; twice, and they let go of the story.'];
  return [
    how,
    ...RECORDED[recording],
    ...nothing,
    isCalm ? 'Nobody interrupts.' : 'They may break in. Text and clock go on.',
    'The clock is that of the round. How it went is said in the debrief, and not before.',
    ...(clock === 'typing'
      ? ['Typing takes about three times as long as speaking: aloud they get further.']
      : []),
  ];
}

/** Principles it is about beside those asked for, where their questions do not last. */
function besides({ plan, wanted }: LoopBriefView): string[] {
  if (wanted.length === 0) return [];
  const all = new Set(
    plan.rounds.flatMap(({ questions }) => questions.map((each) => each.principle)),
  );
  const others = [...all].filter((slug) => !wanted.includes(slug)).map(principleName);
  return others.length === 0
    ? []
    : [
        `There are not enough questions for what you asked for, so it is also about ${others.join(', ')}.`,
      ];
}

/** How long the loop is, how to answer, and what is not said in it. */
export function loopBriefScreen(view: LoopBriefView, look: Look): string[] {
  return [
    ...heading('Mock interview', remark(view.plan), look),
    ...[...howTo(view.plan), ...besides(view)].flatMap((line) => paragraph(line, look.width, '  ')),
    '',
  ];
}
