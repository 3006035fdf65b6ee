import type { PrincipleSlug } from '../../scenario/principles.ts';
import { subjectOf } from '../cards.ts';
import { type Session, toldTitle } from '../sessions.ts';
import type { AskedInEarnest } from './interview-record.ts';
import type { Interview } from './interviews.ts';

/** What had been rehearsed of something by the day of an interview. */
export interface RehearsedBefore {
  /** Sessions. */
  times: number;
  /** The local calendar day of the last of them; null where there is none. */
  last: string | null;
}

/** A question that was asked, against what had been rehearsed and planned for. */
export interface AskedAgainst {
  asked: AskedInEarnest;
  /** Of that very question; null where the person says none of the library was. */
  question: (RehearsedBefore & { stories: string[] }) | null;
  /** Of the story that was told, for whatever it was; null where none of theirs was. */
  story: RehearsedBefore | null;
  /** Whether the plan had its principle; null where nothing was planned, or the principle is not known. */
  wasPlanned: boolean | null;
}

function rehearsed(sessions: readonly Session[]): RehearsedBefore {
  return { times: sessions.length, last: sessions[0]?.day ?? null };
}

/**
 * What was asked in an interview against what had been rehearsed up to its day; `sessions` newest first,
 * `planned` the principles the plan had wanted, none where there was no plan.
 */
export function askedAgainst(
  { on, asked }: Interview,
  sessions: readonly Session[],
  planned: readonly PrincipleSlug[],
): AskedAgainst[] {
  const before = sessions.filter(({ day }) => day <= on);
  return asked.map((each) => {
    const { question, principle, story } = each;
    const asking = before.filter(({ takes }) =>
      takes.some(({ take }) => take.question === question),
    );
    const isKnown = planned.length > 0 && principle !== undefined;
    return {
      asked: each,
      question:
        question === undefined
          ? null
          : { ...rehearsed(asking), stories: [...new Set(asking.map(toldTitle))] },
      story:
        story === undefined
          ? null
          : rehearsed(before.filter((session) => subjectOf(session) === story.id)),
      wasPlanned: isKnown ? planned.includes(principle) : null,
    };
  });
}
