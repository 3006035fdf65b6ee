import type { OwnVerdict } from '../../progress/interviews/verdicts.ts';
import type { PrincipleSlug } from '../../scenario/principles.ts';
import type { InterviewView, NumberedInterview } from '../../terminal/screens/interviews.ts';

/** What `log list --json` says of an interview; the day is a local calendar day. */
interface InterviewDocument {
  /** 1 is the latest. */
  number: number;
  code: string;
  id: string;
  company: string;
  round: string;
  day: string;
  questions: number;
  /** How it went, as the person says. */
  went: OwnVerdict | null;
}

/** What `log show --json` says of a question that was asked. */
interface AskedDocument {
  ask: string;
  /** The question of the library it was, as the person says, and its principle. */
  question: string | null;
  principle: PrincipleSlug | null;
  told: 'own' | 'another' | 'none' | null;
  story: { id: string; title: string } | null;
  dug: string;
  went: OwnVerdict | null;
  /** What had been rehearsed by that day: of the question, and of the story. */
  rehearsed: {
    question: { times: number; last: string | null; stories: string[] } | null;
    story: { times: number; last: string | null } | null;
  };
  /** Whether the plan had the principle; null where that is not known. */
  planned: boolean | null;
}

function oneOf({ number, code, interview }: NumberedInterview): InterviewDocument {
  const { id, company, round, on, asked, went } = interview;
  return { ...{ number, code, id, company, round, day: on }, questions: asked.length, went };
}

/** What `log list --json` prints. */
export function interviewsDocument(interviews: readonly NumberedInterview[]) {
  return { version: 1, interviews: interviews.map(oneOf) };
}

/** What `log show --json` prints. */
export function interviewDocument(found: NumberedInterview, { against }: InterviewView) {
  const asked = against.map(
    ({ asked: each, question, story, wasPlanned }): AskedDocument => ({
      ask: each.ask,
      question: each.question ?? null,
      principle: each.principle ?? null,
      told: each.told,
      story: each.story ?? null,
      dug: each.dug,
      went: each.went,
      rehearsed: { question, story },
      planned: wasPlanned,
    }),
  );
  return { version: 1, interview: { ...oneOf(found), asked, change: found.interview.change } };
}
