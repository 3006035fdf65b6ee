import type { PrincipleSlug } from '../../scenario/principles.ts';
import { gap } from '../gate/gaps.ts';

/** A part of a scenario that a story can be rehearsed without, to be written when its owner likes. */
interface OptionalPart {
  /** What it is for: one or two lines. */
  about: string;
  /** As it would stand in the file. */
  yaml: string;
}

const OVERVIEW: OptionalPart = {
  about:
    'The story in a few sentences: what `list --search` looks through and `study` begins with.',
  yaml: `overview: "${gap('tell the story in two or three sentences')}"`,
};

const TAKEAWAYS: OptionalPart = {
  about: 'What to remember from it.',
  yaml: `takeaways:
  - "${gap('one line')}"`,
};

const THEMES: OptionalPart = {
  about: 'Interviewers ask for a failure and for a disagreement under any principle.',
  yaml: 'themes: [failure, conflict]',
};

const PROBES: OptionalPart = {
  about: 'What an interviewer asks next. The quiz shows your reply among weaker ones.',
  yaml: `probes:
  - id: how-measured
    question: How did you measure that it worked, and what was it before?
    tests: "${gap('what the question is really after')}"
    strong:
      reply: "${gap('what you would say')}"
      remember: "${gap('its one line to remember')}"
    weak:
      - reply: "${gap('what you would say on a bad day, about as long')}"
        why: "${gap('why that fails')}"`,
};

const FOLLOW_UPS: OptionalPart = {
  about: 'What an interviewer asks next, without replies: a rehearsal asks you, and you answer.',
  yaml: `follow_ups:
  - "${gap('a question as it would be asked')}"`,
};

const WEAK_ANSWER: OptionalPart = {
  about: 'The same story told badly, and the words that give it away.',
  yaml: `weak_answer:
  text: "${gap('the whole answer in a few weak sentences')}"
  red_flags:
    - quote: "${gap('copy words from the text above')}"
      why: "${gap('what they give away')}"
  bar_raiser: "${gap('how a bar raiser would read it')}"`,
};

const QUIZ: OptionalPart = {
  about: 'Questions that check what you know about the story; `answer` counts from 1.',
  yaml: `quiz:
  - id: what-came-first
    question: "${gap('a question with four options')}"
    options:
      - "${gap('an option')}"
      - "${gap('an option')}"
      - "${gap('an option')}"
      - "${gap('an option')}"
    answer: 1
    explanation: "${gap('why that one is right')}"`,
};

function pivots(principle: PrincipleSlug): OptionalPart {
  const other: PrincipleSlug = principle === 'ownership' ? 'dive-deep' : 'ownership';
  return {
    about: 'The story told for another principle: `rehearse <id> --as <principle>`.',
    yaml: `pivots:
  ${other}:
    lead_with: "${gap('what you would open with then')}"
    emphasise: "${gap('what you would dwell on')}"
    downplay: "${gap('what you would keep short')}"`,
  };
}

/** Every optional part by its key, for a story of this principle. */
export function optionalParts(principle: PrincipleSlug) {
  return {
    themes: THEMES,
    overview: OVERVIEW,
    takeaways: TAKEAWAYS,
    probes: PROBES,
    follow_ups: FOLLOW_UPS,
    weak_answer: WEAK_ANSWER,
    quiz: QUIZ,
    pivots: pivots(principle),
  } satisfies Record<string, OptionalPart>;
}

export type OptionalKey = keyof ReturnType<typeof optionalParts>;
