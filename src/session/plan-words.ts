import type { Feedback } from '../rehearsal/feedback.ts';
import type { RecordingMode } from '../rehearsal/recording.ts';
import type { Plan } from '../rehearsal/records.ts';
import { principleName } from '../scenario/principles.ts';
import { levelName, SECTIONS, sectionTitle } from '../scenario/sections.ts';
import { ANSWERED } from '../terminal/screens/session-words.ts';

export interface Planned {
  plan: Plan;
  quiz: boolean;
  feedback: Feedback;
}

const RECORDED: Readonly<Record<RecordingMode, readonly string[]>> = {
  none: [],
  sound: ['recorded'],
  words: ['written down'],
  'kept sound': ['recorded', 'the sound kept'],
  'kept words': ['written down', 'the sound kept'],
};

function partsInWords({ isWhole, sections }: Plan): string {
  if (isWhole) return 'the whole answer';
  if (sections.length === SECTIONS.length) return 'all five sections';
  return sections.map(({ name }) => sectionTitle(name)).join(' and ');
}

/** How a rehearsal is to be, in words: `Action and Result, typed, strict, SDE 2, no follow-ups`. */
export function planWords({ plan, quiz, feedback }: Planned): string {
  const { clock, recording, strict, level, pivot } = plan;
  return [
    partsInWords(plan),
    ANSWERED[clock],
    ...(clock === 'spoken' ? RECORDED[recording] : []),
    ...(strict ? ['strict'] : []),
    levelName(level),
    ...(pivot === null ? [] : [`as ${principleName(pivot)}`]),
    ...(feedback === 'after each' ? ['compared one by one'] : []),
    ...(quiz ? [] : ['no follow-ups']),
  ].join(', ');
}
