import type { LoopPlan } from '../progress/loop-record.ts';
import { recordedSound } from '../progress/record-limits.ts';
import type { Happening } from '../progress/records.ts';
import type { Loop } from './loop.ts';

/** The loop with one more thing that happened in it. What belongs to no loop changes nothing. */
export function withHappening(loop: Loop, happening: Happening): Loop {
  switch (happening.kind) {
    case 'whole': {
      const { question = '', story = null, words, activeSeconds } = happening;
      const { chooseSeconds = 0, stoppedAt = null } = happening;
      const sound = recordedSound(happening);
      const answer = { question, story, words, activeSeconds, chooseSeconds, stoppedAt, ...sound };
      const others = loop.answers.filter((each) => each.question !== question);
      return { ...loop, answers: [...others, answer] };
    }
    case 'probe': {
      const {
        question = '',
        probe = '',
        asked,
        words,
        activeSeconds,
        gaveUp,
        outOfTime,
      } = happening;
      const said = {
        question,
        probe,
        asked,
        words,
        activeSeconds,
        gaveUp,
        outOfTime,
        ...recordedSound(happening),
      };
      return { ...loop, probes: [...loop.probes, said] };
    }
    case 'mark': {
      const { what, round, question, vote } = happening;
      return { ...loop, marks: [...loop.marks, { what, round, question, vote }] };
    }
    default:
      return loop;
  }
}

/** A loop as far as what happened says. */
export function loopOf(
  id: string,
  plan: LoopPlan,
  happenings: readonly (Happening & { loop?: string | undefined })[],
): Loop {
  const none: Loop = { id, plan, answers: [], probes: [], marks: [] };
  return happenings
    .filter((each) => 'loop' in each && each.loop === id)
    .reduce(withHappening, none);
}
